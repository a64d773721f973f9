import type { CatalogEntry } from "./catalog-entry.ts"

export const citationIssues = {
  "citation.document-unknown": {
    vi: "Không có văn bản “{document}” trong sổ.",
    en: "The register has no document “{document}”.",
    fix: {
      vi: "Thêm văn bản vào sổ, hoặc sửa khóa. Gần nhất: {suggestion}.",
      en: "Add the document to the register, or correct the key. Nearest: {suggestion}.",
    },
  },
  "citation.not-yet-in-force": {
    vi: "{document} chưa có hiệu lực ngày {date}; văn bản có hiệu lực từ {starts}.",
    en: "{document} is not yet in force on {date}; it takes effect on {starts}.",
    fix: {
      vi: "Viện dẫn văn bản có hiệu lực vào ngày đó, hoặc kiểm tra lại ngày.",
      en: "Cite the document in force on that day, or check the date.",
    },
  },
  "citation.document-expired": {
    vi: "{document} đã hết hiệu lực từ {ended}, nên không còn hiệu lực ngày {date}.",
    en: "{document} ended on {ended}, so it is no longer in force on {date}.",
    fix: {
      vi: "Viện dẫn văn bản đang có hiệu lực vào ngày đó.",
      en: "Cite the document in force on that day.",
    },
  },
  "citation.document-replaced": {
    vi: "{document} đã bị thay thế từ {ended}, nên không còn hiệu lực ngày {date}.",
    en: "{document} was replaced on {ended}, so it is no longer in force on {date}.",
    fix: {
      vi: "Viện dẫn văn bản thay thế: {replacement}.",
      en: "Cite what replaced it: {replacement}.",
    },
  },
  "citation.part-repealed": {
    vi: "{part} đã bị {repealer} bãi bỏ từ ngày {date}.",
    en: "{part} was repealed by {repealer} from {date}.",
    fix: {
      vi: "Viện dẫn phần còn hiệu lực, hoặc quy định tương ứng trong {repealer}.",
      en: "Cite a part still in force, or the matching rule in {repealer}.",
    },
  },
  "citation.part-partly-repealed": {
    vi: "{part} không còn nguyên hiệu lực: {repealed} đã bị {repealer} bãi bỏ từ ngày {date}.",
    en: "{part} is not current as a whole: {repealed} was repealed by {repealer} from {date}.",
    fix: {
      vi: "Viện dẫn đúng điều, khoản, điểm còn hiệu lực.",
      en: "Cite the very article, clause or point still in force.",
    },
  },
  "citation.part-amended": {
    vi: "{part} còn hiệu lực, nhưng {amended} đã được {amender} sửa đổi, bổ sung từ ngày {date}.",
    en: "{part} is current, but {amended} was amended by {amender} from {date}.",
    fix: {
      vi: "Đọc cùng {amender}, và viện dẫn thêm văn bản đó nếu dựa vào nội dung đã sửa.",
      en: "Read it with {amender}, and cite that too where the rule rests on what was amended.",
    },
  },
  "citation.clause-without-article": {
    vi: "Viện dẫn khoản {value} của {document} mà không nêu điều.",
    en: "Clause {value} of {document} is cited without its article.",
    fix: {
      vi: "Thêm điều (article) chứa khoản đó.",
      en: "Add the article that holds it (field article).",
    },
  },
  "citation.point-without-article": {
    vi: "Viện dẫn điểm {value} của {document} mà không nêu khoản và điều.",
    en: "Point {value} of {document} is cited without its clause and article.",
    fix: {
      vi: "Thêm khoản (clause) và điều (article) chứa điểm đó.",
      en: "Add the clause and the article that hold it (fields clause and article).",
    },
  },
  "citation.point-without-clause": {
    vi: "Viện dẫn điểm {point} Điều {article} của {document} mà không nêu khoản.",
    en: "Point {point} of Article {article} of {document} is cited without its clause.",
    fix: {
      vi: "Thêm khoản (clause); chỉ bỏ qua nếu điều đó chỉ chia thành điểm.",
      en: "Add the clause; leave it only if the article is divided into points alone.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
