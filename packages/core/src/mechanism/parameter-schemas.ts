import * as z from "zod"
import type { Bound, Bounds } from "../expression/bounds.ts"
import { markedParameter } from "../expression/parameter-mark.ts"
import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { isDecimal, parseDecimal, parseShare, toDecimal } from "../number/decimal.ts"
import { compareExact, type Exact } from "../number/exact.ts"
import { roundingModes } from "../number/rounding.ts"
import { inForm } from "../source/written-form.ts"

const canonical = (source: string): string => {
  if (source.endsWith("%")) return `${canonical(source.slice(0, -1).trimEnd())}%`
  const value = parseDecimal(source)
  return value === undefined || !isDecimal(value) ? source : toDecimal(value)
}

/** A text that stands for a dated parameter passes where an expression can take the parameter itself. */
const isMark = (source: string): boolean => markedParameter(source) !== undefined

const reads =
  (parse: (source: string) => Exact | undefined, operand: boolean) =>
  (source: string): boolean =>
    (operand && isMark(source)) || parse(source) !== undefined

const invalid = { params: { issue: "number.invalid" } }

const decimalText = (operand: boolean) =>
  z.string().refine(reads(parseDecimal, operand), invalid).overwrite(canonical)

const pointsText = (operand: boolean) =>
  z
    .string()
    .refine(reads(parseDecimal, operand), { ...invalid, abort: true })
    .refine((source) => withinPoints(parseDecimal(source)), { params: { issue: "points.out-of-range" } })
    .overwrite(canonical)

const shareText = (operand: boolean) =>
  z.string().refine(reads(parseShare, operand), invalid).overwrite(canonical)

const withinPoints = (value: Exact | undefined): boolean =>
  value === undefined || (value.s >= 0n && value.compare(1_000_000) <= 0)

/**
 * A decimal, kept as canonical text (`"087.50"` becomes `"87.5"`): no exponent, no `NaN`, at most 40 digits a side.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const decimalSchema = decimalText(false).meta({
  id: "Decimal",
  description: "A decimal such as 30 or 0.75.",
})

/**
 * A decimal of at least 0 and at most 1,000,000: every points value of a rulebook.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const pointsSchema = pointsText(false).meta({
  id: "Points",
  description: "A number of points from 0 to 1000000.",
})

/**
 * A decimal or a percentage: `0.3` or `30%`.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const shareSchema = shareText(false).meta({
  id: "Share",
  description: "A decimal such as 0.3, or a percentage such as 30%.",
})

/**
 * As {@link decimalSchema}, for a parameter that a mechanism only ever passes on to the functions of `Expression`:
 * written `{ parameter: name }`, the expression then reads the dated parameter itself, and the explanation names it.
 * `check` and `fields` always see its number.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const decimalOperandSchema = decimalText(true).meta({
  id: "DecimalOperand",
  description: "A decimal such as 30 or 0.75.",
})

/**
 * As {@link pointsSchema}; see {@link decimalOperandSchema}.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const pointsOperandSchema = pointsText(true).meta({
  id: "PointsOperand",
  description: "A number of points from 0 to 1000000.",
})

/**
 * As {@link shareSchema}; see {@link decimalOperandSchema}.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const shareOperandSchema = shareText(true).meta({
  id: "ShareOperand",
  description: "A decimal such as 0.3, or a percentage such as 30%.",
})

/**
 * A rounding: a mode and the decimals that stay.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const roundingSchema = z
  .strictObject({
    /** Which way what lies in between goes. */
    mode: z.enum(roundingModes),
    decimals: z
      .string()
      .regex(/^(\d|1[0-2])$/, inForm("0, 1, 2, … 12"))
      .transform(Number)
      .meta({ id: "Decimals", description: "How many decimals stay: 0 to 12." }),
  })
  .meta({ id: "Rounding" })

/**
 * The five ways a text states an end of a band.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const boundsShape = {
  atLeast: shareSchema.optional().describe("≥ (từ … trở lên)"),
  above: shareSchema.optional().describe("> (trên)"),
  below: shareSchema.optional().describe("< (dưới)"),
  atMost: shareSchema.optional().describe("≤ (đến, không quá)"),
  exactly: shareSchema.optional().describe("= (a band of one point)"),
} as const

/**
 * The ends of a band, as a rulebook writes them.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export type WrittenBounds = { readonly [Name in keyof typeof boundsShape]?: string | undefined }

const bound = (inclusive: string | undefined, exclusive: string | undefined): Bound | undefined => {
  const source = inclusive ?? exclusive
  const at = source === undefined ? undefined : parseShare(source)
  if (source === undefined || at === undefined) return undefined
  return { at, inclusive: inclusive !== undefined, ...(source.endsWith("%") ? { percent: true } : {}) }
}

const expectWritten = (written: unknown): void =>
  expectArgument(isRecord(written), "written", "WrittenBounds", written)

/**
 * The band that `written` means.
 *
 * @example
 * ```ts
 * import { Mechanism, Numbers } from "@danvan/core"
 *
 * const { from, to } = Mechanism.boundsOf({ atLeast: "80%", below: "90%" })
 * Numbers.toDecimal(from!.at) // "0.8"
 * to?.inclusive // false
 * ```
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const boundsOf = (written: WrittenBounds): Bounds => {
  expectWritten(written)
  const from = bound(written.exactly ?? written.atLeast, written.above)
  const to = bound(written.exactly ?? written.atMost, written.below)
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/**
 * False for two lower ends, two upper ends, `exactly` beside another end, and for a band nothing can be in.
 *
 * @example
 * ```ts
 * import { Mechanism } from "@danvan/core"
 *
 * Mechanism.areSoundBounds({ atLeast: "8", below: "10" }) // true
 * Mechanism.areSoundBounds({ atLeast: "10", below: "8" }) // false
 * ```
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const areSoundBounds = (written: WrittenBounds): boolean => {
  expectWritten(written)
  const { atLeast, above, below, atMost, exactly } = written
  if (atLeast !== undefined && above !== undefined) return false
  if (atMost !== undefined && below !== undefined) return false
  if (exactly !== undefined) return [atLeast, above, below, atMost].every((end) => end === undefined)
  const { from, to } = boundsOf(written)
  if (from === undefined || to === undefined) return true
  const side = compareExact(from.at, to.at)
  return side < 0 || (side === 0 && from.inclusive && to.inclusive)
}
