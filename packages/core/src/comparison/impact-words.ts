import { filled, type Language, type Text } from "../language/text.ts"
import type { DecidingRule } from "./deciding-rules.ts"

/** What kind of rule decided, in words. */
export const decidingWords: Record<DecidingRule["kind"], Text> = {
  band: { vi: "mức", en: "the class" },
  condition: { vi: "không đạt điều kiện", en: "failing the condition" },
  "condition-met": { vi: "đạt điều kiện", en: "meeting the condition" },
  veto: { vi: "phủ quyết", en: "the veto" },
  cap: { vi: "mức trần xếp loại", en: "the cap on the class" },
  quota: { vi: "tỷ lệ khống chế", en: "the quota" },
  "not-rated": { vi: "không xếp loại", en: "not rated" },
  decision: { vi: "không xếp loại", en: "not rated" },
  "no-class": { vi: "xếp loại", en: "class" },
}

const templates = {
  asOf: {
    vi: "{id} {version} (theo văn bản có hiệu lực ngày {date})",
    en: "{id} {version} (by the text in force on {date})",
  },
  none: { vi: "{count} đối tượng, không ai thay đổi.", en: "Subjects: {count}; nothing changes for any." },
  counts: { vi: "{count} đối tượng, {changed} có thay đổi.", en: "Subjects: {count}, changed: {changed}." },
  totals: {
    vi: "Tổng điểm: {up} tăng, {down} giảm, {same} giữ nguyên",
    en: "Total: {up} up, {down} down, {same} the same",
  },
  classes: { vi: "Xếp loại: {up} lên mức, {down} xuống mức", en: "Class: {up} up, {down} down" },
  otherClasses: { vi: "Xếp loại: {count} thay đổi khác", en: "Class: {count} changed in another way" },
  ranks: { vi: "Thứ hạng: {up} lên, {down} xuống", en: "Rank: {up} up, {down} down" },
  proposals: { vi: "Đề xuất thay đổi: {count}", en: "Proposal changed: {count}" },
  noLongerRated: { vi: "Không còn được xếp loại: {count}", en: "No longer rated: {count}" },
  newlyRated: { vi: "Nay được xếp loại: {count}", en: "Newly rated: {count}" },
  newlyIncomplete: { vi: "Nay chưa có kết quả: {count}", en: "Newly without a result: {count}" },
  newlyComplete: { vi: "Nay có kết quả: {count}", en: "Newly with a result: {count}" },
  onlyBefore: { vi: "Chỉ có ở bên trước: {count}", en: "Only on the earlier side: {count}" },
  onlyAfter: { vi: "Chỉ có ở bên sau: {count}", en: "Only on the later side: {count}" },
  subject: { vi: "{name} ({id})", en: "{name} ({id})" },
  total: { vi: "Tổng điểm: {before} → {after}", en: "Total: {before} → {after}" },
  totalBy: { vi: "Tổng điểm: {before} → {after} ({change})", en: "Total: {before} → {after} ({change})" },
  class: { vi: "Xếp loại: {before} → {after}", en: "Class: {before} → {after}" },
  proposal: { vi: "Đề xuất: {before} → {after}", en: "Proposal: {before} → {after}" },
  sameProposal: { vi: "Đề xuất: vẫn {class}", en: "Proposal: still {class}" },
  rank: { vi: "Hạng: {before} → {after}", en: "Rank: {before} → {after}" },
  status: { vi: "Tình trạng: {before} → {after}", en: "Status: {before} → {after}" },
  amount: { vi: "{amount}  {title}", en: "{amount}  {title}" },
  amountBy: { vi: "{amount}  {title}: {before} → {after}", en: "{amount}  {title}: {before} → {after}" },
  ruleBefore: { vi: "trước: {rule}", en: "before: {rule}" },
  ruleAfter: { vi: "nay: {rule}", en: "now: {rule}" },
  missing: { vi: "còn thiếu: {names}", en: "still missing: {names}" },
  onBefore: { vi: "Chỉ có ở bên trước.", en: "Only on the earlier side." },
  onAfter: { vi: "Chỉ có ở bên sau.", en: "Only on the later side." },
  nothing: { vi: "(không có)", en: "(none)" },
  place: { vi: "{rank} / {of}", en: "{rank} of {of}" },
  tied: { vi: "đồng hạng {rank} / {of}", en: "tied {rank} of {of}" },
} as const satisfies Record<string, Text>

/** A sentence of an impact, in one language. */
export type ImpactSentence = keyof typeof templates

/** Fills one of the sentences of an impact. */
export const sayImpact =
  (language: Language) =>
  (sentence: ImpactSentence, facts: Readonly<Record<string, string | number>> = {}): string =>
    filled(templates[sentence], facts)[language]
