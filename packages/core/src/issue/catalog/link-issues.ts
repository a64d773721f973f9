import type { CatalogEntry } from "./catalog-entry.ts"

export const linkIssues = {
  "link.wrong-type": {
    vi: "“{name}” lấy {taken}, cần kiểu {types}, nhưng khai báo kiểu {type}.",
    en: "“{name}” reads {taken}, which needs the type {types}, but is declared as {type}.",
    fix: { vi: "Đổi kiểu dữ liệu, hoặc lấy thứ khác.", en: "Change its type, or read something else." },
  },
  "link.wrong-shape": {
    vi: "Cách lấy “{name}” từ kết quả khác viết chưa đúng; cần: {needs}.",
    en: "The link of “{name}” is not well formed; it needs: {needs}.",
    fix: {
      vi: "Một giá trị dùng subject và take; danh sách dùng record, có thể kèm subjects.",
      en: "One value uses subject and take; a list uses record, with subjects where needed.",
    },
  },
  "link.needs-itself": {
    vi: "“{name}” lấy {taken} của chính bảng này, mà {taken} chỉ có khi cả bảng đã chấm xong.",
    en: "“{name}” reads {taken} of its own board, but {taken} is known only once the whole board is scored.",
    fix: {
      vi: "Lấy own-class (mức theo kết quả của chính đối tượng, trước tỷ lệ khống chế), total hoặc rated.",
      en: "Read own-class (by the subject's own result, before quotas), total or rated.",
    },
  },
  "link.reads-itself": {
    vi: "“{name}” lấy {taken} của chính đối tượng đang chấm, mà {taken} chỉ có khi đã chấm xong.",
    en: "“{name}” reads {taken} of the very subject that is being scored, which has none until it is scored.",
    fix: {
      vi: "Dùng total, points(…) trong công thức, hoặc lấy của đối tượng khác (subject), của kỳ trước (periods).",
      en: "Use total or points(…) in a formula, or read another subject's (subject) or an earlier one (periods).",
    },
  },
  "link.cycle": {
    vi: "Các kết quả cần lẫn nhau, không thể chấm cái nào trước: {cycle}.",
    en: "These results need each other, so none can be scored first: {cycle}.",
    fix: {
      vi: "Kiểm tra thuộc tính chỉ cấp trên (đơn vị là cấp trên của chính mình?) hoặc bỏ một liên kết.",
      en: "Check the attribute that names the parent (is a unit its own parent?), or drop one of the links.",
    },
  },
  "link.no-board": {
    vi: "“{name}” của bảng “{board}” lấy từ bảng “{from}”, nhưng bảng này không được đưa vào; chỉ dùng số liệu nhập tay.",
    en: "“{name}” of the board “{board}” is read from “{from}”, which was not handed in; only entered values count.",
    fix: {
      vi: "Đưa bảng “{from}” vào cùng, hoặc nhập số liệu.",
      en: "Hand in “{from}” too, or enter the values.",
    },
  },
  "link.two-values": {
    vi: "“{name}” của “{subject}” vừa được nhập, vừa lấy được từ bảng “{from}”.",
    en: "“{name}” of “{subject}” is entered, and read from the board “{from}” as well.",
    fix: { vi: "Bỏ giá trị nhập tay.", en: "Remove the entered value." },
  },
  "link.two-results": {
    vi: "“{name}” của “{subject}” cần một kết quả, nhưng có ở nhiều bảng: {boards}.",
    en: "“{name}” of “{subject}” needs one result, but there are several, on: {boards}.",
    fix: {
      vi: "Chọn bằng “periods”, bằng “reads” của bảng, hoặc khai báo kiểu list.",
      en: "Choose by “periods”, by the board's “reads”, or declare a list.",
    },
  },
  "link.not-an-option": {
    vi: "“{name}” của “{subject}” lấy được “{value}”, không thuộc các lựa chọn: {options}.",
    en: "“{name}” of “{subject}” reads “{value}”, which is not among its options: {options}.",
    fix: {
      vi: "Dùng cùng mã cho các mức xếp loại ở hai bộ tiêu chí.",
      en: "Use the same ids for the classes of both rulebooks.",
    },
  },
  "link.unknown-source": {
    vi: "“{name}” lấy {taken} từ bảng “{from}”, nhưng bảng đó không có. Gần nhất: {suggestion}.",
    en: "“{name}” reads {taken} from the board “{from}”, which does not have it. Closest: {suggestion}.",
    fix: { vi: "Sửa mã tiêu chí hoặc tên dữ liệu.", en: "Correct the criterion or the fact." },
  },
  "link.wrong-fact": {
    vi: "“{name}” kiểu {type} lấy dữ liệu “{fact}” của bảng “{from}”, kiểu {found}.",
    en: "“{name}” of type {type} reads the fact “{fact}” of the board “{from}”, of type {found}.",
    fix: { vi: "Khai báo cùng một kiểu.", en: "Declare the same type." },
  },
  "link.no-period": {
    vi: "“{name}” chọn bảng “{from}” theo kỳ, nhưng bảng “{board}” không ghi kỳ.",
    en: "“{name}” chooses the boards “{from}” by period, but the board “{board}” states none.",
    fix: { vi: 'Ghi kỳ, ví dụ period: "2026-Q3".', en: 'State it, for example period: "2026-Q3".' },
  },
  "link.scored-alone": {
    vi: "“{name}” lấy kết quả của đối tượng khác trên cùng bảng, nên phải chấm lần lượt.",
    en: "“{name}” is read from other results of the same board, so subjects must be scored in turn.",
    fix: { vi: "Dùng Scoring.scoreTogether.", en: "Use Scoring.scoreTogether." },
  },
  "link.provisional": {
    vi: "Bảng “{board}” dùng mức xếp loại dự kiến của bảng “{from}” (số lượt: {count}); chưa có quyết định.",
    en: "The board “{board}” uses classes proposed on “{from}” ({count} times); they are not decided yet.",
    fix: {
      vi: "Khi có quyết định, ghi mức đã quyết định vào “decided” của bảng đó rồi chấm lại.",
      en: "Once decided, give the classes under “decided” of that board and score again.",
    },
  },
  "choice.no-program": {
    vi: "Lựa chọn “{option}” chưa có bộ tiêu chí để chấm.",
    en: "The option “{option}” has no rulebook to score by.",
    fix: {
      vi: "Truyền bộ tiêu chí của nó. Gần nhất: {suggestion}.",
      en: "Pass its program. Closest: {suggestion}.",
    },
  },
  "board.duplicate": {
    vi: "Mã bảng “{id}” được dùng hai lần.",
    en: "The board id “{id}” is used twice.",
    fix: { vi: "Đổi một mã.", en: "Change one of them." },
  },
  "board.unknown": {
    vi: "Không có bảng “{id}” trong các bảng được chấm cùng nhau.",
    en: "There is no board “{id}” among those scored together.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "board.bad-name": {
    vi: "“{id}” không dùng làm mã hay tên bảng được.",
    en: "“{id}” cannot be the id or name of a board.",
    fix: {
      vi: "Dùng chữ không dấu, số, dấu chấm, gạch nối; không dùng “same”.",
      en: "Use letters without marks, digits, dots and hyphens; not “same”.",
    },
  },
  "board.unknown-decision": {
    vi: "Quyết định xếp “{subject}” vào “{class}”, nhưng bảng “{board}” không có đối tượng hoặc mức đó.",
    en: "“{subject}” is decided to be “{class}”, but the board “{board}” has no such subject or class.",
    fix: { vi: "Sửa mã đối tượng hoặc mức xếp loại.", en: "Correct the subject's id or the class." },
  },
} as const satisfies Record<string, CatalogEntry>
