import type { Language, Text } from "@danvan/core"

/** Everything workbooks say that comes from no rulebook; `{name}` marks a value. */
export const words = {
  "sheet.facts": { vi: "Số liệu", en: "Facts" },
  "sheet.scopes": { vi: "Phạm vi tỷ lệ", en: "Quota scopes" },
  "sheet.guide": { vi: "Hướng dẫn", en: "Guide" },
  "sheet.board": { vi: "Kết quả", en: "Results" },
  "sheet.criteria": { vi: "Theo tiêu chí", en: "By criterion" },
  "sheet.explanation": { vi: "Giải thích", en: "Explanation" },
  "sheet.quotas": { vi: "Tỷ lệ", en: "Quotas" },
  "sheet.notes": { vi: "Lưu ý", en: "Notes" },
  "facts.title": { vi: "Bảng số liệu: {title}", en: "Facts: {title}" },
  "scopes.title": { vi: "Số liệu của phạm vi tính tỷ lệ: {title}", en: "Facts of quota scopes: {title}" },
  "list.title": { vi: "{list}: mỗi dòng một mục", en: "{list}: one row for an item" },
  "facts.about": {
    vi: "Bộ tiêu chí {id}, bản {version}; theo văn bản có hiệu lực ngày {date}.",
    en: "Rulebook {id}, version {version}; by the text in force on {date}.",
  },
  "facts.stage": { vi: "Bước chấm: {stage}.", en: "Stage: {stage}." },
  "facts.how": {
    vi: "Chỉ nhập vào ô nền vàng nhạt. Chưa có số liệu thì để trống, không ghi 0.",
    en: "Fill in the pale yellow cells only. Leave a cell empty while there is no figure: not 0.",
  },
  "head.id": { vi: "Mã", en: "Id" },
  "head.name": { vi: "Tên", en: "Name" },
  "head.group": { vi: "Nhóm", en: "Group" },
  "head.notRated": { vi: "Lý do không xếp loại", en: "Why not rated" },
  "head.common": { vi: "Số liệu chung", en: "General figures" },
  "head.state": { vi: "Tình trạng", en: "State" },
  "head.subject": { vi: "Mã đối tượng", en: "Subject id" },
  "note.id": {
    vi: "Mã riêng của từng đối tượng, ví dụ xa-mau-01. Không trùng nhau, không bắt đầu bằng @.",
    en: "An id of each subject's own, such as xa-mau-01. No two alike, no leading @.",
  },
  "note.notRated": {
    vi: "Chỉ ghi khi đã có quyết định không xếp loại đối tượng này.",
    en: "Only where it was decided that this subject is not rated.",
  },
  "note.state": {
    vi: "Chọn khi cả tiêu chí không giao hoặc không áp dụng; khi đó để trống các ô khác của tiêu chí.",
    en: "Choose when the whole criterion is not assigned or not applicable; leave its other cells empty then.",
  },
  "note.groups": { vi: "Chỉ dùng cho nhóm: {groups}.", en: "Only for the groups: {groups}." },
  "note.source": { vi: "Căn cứ: {source}.", en: "Source: {source}." },
  "note.max": { vi: "Điểm tối đa: {max}.", en: "Maximum: {max} points." },
  "note.missing": { vi: "Để trống được tính là: {value}.", en: "Left empty it counts as: {value}." },
  "type.number": { vi: "Số", en: "A number" },
  "type.count": { vi: "Số nguyên", en: "A whole number" },
  "type.percent": { vi: "Tỷ lệ phần trăm, ghi cả dấu %", en: "A percentage, with its % sign" },
  "type.boolean": { vi: "Chọn có hoặc không", en: "Choose yes or no" },
  "type.choice": { vi: "Chọn từ danh sách", en: "Choose from the list" },
  "type.text": { vi: "Chữ", en: "Text" },
  "type.list": { vi: "Danh sách", en: "A list" },
  "limit.between": { vi: "{type}, từ {low} đến {high}", en: "{type}, from {low} to {high}" },
  "limit.from": { vi: "{type}, từ {low} trở lên", en: "{type}, from {low} up" },
  "limit.to": { vi: "{type}, đến {high}", en: "{type}, up to {high}" },
  "limit.step": { vi: "bước {step}", en: "in steps of {step}" },
  "error.title": { vi: "Giá trị không hợp lệ", en: "Not a valid value" },
  yes: { vi: "có", en: "yes" },
  no: { vi: "không", en: "no" },
  "state.not-assigned": { vi: "không giao", en: "not-assigned" },
  "state.not-applicable": { vi: "không áp dụng", en: "n/a" },
  "guide.title": { vi: "Cách điền biểu mẫu", en: "How to fill in this template" },
  "guide.one": {
    vi: "Mỗi đối tượng một dòng trên trang “{sheet}”, bắt đầu bằng mã riêng của nó.",
    en: "One row for each subject on the sheet “{sheet}”, beginning with an id of its own.",
  },
  "guide.yellow": {
    vi: "Chỉ nhập vào ô nền vàng nhạt; tiêu đề bị khóa để tệp đọc lại được. Có thể kéo rộng cột, cao dòng.",
    en: "Fill in the pale yellow cells only; headings are locked so that the file can be read back. Columns and rows may be resized.",
  },
  "guide.blank": {
    vi: "Chưa có số liệu thì để trống: ô trống không bao giờ được tính là 0. Kết quả bằng không thì ghi 0.",
    en: "Leave a cell empty while there is no figure: an empty cell never counts as 0. Where the figure is nil, write 0.",
  },
  "guide.percent": {
    vi: "Tỷ lệ ghi cả dấu %: 83,07%. Số lẻ theo cách viết của máy (thường là 87,5).",
    en: "Percentages carry their sign: 83.07%. Decimals are typed as your computer writes them.",
  },
  "guide.note": {
    vi: "Góc ô tiêu đề có dấu đỏ: rê chuột để xem tiêu chí, căn cứ và giới hạn của số liệu.",
    en: "A red mark in the corner of a heading: hover to see the criterion, its source and the limits of the figure.",
  },
  "guide.formula": {
    vi: "Tránh công thức: danvan lấy giá trị Excel đã tính sẵn và báo lưu ý cho từng ô.",
    en: "Avoid formulas: danvan takes the value Excel saved, and says so cell by cell.",
  },
  "guide.score": {
    vi: "Xong thì chấm: danvan score {rulebook} <tệp này> --as-of {date} --out ket-qua.xlsx",
    en: "When done, score: danvan score {rulebook} <this file> --as-of {date} --out results.xlsx",
  },
  "guide.facts": { vi: "Số liệu cần điền", en: "The figures asked for" },
  "guide.column.criterion": { vi: "Tiêu chí", en: "Criterion" },
  "guide.column.fact": { vi: "Số liệu", en: "Figure" },
  "guide.column.form": { vi: "Cách ghi", en: "Form" },
  "guide.column.source": { vi: "Căn cứ", en: "Source" },
  "board.title": { vi: "Kết quả chấm điểm", en: "Results" },
  "criteria.title": { vi: "Điểm theo từng tiêu chí", en: "Points by criterion" },
  "explanation.title": { vi: "Giải thích kết quả", en: "How results came about" },
  "quotas.title": { vi: "Tỷ lệ khống chế", en: "Quotas" },
  "notes.title": { vi: "Những điều cần lưu ý", en: "What is worth knowing" },
  "board.provisional": {
    vi: "Đề xuất còn tính tạm, vì có đối tượng chưa có mức xếp loại: xem trang “{sheet}”.",
    en: "Proposals are provisional, as some subjects have no class yet: see the sheet “{sheet}”.",
  },
  "head.quota": { vi: "Tỷ lệ", en: "Quota" },
  "head.scope": { vi: "Phạm vi", en: "Scope" },
  "head.base": { vi: "Cách tính", en: "Of what" },
  "head.limit": { vi: "Tối đa", en: "At most" },
  "head.candidates": { vi: "Đủ điều kiện", en: "Eligible" },
  "head.kept": { vi: "Đề xuất giữ", en: "Kept" },
  "head.cut": { vi: "Hạ mức", en: "Moved down" },
  "head.contested": { vi: "Chờ quyết định", en: "To be decided" },
  "head.awaiting": { vi: "Chưa có mức", en: "No class yet" },
  "head.remarks": { vi: "Ghi chú", en: "Remarks" },
  "quota.base": { vi: "{share}% của {base}", en: "{share}% of {base}" },
  "quota.fixed": { vi: "số cố định", en: "a fixed number" },
  "quota.small": { vi: "quy định cho nơi ít đối tượng", en: "the rule for few subjects" },
  "quota.unknown": { vi: "chưa tính được, thiếu số liệu", en: "not known yet, for want of facts" },
  "quota.provisional": { vi: "tính tạm", en: "provisional" },
  "quota.names.cut": { vi: "hạ mức: {names}", en: "moved down: {names}" },
  "quota.names.contested": {
    vi: "bằng nhau ở ranh giới, cấp có thẩm quyền quyết định: {names}",
    en: "equal at the edge, the authority decides: {names}",
  },
  "remark.cut": { vi: "hạ do tỷ lệ “{quota}”: {limits}", en: "moved down by the quota “{quota}”: {limits}" },
  "remark.cut.plain": { vi: "hạ do tỷ lệ “{quota}”", en: "moved down by the quota “{quota}”" },
  "remark.limit": { vi: "tối đa {limit} ({scope})", en: "at most {limit} ({scope})" },
  "remark.contested": {
    vi: "bằng nhau ở ranh giới tỷ lệ “{quota}”",
    en: "equal at the edge of the quota “{quota}”",
  },
  "remark.unranked": {
    vi: "chưa xếp hạng: chưa đủ số liệu để so thứ tự",
    en: "not ranked: not all it is ordered by is known",
  },
  "remark.class": {
    vi: "không xếp hạng: mức “{class}” không dự xếp hạng",
    en: "not ranked: the class “{class}” takes no part",
  },
  "remark.class.because": {
    vi: "không xếp hạng: mức “{class}” không dự xếp hạng ({reason})",
    en: "not ranked: the class “{class}” takes no part ({reason})",
  },
  "head.note": { vi: "Lưu ý", en: "Note" },
  "board.about": {
    vi: "Theo văn bản có hiệu lực ngày {date}. Đề xuất sau tỷ lệ khống chế; cấp có thẩm quyền quyết định.",
    en: "By the text in force on {date}. Proposals are after quotas; the authority decides.",
  },
  "board.about.plain": {
    vi: "Theo văn bản có hiệu lực ngày {date}.",
    en: "By the text in force on {date}.",
  },
  "board.illustrative": {
    vi: "Bộ tiêu chí minh họa, không do cơ quan nào ban hành.",
    en: "An illustrative rulebook, issued by nobody.",
  },
  "head.tied": { vi: "đồng hạng {rank}", en: "tied at rank {rank}" },
  "head.exact": { vi: "đúng bằng {fraction}", en: "exactly {fraction}" },
  "head.more": {
    vi: "Chỉ giải thích {count} đối tượng đầu; xem thêm bằng “danvan explain”.",
    en: "Only the first {count} subjects are explained here; “danvan explain” has the others.",
  },
  "scope.all": { vi: "toàn bộ", en: "the whole board" },
  "head.order": { vi: "TT", en: "No." },
  "head.rank": { vi: "Hạng", en: "Rank" },
  "head.subjectName": { vi: "Đối tượng", en: "Subject" },
  "head.unitName": { vi: "Đơn vị", en: "Unit" },
  "head.officialName": { vi: "Cán bộ", en: "Official" },
  "head.total": { vi: "Tổng điểm", en: "Total" },
  "head.class": { vi: "Xếp loại", en: "Class" },
  "head.proposed": { vi: "Đề xuất", en: "Proposed" },
  "head.status": { vi: "Tình trạng, ghi chú", en: "Status, remarks" },
  "head.step": { vi: "Bước", en: "Step" },
  "head.value": { vi: "Kết quả", en: "Result" },
  "head.citation": { vi: "Căn cứ", en: "Source" },
  "head.maximum": { vi: "Tối đa", en: "Maximum" },
  "rank.tied": { vi: "{rank}=", en: "{rank}=" },
  "note.exact": { vi: "Giá trị đúng: {fraction}", en: "Exact value: {fraction}" },
  "exact.mark": {
    vi: "Số có dấu ≈ là số thập phân vô hạn, làm tròn để in; giá trị đúng ghi trong chú thích của ô và ở cột ghi chú.",
    en: "Numbers marked ≈ do not end; they are rounded to print, and the exact value is in the cell's note and the remarks.",
  },
  "page.of": { vi: "Trang &P/&N", en: "Page &P of &N" },
  because: { vi: "{status}: {names}", en: "{status}: {names}" },
} as const satisfies Record<string, Text>

/** The name of something to say. */
export type WordKey = keyof typeof words

/** Says something in one language. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/** Makes the {@link Say} of a language. */
export const speaker =
  (language: Language): Say =>
  (key, values = {}) =>
    words[key][language].replace(/\{(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : whole,
    )
