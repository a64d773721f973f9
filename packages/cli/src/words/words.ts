import type { Text } from "@danvan/core"

/** Everything the command line says that is not an issue; `{name}` marks a value. */
export const words = {
  about: {
    vi: "Chấm điểm, xếp loại và giải thích theo bộ tiêu chí: chính xác, có căn cứ từng điều khoản.",
    en: "Scores, classes and explanations by rulebook: exact, each step with its citation.",
  },
  "score.about": {
    vi: "Chấm điểm: tổng điểm, mức xếp loại, thứ hạng, đề xuất theo tỷ lệ khống chế.",
    en: "Score: totals, classes, ranks, and the proposal after quotas.",
  },
  "explain.about": {
    vi: "Giải thích kết quả của một đối tượng, từng bước, kèm căn cứ.",
    en: "Explain one subject's result, step by step, with citations.",
  },
  "near-miss.about": {
    vi: "Còn cách mức kế tiếp bao xa: thiếu bao nhiêu điểm, đổi số liệu nào thì đủ, còn vướng điều kiện gì.",
    en: "How near the next class is: points short, single facts that would do, what stands in the way.",
  },
  "template.about": {
    vi: "Tạo biểu mẫu Excel để điền số liệu theo bộ tiêu chí; điền xong thì chấm thẳng bằng “danvan score”.",
    en: "Make an Excel template to fill in with a rulebook's facts; “danvan score” reads it as it is.",
  },
  "lint.about": {
    vi: "Kiểm tra bộ tiêu chí: cấu trúc và tham chiếu; nêu dòng và cột của từng lỗi.",
    en: "Check rulebooks: structure and references, each issue with its line and column.",
  },
  "diff.about": {
    vi: "So sánh hai bộ tiêu chí: thay đổi những gì, chỗ nào làm kết quả khác đi.",
    en: "Compare two rulebooks: what changed, and what of it changes results.",
  },
  "impact.about": {
    vi: "Ai thay đổi tổng điểm, mức xếp loại, thứ hạng, đề xuất giữa hai bộ tiêu chí, và do tiêu chí nào.",
    en: "Who changes total, class, rank or proposal between two rulebooks, and by which criterion.",
  },
  "test.about": {
    vi: "Chạy các ví dụ có lời giải (*.cases.yaml) và so với kết quả mong đợi.",
    en: "Run worked cases (*.cases.yaml) and compare with what they expect.",
  },
  "argument.rulebook": {
    vi: "tệp bộ tiêu chí, hoặc mã bộ tiêu chí kèm theo, ví dụ quy-che-mau/units",
    en: "a rulebook file, or the id of a shipped one, for example quy-che-mau/units",
  },
  "argument.before": {
    vi: "bộ tiêu chí trước: tệp, hoặc mã bộ tiêu chí kèm theo",
    en: "the earlier rulebook: a file, or the id of a shipped one",
  },
  "argument.after": {
    vi: "bộ tiêu chí sau: tệp, hoặc mã bộ tiêu chí kèm theo",
    en: "the later rulebook: a file, or the id of a shipped one",
  },
  "argument.facts": {
    vi: "tệp dữ liệu: CSV (subject, criterion, field, value, stage), JSON, YAML hoặc Excel (.xlsx)",
    en: "facts: CSV (subject, criterion, field, value, stage), JSON, YAML or Excel (.xlsx)",
  },
  "argument.cases": { vi: "thư mục, hoặc tệp *.cases.yaml", en: "folders, or *.cases.yaml files" },
  "option.subjects": {
    vi: "CSV các đối tượng: id, name, group, notRated; cột khác là thuộc tính",
    en: "CSV of subjects: id, name, group, notRated; other columns are attributes",
  },
  "option.subject": { vi: "mã đối tượng cần xem", en: "the id of the subject in question" },
  "option.base": {
    vi: "bộ tiêu chí gốc mà quy chế này cụ thể hóa",
    en: "the base rulebook that this local rule refines",
  },
  "option.base-after": {
    vi: "bộ tiêu chí gốc của bên sau; mặc định như --base",
    en: "the base of the later rulebook; as --base if left out",
  },
  "option.facts": {
    vi: "tệp dữ liệu (bắt buộc): CSV, JSON, YAML hoặc Excel",
    en: "facts (required): CSV, JSON, YAML or Excel",
  },
  "option.more-facts": {
    vi: "tệp dữ liệu, như khi ghi ngay sau bộ tiêu chí",
    en: "files of facts, as if written after the rulebook",
  },
  "option.map": {
    vi: "bản đồ trang tính (JSON hoặc YAML): cột nào là số liệu gì; biểu mẫu của danvan không cần",
    en: "a sheet map (JSON or YAML): which column is which fact; a template of danvan needs none",
  },
  "option.out-workbook": {
    vi: "tên tệp Excel cần tạo (bắt buộc), ví dụ mau.xlsx",
    en: "the Excel file to make (required), for example template.xlsx",
  },
  "option.as-of-template": {
    vi: "ngày lấy văn bản có hiệu lực; mặc định là ngày bộ tiêu chí bắt đầu có hiệu lực",
    en: "the day whose law applies; the first day the rulebook is in force if left out",
  },
  "option.stage-template": {
    vi: "bước chấm mà số liệu thuộc về; mặc định là dùng cho mọi bước",
    en: "the stage the facts are given at; they hold at every stage if left out",
  },
  "option.facts-template": {
    vi: "tệp dữ liệu đã có, để điền sẵn",
    en: "files of facts there are already, to fill in",
  },
  "option.rows": { vi: "số dòng trống để điền", en: "how many empty rows to fill in" },
  "option.against": {
    vi: "tệp dữ liệu của bên sau; mặc định như --facts",
    en: "facts of the later side; as --facts if left out",
  },
  "option.as-of-after": {
    vi: "ngày lấy văn bản có hiệu lực của bên sau; mặc định như --as-of",
    en: "the day whose law applies on the later side; as --as-of if left out",
  },
  "option.as-of": {
    vi: "ngày lấy văn bản có hiệu lực (bắt buộc), ví dụ 2026-12-15",
    en: "the day whose law applies (required), for example 2026-12-15",
  },
  "option.board": {
    vi: "bảng cần xem, khi chấm nhiều bảng từ một tệp danvan-suite",
    en: "the board to show, when a danvan-suite file scores several",
  },
  "option.stage": {
    vi: "bước chấm cần xem; mặc định là bước chính thức",
    en: "the stage to show; the official one if left out",
  },
  "option.format": { vi: "dạng kết quả: {options}", en: "form of the result: {options}" },
  "option.lang": { vi: "ngôn ngữ: {options}", en: "language: {options}" },
  "option.out": {
    vi: "ghi kết quả vào tệp này (trọn vẹn hoặc không ghi gì); “score” ghi tệp .xlsx để in",
    en: "write the result to this file (whole, or not at all); “score” writes an .xlsx to print",
  },
  "option.without-explanation": {
    vi: "tệp .xlsx không có trang giải thích từng kết quả",
    en: "the .xlsx without the sheet that explains each result",
  },
  "option.decimal": {
    vi: "cách viết số trong CSV, đọc vào và ghi ra: {options}; comma là 1.234,5",
    en: "how numbers are written in CSV, read and written: {options}; comma is 1.234,5",
  },
  "option.delimiter": {
    vi: "dấu ngăn cách trong CSV, đọc vào và ghi ra: {options}",
    en: "delimiter of CSV, read and written: {options}",
  },
  "option.max-size": {
    vi: "dung lượng tối đa của một tệp dữ liệu",
    en: "the largest facts file to read",
  },
  "option.plugin": {
    vi: "plugin (tệp, thư mục hoặc gói), dùng được nhiều lần; mã của plugin chạy với mọi quyền của bạn",
    en: "a plugin (a file, folder or package); may be repeated. Its code may do all that you may",
  },
  "option.plugin-timeout": {
    vi: "thời gian tối đa cho mỗi lần gọi hàm của plugin, tính bằng giây (mặc định {seconds})",
    en: "the longest one call of a plugin's function may take, in seconds (default {seconds})",
  },
  "option.allow-engine": {
    vi: "dùng plugin viết cho bản danvan khác, kèm lý do; lý do được ghi vào kết quả",
    en: "use a plugin made for another danvan, and why; results carry the reason",
  },
  "option.help": { vi: "xem hướng dẫn", en: "show help" },
  "option.version": { vi: "xem phiên bản", en: "show the version" },
  "command.help": { vi: "xem hướng dẫn của một lệnh", en: "show the help of a command" },
  "help.usage": { vi: "Cách dùng:", en: "Usage:" },
  "help.arguments": { vi: "Tham số:", en: "Arguments:" },
  "help.options": { vi: "Tùy chọn:", en: "Options:" },
  "help.commands": { vi: "Các lệnh:", en: "Commands:" },
  "help.any-options": { vi: "[tùy chọn]", en: "[options]" },
  "help.any-command": { vi: "[lệnh]", en: "[command]" },
  "help.default": { vi: "mặc định {value}", en: "default {value}" },
  "help.exit-codes": {
    vi: `Mã thoát:
  0   xong
  1   dữ liệu có lỗi, hoặc có ví dụ không đạt
  2   lệnh viết sai
  3   không đọc hoặc không ghi được tệp
  70  lỗi bên trong danvan`,
    en: `Exit codes:
  0   done
  1   the input has issues, or a case failed
  2   the command is wrong
  3   a file cannot be read or written
  70  a fault in danvan itself`,
  },
  "issue.error": { vi: "lỗi", en: "error" },
  "issue.warning": { vi: "lưu ý", en: "warning" },
  "issue.info": { vi: "thông tin", en: "info" },
  "issue.more": { vi: "… và {count} mục nữa", en: "… and {count} more" },
  "internal.error": {
    vi: "danvan gặp lỗi bên trong: {reason}. Xin báo lại cùng lệnh vừa chạy.",
    en: "danvan has an internal fault: {reason}. Please report it with the command you ran.",
  },
  "progress.reading": { vi: "Đang đọc {file} …", en: "Reading {file} …" },
  "progress.scoring": { vi: "Đang chấm {count} dữ kiện …", en: "Scoring {count} facts …" },
  "out.written": { vi: "Đã ghi {file}.", en: "Wrote {file}." },
  "table.rank": { vi: "Hạng", en: "Rank" },
  "table.name": { vi: "Tên", en: "Name" },
  "table.total": { vi: "Tổng điểm", en: "Total" },
  "table.class": { vi: "Xếp loại", en: "Class" },
  "table.proposed": { vi: "Đề xuất", en: "Proposed" },
  "table.status": { vi: "Tình trạng", en: "Status" },
  "table.as-of": { vi: "Theo văn bản có hiệu lực ngày {date}", en: "By the text in force on {date}" },
  "table.stage": { vi: "bước chấm: {stage}", en: "stage: {stage}" },
  "table.whole-board": { vi: "toàn bộ", en: "the whole board" },
  "status.because": { vi: "{status}: {names}", en: "{status}: {names}" },
  "status.equal": { vi: "bằng nhau ở ranh giới tỷ lệ", en: "equal at the edge of a quota" },
  "status.unanswered": { vi: "plugin không trả lời", en: "the plugin did not answer" },
  "table.illustrative": {
    vi: "Bộ tiêu chí minh họa, không do cơ quan nào ban hành.",
    en: "An illustrative rulebook, issued by nobody.",
  },
  "quota.heading": {
    vi: "Tỷ lệ khống chế (đề xuất; cấp có thẩm quyền quyết định)",
    en: "Quotas (a proposal; the authority decides)",
  },
  "quota.line": {
    vi: "{title}, {scope}: tối đa {limit} = {share}% của {base}; đủ điều kiện {candidates}, đề xuất {kept}",
    en: "{title}, {scope}: at most {limit} = {share}% of {base}; eligible {candidates}, proposed {kept}",
  },
  "quota.fixed": {
    vi: "{title}, {scope}: tối đa {limit}; đủ điều kiện {candidates}, đề xuất {kept}",
    en: "{title}, {scope}: at most {limit}; eligible {candidates}, proposed {kept}",
  },
  "quota.small": {
    vi: "{title}, {scope}: tối đa {limit} (quy định cho nơi có ít đối tượng); đủ điều kiện {candidates}, đề xuất {kept}",
    en: "{title}, {scope}: at most {limit} (the rule for few subjects); eligible {candidates}, proposed {kept}",
  },
  "quota.unknown": {
    vi: "{title}, {scope}: chưa tính được giới hạn vì còn thiếu dữ liệu",
    en: "{title}, {scope}: the limit is not known yet, for want of facts",
  },
  "quota.unanswered": {
    vi: "{title}, {scope}: không có giới hạn vì plugin không trả lời",
    en: "{title}, {scope}: no limit, because the plugin did not answer",
  },
  "quota.awaits-limit": {
    vi: "chưa có giới hạn, cấp có thẩm quyền quyết định: {names}",
    en: "no limit yet, the authority decides: {names}",
  },
  "quota.cut": { vi: "chuyển xuống: {names}", en: "moved down: {names}" },
  "quota.contested": {
    vi: "bằng nhau ở ranh giới, cấp có thẩm quyền quyết định: {names}",
    en: "equal at the edge, the authority decides: {names}",
  },
  "quota.awaiting": { vi: "còn {count} đối tượng chưa có kết quả", en: "{count} still without a result" },
  "lint.known": { vi: "đã nêu trong bộ tiêu chí:", en: "named in the rulebook:" },
  "lint.fine": { vi: "{file}: đạt", en: "{file}: fine" },
  "lint.found": {
    vi: "{file}: {errors} lỗi, {warnings} lưu ý",
    en: "{file}: errors {errors}, warnings {warnings}",
  },
  "test.file": { vi: "{file}: {passed}/{total}", en: "{file}: {passed}/{total}" },
  "test.failed": { vi: "KHÔNG ĐẠT", en: "FAILED" },
  "test.expected": {
    vi: "{what}: cần {expected}, được {actual}",
    en: "{what}: expected {expected}, got {actual}",
  },
  "option.coverage": {
    vi: "liệt kê những gì của bộ tiêu chí mà chưa ví dụ nào kiểm tra",
    en: "list what of the rulebooks no case tests",
  },
  "option.coverage-kinds": {
    vi: "chỉ xét các loại này, cách nhau bằng dấu phẩy: {options}",
    en: "look at these kinds only, separated by commas: {options}",
  },
  "option.require-coverage": {
    vi: "như --coverage, và không đạt khi phần đã kiểm tra chưa đủ số phần trăm này (không ghi thì 100)",
    en: "as --coverage, and fail while less than this percentage is tested (100 if left out)",
  },
  "option.strict": {
    vi: "ví dụ trùng dữ liệu, giá trị mặc định hoặc đối tượng không dùng tới thì không đạt",
    en: "fail on cases with the same facts, and on defaults and subjects without use",
  },
  "test.coverage": {
    vi: "{rulebook}: kiểm tra {covered}/{total}",
    en: "{rulebook}: {covered}/{total} tested",
  },
  "test.gap": { vi: "chưa kiểm tra", en: "untested" },
  "test.sum": { vi: "{passed} đạt, {failed} không đạt", en: "{passed} passed, {failed} failed" },
  "test.none": { vi: "(không có)", en: "(none)" },
} as const satisfies Record<string, Text>

/** The name of something to say. */
export type WordKey = keyof typeof words
