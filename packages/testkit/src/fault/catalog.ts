import type { Text } from "@danvan/core"

/** The words of a fault: what is wrong, and what to do. `{name}` marks a detail. */
interface FaultWords extends Text {
  readonly fix: Text
}

/** Everything a tester can hold against an author, in both languages. */
export const faultCatalog = {
  "case.none": {
    vi: "Chưa có ví dụ nào ở “{kind}”.",
    en: "There is no case under “{kind}”.",
    fix: { vi: "Thêm ít nhất một ví dụ.", en: "Add at least one." },
  },
  "case.nameless": {
    vi: "Ví dụ không có tên.",
    en: "The case has no name.",
    fix: {
      vi: "Đặt cho ví dụ một câu nói điều nó cho thấy.",
      en: "Give it a sentence that says what it shows.",
    },
  },
  "case.same-name": {
    vi: "“{other}” đã có tên này.",
    en: "“{other}” has this name already.",
    fix: { vi: "Đặt tên khác.", en: "Give it another name." },
  },
  "case.duplicate": {
    vi: "Dữ liệu giống hệt “{other}”.",
    en: "It has the same input as “{other}”.",
    fix: { vi: "Xóa ví dụ, hoặc thay dữ liệu.", en: "Remove it, or change its input." },
  },
  "case.not-plain": {
    vi: "Tại “{where}” có {found}, không ghi được thành JSON.",
    en: "At “{where}” there is {found}, which JSON cannot hold.",
    fix: {
      vi: "Ghi số thập phân bằng chữ (“87.5”), còn lại chỉ dùng chữ, số nguyên, đúng/sai, danh sách và nhóm trường.",
      en: "Write decimals as text (“87.5”); else only text, whole numbers, booleans, lists and plain maps.",
    },
  },
  "case.reads-nothing": {
    vi: "Cách chấm không đọc dữ kiện nào của ví dụ này.",
    en: "The mechanism reads none of its facts.",
    fix: {
      vi: "Xóa ví dụ, hoặc ghi dữ kiện mà cách chấm đọc.",
      en: "Remove it, or give facts that are read.",
    },
  },
  "case.shows-nothing": {
    vi: "Ví dụ không nói điều gì được mong đợi.",
    en: "The case expects nothing.",
    fix: { vi: "Ghi kết quả mong đợi.", en: "State what is expected." },
  },
  "case.not-boundary": {
    vi: "Không dữ kiện, điểm hay mức nào của ví dụ nằm ở ranh giới.",
    en: "Nothing in it lies at an edge: no fact, no points, no class.",
    fix: {
      vi: "Dùng giá trị ngay tại hoặc sát giới hạn, hoặc chuyển ví dụ sang “valid”. Có thể lấy giá trị từ `BandEdges`.",
      en: "Use a value at a limit or next to it (`BandEdges` lists them), or move the case to “valid”.",
    },
  },
  "case.wrong": {
    vi: "{what}: mong đợi {expected}, được {found}.",
    en: "{what}: expected {expected}, got {found}.",
    fix: {
      vi: "Sửa bên sai: ví dụ hoặc cách chấm.",
      en: "Mend whichever is wrong: the case or what it tests.",
    },
  },
  "case.refused": {
    vi: "Ví dụ bị từ chối: {found}.",
    en: "The case was refused: {found}.",
    fix: {
      vi: "Sửa dữ liệu, hoặc chuyển ví dụ sang “invalid”.",
      en: "Mend its input, or move it to “invalid”.",
    },
  },
  "case.accepted": {
    vi: "Được chấp nhận, trong khi mong đợi {expected}.",
    en: "It was accepted, where {expected} was expected.",
    fix: {
      vi: "Kiểm tra điều đó, hoặc chuyển ví dụ sang “valid”.",
      en: "Check for it, or move the case to “valid”.",
    },
  },
  "case.other-issue": {
    vi: "Bị từ chối vì {found}, không phải vì {expected}.",
    en: "It was refused for {found}, not for {expected}.",
    fix: { vi: "Ghi đủ và đúng các lý do.", en: "State every reason, and only those." },
  },
  "field.never-read": {
    vi: "Không ví dụ nào đọc dữ kiện “{name}” mà cách chấm khai báo.",
    en: "No case reads the fact “{name}”, which the mechanism declares.",
    fix: { vi: "Thêm ví dụ dùng nó, hoặc bỏ khai báo.", en: "Add a case that does, or do not declare it." },
  },
  "message.never-shown": {
    vi: "Không ví dụ nào ở “invalid” làm hiện thông báo “{name}”.",
    en: "No case under “invalid” shows the message “{name}”.",
    fix: { vi: "Thêm ví dụ đó, hoặc bỏ thông báo.", en: "Add one, or remove the message." },
  },
  "translation.missing": {
    vi: "Chưa có chữ bằng {language}.",
    en: "There are no words in {language}.",
    fix: { vi: "Viết đủ cả tiếng Việt và tiếng Anh.", en: "Write both Vietnamese and English." },
  },
  "translation.same": {
    vi: "Tiếng Việt và tiếng Anh là cùng một câu: “{words}”.",
    en: "Vietnamese and English are the same words: “{words}”.",
    fix: { vi: "Dịch câu còn thiếu.", en: "Translate it." },
  },
  "translation.placeholders": {
    vi: "Hai ngôn ngữ dùng chỗ trống khác nhau: {vi} và {en}.",
    en: "The languages have different placeholders: {vi} and {en}.",
    fix: { vi: "Dùng cùng chỗ trống ở cả hai.", en: "Use the same ones in both." },
  },
  "law.bounds": {
    vi: "Điểm {found} nằm ngoài {low} – {high} với dữ kiện {facts}.",
    en: "Points {found} lie outside {low} – {high} for the facts {facts}.",
    fix: {
      vi: "Chặn điểm (`Expression.min`, `max`), giới hạn dữ kiện (`minimum`, `maximum`), hoặc khai báo `range`.",
      en: "Limit the points (`Expression.min`, `max`) or the facts (`minimum`, `maximum`), or declare `range`.",
    },
  },
  "law.computed": {
    vi: "Đủ dữ kiện mà không tính được: {found}; dữ kiện {facts}.",
    en: "Nothing was computed though every fact was given: {found}; the facts {facts}.",
    fix: { vi: "Trả lời cho mọi dữ kiện được phép.", en: "Answer whatever facts are allowed." },
  },
  "law.determinism": {
    vi: "Cùng dữ kiện mà {what} khác nhau: {facts}.",
    en: "The same facts gave a different {what}: {facts}.",
    fix: {
      vi: "Không dùng đồng hồ, số ngẫu nhiên hay biến nhớ.",
      en: "Use no clock, no randomness, no memory.",
    },
  },
  "law.order": {
    vi: "Kết quả phụ thuộc thứ tự của {what}: {facts}.",
    en: "The result depends on the order of {what}: {facts}.",
    fix: { vi: "Tính như nhau với mọi thứ tự.", en: "Compute the same for every order." },
  },
  "law.frozen": {
    vi: "`{what}` sửa dữ liệu được giao: {found}.",
    en: "`{what}` changes what it was given: {found}.",
    fix: { vi: "Sao chép trước khi sửa.", en: "Copy before changing." },
  },
  "law.round-trip": {
    vi: "{what} ghi ra JSON rồi đọc lại thì khác đi: {found}.",
    en: "{what} is not the same once written and read back: {found}.",
    fix: { vi: "Chỉ giữ dữ liệu ghi được thành JSON.", en: "Keep only what JSON can hold." },
  },
  "law.monotone": {
    vi: "Tăng “{name}” từ {from} lên {to} thì điểm đổi từ {before} thành {after}, trái với “{declared}”; dữ kiện {facts}.",
    en: "Raising “{name}” from {from} to {to} took the points from {before} to {after}, against “{declared}”; the facts {facts}.",
    fix: {
      vi: "Sửa cách chấm, hoặc khai báo `monotone` cho đúng.",
      en: "Mend the mechanism, or what `monotone` declares.",
    },
  },
  "law.reference": {
    vi: "Biểu thức cho {lowered}, hàm đối chiếu cho {reference}; dữ kiện {facts}.",
    en: "The expression gave {lowered}, the reference function {reference}; the facts {facts}.",
    fix: { vi: "Sửa bên sai.", en: "Mend whichever is wrong." },
  },
  "law.excused": {
    vi: "Luật “{law}” bị bỏ qua mà không nêu lý do.",
    en: "The law “{law}” is set aside without a reason.",
    fix: { vi: "Ghi lý do bằng một câu.", en: "Say why, in a sentence." },
  },
  "coverage.gap": {
    vi: "Chưa ví dụ nào cho thấy: {what}.",
    en: "No case shows: {what}.",
    fix: { vi: "Thêm ví dụ{suggested}.", en: "Add a case{suggested}." },
  },
  "part.untested": {
    vi: "“{name}” chưa có ví dụ nào.",
    en: "“{name}” has no cases.",
    fix: { vi: "Thêm ví dụ cho nó.", en: "Add cases for it." },
  },
  "part.unknown": {
    vi: "Plugin không có “{name}”.",
    en: "The plugin has no “{name}”.",
    fix: { vi: "Sửa tên, hoặc xóa các ví dụ này.", en: "Correct the name, or remove these cases." },
  },
  "finding.other": {
    vi: "Quy tắc thấy {found}; mong đợi {expected}.",
    en: "The rule found {found}; expected {expected}.",
    fix: { vi: "Sửa bên sai.", en: "Mend whichever is wrong." },
  },
  "contract.broken": {
    vi: "{rule} Thực tế: {found}.",
    en: "{rule} Found: {found}.",
    fix: {
      vi: "Sửa cho đúng, hoặc khai báo là không có khả năng này.",
      en: "Mend it, or declare that it lacks this capability.",
    },
  },
  "test.threw": {
    vi: "Bị ném lỗi: {reason}.",
    en: "It threw: {reason}.",
    fix: { vi: "Sửa mã, hoặc trả lời bằng giá trị.", en: "Mend the code, or answer with a value." },
  },
} as const satisfies Readonly<Record<string, FaultWords>>

/**
 * The code of a fault: `noun.problem`.
 *
 * @category Testing
 * @since 0.1.0
 */
export type FaultCode = keyof typeof faultCatalog
