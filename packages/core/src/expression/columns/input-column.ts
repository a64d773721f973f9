import { type Exact, signedNumerator } from "../../number/exact.ts"
import type { ListItem, Outcome } from "../outcome.ts"
import { commonScale } from "./forms.ts"
import { fits } from "./lane/fits.ts"
import type { WholeNumbers } from "./lane/lane.ts"
import { stateCodes, unsure } from "./state-code.ts"

interface Stated {
  /** State codes by row; left out when every row has a value. */
  readonly state?: Uint8Array
}

/**
 * A fact of many subjects (một cột số liệu): one place for each.
 *
 * - `number`: whole numbers over a `scale`: 87.25 is 8725 over 100, a percentage a share of 1;
 * - `boolean`: 1 or 0;
 * - `text`: the place of the text among `words`;
 * - `list`: the items themselves; only the exact evaluator goes through them.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export type InputColumn = Stated &
  (
    | {
        readonly kind: "number"
        /** One number a row: the value times `scale`. */
        readonly data: WholeNumbers
        /** What to divide by, a whole number from 1. */
        readonly scale: number
      }
    | {
        readonly kind: "boolean"
        /** 1 or 0 a row. */
        readonly data: WholeNumbers
      }
    | {
        readonly kind: "text"
        /** For each row, the place among `words`. */
        readonly data: WholeNumbers
        /** The texts there are, each once. */
        readonly words: ReadonlyArray<string>
      }
    | {
        readonly kind: "list"
        /** The items of each row. */
        readonly lists: ReadonlyArray<ReadonlyArray<ListItem>>
      }
  )

/** A column of single values. */
export type ValueColumn = Exclude<InputColumn, { readonly kind: "list" }>

/** Scales beyond it would leave little room for sums. */
const largestScale = 1_000_000

/** The scale most values fit, of those given; those that do not fit are left to the exact evaluator. */
const scaleOf = (values: Iterable<Exact>): number => {
  let scale = 1
  const seen = new Set<bigint>()
  for (const { d } of values) {
    if (seen.has(d)) continue
    seen.add(d)
    const next = d > BigInt(largestScale) ? Number.POSITIVE_INFINITY : commonScale(scale, Number(d))
    if (next <= largestScale) scale = next
  }
  return scale
}

/** What the evaluator gave for each subject, as a column. `undefined` for values of several kinds, which have none. */
export const columnOf = (outcomes: ReadonlyArray<Outcome>): InputColumn | undefined => {
  const kinds = new Set(outcomes.map(({ kind }) => kind))
  kinds.delete("absent")
  const [kind = "number", other] = kinds
  if (other !== undefined) return undefined
  const data = new Float64Array(outcomes.length)
  const state = new Uint8Array(outcomes.length)
  let stated = 0
  const words = new Map<string, number>()
  const scale = scaleOf(outcomes.flatMap((one) => (one.kind === "number" ? [one.value] : [])))
  outcomes.forEach((one, row) => {
    if (one.kind === "absent") state[row] = stateCodes[one.state]
    else if (one.kind === "boolean") data[row] = one.value ? 1 : 0
    else if (one.kind === "text") {
      const place = words.get(one.value) ?? words.size
      words.set(one.value, place)
      data[row] = place
    } else if (one.kind === "number") {
      const whole = Number((signedNumerator(one.value) * BigInt(scale)) / one.value.d)
      if (BigInt(scale) % one.value.d === 0n && fits(whole)) data[row] = whole
      else state[row] = unsure
    }
    stated |= state[row] as number
  })
  const states = stated === 0 ? {} : { state }
  if (kind === "list") {
    const lists = outcomes.map((one) => (one.kind === "list" ? one.items : []))
    return { kind, lists, ...states }
  }
  if (kind === "number") return { kind, data, scale, ...states }
  return kind === "boolean"
    ? { kind, data, ...states }
    : { kind: "text", data, words: [...words.keys()], ...states }
}
