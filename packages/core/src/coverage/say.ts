import { numberText, percentText } from "../explanation/format-number.ts"
import { filled, type Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"

const templates = {
  scored: { vi: "{name}: chưa ví dụ nào chấm", en: "{name}: never scored" },
  varied: { vi: "{name}: chưa có hai kết quả khác nhau", en: "{name}: always with the same result" },
  edge: { vi: "{name}: {of} {value}", en: "{name}: {of} {value}" },
  edgeGives: { vi: "{name}: {of} {value} → {points}", en: "{name}: {of} {value} → {points}" },
  value: { vi: "giá trị", en: "value" },
  classReached: { vi: "chưa ai được xếp “{class}”", en: "nobody is “{class}”" },
  classEdge: { vi: "{of} {value}", en: "{of} {value}" },
  classEdgeGives: { vi: "{of} {value} → “{class}”", en: "{of} {value} → “{class}”" },
  classified: { vi: "giá trị xếp loại", en: "value classified" },
  notRatedHolds: { vi: "không xếp loại “{name}”: chưa lần nào đúng", en: "not rated “{name}”: never holds" },
  notRatedFails: { vi: "không xếp loại “{name}”: chưa lần nào sai", en: "not rated “{name}”: always holds" },
  vetoHolds: { vi: "phủ quyết “{name}”: chưa lần nào đúng", en: "veto “{name}”: never holds" },
  vetoFails: { vi: "phủ quyết “{name}”: chưa lần nào sai", en: "veto “{name}”: always holds" },
  vetoExcused: {
    vi: "phủ quyết “{name}”: chưa gặp trường hợp được xem xét",
    en: "veto “{name}”: its exception never applies",
  },
  capHolds: { vi: "khống chế mức “{name}”: chưa lần nào đúng", en: "cap “{name}”: never holds" },
  capFails: { vi: "khống chế mức “{name}”: chưa lần nào sai", en: "cap “{name}”: always holds" },
  conditionHolds: {
    vi: "điều kiện “{name}” của “{class}”: chưa lần nào đạt",
    en: "condition “{name}” of “{class}”: never met",
  },
  conditionFails: {
    vi: "điều kiện “{name}” của “{class}”: chưa lần nào không đạt",
    en: "condition “{name}” of “{class}”: never failed",
  },
  everyAt: {
    vi: "điều kiện “{name}” của “{class}”: chưa tiêu chí nào đạt đúng {value}",
    en: "condition “{name}” of “{class}”: no criterion exactly at {value}",
  },
  everyBelow: {
    vi: "điều kiện “{name}” của “{class}”: chưa tiêu chí nào sát dưới {value}",
    en: "condition “{name}” of “{class}”: no criterion just below {value}",
  },
  quotaUnder: { vi: "tỷ lệ “{name}”: chưa lần nào còn chỗ", en: "quota “{name}”: never with room left" },
  quotaAt: { vi: "tỷ lệ “{name}”: chưa lần nào vừa đủ", en: "quota “{name}”: never exactly full" },
  quotaOver: { vi: "tỷ lệ “{name}”: chưa lần nào vượt", en: "quota “{name}”: never exceeded" },
  quotaRaised: { vi: "tỷ lệ “{name}”: chưa lần nào được nâng", en: "quota “{name}”: never raised" },
  quotaNotRaised: { vi: "tỷ lệ “{name}”: lần nào cũng được nâng", en: "quota “{name}”: always raised" },
  quotaSmall: { vi: "tỷ lệ “{name}”: chưa gặp phạm vi nhỏ", en: "quota “{name}”: never in a small scope" },
  quotaNotSmall: { vi: "tỷ lệ “{name}”: chỉ gặp phạm vi nhỏ", en: "quota “{name}”: only in small scopes" },
  quotaTie: {
    vi: "tỷ lệ “{name}”: chưa có trường hợp bằng nhau ở ngưỡng",
    en: "quota “{name}”: no equals at its edge",
  },
  tieBroken: { vi: "chưa ai bằng điểm được tách bởi “{name}”", en: "no equals separated by “{name}”" },
  tieShared: { vi: "chưa có ai đồng hạng", en: "nobody shares a rank" },
} as const satisfies Record<string, Text>

/** The name of a sentence. */
export type Saying = keyof typeof templates

/** Fills one of the sentences of a coverage report. */
export const say = (template: Saying, facts: Readonly<Record<string, Text>> = {}): Text =>
  filled(templates[template], facts)

/** A value as its rule writes it. */
export const valueText = (value: Exact, percent: boolean): Text =>
  percent ? percentText(value) : numberText(value)
