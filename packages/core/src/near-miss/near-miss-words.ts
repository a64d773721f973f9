import { filled, type Text } from "../language/text.ts"

const templates = {
  points: { vi: "{value} điểm", en: "{value} points" },
  class: { vi: "{name}: xếp “{class}”, {value} điểm", en: "{name}: “{class}” with {value} points" },
  classBare: { vi: "{name}: xếp “{class}”", en: "{name}: “{class}”" },
  decisionBare: {
    vi: "{name}: cấp có thẩm quyền quyết định mức xếp loại",
    en: "{name}: the authority decides on the class",
  },
  decision: {
    vi: "{name}: {value} điểm, cấp có thẩm quyền quyết định mức xếp loại",
    en: "{name}: {value} points, the authority decides on the class",
  },
  marginUpTo: {
    vi: "Điểm dư trong mức này: {by} (giảm không quá chừng ấy thì vẫn giữ mức)",
    en: "To spare within the class: {by} points (a fall of no more than that keeps it)",
  },
  marginBelow: {
    vi: "Điểm dư trong mức này: dưới {by} (giảm ít hơn chừng ấy thì vẫn giữ mức)",
    en: "To spare within the class: less than {by} points (a smaller fall keeps it)",
  },
  marginBandUpTo: {
    vi: "Điểm dư trong khung điểm của mức này: {by}, nhưng chỉ tính riêng tổng điểm; khi giảm còn phải giữ được: {rules}",
    en: "To spare within the band: {by} points, as far as the total goes; a fall must also leave these as they are: {rules}",
  },
  marginBandBelow: {
    vi: "Điểm dư trong khung điểm của mức này: dưới {by}, nhưng chỉ tính riêng tổng điểm; khi giảm còn phải giữ được: {rules}",
    en: "To spare within the band: less than {by} points, as far as the total goes; a fall must also leave these as they are: {rules}",
  },
  next: {
    vi: "Mức kế tiếp: “{class}” ({band}) — {distance}",
    en: "Next class: “{class}” ({band}) — {distance}",
  },
  nextPlain: { vi: "Mức kế tiếp: “{class}” — {distance}", en: "Next class: “{class}” — {distance}" },
  inQuestion: {
    vi: "Mức đang xét: “{class}” ({band}) — {distance}",
    en: "Class in question: “{class}” ({band}) — {distance}",
  },
  inQuestionPlain: {
    vi: "Mức đang xét: “{class}” — {distance}",
    en: "Class in question: “{class}” — {distance}",
  },
  nextBare: { vi: "Mức kế tiếp: “{class}”", en: "Next class: “{class}”" },
  inQuestionBare: { vi: "Mức đang xét: “{class}”", en: "Class in question: “{class}”" },
  needed: { vi: "còn thiếu {by} điểm", en: "{by} points short" },
  neededMore: { vi: "còn thiếu, phải thêm hơn {by} điểm", en: "short: it takes more than {by} points" },
  enough: { vi: "đã đủ điểm", en: "there are points enough" },
  ways: {
    vi: "Chỉ cần một trong các thay đổi sau, mọi số liệu khác giữ nguyên:",
    en: "Any one of these changes is enough, all else as it is:",
  },
  noWay: {
    vi: "Không một số liệu nào, nếu chỉ đổi riêng nó, đủ để lên “{class}”.",
    en: "No fact, changed alone, is enough to reach “{class}”.",
  },
  noWayFound: {
    vi: "Chưa tìm thấy số liệu nào mà chỉ đổi riêng nó là đủ để lên “{class}” (những gì chưa dò hết: xem phần lưu ý).",
    en: "No fact was found that, changed alone, is enough to reach “{class}” (what was not searched to the end is noted below).",
  },
  pointWays: {
    vi: "Riêng về điểm, chỉ cần một trong các thay đổi sau (vướng mắc bên dưới vẫn còn):",
    en: "As for the points, any one of these changes is enough (what stands in the way remains):",
  },
  noPointWay: {
    vi: "Không một số liệu nào, nếu chỉ đổi riêng nó, bù đủ số điểm còn thiếu.",
    en: "No fact, changed alone, makes up for the points that are short.",
  },
  noPointWayFound: {
    vi: "Chưa tìm thấy số liệu nào mà chỉ đổi riêng nó là bù đủ số điểm còn thiếu.",
    en: "No fact was found that, changed alone, makes up for the points that are short.",
  },
  standing: { vi: "Vướng mắc ngoài điểm số:", en: "What stands in the way besides points:" },
  standingBare: { vi: "Vướng mắc:", en: "What stands in the way:" },
  condition: { vi: "Chưa đạt điều kiện: {title}", en: "Condition not met: {title}" },
  conditionOpen: { vi: "Chưa rõ có đạt điều kiện: {title}", en: "Not known whether met: {title}" },
  veto: { vi: "Phủ quyết, xếp “{class}”: {title}", en: "Veto, “{class}”: {title}" },
  vetoOpen: { vi: "Chưa rõ có bị phủ quyết: {title}", en: "Not known whether vetoed: {title}" },
  vetoDecision: {
    vi: "Thuộc trường hợp phủ quyết nhưng được xem xét, cấp có thẩm quyền quyết định: {title}",
    en: "A veto with an exception, the authority decides: {title}",
  },
  cap: {
    vi: "Mức trần, không được cao hơn “{class}”: {title}",
    en: "A cap, no higher than “{class}”: {title}",
  },
  capOpen: { vi: "Chưa rõ có bị áp mức trần: {title}", en: "Not known whether capped: {title}" },
  cleared: { vi: "không còn khi {way}", en: "gone with {way}" },
  met: { vi: "đạt khi {way}", en: "met with {way}" },
  percentPoints: { vi: "{by} điểm phần trăm", en: "{by} percentage points" },
  notCleared: { vi: "không gỡ được bằng một số liệu riêng lẻ", en: "no fact, changed alone, clears it" },
  notClearedFound: {
    vi: "chưa tìm thấy số liệu riêng lẻ nào gỡ được",
    en: "no fact was found that, changed alone, clears it",
  },
  change: { vi: "{title}: {from} → {to}", en: "{title}: {from} → {to}" },
  changeBy: { vi: "{title}: {from} → {to} ({by})", en: "{title}: {from} → {to} ({by})" },
  whole: { vi: "{by}; tính tròn số thì {whole}", en: "{by}; in whole numbers {whole}" },
  more: { vi: "thêm {by}", en: "{by} more" },
  less: { vi: "bớt {by}", en: "{by} less" },
  beyond: { vi: "lớn hơn {at}, ví dụ {to}", en: "more than {at}, for example {to}" },
  under: { vi: "nhỏ hơn {at}, ví dụ {to}", en: "less than {at}, for example {to}" },
  atLeast: { vi: "từ {at} trở lên, ví dụ {to}", en: "{at} or more, for example {to}" },
  atMost: { vi: "từ {at} trở xuống, ví dụ {to}", en: "{at} or less, for example {to}" },
  brings: { vi: "tổng {total}", en: "total {total}" },
  bringsPoints: {
    vi: "mục này {before} → {after}, tổng {total}",
    en: "here {before} → {after}, total {total}",
  },
  reached: { vi: "xếp “{class}”", en: "“{class}”" },
  quotaKept: { vi: "vẫn trong tỷ lệ khống chế", en: "within the quota" },
  quotaCut: {
    vi: "nhưng ngoài tỷ lệ khống chế: đề xuất “{class}”",
    en: "but beyond the quota: “{class}” proposed",
  },
  quotaContested: {
    vi: "nhưng bằng nhau ở ngưỡng tỷ lệ khống chế: cấp có thẩm quyền quyết định",
    en: "but equal at the edge of the quota: the authority decides",
  },
  moreWays: { vi: "… và {count} cách khác", en: "… and {count} more" },
  best: {
    vi: "Đã ở mức cao nhất: không còn mức nào phía trên.",
    en: "In the best class: there is none above.",
  },
  cut: {
    vi: "Sau khi áp tỷ lệ khống chế, đề xuất là “{class}”: tùy thứ tự so với các đối tượng khác.",
    en: "After the quota “{class}” is proposed: that depends on its place among the others.",
  },
  cutNone: {
    vi: "Sau khi áp tỷ lệ khống chế, đề xuất là “{class}”: tỷ lệ không dành chỗ nào cho mức trên ({quotas}).",
    en: "After the quota “{class}” is proposed: it leaves nobody a place above ({quotas}).",
  },
  contested: {
    vi: "Bằng nhau ở ngưỡng tỷ lệ khống chế: cấp có thẩm quyền quyết định.",
    en: "Equal at the edge of the quota: the authority decides.",
  },
  incomplete: {
    vi: "{name}: chưa đủ số liệu nên chưa biết còn cách mức kế tiếp bao xa. Còn thiếu:",
    en: "{name}: facts are missing, so the distance to the next class is not known yet. Missing:",
  },
  notComputed: {
    vi: "{name}: có mục chưa tính được nên chưa biết còn cách mức kế tiếp bao xa.",
    en: "{name}: something could not be computed, so the distance to the next class is not known.",
  },
  notRated: { vi: "{name}: không xếp loại ({why}).", en: "{name}: not rated ({why})." },
  noClasses: { vi: "{name}: bộ tiêu chí này không xếp loại.", en: "{name}: this rulebook has no classes." },
  noNext: {
    vi: "{name}: không có mức nào phù hợp và không có mức nào phía trên; cấp có thẩm quyền quyết định.",
    en: "{name}: no class fits and none lies above; the authority decides.",
  },
  notes: { vi: "Lưu ý:", en: "Mind:" },
  others: {
    vi: "Dấu *: điểm phụ thuộc cả kết quả của đối tượng khác; ở đây giả định họ giữ nguyên.",
    en: "*: the points also depend on others, taken to stay as they are.",
  },
  quota: {
    vi: "“{class}” còn chịu tỷ lệ khống chế, ở đây chưa xét: {title}",
    en: "“{class}” is also limited by a quota, not looked at here: {title}",
  },
  yardsticks: {
    vi: "Số được giao, chỉ tiêu và những số làm mốc khác được giữ nguyên.",
    en: "What was assigned, targets and other measures are kept as they are.",
  },
  lists: { vi: "Chưa dò các bảng kê: {titles}.", en: "Lists were not searched: {titles}." },
  tooMany: {
    vi: "Có quá nhiều số liệu, còn {count} số liệu chưa dò: {titles}.",
    en: "There are too many facts; {count} not searched: {titles}.",
  },
  sampled: {
    vi: "Mới thử tối đa {samples} giá trị rải đều, chưa dò hết vì điểm thay đổi không theo đường thẳng: {titles}.",
    en: "Only tried at up to {samples} values each, for their points follow no straight line: {titles}.",
  },
} as const satisfies Record<string, Text>

/** A sentence of a near miss. */
export type NearMissWords = keyof typeof templates

/** Fills one of the sentences of a near miss. */
export const sayNearMiss = (
  template: NearMissWords,
  facts: Readonly<Record<string, Text | string | number>> = {},
): Text => filled(templates[template], facts)
