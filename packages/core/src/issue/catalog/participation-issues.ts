import type { CatalogEntry } from "./catalog-entry.ts"

/** What is refused of who takes part in a campaign, and until when. */
export const participationIssues = {
  "basis.missing": {
    vi: "Chưa nêu văn bản căn cứ.",
    en: "No document is given that this rests on.",
    fix: { vi: "Ghi số, ngày ký của văn bản ở “basis”.", en: "Give its number and date in “basis”." },
  },
  "document.number-blank": {
    vi: "Số văn bản để trống hoặc không có chữ, số nào.",
    en: "The document's number is blank, or has no letter or digit.",
    fix: {
      vi: "Ghi số như in trên văn bản, ví dụ 24-HD/BDVTU.",
      en: "Write it as printed, for example 24-HD/BDVTU.",
    },
  },
  "document.signed-later": {
    vi: "Việc ghi ngày {on}, nhưng văn bản {number} đến ngày {signed} mới ký.",
    en: "This is dated {on}, but {number} was signed only on {signed}.",
    fix: {
      vi: "Sửa ngày ký, hoặc ghi việc này từ ngày {signed} trở đi.",
      en: "Correct the date of signing, or date this {signed} or later.",
    },
  },
  "deadline.already-over": {
    vi: "Thời hạn mới kết thúc ngày {last}, trước ngày ban hành {on}.",
    en: "The new deadline ends on {last}, before the day it is given, {on}.",
    fix: { vi: "Đặt thời hạn từ ngày {on} trở đi.", en: "Set it to {on} or later." },
  },
  "deadline.not-later": {
    vi: "Thời hạn mới kết thúc ngày {last}, không sau thời hạn hiện tại {present}.",
    en: "The new deadline ends on {last}, which is not after the present one, {present}.",
    fix: { vi: "Gia hạn đến sau ngày {present}.", en: "Set it to a day after {present}." },
  },
  "grants.nobody-left": {
    vi: "“{actor}” là người cuối cùng có vai trò “{role}” đối với toàn đợt; bỏ đi thì không ai làm được việc của vai trò ấy.",
    en: "“{actor}” is the last “{role}” over the whole campaign; without them nobody could do its work.",
    fix: {
      vi: "Giao vai trò “{role}” với phạm vi “all” cho người khác trước.",
      en: "Give somebody else the role “{role}” over “all” first.",
    },
  },
  "succession.of-itself": {
    vi: "“{unit}” kế thừa chính mình và không gì khác: phiếu đã chấm sẽ bị đặt lại mà không có lý do.",
    en: "“{unit}” would succeed itself and nothing else: its scores would begin anew for no reason.",
    fix: {
      vi: "Bỏ đơn vị kế thừa này; đơn vị vẫn tiếp tục tham gia như cũ.",
      en: "Leave this successor out; the unit goes on as it is.",
    },
  },
  "participant.left": {
    vi: "“{unit}” không còn tham gia đợt thi đua từ ngày {on}; đơn vị kế thừa: {into}.",
    en: "“{unit}” no longer takes part since {on}; in its place: {into}.",
    fix: {
      vi: "Dùng đơn vị kế thừa; đơn vị chỉ rút thì có thể bổ sung lại.",
      en: "Name what is in its place; one that only withdrew may be admitted again.",
    },
  },
  "participant.already": {
    vi: "“{unit}” đã tham gia đợt thi đua.",
    en: "“{unit}” already takes part in the campaign.",
    fix: {
      vi: "Không cần bổ sung lại; đơn vị nhận sáp nhập mà giữ nguyên mã thì phải ghi cả chính nó trong “from”.",
      en: "There is no need to admit it; one that takes others in and goes on names itself in “from”, too.",
    },
  },
  "participant.last": {
    vi: "“{unit}” là đơn vị cuối cùng của đợt thi đua.",
    en: "“{unit}” is the last one in the campaign.",
    fix: { vi: "Bổ sung đơn vị khác trước.", en: "Admit another one first." },
  },
  "participant.decided": {
    vi: "Đã có quyết định kết quả nên không thể thay đổi đơn vị tham gia.",
    en: "Results are already decided, so who takes part cannot change any more.",
    fix: {
      vi: "Quyết định và công bố cho các đơn vị đang tham gia; thay đổi để đợt sau.",
      en: "Decide and publish for those who take part; change it in the next campaign.",
    },
  },
  "succession.no-source": {
    vi: "Không có đơn vị nào đang tham gia được kế thừa.",
    en: "None of the old units takes part in the campaign.",
    fix: {
      vi: "Dùng lệnh bổ sung đơn vị (admit-participant).",
      en: "Admit the unit instead (admit-participant).",
    },
  },
  "succession.not-outside": {
    vi: "“{unit}” được ghi là ở ngoài nhưng đang tham gia đợt thi đua.",
    en: "“{unit}” is said to be from outside, but takes part in the campaign.",
    fix: { vi: "Bỏ “outside”.", en: "Leave “outside” out." },
  },
  "succession.duplicate-source": {
    vi: "“{unit}” được ghi hai lần cho cùng một đơn vị kế thừa.",
    en: "“{unit}” is named twice for the same successor.",
    fix: { vi: "Gộp thành một mục với tổng tỷ lệ.", en: "Name it once, with the whole share." },
  },
  "succession.share-over": {
    vi: "Các phần của “{unit}” cộng lại quá 100%.",
    en: "The parts of “{unit}” add up to more than all of it.",
    fix: {
      vi: "Ghi tỷ lệ của từng phần, tổng không quá 100%.",
      en: "State the share of each part, 100% at most.",
    },
  },
  "succession.unknown-field": {
    vi: "Tiêu chí “{criterion}” của các đơn vị cũ không có số liệu “{field}” để kế thừa.",
    en: "The criterion “{criterion}” of the old units has no figure “{field}” to carry.",
    fix: { vi: "Sửa tên. Gần nhất: {suggestion}.", en: "Correct the name. Closest: {suggestion}." },
  },
  "succession.criterion-missing": {
    vi: "Không có số liệu chung “{field}” của đơn vị; số liệu của tiêu chí phải ghi rõ tiêu chí.",
    en: "There is no figure “{field}” of a unit as a whole; one of a criterion must name the criterion.",
    fix: {
      vi: "Thêm “criterion”, hoặc sửa tên. Gần nhất: {suggestion}.",
      en: "Add the “criterion”, or correct the name. Closest: {suggestion}.",
    },
  },
  "succession.figure-inside": {
    vi: "“{unit}” đang tham gia đợt thi đua: số liệu của đơn vị lấy từ phiếu đã duyệt, không ghi ở “elsewhere”.",
    en: "“{unit}” takes part in the campaign: its figure comes from its approved sheet, not from “elsewhere”.",
    fix: { vi: "Bỏ “{unit}” khỏi “elsewhere”.", en: "Leave “{unit}” out of “elsewhere”." },
  },
  "succession.figure-of-stranger": {
    vi: "“{unit}” có số liệu ở “elsewhere” nhưng không phải đơn vị cũ ở ngoài đợt thi đua.",
    en: "“{unit}” has a figure in “elsewhere” but is none of the old units from outside the campaign.",
    fix: {
      vi: "Ghi “{unit}” trong “from” với “outside: true”, hoặc sửa mã. Gần nhất: {suggestion}.",
      en: "Name “{unit}” in “from” with “outside: true”, or correct the id. Closest: {suggestion}.",
    },
  },
  "succession.weight-of-stranger": {
    vi: "“{unit}” có trọng số ở “weights” nhưng không phải đơn vị cũ nào.",
    en: "“{unit}” has a weight in “weights” but is none of the old units.",
    fix: {
      vi: "Ghi trọng số theo mã các đơn vị cũ. Gần nhất: {suggestion}.",
      en: "Give weights by the ids of the old units. Closest: {suggestion}.",
    },
  },
  "succession.decision-of-stranger": {
    vi: "“{unit}” có mức được quyết định ở “decisions” nhưng không phải đơn vị kế thừa.",
    en: "Something is decided for “{unit}” in “decisions”, which is none of the successors.",
    fix: {
      vi: "Ghi mức theo mã các đơn vị kế thừa. Gần nhất: {suggestion}.",
      en: "Decide by the ids of the successors. Closest: {suggestion}.",
    },
  },
  "succession.decision-missing": {
    vi: "Chưa có mức “{field}” được quyết định cho “{unit}”, đơn vị kế thừa số liệu này.",
    en: "No “{field}” is decided for “{unit}”, which inherits one.",
    fix: {
      vi: "Ghi mức của “{unit}” vào “decisions”, hoặc chọn cách khác (sum, weighted, highest).",
      en: "Write what was decided for “{unit}” in “decisions”, or choose another way (sum, weighted, highest).",
    },
  },
  "succession.sum-out-of-range": {
    vi: "“{field}” cộng dồn cho “{unit}” thành {value}, ngoài khoảng bộ tiêu chí cho phép ({limits}).",
    en: "“{field}” adds up to {value} for “{unit}”, outside the range of the rulebook ({limits}).",
    fix: {
      vi: "Chọn cách khác: weighted (bình quân gia quyền), highest (lấy mức cao nhất) hoặc by-hand (cấp có thẩm quyền quyết định).",
      en: "Choose another way: weighted, highest, or by-hand.",
    },
  },
  "succession.model-unplaced": {
    vi: "Chưa rõ mô hình “{model}” của “{unit}” thuộc đơn vị kế thừa nào.",
    en: "It is not said which successor the model “{model}” of “{unit}” goes to.",
    fix: { vi: "Ghi ở “models” một trong: {may}.", en: "Name one of these in “models”: {may}." },
  },
} as const satisfies Record<string, CatalogEntry>
