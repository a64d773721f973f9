import { booleanOutcome, type ListItem, numberOutcome, type Outcome } from "../expression/outcome.ts"
import { typeWord } from "../issue/type-words.ts"
import { filled, same, type Text } from "../language/text.ts"
import { parseDecimal, parseShare, toDecimal } from "../number/decimal.ts"
import { compareExact, type Exact, zero } from "../number/exact.ts"
import { bothReadings, hasThousandsDot, thousandsReading } from "../number/thousands-dot.ts"
import type { Field } from "./field.ts"
import { numberDomain } from "./number-domain.ts"

/** Why a raw value is not a value of a field: an issue code of the `fact` family, and what to say. */
export interface FieldProblem {
  readonly problem:
    | "fact.wrong-type"
    | "fact.not-a-number"
    | "fact.not-a-count"
    | "fact.out-of-range"
    | "fact.off-step"
    | "fact.percent-sign"
    | "fact.float"
    | "fact.thousands-dot"
    | "fact.list-too-long"
  readonly expected: string | Text
  /** What is wrong inside a list, item by item. */
  readonly inside?: ReadonlyArray<ItemProblem>
}

/** What is wrong with an item of a list, counted from 1, or with one of its fields. */
export interface ItemProblem {
  readonly position: number
  readonly field?: string
  readonly value: unknown
  readonly problem: FieldProblem["problem"]
  readonly expected: string | Text
}

type Read = { readonly outcome: Outcome } | FieldProblem

const problem = (kind: FieldProblem["problem"], expected: string | Text): FieldProblem => ({
  problem: kind,
  expected,
})

const truths: ReadonlyMap<string, boolean> = new Map([
  ...["true", "yes", "y", "1", "x", "có", "đạt"].map((word) => [word, true] as const),
  ...["false", "no", "n", "0", "không", "không đạt", "chưa đạt"].map((word) => [word, false] as const),
])

/** A scalar as text; anything else as no text at all, so that `[5]` is not taken for 5. */
const textOf = (raw: unknown): string =>
  typeof raw === "string" || typeof raw === "number" || typeof raw === "bigint" ? String(raw).trim() : ""

const readBoolean = (raw: unknown): Read => {
  const value = typeof raw === "boolean" ? raw : truths.get(textOf(raw).toLowerCase().normalize("NFC"))
  return value === undefined
    ? problem("fact.wrong-type", { vi: "có hoặc không", en: "true or false" })
    : { outcome: booleanOutcome(value) }
}

const bounded = (field: Field, value: Exact): Read => {
  const shown = (limit: Exact): string =>
    field.type === "percent" ? `${toDecimal(limit.mul(100))}%` : toDecimal(limit)
  const { from, to } = numberDomain(field)
  const below = from !== undefined && compareExact(value, from) < 0
  const above = to !== undefined && compareExact(value, to) > 0
  if (below || above) {
    const low = from === undefined ? "" : `≥ ${shown(from)}`
    const high = to === undefined ? "" : `≤ ${shown(to)}`
    return problem("fact.out-of-range", [low, high].filter((side) => side !== "").join(", "))
  }
  const step = field.step === undefined ? undefined : parseShare(field.step)
  if (step !== undefined && step.s > 0n && value.sub(from ?? zero).div(step).d !== 1n) {
    return problem("fact.off-step", `${shown(from ?? zero)} + n × ${shown(step)}`)
  }
  return { outcome: numberOutcome(value) }
}

/** A number within its limits, unless its dot may mark thousands and the limits allow that reading, too. */
const unlessThousands = (field: Field, source: string, value: Exact): Read => {
  const read = bounded(field, value)
  const both =
    "outcome" in read && hasThousandsDot(source) && "outcome" in bounded(field, thousandsReading(value))
  return both ? problem("fact.thousands-dot", bothReadings(source)) : read
}

const readNumber = (field: Field, raw: unknown): Read => {
  if (typeof raw === "number" && !Number.isSafeInteger(raw)) return problem("fact.float", '"87.5"')
  const source = textOf(raw)
  if (field.type === "percent") {
    if (source.endsWith("%")) {
      const share = parseShare(source)
      return share === undefined ? problem("fact.not-a-number", "") : unlessThousands(field, source, share)
    }
    return parseDecimal(source) === undefined
      ? problem("fact.not-a-number", "")
      : problem("fact.percent-sign", `${source}%`)
  }
  const value = parseDecimal(source)
  const kind = field.type === "count" ? "fact.not-a-count" : "fact.not-a-number"
  if (value === undefined || (field.type === "count" && value.d !== 1n)) return problem(kind, "")
  return unlessThousands(field, source, value)
}

const readChoice = (field: Field, raw: unknown): Read => {
  const ids = (field.options ?? []).map((option) => option.id)
  const wanted = textOf(raw)
  return ids.includes(wanted)
    ? { outcome: { kind: "text", value: wanted } }
    : problem("fact.wrong-type", ids.slice(0, 12).join(" | "))
}

/** The most items a list fact may have. */
export const maxListItems = 100_000

/** A cell left empty: the field of that item is missing. */
const isBlank = (raw: unknown): boolean =>
  raw === undefined || raw === null || (typeof raw === "string" && raw.trim() === "")

const readItem = (
  fields: NonNullable<Field["fields"]>,
  raw: unknown,
  position: number,
  wrong: ItemProblem[],
): ListItem => {
  const shape = problem("fact.wrong-type", `{ ${Object.keys(fields).join(", ")} }`)
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    wrong.push({ position, value: raw, ...shape })
    return new Map()
  }
  const item = new Map<string, Outcome>()
  for (const [name, inner] of Object.entries(raw)) {
    const declared = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (declared === undefined) {
      wrong.push({ position, field: name, value: inner, ...shape })
      continue
    }
    if (isBlank(inner)) continue
    const read = readFieldValue(declared, inner)
    if ("problem" in read) wrong.push({ position, field: name, value: inner, ...read })
    else item.set(name, read.outcome)
  }
  return item
}

const readList = ({ fields = {} }: Field, raw: unknown): Read => {
  if (!Array.isArray(raw)) return problem("fact.wrong-type", `[{ ${Object.keys(fields).join(", ")} }]`)
  if (raw.length > maxListItems) return problem("fact.list-too-long", String(maxListItems))
  const inside: ItemProblem[] = []
  // Counted from 1, as explanations do.
  const items = raw.map((entry, index) => readItem(fields, entry, index + 1, inside))
  const [first] = inside
  if (first !== undefined) {
    const place = `[${first.position}]${first.field === undefined ? "" : ` ${first.field}:`}`
    const words = filled(same("{place} {expected}"), { place, expected: first.expected })
    return { ...problem(first.problem, words), inside }
  }
  return { outcome: { kind: "list", items } }
}

/**
 * Reads a raw value (text, boolean, whole number, list of records) as a value of a field, within its limits.
 * A JavaScript number that is not whole is refused: `87.1` as a float is already something else.
 */
export const readFieldValue = (field: Field, raw: unknown): Read => {
  switch (field.type) {
    case "boolean":
      return readBoolean(raw)
    case "choice":
      return readChoice(field, raw)
    case "list":
      return readList(field, raw)
    case "text":
      return typeof raw === "string" && raw.length <= 2_000
        ? { outcome: { kind: "text", value: raw } }
        : problem("fact.wrong-type", typeWord("string"))
    default:
      return readNumber(field, raw)
  }
}
