import type { CatalogEntry } from "./catalog-entry.ts"

export const factIssues = {
  "fact.float": {
    vi: "“{name}” là số thực dấu phẩy động {value}; giá trị có thể đã sai từ trước.",
    en: "“{name}” is the floating-point number {value}, which may already be wrong.",
    fix: {
      vi: 'Truyền số thập phân dưới dạng chữ, ví dụ "87.5".',
      en: 'Pass decimals as text, for example "87.5".',
    },
  },
  "fact.list-too-long": {
    vi: "Danh sách “{name}” của “{subject}” có {value} mục, nhiều hơn {expected}.",
    en: "The list “{name}” of “{subject}” has {value} items, more than {expected}.",
    fix: { vi: "Chia danh sách theo kỳ hoặc gộp các mục.", en: "Split the list by period, or merge items." },
  },
  "fact.wrong-type": {
    vi: "“{name}” của “{subject}” không nhận giá trị “{value}”; cần {expected}.",
    en: "“{name}” of “{subject}” does not take “{value}”; it needs {expected}.",
    fix: {
      vi: "Sửa giá trị; nếu chưa có số liệu thì để trống.",
      en: "Correct the value, or leave it empty if there is none yet.",
    },
  },
  "fact.not-a-number": {
    vi: "“{name}” của “{subject}” phải là số; “{value}” không phải.",
    en: "“{name}” of “{subject}” must be a number; “{value}” is not.",
    fix: {
      vi: "Chỉ viết chữ số, không kèm chữ hay đơn vị; số thập phân dùng dấu chấm (87.5), không ngăn hàng nghìn, không dùng dạng 1e5, tối đa 40 chữ số mỗi bên; chưa có số liệu thì để trống.",
      en: "Write digits alone, no letters or units; a decimal with a point (87.5), no thousands marks, no exponent, at most 40 digits a side; leave it empty if there is none yet.",
    },
  },
  "fact.not-a-count": {
    vi: "“{name}” của “{subject}” phải là số đếm (0, 1, 2, …); “{value}” không phải.",
    en: "“{name}” of “{subject}” must be a count (0, 1, 2, …); “{value}” is not.",
    fix: {
      vi: "Chỉ viết chữ số, là số nguyên không âm; chưa có số liệu thì để trống.",
      en: "Write a whole number from 0, in digits alone; leave it empty if there is none yet.",
    },
  },
  "fact.out-of-range": {
    vi: "“{name}” của “{subject}” là {value}, ngoài khoảng cho phép ({expected}).",
    en: "“{name}” of “{subject}” is {value}, outside its range ({expected}).",
    fix: { vi: "Kiểm tra lại số liệu.", en: "Check the figure." },
  },
  "fact.off-step": {
    vi: "“{name}” của “{subject}” là {value}, không đúng bước chấm ({expected}).",
    en: "“{name}” of “{subject}” is {value}, which is not on the step ({expected}).",
    fix: { vi: "Chấm theo đúng bước điểm.", en: "Grade on the step." },
  },
  "fact.thousands-dot": {
    vi: "“{name}” của “{subject}” ghi “{value}”: dấu chấm có thể ngăn hàng nghìn, cũng có thể là dấu thập phân.",
    en: "“{name}” of “{subject}” is “{value}”: its dot may mark thousands, or the decimals.",
    fix: {
      vi: "Viết {expected}: không dùng dấu chấm hàng nghìn, và bỏ số 0 ở cuối phần thập phân.",
      en: "Write {expected}: no thousands marks, and no 0 at the end of decimals.",
    },
  },
  "fact.percent-sign": {
    vi: "“{name}” của “{subject}” là tỷ lệ phần trăm nhưng “{value}” không có dấu %.",
    en: "“{name}” of “{subject}” is a percentage, but “{value}” has no % sign.",
    fix: {
      vi: "Viết {expected}; không có dấu % thì không thể biết 0,85 là 0,85% hay 85%.",
      en: "Write {expected}; without the sign, 0.85 may mean 0.85% or 85%.",
    },
  },
  "fact.duplicate": {
    vi: "“{name}” của “{subject}” được nhập hai lần.",
    en: "“{name}” of “{subject}” is given twice.",
    fix: { vi: "Giữ lại một giá trị.", en: "Keep one of the values." },
  },
  "fact.unknown-field": {
    vi: "Tiêu chí “{criterion}” không có dữ liệu “{name}”.",
    en: "The criterion “{criterion}” has no field “{name}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "fact.unknown-criterion": {
    vi: "Bộ tiêu chí không có tiêu chí chấm điểm “{criterion}” cho “{subject}”.",
    en: "The rulebook has no scored criterion “{criterion}” for “{subject}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "fact.unknown-fact": {
    vi: "Bộ tiêu chí không khai báo dữ liệu “{name}”.",
    en: "The rulebook declares no fact “{name}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "fact.unknown-subject": {
    vi: "Không có đơn vị hay người nào mang mã “{subject}”.",
    en: "There is no subject “{subject}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "fact.unknown-stage": {
    vi: "Bộ tiêu chí không có bước chấm “{stage}”.",
    en: "The rulebook has no stage “{stage}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "fact.state-not-allowed": {
    vi: "Tiêu chí “{criterion}” không được đánh dấu “{state}”.",
    en: "The criterion “{criterion}” may not be marked “{state}”.",
    fix: {
      vi: "Nhập số liệu; chỉ tiêu chí khai báo mayBeNotAssigned / mayBeNotApplicable mới được đánh dấu như vậy.",
      en: "Give its figures; only criteria that declare mayBeNotAssigned / mayBeNotApplicable take such a mark.",
    },
  },
  "fact.contradiction": {
    vi: "Số liệu của “{subject}” mâu thuẫn; phải bảo đảm: {rule}.",
    en: "The facts of “{subject}” contradict each other; this must hold: {rule}.",
    fix: { vi: "Kiểm tra lại các số liệu này.", en: "Check these figures." },
  },
  "scope.unknown": {
    vi: "Không có đối tượng nào thuộc phạm vi {scope}.",
    en: "No subject is in the scope {scope}.",
    fix: { vi: "Sửa tên hoặc giá trị của phạm vi.", en: "Correct the scope's name or value." },
  },
  "subject.duplicate": {
    vi: "Mã “{subject}” được dùng cho hai đối tượng.",
    en: "The id “{subject}” is used for two subjects.",
    fix: { vi: "Đổi một mã.", en: "Change one of them." },
  },
  "subject.lost": {
    vi: "Đưa vào {given} đối tượng nhưng bảng chỉ có {found}: kết quả bị bỏ.",
    en: "{given} subjects were given, but the board has {found}: the result was thrown away.",
    fix: {
      vi: "Một plugin có thể đã sửa những gì JavaScript có sẵn (như Array.prototype): báo cho người viết nó.",
      en: "A plugin may have changed what JavaScript brings along (such as Array.prototype): tell its author.",
    },
  },
  "subject.looks-twice": {
    vi: "Có thể một đối tượng bị ghi hai lần ({why}): {subjects}.",
    en: "One subject may be written twice ({why}): {subjects}.",
    fix: {
      vi: "Nếu là một, giữ một mã; nếu không, không cần làm gì.",
      en: "If it is one, keep one id; if not, nothing need be done.",
    },
  },
  "subject.no-group": {
    vi: "“{subject}” chưa được xếp vào nhóm nào, mà bộ tiêu chí chấm theo nhóm.",
    en: "“{subject}” is in no group, and the rulebook scores by group.",
    fix: { vi: "Ghi “group” là một trong: {options}.", en: "Set “group” to one of: {options}." },
  },
  "subject.unknown-group": {
    vi: "“{subject}” thuộc nhóm “{group}”, không có trong bộ tiêu chí.",
    en: "“{subject}” is in the group “{group}”, which the rulebook does not have.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "subject.no-attribute": {
    vi: "“{subject}” chưa có “{name}”, mà bộ tiêu chí xếp hạng hoặc tính tỷ lệ theo nó.",
    en: "“{subject}” has no “{name}”, and the rulebook ranks or limits by it.",
    fix: { vi: "Bổ sung “{name}” cho đối tượng này.", en: "Give this subject its “{name}”." },
  },
  "subject.unknown-attribute": {
    vi: "“{subject}” có thuộc tính “{name}”, không có trong bộ tiêu chí.",
    en: "“{subject}” has the attribute “{name}”, which the rulebook does not have.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "subject.none": {
    vi: "Không có đối tượng nào để chấm.",
    en: "There is nobody to score.",
    fix: { vi: "Kiểm tra tệp dữ liệu.", en: "Check the facts file." },
  },
} as const satisfies Record<string, CatalogEntry>
