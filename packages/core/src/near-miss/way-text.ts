import { formatNumber, numberText } from "../explanation/format-number.ts"
import type { Names } from "../explanation/names.ts"
import { truthWords } from "../explanation/words.ts"
import { type Text, text } from "../language/text.ts"
import type { Field } from "../mechanism/field.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"
import type { FactValue, Way } from "./near-miss.ts"
import { type NearMissWords, sayNearMiss } from "./near-miss-words.ts"

const numberOfField = (field: Field, value: Exact): Text =>
  field.type === "percent"
    ? text((language) => `${formatNumber(value.mul(100), language)}%`)
    : numberText(value)

/** A value of a fact, with its unit. */
export const valueText = (field: Field, value: FactValue, names: Names): Text => {
  if (typeof value === "boolean") return value ? truthWords.true : truthWords.false
  if (typeof value === "string") {
    const option = names.option(value, field)
    return text((language) => `“${option[language]}”`)
  }
  return numberOfField(field, value)
}

/** How much more or less: percentages in percentage points, counts with their unit. */
const byText = ({ field }: Way, by: Exact): Text => {
  const { unit, type } = field
  const amount = numberText(type === "percent" ? by.abs().mul(100) : by.abs())
  const isOne = compareExact(by.abs(), one) === 0
  const shown = text((language) =>
    // “1 tasks” is no English.
    unit === undefined || (language === "en" && isOne)
      ? amount[language]
      : `${amount[language]} ${unit[language]}`,
  )
  const whole = type === "percent" ? sayNearMiss("percentPoints", { by: amount }) : shown
  return sayNearMiss(by.s < 0n ? "less" : "more", { by: whole })
}

const amountText = (way: Way, by: Exact): Text =>
  way.whole === undefined
    ? byText(way, by)
    : sayNearMiss("whole", { by: byText(way, by), whole: numberText(way.whole) })

const toText = ({ field, to, bound, by }: Way, names: Names): Text => {
  const value = valueText(field, to, names)
  if (bound === undefined) return value
  const isUp = by === undefined || compareExact(by, zero) > 0
  const words: NearMissWords = bound.inclusive ? (isUp ? "atLeast" : "atMost") : isUp ? "beyond" : "under"
  return sayNearMiss(words, { at: numberOfField(field, bound.at), to: value })
}

/** A change in words: “4.b) Dialogues: 1 → 2 (1 more)”; a star where it takes others to stay as they are. */
export const changeText = (way: Way, names: Names): Text => {
  const facts = { title: way.title, from: valueText(way.field, way.from, names), to: toText(way, names) }
  const change =
    way.by === undefined
      ? sayNearMiss("change", facts)
      : sayNearMiss("changeBy", { ...facts, by: amountText(way, way.by) })
  return way.assumesOthers ? text((language) => `${change[language]} *`) : change
}

const quotaText = ({ quotas }: Way, names: Names): ReadonlyArray<Text> => {
  if (quotas === undefined || quotas.verdicts.length === 0) return []
  const verdicts = quotas.verdicts.map(({ verdict }) => verdict)
  if (verdicts.includes("contested")) return [sayNearMiss("quotaContested")]
  if (!verdicts.includes("cut")) return [sayNearMiss("quotaKept")]
  return [sayNearMiss("quotaCut", { class: names.class(quotas.proposedClass ?? "") })]
}

/** A change with the points and the total it brings, where there are points. */
export const pointsText = (way: Way, names: Names): Text => {
  const { points } = way
  if (way.total === undefined) return changeText(way, names)
  const total = numberText(way.total)
  const brings =
    points === undefined || compareExact(points.before, points.after) === 0
      ? sayNearMiss("brings", { total })
      : sayNearMiss("bringsPoints", {
          before: numberText(points.before),
          after: numberText(points.after),
          total,
        })
  const change = changeText(way, names)
  return text((language) => `${change[language]} — ${brings[language]}`)
}

/** A change with what it brings: points, total, class, and what the quotas would say. */
export const wayText = (way: Way, names: Names): Text => {
  const reached = way.class === undefined ? [] : [sayNearMiss("reached", { class: names.class(way.class) })]
  const parts = [pointsText(way, names), ...reached, ...quotaText(way, names)]
  return text((language) => parts.map((part) => part[language]).join(", "))
}
