import type { AbsentState, Combination, Comparison, FoldCombination } from "../expression/expression.ts"
import { filled, type Text } from "../language/text.ts"
import type { RoundingMode } from "../number/rounding.ts"
import type { SubjectStatus } from "../scoring/results.ts"

/**
 * The states of a value, in words.
 *
 * @category Explanation
 * @since 0.1.0
 */
export const stateWords: Record<AbsentState, Text> = {
  missing: { vi: "chưa có số liệu", en: "missing" },
  "not-assigned": { vi: "không giao", en: "not assigned" },
  "not-applicable": { vi: "không áp dụng", en: "not applicable" },
  "not-computed": { vi: "không tính được", en: "not computed" },
}

/**
 * Where a subject stands, in words.
 *
 * @category Explanation
 * @since 0.1.0
 */
export const statusWords: Record<SubjectStatus, Text> = {
  scored: { vi: "đã chấm", en: "scored" },
  incomplete: { vi: "chưa đủ số liệu", en: "incomplete" },
  "not-rated": { vi: "không xếp loại", en: "not rated" },
  "needs-decision": { vi: "cấp có thẩm quyền quyết định", en: "the authority decides" },
}

/** Rounding modes, in words. */
export const roundingWords: Record<RoundingMode, Text> = {
  "half-up": { vi: "nửa làm tròn lên", en: "half up" },
  "half-even": { vi: "nửa làm tròn về chữ số chẵn", en: "half to even" },
  floor: { vi: "làm tròn xuống", en: "down" },
  ceiling: { vi: "làm tròn lên", en: "up" },
  "toward-zero": { vi: "cắt bỏ phần lẻ", en: "toward zero" },
}

/** Comparison signs. */
export const comparisonSigns: Record<Comparison, string> = {
  "<": "<",
  "<=": "≤",
  "=": "=",
  "!=": "≠",
  ">=": "≥",
  ">": ">",
}

/** What an aggregate takes of its pool, in words. */
export const combinationWords: Record<Combination, Text> = {
  sum: { vi: "tổng của nhóm", en: "sum of the pool" },
  mean: { vi: "trung bình của nhóm", en: "mean of the pool" },
  max: { vi: "cao nhất của nhóm", en: "highest of the pool" },
  min: { vi: "thấp nhất của nhóm", en: "lowest of the pool" },
  count: { vi: "số lượng trong nhóm", en: "number in the pool" },
}

/** What a fold takes of the items of a list, in words. */
export const foldWords: Record<FoldCombination, Text> = {
  sum: { vi: "tổng của “{list}”", en: "sum of “{list}”" },
  mean: { vi: "trung bình của “{list}”", en: "mean of “{list}”" },
  max: { vi: "cao nhất trong “{list}”", en: "highest of “{list}”" },
  min: { vi: "thấp nhất trong “{list}”", en: "lowest of “{list}”" },
  count: { vi: "số mục được tính trong “{list}”", en: "items counted of “{list}”" },
  any: { vi: "có mục nào trong “{list}” thỏa điều kiện", en: "any of “{list}” satisfies the condition" },
  all: { vi: "mọi mục trong “{list}” thỏa điều kiện", en: "all of “{list}” satisfy the condition" },
}

export const truthWords = { true: { vi: "đúng", en: "yes" }, false: { vi: "sai", en: "no" } } as const

const templates = {
  cap: { vi: "mức trần {limit}: {before} → {after}", en: "cap {limit}: {before} → {after}" },
  floor: { vi: "mức sàn {limit}: {before} → {after}", en: "floor {limit}: {before} → {after}" },
  round: {
    vi: "làm tròn {decimals} chữ số thập phân ({mode}): {before} → {after}",
    en: "rounded to {decimals} decimals ({mode}): {before} → {after}",
  },
  band: { vi: "{value} thuộc mức {band} → {points}", en: "{value} is in the band {band} → {points}" },
  row: { vi: "{value} → {points}", en: "{value} → {points}" },
  opaque: {
    vi: "hàm “{name}” của plugin {plugin} tính ra",
    en: "the function “{name}” of the plugin {plugin} gave",
  },
  policyGave: {
    vi: "theo chính sách “{name}” của plugin {plugin}",
    en: "by the policy “{name}” of the plugin {plugin}",
  },
  policyFailed: {
    vi: "chính sách “{name}” của plugin {plugin} không trả lời được",
    en: "the policy “{name}” of the plugin {plugin} gave no answer",
  },
  defaulted: {
    vi: "{name}: {state}; quy định tính là {value}",
    en: "{name}: {state}; the rule counts it as {value}",
  },
  leftOut: { vi: "{count} mục {state}, không tính vào tổng", en: "{count} left out: {state}" },
  witness: { vi: "{value} ({names})", en: "{value} ({names})" },
  noBand: { vi: "giá trị {value} không thuộc mức nào", en: "{value} is in no band" },
  noRow: { vi: "“{value}” không có trong bảng", en: "“{value}” is not in the table" },
  divisionByZero: { vi: "chia cho 0", en: "division by zero" },
  numberTooLong: { vi: "số có quá nhiều chữ số", en: "the number has too many digits" },
  empty: { vi: "không có đối tượng nào để so sánh", en: "nobody to compare with" },
  emptyList: { vi: "danh sách không có mục nào được tính", en: "the list has no item that counts" },
  item: { vi: "mục {position}: {item}", en: "item {position}: {item}" },
  moreItems: { vi: "và {count} mục nữa", en: "and {count} more" },
  moreItemsTogether: { vi: "và {count} mục nữa, cộng lại", en: "and {count} more, together" },
  missingItem: {
    vi: "“{name}” thiếu “{field}” ở mục {position}",
    en: "“{field}” is missing in item {position} of “{name}”",
  },
  missingItemOther: {
    vi: "“{name}” của {subject} thiếu “{field}” ở mục {position}",
    en: "“{field}” is missing in item {position} of “{name}” of {subject}",
  },
  missingOf: { vi: "thiếu “{name}”", en: "“{name}” is missing" },
  missingOfOther: { vi: "thiếu “{name}” của {subject}", en: "“{name}” of {subject} is missing" },
  outOf: { vi: "{points} / {max}", en: "{points} / {max}" },
  rankOf: { vi: "hạng {rank} / {of}", en: "rank {rank} of {of}" },
  rankTied: { vi: "đồng hạng {rank} / {of}", en: "tied at rank {rank} of {of}" },
  inBand: { vi: "{value} thuộc khung điểm {band}", en: "{value} is in the band {band}" },
  fallen: {
    vi: "không đạt điều kiện của mức trên, xét mức kế tiếp",
    en: "the conditions of the class above are not met, so the next is looked at",
  },
  roundedForClass: { vi: "điểm xếp loại: {before} → {after}", en: "value classified: {before} → {after}" },
  authority: {
    vi: "điểm nằm trong khung nhưng chưa đạt đủ điều kiện",
    en: "the points are in the band but not every condition is met",
  },
  discretion: {
    vi: "thuộc trường hợp được xem xét: cấp có thẩm quyền quyết định",
    en: "an exception applies: the authority decides",
  },
  noClass: { vi: "không có mức xếp loại nào phù hợp", en: "no class fits" },
  lowered: { vi: "không được cao hơn “{class}”", en: "no higher than “{class}”" },
  quotaKept: {
    vi: "trong giới hạn {limit} (không quá {share} × {base})",
    en: "within the limit of {limit} (no more than {share} × {base})",
  },
  quotaKeptFixed: { vi: "trong giới hạn {limit}", en: "within the limit of {limit}" },
  quotaScopeFixed: { vi: "giới hạn {limit}, giữ {kept}", en: "limit of {limit}, {kept} kept" },
  quotaShareBy: { vi: "{name} ({option}): tỷ lệ {share}", en: "{name} ({option}): a share of {share}" },
  quotaSmall: { vi: "phạm vi nhỏ: tối đa {limit}", en: "a small scope: at most {limit}" },
  quotaCut: { vi: "ngoài giới hạn {limit}: xếp “{class}”", en: "beyond the limit of {limit}: “{class}”" },
  quotaContested: {
    vi: "bằng điểm ở ngưỡng giới hạn {limit}: cấp có thẩm quyền quyết định",
    en: "equal at the limit of {limit}: the authority decides",
  },
  quotaKeptAll: { vi: "trong mọi giới hạn", en: "within every limit" },
  quotaCutSome: { vi: "ngoài một giới hạn: xếp “{class}”", en: "beyond one of the limits: “{class}”" },
  quotaContestedSome: {
    vi: "bằng điểm ở ngưỡng một giới hạn: cấp có thẩm quyền quyết định",
    en: "equal at one of the limits: the authority decides",
  },
  quotaScope: {
    vi: "giới hạn {limit} (không quá {share} × {base}), giữ {kept}",
    en: "limit of {limit} (no more than {share} × {base}), {kept} kept",
  },
  quotaScopeSmall: {
    vi: "giới hạn {limit} (phạm vi nhỏ), giữ {kept}",
    en: "limit of {limit} (a small scope), {kept} kept",
  },
  choiceUnknown: { vi: "chưa xác định được, thiếu: {names}", en: "not known yet; missing: {names}" },
  choiceOpen: { vi: "chưa xác định được", en: "not known yet" },
  linkAbsent: {
    vi: "“{name}”: không có kết quả của {source}",
    en: "“{name}”: there is no result of {source}",
  },
  linkIncomplete: {
    vi: "“{name}”: {source} chưa đủ số liệu",
    en: "“{name}”: {source} is incomplete",
  },
  linkNotRated: { vi: "“{name}”: {source} không xếp loại", en: "“{name}”: {source} is not rated" },
  linkUndecided: {
    vi: "“{name}”: {source} chờ cấp có thẩm quyền quyết định",
    en: "“{name}”: {source} awaits the authority's decision",
  },
  provisional: { vi: "{value} (dự kiến, chưa quyết định)", en: "{value} (proposed, not decided yet)" },
  scoredBy: { vi: "{scorer} chấm", en: "scored by {scorer}" },
  records: { vi: "lấy {count} kết quả", en: "{count} results read" },
  moreSources: { vi: "… và {count} kết quả khác", en: "… and {count} more" },
  quotaUnanswered: {
    vi: "không có giới hạn: plugin không trả lời; cấp có thẩm quyền quyết định",
    en: "no limit: the plugin did not answer; the authority decides",
  },
  quotaTieUnanswered: {
    vi: "bằng nhau ở ngưỡng giới hạn, tiêu chí phụ của plugin không trả lời: cấp có thẩm quyền quyết định",
    en: "equal at the limit, and the plugin's tie-break did not answer: the authority decides",
  },
  quotaUnknown: { vi: "chưa tính được giới hạn", en: "the limit is not known yet" },
} as const satisfies Record<string, Text>

/** Fills one of the explanation's sentences; facts may differ by language (numbers do). */
export const say = (
  template: keyof typeof templates,
  facts: Readonly<Record<string, Text | string | number>> = {},
): Text => filled(templates[template], facts)
