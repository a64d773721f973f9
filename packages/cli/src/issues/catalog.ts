import type { Text } from "@danvan/core"

/** The words of one code: what is wrong, and what to do. */
interface CatalogEntry extends Text {
  readonly fix: Text
}

/** The issues only a command line can have: how it was called, its files, and worked cases. */
export const catalog = {
  "usage.unknown-command": {
    vi: "Không có lệnh “{name}”.",
    en: "There is no command “{name}”.",
    fix: {
      vi: "Gần nhất: {suggestion}. Xem: danvan --help.",
      en: "Closest: {suggestion}. See: danvan --help.",
    },
  },
  "usage.unknown-option": {
    vi: "Không có tùy chọn “{name}”.",
    en: "There is no option “{name}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "usage.missing-value": {
    vi: "Tùy chọn “{name}” cần một giá trị.",
    en: "The option “{name}” needs a value.",
    fix: { vi: "Ghi giá trị ngay sau tùy chọn.", en: "Write the value after the option." },
  },
  "usage.missing-argument": {
    vi: "Lệnh thiếu “{name}”.",
    en: "The command lacks “{name}”.",
    fix: { vi: "Xem cách dùng: danvan <lệnh> --help.", en: "See: danvan <command> --help." },
  },
  "usage.wrong": {
    vi: "Lệnh viết sai: {name}",
    en: "The command is wrong: {name}",
    fix: { vi: "Xem cách dùng: danvan --help.", en: "See: danvan --help." },
  },
  "usage.not-an-option": {
    vi: "{option} không nhận “{value}”.",
    en: "{option} does not take “{value}”.",
    fix: { vi: "Chọn một trong: {options}.", en: "Choose one of: {options}." },
  },
  "usage.no-as-of": {
    vi: "Chưa cho biết tính theo văn bản có hiệu lực vào ngày nào.",
    en: "It is not known at which day the text in force is to be taken.",
    fix: {
      vi: "Thêm ngày, ví dụ --as-of 2026-12-15. danvan không tự lấy ngày hôm nay, để kết quả luôn tính lại được.",
      en: "Add a day, for example --as-of 2026-12-15. danvan never takes today's date, so that a result can be repeated.",
    },
  },
  "usage.bad-date": {
    vi: "“{value}” không phải là một ngày có thật.",
    en: "“{value}” is not a real date.",
    fix: { vi: "Viết năm-tháng-ngày: --as-of 2026-12-15.", en: "Write year-month-day: --as-of 2026-12-15." },
  },
  "usage.bad-seconds": {
    vi: "“{value}” không phải là số giây lớn hơn 0, tối đa {longest}.",
    en: "“{value}” is not a number of seconds above 0, at most {longest}.",
    fix: { vi: "Viết ví dụ --plugin-timeout 5.", en: "Write for example --plugin-timeout 5." },
  },
  "usage.bad-override": {
    vi: "“{value}” không có dạng mã=lý-do.",
    en: "“{value}” is not written id=reason.",
    fix: {
      vi: 'Viết ví dụ --allow-engine "so-noi-vu/phieu=đã chạy lại mọi ca kiểm thử".',
      en: 'Write for example --allow-engine "my-office/votes=all its cases were run again".',
    },
  },
  "plugin.not-found": {
    vi: "Không tìm thấy plugin “{name}” từ thư mục {cwd}.",
    en: "There is no plugin “{name}” to be found from {cwd}.",
    fix: {
      vi: "Nếu là tệp, viết đường dẫn (./plugin.js); nếu là gói, cài gói vào thư mục này: npm install {name}.",
      en: "For a file write its path (./plugin.js); for a package install it here: npm install {name}.",
    },
  },
  "plugin.no-export": {
    vi: "“{name}” không xuất plugin nào; chỉ có: {exports}.",
    en: "“{name}” exports no plugin, only: {exports}.",
    fix: {
      vi: "Viết: export default definePlugin(…).",
      en: "Write: export default definePlugin(…).",
    },
  },
  "plugin.broken": {
    vi: "Không nạp được plugin “{name}”: {reason}",
    en: "The plugin “{name}” cannot be loaded: {reason}",
    fix: { vi: "Báo cho người viết plugin.", en: "Tell its author." },
  },
  "plugin.broke-off": {
    vi: "Plugin “{name}” làm ngừng cả lần chạy: {reason}. Chưa có kết quả nào được ghi.",
    en: "The plugin “{name}” broke the whole run off: {reason}. No result was written.",
    fix: { vi: "Bỏ plugin này, và báo cho người viết nó.", en: "Leave it out, and tell its author." },
  },
  "plugin.load-over-long": {
    vi: "Nạp plugin “{name}” lâu quá.",
    en: "Loading the plugin “{name}” takes too long.",
    fix: {
      vi: "Báo cho người viết plugin; hoặc chờ lâu hơn bằng --plugin-timeout.",
      en: "Tell its author, or wait longer with --plugin-timeout.",
    },
  },
  "plugin.hook-over-long": {
    vi: "Plugin {name} chạy “{hook}” của “{part}” lâu hơn {seconds} giây: dừng lệnh. Chưa có kết quả nào được ghi.",
    en: "The plugin {name} spent more than {seconds} seconds in “{hook}” of “{part}”: the command was stopped. No result was written.",
    fix: {
      vi: "Báo cho người viết plugin; hoặc chờ lâu hơn bằng --plugin-timeout.",
      en: "Tell its author, or wait longer with --plugin-timeout.",
    },
  },
  "plugin.often-over-long": {
    vi: "Plugin “{name}” có hơn {count} lần gọi lâu hơn {seconds} giây: dừng chấm. Chưa có kết quả nào được ghi.",
    en: "More than {count} calls of the plugin “{name}” took longer than {seconds} seconds: scoring was stopped. No result was written.",
    fix: {
      vi: "Báo cho người viết plugin; hoặc chờ lâu hơn bằng --plugin-timeout.",
      en: "Tell its author, or wait longer with --plugin-timeout.",
    },
  },
  "usage.bad-size": {
    vi: "“{value}” không phải là một dung lượng từ 1 byte đến 256 MiB.",
    en: "“{value}” is not a size from 1 byte to 256 MiB.",
    fix: { vi: "Viết ví dụ 64MiB, 512KiB.", en: "Write for example 64MiB or 512KiB." },
  },
  "usage.bad-share": {
    vi: "“{value}” không phải là một tỷ lệ từ 0 đến 100 phần trăm.",
    en: "“{value}” is not a percentage from 0 to 100.",
    fix: {
      vi: "Viết ví dụ --require-coverage 90; không ghi số thì mọi chỗ đều phải được kiểm tra.",
      en: "Write for example --require-coverage 90; without a number everything must be tested.",
    },
  },
  "usage.out-is-input": {
    vi: "“{file}” là một tệp đầu vào; ghi lên nó sẽ làm mất dữ liệu.",
    en: "“{file}” is one of the inputs; writing there would destroy it.",
    fix: { vi: "Chọn tên khác cho --out.", en: "Choose another name for --out." },
  },
  "usage.unknown-subject": {
    vi: "Không có đối tượng nào mã “{subject}”.",
    en: "There is no subject “{subject}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "file.missing": {
    vi: "Không có tệp “{file}”.",
    en: "There is no file “{file}”.",
    fix: { vi: "Kiểm tra đường dẫn.", en: "Check the path." },
  },
  "file.not-a-file": {
    vi: "“{file}” không phải là một tệp thường (có thể là thư mục hoặc thiết bị).",
    en: "“{file}” is not a regular file (it may be a folder or a device).",
    fix: { vi: "Chọn một tệp.", en: "Choose a file." },
  },
  "file.unreadable": {
    vi: "Không đọc được “{file}” ({reason}).",
    en: "“{file}” cannot be read ({reason}).",
    fix: { vi: "Kiểm tra quyền đọc.", en: "Check that you may read it." },
  },
  "file.unwritable": {
    vi: "Không ghi được “{file}” ({reason}).",
    en: "“{file}” cannot be written ({reason}).",
    fix: {
      vi: "Kiểm tra thư mục có tồn tại và bạn có quyền ghi; không có gì bị ghi dở dang.",
      en: "Check that the folder exists and that you may write there; nothing was left half written.",
    },
  },
  "file.too-large": {
    vi: "“{file}” nặng {size}, vượt giới hạn cố định {limit}.",
    en: "“{file}” has {size}, over the fixed limit of {limit}.",
    fix: {
      vi: "Kiểm tra đã chọn đúng tệp; nếu đúng thì rút gọn nội dung.",
      en: "Check that this is the right file; if it is, shorten it.",
    },
  },
  "facts.too-large": {
    vi: "“{file}” nặng {size}, vượt giới hạn {limit}.",
    en: "“{file}” has {size}, over the limit of {limit}.",
    fix: {
      vi: "Kiểm tra đã chọn đúng tệp; với dữ liệu lớn, nới bằng --max-size.",
      en: "Check that this is the right file; for large facts raise --max-size.",
    },
  },
  "file.utf-16": {
    vi: "“{file}” được lưu bằng mã UTF-16.",
    en: "“{file}” is saved as UTF-16.",
    fix: {
      vi: "Lưu lại bằng mã UTF-8 (trong Excel: CSV UTF-8).",
      en: "Save it as UTF-8 (in Excel: CSV UTF-8).",
    },
  },
  "file.not-utf-8": {
    vi: "“{file}” không phải văn bản UTF-8: byte đầu tiên sai nằm ở dòng này.",
    en: "“{file}” is not UTF-8 text: its first wrong byte is on this line.",
    fix: {
      vi: "Lưu lại bằng mã UTF-8; bảng mã cũ như TCVN3, VNI hoặc Windows-1258 phải được chuyển trước.",
      en: "Save it as UTF-8; older encodings such as TCVN3, VNI or Windows-1258 must be converted first.",
    },
  },
  "file.spreadsheet": {
    vi: "“{file}” là tệp Excel hoặc tệp nén, không phải CSV.",
    en: "“{file}” is an Excel file or an archive, not CSV.",
    fix: {
      vi: "Tệp Excel thì đổi đuôi thành .xlsx; tệp nén thì giải nén trước.",
      en: "If it is an Excel file, rename it to end in .xlsx; if an archive, unpack it first.",
    },
  },
  "file.nul": {
    vi: "“{file}” chứa ký tự NUL: đây không phải tệp văn bản.",
    en: "“{file}” contains NUL characters: it is not a text file.",
    fix: { vi: "Kiểm tra đã chọn đúng tệp.", en: "Check that this is the right file." },
  },
  "file.unknown-kind": {
    vi: "Không biết đọc “{file}”: tên tệp phải có đuôi {options}.",
    en: "It is not known how to read “{file}”: its name must end in {options}.",
    fix: { vi: "Đổi đuôi tệp cho đúng nội dung.", en: "Rename it after its content." },
  },
  "rulebook.not-found": {
    vi: "Không có tệp, cũng không có bộ tiêu chí kèm theo nào tên “{name}”.",
    en: "“{name}” is neither a file nor a shipped rulebook.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "rulebook.delegates": {
    vi: "“{id}” giao điểm của {count} tiêu chí cho quy chế của cơ quan, đơn vị; một mình văn bản này chưa chấm được.",
    en: "“{id}” leaves the points of {count} criteria to a lower rule: by itself it cannot score.",
    fix: {
      vi: "Chấm bằng quy chế cụ thể hóa nó; có sẵn để tham khảo: {refinements}. Hoặc viết quy chế của đơn vị (refines: {id}), rồi chấm bằng tệp đó; gốc ở nơi khác thì thêm --base.",
      en: "Score by a rule that refines it; shipped as a sample: {refinements}. Or write your own (refines: {id}) and score by that file; if the base is elsewhere, name it by --base.",
    },
  },
  "rulebook.is-cases": {
    vi: "“{file}” là tệp ví dụ có lời giải, không phải bộ tiêu chí.",
    en: "“{file}” is a file of worked cases, not a rulebook.",
    fix: { vi: "Chạy: danvan test {file}.", en: "Run: danvan test {file}." },
  },
  "rulebook.no-base": {
    vi: "Quy chế này cụ thể hóa “{base}”, nhưng không tìm thấy bộ tiêu chí đó.",
    en: "This rule refines “{base}”, which was not found.",
    fix: {
      vi: "Đặt tệp gốc cạnh quy chế, hoặc chỉ ra bằng --base.",
      en: "Put the base beside it, or name it by --base.",
    },
  },
  "rulebook.base-too-deep": {
    vi: "Chuỗi văn bản cụ thể hóa nhau dài hơn {limit} bậc, hoặc quay vòng.",
    en: "The chain of rules refining each other is longer than {limit}, or goes in a circle.",
    fix: { vi: "Kiểm tra trường “refines”.", en: "Check the field “refines”." },
  },
  "case.no-files": {
    vi: "Không có tệp *.cases.yaml nào trong “{place}”.",
    en: "There is no *.cases.yaml file in “{place}”.",
    fix: { vi: "Kiểm tra thư mục.", en: "Check the folder." },
  },
  "case.none": {
    vi: "Tệp không có ví dụ nào.",
    en: "The file has no cases.",
    fix: { vi: "Thêm ít nhất một mục trong “cases”.", en: "Add at least one entry under “cases”." },
  },
  "case.expects-nothing": {
    vi: "Ví dụ “{name}” không nêu kết quả mong đợi nào.",
    en: "The case “{name}” expects nothing.",
    fix: { vi: "Thêm “expect” hoặc “expectQuotas”.", en: "Add “expect” or “expectQuotas”." },
  },
  "case.duplicate": {
    vi: "Hai ví dụ cùng tên “{name}”.",
    en: "Two cases are named “{name}”.",
    fix: { vi: "Đổi một tên.", en: "Rename one of them." },
  },
  "case.same-facts": {
    vi: "Ví dụ “{name}” có cùng dữ liệu với “{other}”.",
    en: "The case “{name}” has the same facts as “{other}”.",
    fix: { vi: "Gộp hai ví dụ, hoặc bỏ một.", en: "Make one case of the two, or drop one." },
  },
  "case.idle-default": {
    vi: "Giá trị mặc định “{name}” không ví dụ nào dùng tới: đối tượng nào cũng tự nêu.",
    en: "No case uses the default “{name}”: every subject states its own.",
    fix: { vi: "Bỏ giá trị mặc định này.", en: "Drop this default." },
  },
  "case.idle-subject": {
    vi: "Ví dụ “{name}” có “{subject}” nhưng không mong đợi gì ở đối tượng này, và nó không ảnh hưởng đến ai.",
    en: "The case “{name}” has “{subject}”, expects nothing of it, and nobody's result depends on it.",
    fix: { vi: "Nêu kết quả mong đợi, hoặc bỏ đối tượng này.", en: "Expect something of it, or drop it." },
  },
  "case.unknown-board": {
    vi: "Ví dụ dùng bảng “{board}”, không có trong “boards” của tệp.",
    en: "The case uses the board “{board}”, which is not among the “boards” of the file.",
    fix: { vi: "Khai báo nó. Gần nhất: {suggestion}.", en: "Declare it. Closest: {suggestion}." },
  },
  "suite.board-incomplete": {
    vi: "Bảng “{board}” cần “rulebook” và “facts”, hoặc “published”.",
    en: "The board “{board}” needs “rulebook” and “facts”, or “published”.",
    fix: { vi: "Bổ sung một trong hai cách.", en: "Give one or the other." },
  },
  "suite.unknown-board": {
    vi: "Không có bảng nào mã “{board}” được chấm trong tệp này.",
    en: "No board “{board}” is scored in this file.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "case.unknown-subject": {
    vi: "“expect” nêu “{subject}”, không có trong ví dụ.",
    en: "“expect” names “{subject}”, which the case does not have.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "case.unknown-criterion": {
    vi: "“expect” nêu tiêu chí “{criterion}”, không có trong kết quả của “{subject}”.",
    en: "“expect” names the criterion “{criterion}”, which the result of “{subject}” does not have.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "case.unknown-class": {
    vi: "“expect” của “{subject}” nêu mức “{class}”, bộ tiêu chí không có mức này.",
    en: "“expect” of “{subject}” names the class “{class}”, which the rulebook does not have.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "case.unknown-quota": {
    vi: "“expectQuotas” nêu tỷ lệ “{quota}” ở phạm vi {scope}, không có trong kết quả.",
    en: "“expectQuotas” names the quota “{quota}” in the scope {scope}, which the result does not have.",
    fix: { vi: "Có: {options}.", en: "There are: {options}." },
  },
  "case.unknown-document": {
    vi: "Ví dụ viện dẫn văn bản “{document}”, không có trong tệp hay bộ tiêu chí.",
    en: "The case cites the document “{document}”, which neither the file nor the rulebook has.",
    fix: {
      vi: "Khai báo trong “documents”. Gần nhất: {suggestion}.",
      en: "Declare it under “documents”. Closest: {suggestion}.",
    },
  },
} as const satisfies Record<string, CatalogEntry>

/** The closed list of the command line's own issue codes. */
export type CliIssueCode = keyof typeof catalog

/** The catalogue's type: a literal type for every message. */
export type Catalog = typeof catalog
