import type { CatalogEntry } from "./catalog-entry.ts"

export const documentIssues = {
  "document-number.unreadable": {
    vi: "“{value}” không theo dạng số, ký hiệu văn bản nào được chấp nhận.",
    en: "“{value}” is not in an accepted form of a document's number.",
    fix: {
      vi: "Viết một số duy nhất theo một trong các dạng: 267-KL/TU, 07/2023/QĐ-UBND, 06/2022/QH15, 2964/QĐ-UBND, 1735/UBND-NV, 775.",
      en: "Write one number in one of these forms: 267-KL/TU, 07/2023/QĐ-UBND, 06/2022/QH15, 2964/QĐ-UBND, 1735/UBND-NV, 775.",
    },
  },
  "document-number.too-long": {
    vi: "Số, ký hiệu văn bản dài hơn {most} ký tự.",
    en: "The document's number is longer than {most} characters.",
    fix: {
      vi: "Chỉ đưa vào số, ký hiệu; để trích yếu và ngày ký ở trường riêng.",
      en: "Give the number alone; put title and date in their own fields.",
    },
  },
  "document-number.figure-invalid": {
    vi: "“{value}” không thể là số thứ tự của văn bản.",
    en: "“{value}” cannot be the running number of a document.",
    fix: {
      vi: "Dùng một số từ 1 đến 999999; nếu có thì chỉ thêm một chữ cái hoặc “bis” ngay sau số, ví dụ 12a.",
      en: "Use a number from 1 to 999999, with at most one letter or “bis” right after it, for example 12a.",
    },
  },
  "document-number.year-invalid": {
    vi: "“{value}” không phải là năm của một văn bản.",
    en: "“{value}” is not the year of a document.",
    fix: {
      vi: "Viết năm đủ bốn chữ số, từ {first} đến {last}, ví dụ 07/2023/QĐ-UBND.",
      en: "Write all four digits of a year from {first} to {last}, for example 07/2023/QĐ-UBND.",
    },
  },
  "document-number.type-invalid": {
    vi: "“{value}” không thể là chữ viết tắt tên loại văn bản.",
    en: "“{value}” cannot be the abbreviation of a kind of document.",
    fix: {
      vi: "Viết chữ viết tắt tên loại giữa số và cơ quan, ví dụ KL trong 267-KL/TU.",
      en: "Write the kind's abbreviation between number and organ, for example KL in 267-KL/TU.",
    },
  },
  "document-number.type-misspelt": {
    vi: "Không có chữ viết tắt tên loại “{value}”; có thể là “{suggestion}”.",
    en: "No kind of document is abbreviated “{value}”; perhaps “{suggestion}” was meant.",
    fix: {
      vi: "Viết đúng chữ Đ trong chữ viết tắt: {suggestion}.",
      en: "Write the letter Đ in the abbreviation: {suggestion}.",
    },
  },
  "document-number.organ-missing": {
    vi: "“{value}” không có ký hiệu cơ quan ban hành.",
    en: "“{value}” does not name the issuing organ.",
    fix: {
      vi: "Thêm ký hiệu cơ quan ở cuối, ví dụ TU trong 267-KL/TU, UBND trong 2964/QĐ-UBND.",
      en: "Add the organ's symbol at the end, for example TU in 267-KL/TU, UBND in 2964/QĐ-UBND.",
    },
  },
  "document-number.organ-invalid": {
    vi: "“{value}” không thể là ký hiệu của cơ quan ban hành.",
    en: "“{value}” cannot be the symbol of an issuing organ.",
    fix: {
      vi: "Dùng chữ viết tắt của cơ quan, tối đa sáu phần nối bằng dấu gạch ngang, ví dụ MTTQ-BTT.",
      en: "Use the organ's abbreviation, at most six parts joined by hyphens, for example MTTQ-BTT.",
    },
  },
  "document-number.kind-unknown": {
    vi: "Không có loại văn bản “{value}”.",
    en: "There is no kind of document “{value}”.",
    fix: {
      vi: "Trước số chỉ viết tên loại văn bản, ví dụ: {suggestion}; hoặc bỏ phần chữ này.",
      en: "Before the number write only its kind, for example: {suggestion}; or leave these words out.",
    },
  },
  "document-number.kind-mismatch": {
    vi: "Phần chữ nói đây là {words}, nhưng ký hiệu lại là của {symbol}.",
    en: "The words call it {words}, but its symbol is that of {symbol}.",
    fix: {
      vi: "Đối chiếu với văn bản gốc rồi sửa tên loại hoặc ký hiệu.",
      en: "Look at the document itself, then correct the kind or the symbol.",
    },
  },
  "document.date-missing": {
    vi: "Văn bản “{document}” không có ngày ký lẫn ngày có hiệu lực.",
    en: "The document “{document}” has neither a date of signing nor one of effect.",
    fix: {
      vi: "Thêm ngày ký (signed) hoặc ngày có hiệu lực (effective).",
      en: "Add the day it was signed (signed) or takes effect (effective).",
    },
  },
  "document.effective-before-signed": {
    vi: "Văn bản có hiệu lực ngày {effective}, trước ngày ký {signed}.",
    en: "The document takes effect on {effective}, before it was signed on {signed}.",
    fix: {
      vi: "Kiểm tra lại hai ngày; nếu văn bản thật sự có hiệu lực trở về trước thì ghi retroactive: true.",
      en: "Check both dates; where the document truly reaches back, say retroactive: true.",
    },
  },
  "document.year-mismatch": {
    vi: "{number} mang năm {year}, nhưng lại ghi ký ngày {signed}.",
    en: "{number} bears the year {year} and is said to be signed on {signed}.",
    fix: {
      vi: "Số văn bản bắt đầu lại từ 01 mỗi năm nên năm trong số là năm ký: sửa số hoặc ngày ký.",
      en: "Numbers start again at 01 each year, so the year is that of signing: correct the number or the date.",
    },
  },
  "document.expires-too-early": {
    vi: "Văn bản hết hiệu lực ngày {expires}, không sau ngày bắt đầu {start}.",
    en: "The document ends on {expires}, not after its start on {start}.",
    fix: {
      vi: "Ngày hết hiệu lực là ngày đầu tiên không còn hiệu lực: đặt sau ngày bắt đầu.",
      en: "The end is the first day no longer in force: put it after the start.",
    },
  },
  "document.change-too-early": {
    vi: "{document} sửa đổi hay bãi bỏ một phần “{target}” từ ngày {from}, trước khi chính văn bản này có vào ngày {start}.",
    en: "{document} amends or repeals a part of “{target}” from {from}, before it was there itself on {start}.",
    fix: {
      vi: "Sửa ngày “from”; nếu văn bản thật sự có hiệu lực trở về trước thì ghi retroactive: true.",
      en: "Correct “from”; where the document truly reaches back, say retroactive: true.",
    },
  },
  "document.repeal-without-part": {
    vi: "Việc bãi bỏ một phần “{document}” không nói rõ phần nào.",
    en: "The partial repeal of “{document}” does not say which part.",
    fix: {
      vi: "Ghi điều, mục, phần hoặc phụ lục bị bãi bỏ; nếu bãi bỏ toàn bộ thì dùng replaces.",
      en: "Name the article, section, part or appendix repealed; use replaces for the whole document.",
    },
  },
  "document.related-to-itself": {
    vi: "Văn bản “{document}” không thể tự thay thế, sửa đổi hay bãi bỏ chính mình.",
    en: "The document “{document}” cannot replace, amend or repeal itself.",
    fix: {
      vi: "Ghi khóa của văn bản kia.",
      en: "Write the key of the other document.",
    },
  },
  "register.key-invalid": {
    vi: "“{key}” không thể là khóa của văn bản.",
    en: "“{key}” cannot be the key of a document.",
    fix: {
      vi: "Bắt đầu bằng một chữ cái không dấu, rồi chữ cái không dấu, chữ số, “-” hoặc “_”, tối đa 64 ký tự, ví dụ nd233.",
      en: "Start with a plain letter, then plain letters, digits, “-” or “_”, at most 64 characters, for example nd233.",
    },
  },
  "register.too-many-documents": {
    vi: "Sổ văn bản có hơn {most} văn bản.",
    en: "The register has more than {most} documents.",
    fix: {
      vi: "Chia thành nhiều sổ nhỏ hơn.",
      en: "Divide it into smaller registers.",
    },
  },
  "register.identity-duplicate": {
    vi: "“{key}” và “{other}” cùng là văn bản {number}.",
    en: "“{key}” and “{other}” are both the document {number}.",
    fix: {
      vi: "Giữ lại một văn bản; nếu hai cơ quan khác nhau ban hành thì ghi rõ cơ quan (issuer) của từng văn bản.",
      en: "Keep one of them; where two organs issued them, give each its issuer.",
    },
  },
  "register.target-unknown": {
    vi: "“{key}” nhắc đến văn bản “{target}” không có trong sổ.",
    en: "“{key}” refers to the document “{target}”, which is not in the register.",
    fix: {
      vi: "Thêm văn bản đó vào sổ, hoặc sửa khóa. Gần nhất: {suggestion}.",
      en: "Add that document to the register, or correct the key. Nearest: {suggestion}.",
    },
  },
  "register.changes-later": {
    vi: "“{key}”, ký không muộn hơn ngày {signed}, không thể thay thế, sửa đổi hay bãi bỏ “{target}”, ký sau đó ngày {later}.",
    en: "“{key}”, signed no later than {signed}, cannot replace, amend or repeal “{target}”, signed later on {later}.",
    fix: {
      vi: "Kiểm tra hai ngày ký; có thể quan hệ bị ghi ngược.",
      en: "Check both dates of signing; the relation may be the wrong way round.",
    },
  },
  "register.change-too-early": {
    vi: "“{key}” thay thế, sửa đổi hay bãi bỏ “{target}” từ ngày {from}, khi “{target}” chưa có: văn bản này có từ ngày {start}.",
    en: "“{key}” replaces, amends or repeals “{target}” from {from}, before there was such a text: it is of {start}.",
    fix: {
      vi: "Kiểm tra các ngày của hai văn bản và ngày “from”.",
      en: "Check the dates of both documents, and “from”.",
    },
  },
  "register.replacement-cycle": {
    vi: "Các văn bản thay thế nhau thành vòng tròn: {cycle}.",
    en: "Documents replace each other in a circle: {cycle}.",
    fix: {
      vi: "Bỏ một quan hệ thay thế: văn bản cũ không thể thay thế văn bản mới hơn.",
      en: "Drop one of the replacements: an older document cannot replace a newer one.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
