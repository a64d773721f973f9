import type { CatalogEntry } from "./catalog-entry.ts"

export const lintIssues = {
  "lint.maximum-unreachable": {
    vi: "“{id}” ghi tối đa {max} điểm nhưng không dữ liệu nào đạt quá {highest}.",
    en: "“{id}” prints a maximum of {max}, but no facts reach more than {highest}.",
    fix: {
      vi: "Đối chiếu với văn bản. Nếu văn bản đúng là như vậy, ghi vào “knownDefects”.",
      en: "Check against the text. If the text really says so, name it under “knownDefects”.",
    },
  },
  "lint.group-over-cap": {
    vi: "Các tiêu chí trong “{id}” cộng lại được {sum} điểm, nhiều hơn mức trần {cap}: phần vượt không được tính.",
    en: "The criteria inside “{id}” add up to {sum}, over the cap of {cap}: what is over is not counted.",
    fix: {
      vi: "Nếu văn bản đúng là như vậy, ghi vào “knownDefects” để người chấm biết.",
      en: "If the text really says so, name it under “knownDefects” so that scorers know.",
    },
  },
  "lint.band-gap": {
    vi: "Có giá trị không thuộc mức nào của “{id}”: {example}. Đối tượng như vậy sẽ không có điểm.",
    en: "Some values are in no band of “{id}”: {example}. A subject with one has no points.",
    fix: {
      vi: "Cho các mức nối liền nhau (từ … đến dưới …), hoặc giới hạn dữ liệu bằng “minimum”, “maximum”; với “of: ratio”, thêm “factChecks” rằng số hoàn thành không quá số được giao.",
      en: "Let the bands meet (from … to below …), or limit the fact by “minimum” and “maximum”; with “of: ratio”, add a fact check that what is done is at most what is assigned.",
    },
  },
  "lint.class-gap": {
    vi: "Có tổng điểm không thuộc mức xếp loại nào: {example}.",
    en: "Some totals are in no class: {example}.",
    fix: {
      vi: "Viết đầu trên của mức dưới bằng “below” (dưới) đầu dưới của mức trên: {ends}.",
      en: "End the lower band “below” the start of the upper one: {ends}.",
    },
  },
  "lint.class-gap-unreached": {
    vi: "Giữa hai mức xếp loại có khoảng trống (như {example}); chưa chứng minh được tổng điểm nào rơi vào đó.",
    en: "There is a gap between two classes (such as {example}); that a total falls into it is not proved.",
    fix: {
      vi: "Viết “below” (dưới) đầu dưới của mức trên, để khoảng trống không lộ ra khi bước điểm thay đổi.",
      en: "End the lower band “below” the start of the upper one, so that no change of step opens it.",
    },
  },
  "lint.readings-differ": {
    vi: "Văn bản nêu hai cách tính cho “{id}”: với {facts}, một cách được {one}, cách kia được {other} điểm.",
    en: "The text states two formulas for “{id}”: with {facts}, one pays {one} and the other {other}.",
    fix: {
      vi: "Chọn một cách làm quy tắc, hỏi cơ quan ban hành, và ghi vào “knownDefects”.",
      en: "Choose one as the rule, ask the issuer, and name it under “knownDefects”.",
    },
  },
  "lint.reading-pays-nothing": {
    vi: "Văn bản nêu hai cách tính cho “{id}”: với {facts}, một cách được {points} điểm, cách kia không tính được điểm.",
    en: "The text states two formulas for “{id}”: with {facts}, one pays {points} and the other gives no points at all.",
    fix: {
      vi: "Chọn một cách làm quy tắc, hỏi cơ quan ban hành, và ghi vào “knownDefects”.",
      en: "Choose one as the rule, ask the issuer, and name it under “knownDefects”.",
    },
  },
  "lint.counted-two-ways": {
    vi: "Văn bản nêu hai cách tính “{id}” vào tổng: “{one}” và “{other}”.",
    en: "The text counts “{id}” towards the total in two ways: “{one}” and “{other}”.",
    fix: {
      vi: "Chọn một cách, hỏi cơ quan ban hành, và ghi vào “knownDefects”.",
      en: "Choose one, ask the issuer, and name it under “knownDefects”.",
    },
  },
  "lint.missing-pays-maximum": {
    vi: "“{id}” được điểm tối đa khi chưa ai chấm: thiếu dữ liệu bị tính như đạt hết.",
    en: "“{id}” pays its maximum when nobody has scored it: a missing figure counts as full marks.",
    fix: {
      vi: "Bỏ “whenMissing”, trừ khi văn bản nói rõ; nếu văn bản nói vậy, ghi vào “knownDefects”.",
      en: "Remove “whenMissing” unless the text says so; if it does, name it under “knownDefects”.",
    },
  },
  "lint.criterion-never": {
    vi: "“{id}” không bao giờ có điểm, với bất kỳ số liệu nào.",
    en: "“{id}” never comes to points, whatever the facts.",
    fix: {
      vi: "Tìm phép chia cho 0, khung không giá trị nào rơi vào, hoặc số liệu không bao giờ được khai.",
      en: "Look for a division by zero, bands no value is in, or a fact that is never given.",
    },
  },
  "lint.class-unreachable": {
    vi: "Không dữ liệu nào dẫn đến mức “{id}”.",
    en: "No facts lead to the class “{id}”.",
    fix: {
      vi: "Kiểm tra khung điểm và điều kiện của mức này so với tổng điểm cao nhất có thể.",
      en: "Compare its band and conditions with the totals that are possible.",
    },
  },
  "lint.condition-always": {
    vi: "Điều kiện “{id}” của mức “{class}” lúc nào cũng đúng.",
    en: "The condition “{id}” of the class “{class}” always holds.",
    fix: { vi: "Sửa công thức, hoặc bỏ điều kiện.", en: "Correct the formula, or drop the condition." },
  },
  "lint.condition-never": {
    vi: "Điều kiện “{id}” của mức “{class}” không bao giờ đúng.",
    en: "The condition “{id}” of the class “{class}” never holds.",
    fix: { vi: "Sửa công thức của điều kiện.", en: "Correct the formula of the condition." },
  },
  "lint.condition-always-in-band": {
    vi: "Điều kiện “{id}” lúc nào cũng đúng khi điểm thuộc khung của mức “{class}”: nêu thêm cũng không loại ai.",
    en: "The condition “{id}” always holds where the points are in the band of “{class}”: it keeps nobody out.",
    fix: {
      vi: "Nếu văn bản nêu như vậy thì giữ nguyên; nếu không, xem lại công thức.",
      en: "Leave it if the text says so; else look at the formula again.",
    },
  },
  "lint.condition-never-in-band": {
    vi: "Điều kiện “{id}” không bao giờ đúng khi điểm thuộc khung của mức “{class}”: không ai đạt mức này bằng điểm.",
    en: "The condition “{id}” never holds where the points are in the band of “{class}”: points lead nobody there.",
    fix: {
      vi: "Đối chiếu công thức của điều kiện với khung điểm của mức.",
      en: "Compare the formula of the condition with the band of the class.",
    },
  },
  "lint.veto-never": {
    vi: "Trường hợp “{id}” không bao giờ xảy ra.",
    en: "The veto “{id}” never applies.",
    fix: { vi: "Sửa công thức.", en: "Correct its formula." },
  },
  "lint.veto-always": {
    vi: "Trường hợp “{id}” lúc nào cũng xảy ra: ai cũng bị xếp mức “{class}”.",
    en: "The veto “{id}” always applies: everybody is put into “{class}”.",
    fix: { vi: "Sửa công thức.", en: "Correct its formula." },
  },
  "lint.not-rated-always": {
    vi: "Quy tắc không xếp loại “{id}” lúc nào cũng đúng: không ai được xếp loại.",
    en: "The rule “{id}” of who is not rated always holds: nobody is rated.",
    fix: { vi: "Sửa công thức.", en: "Correct its formula." },
  },
  "lint.not-rated-never": {
    vi: "Quy tắc không xếp loại “{id}” không bao giờ đúng.",
    en: "The rule “{id}” of who is not rated never holds.",
    fix: { vi: "Sửa công thức, hoặc bỏ quy tắc.", en: "Correct its formula, or drop the rule." },
  },
  "lint.fact-check-always": {
    vi: "Kiểm tra số liệu “{id}” lúc nào cũng đạt: không phát hiện được gì.",
    en: "The fact check “{id}” always holds: it can find nothing.",
    fix: { vi: "Sửa công thức, hoặc bỏ kiểm tra.", en: "Correct its formula, or drop the check." },
  },
  "lint.fact-check-never": {
    vi: "Kiểm tra số liệu “{id}” không bao giờ đạt: số liệu nào cũng bị từ chối.",
    en: "The fact check “{id}” never holds: all facts are refused.",
    fix: { vi: "Sửa công thức.", en: "Correct its formula." },
  },
  "lint.tie-break-repeated": {
    vi: "Tiêu chí phụ “{by}” so lại điều đã so: không tách được ai.",
    en: "The tie-break “{by}” compares what was already compared: it separates nobody.",
    fix: { vi: "Thay bằng một tiêu chí khác.", en: "Put another in its place." },
  },
  "lint.tie-break-constant": {
    vi: "Tiêu chí phụ “{by}” bằng nhau với mọi đối tượng: không tách được ai.",
    en: "The tie-break “{by}” is the same for everybody: it separates nobody.",
    fix: { vi: "Thay bằng một tiêu chí khác.", en: "Put another in its place." },
  },
  "lint.tie-break-determined": {
    vi: "Tiêu chí phụ “{by}” tính được từ những điều đã so trước đó: ai bằng nhau ở các điều ấy thì ở đây cũng bằng nhau.",
    en: "The tie-break “{by}” follows from what was compared before: those equal in all of that are equal in it too.",
    fix: { vi: "Thay bằng một tiêu chí khác.", en: "Put another in its place." },
  },
  "lint.quota-never": {
    vi: "Tỷ lệ khống chế “{id}” ({share}) không cho ai vào.",
    en: "The quota “{id}” ({share}) admits nobody.",
    fix: { vi: "Kiểm tra tỷ lệ và cách làm tròn.", en: "Check its share and its rounding." },
  },
  "lint.quota-gap": {
    vi: "Theo “{id}”, nhóm từ {from} đến {to} không được ai, trong khi nhóm nhỏ hơn được {atMost}.",
    en: "By “{id}” a group of {from} to {to} gets none, while a smaller one gets {atMost}.",
    fix: {
      vi: "Kiểm tra quy tắc cho nhóm nhỏ; nếu văn bản đúng là như vậy, ghi vào “knownDefects”.",
      en: "Check the rule for small groups; if the text says so, name it under “knownDefects”.",
    },
  },
  "lint.quota-gap-in-base": {
    vi: "Theo “{id}”, nhóm từ {from} trở lên mà số thuộc gốc tính tỷ lệ dưới {first} thì không được ai, trong khi nhóm nhỏ hơn được {atMost}.",
    en: "By “{id}” a group of {from} or more with fewer than {first} in the base gets none, while a smaller group gets {atMost}.",
    fix: {
      vi: "Gốc không gồm cả nhóm: nêu quy tắc cho trường hợp gốc nhỏ; nếu văn bản đúng là như vậy, ghi vào “knownDefects”.",
      en: "The base is not the whole group: say what holds for a small base; if the text says so, name it under “knownDefects”.",
    },
  },
  "lint.quota-reading": {
    vi: "“{id}” lấy số được xếp vào một mức làm gốc: tính trước hay sau khi cắt là cách hiểu, chưa được ghi lại.",
    en: "“{id}” takes those rated in a class as its base: counting before or after the cut is a reading, and none is named.",
    fix: { vi: "Ghi cách hiểu đã chọn vào “reading”.", en: "Say which reading is taken under “reading”." },
  },
  "lint.no-source": {
    vi: "“{id}” không ghi căn cứ.",
    en: "“{id}” does not say where it comes from.",
    fix: {
      vi: "Thêm “source”: văn bản, điều, khoản, điểm.",
      en: "Add “source”: document, article, clause, point.",
    },
  },
  "lint.not-translated": {
    vi: "Chưa có bản tiếng Anh của “{words}”.",
    en: "There is no English for “{words}”.",
    fix: { vi: "Viết cả hai: vi và en.", en: "Write both vi and en." },
  },
  "lint.opaque": {
    vi: "“{id}” chấm bằng một hàm (“{name}”, plugin {plugin}): không soát được bên trong, chỉ tin khoảng điểm hàm đã khai.",
    en: "“{id}” is scored by a function (“{name}”, plugin {plugin}): it cannot be looked into, only taken at its declared range.",
    fix: {
      vi: "Nếu viết được thành biểu thức, dùng “lower” thay cho “compute”.",
      en: "If an expression can say it, use “lower” instead of “compute”.",
    },
  },
  "lint.points-out-of-range": {
    vi: "“{name}” của plugin {plugin} có thể cho điểm ngoài khoảng {min} đến {max} của “{id}”: khi đó tiêu chí không tính được.",
    en: "“{name}” of the plugin {plugin} can give points outside the {min} to {max} of “{id}”, which are then not computed.",
    fix: {
      vi: "Giới hạn điểm trong “lower” (min, max), hoặc khai “output” nếu văn bản cho phép vượt.",
      en: "Limit the points in “lower” (min, max), or declare “output” if the text lets them go beyond.",
    },
  },
  "lint.opaque-policy": {
    vi: "“{name}” của plugin quyết định ở đây: không soát được bên trong.",
    en: "“{name}” of a plugin decides here: it cannot be looked into.",
    fix: {
      vi: "Nếu viết được bằng công thức, khung điểm hay tỷ lệ, dùng chúng thay cho chính sách.",
      en: "If a formula, a band or a share can say it, use that instead of a policy.",
    },
  },
  "lint.found": {
    vi: "Quy tắc “{name}” tìm thấy một điều cần xem.",
    en: "The rule “{name}” found something to look at.",
    fix: { vi: "Đọc lời của quy tắc đó.", en: "Read what that rule says." },
  },
  "lint.rule-failed": {
    vi: "Quy tắc soát lỗi “{name}” bị lỗi: {reason}.",
    en: "The lint rule “{name}” failed: {reason}.",
    fix: {
      vi: "Đây là lỗi của quy tắc, không phải của bộ tiêu chí: báo cho người viết nó.",
      en: "This is a fault of the rule, not of the rulebook: tell its author.",
    },
  },
  "lint.defect-not-found": {
    vi: "“knownDefects” nêu {code} ({at}) nhưng không tìm thấy nữa.",
    en: "“knownDefects” names {code} ({at}), which is no longer found.",
    fix: { vi: "Bỏ mục đó.", en: "Remove the entry." },
  },
} as const satisfies Record<string, CatalogEntry>
