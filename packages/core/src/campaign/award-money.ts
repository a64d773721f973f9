import * as Result from "effect/Result"
import * as z from "zod"
import { type Citation, citationsSchema } from "../document/citation.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { parseDecimal, toDecimal } from "../number/decimal.ts"
import { compareExact, type Exact, zero } from "../number/exact.ts"
import { roundExact, roundingModes } from "../number/rounding.ts"
import { hasThousandsDot } from "../number/thousands-dot.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { inForm } from "../source/written-form.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"

const positiveDecimal = z
  .string()
  .regex(/^(?!0+(\.0+)?$)\d{1,15}(\.\d{1,10})?$/, inForm("0.3, 2340000 (> 0)"))

/** Money in đồng; `2.340` may be 2340. */
const amountSchema = positiveDecimal.refine(
  (amount) => !hasThousandsDot(amount),
  inForm("2340000 (1.800 → 1800 | 1.8)"),
)

/** The coefficient of an award's money, as text: `0.3`. */
export const coefficientSchema = positiveDecimal

/**
 * The zod schema of {@link BaseSalaries}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const baseSalariesSchema = z
  .array(
    z.strictObject({
      from: plainDateSchema,
      to: plainDateSchema.optional().describe("The first day it no longer applies."),
      /** In đồng, as a whole number in text: `2340000`. */
      amount: amountSchema,
      source: citationsSchema.optional().describe("The decree that sets it."),
    }),
  )
  .max(50)

/**
 * The base salary (mức lương cơ sở) in đồng, by date: `from` included, `to` not. No two may hold on one day.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type BaseSalaries = z.output<typeof baseSalariesSchema>

/**
 * The zod schema of {@link MoneyRounding}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const moneyRoundingSchema = z
  .strictObject({
    /** Which way what lies between two amounts goes. */
    mode: z.enum(roundingModes),
    to: amountSchema.describe("The amount rounded to, in đồng: 10000 for tens of thousands."),
    /** The text that has it rounded so. */
    source: citationsSchema.optional(),
  })
  .meta({ id: "MoneyRounding" })

/**
 * How the money of one award is rounded (làm tròn tiền thưởng): to which amount, and which way. Exact if a plan says
 * nothing.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type MoneyRounding = z.output<typeof moneyRoundingSchema>

/**
 * Money that goes with an award, all exact decimals in đồng: `each` is rounded, `amount` is `each` × `count`.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface AwardMoney {
  /** How many base salaries one award is worth, a decimal: `0.3`. */
  readonly coefficient: string
  /** The base salary (mức lương cơ sở) on the day of the award, in đồng. */
  readonly base: string
  /** How many such awards there are, from 1. */
  readonly count: number
  /** What one gets: coefficient × base, rounded as declared. */
  readonly each: string
  /** For all of them, in đồng: `each` × `count`. */
  readonly amount: string
  /** How `each` was rounded; undefined where it is exact. */
  readonly rounding?: MoneyRounding
  /** Where the base stands written. */
  readonly source?: ReadonlyArray<Citation>
}

/**
 * An award's money cannot be computed; every issue is in it.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export class AwardMoneyError extends issueError("AwardMoneyError") {}

/** Base salaries that end before they begin, or that hold on a day another holds on: nobody could say which applies. */
export const checkBaseSalaries = (bases: BaseSalaries): ReadonlyArray<Issue> =>
  bases.flatMap(({ from, to }, index) => {
    const path = ["baseSalaries", index]
    if (to !== undefined && to <= from) {
      return [makeIssue("plan.base-inverted", [...path, "to"], { from, to })]
    }
    const other = bases
      .slice(0, index)
      .find((one) => (one.to === undefined || from < one.to) && (to === undefined || one.from < to))
    return other === undefined
      ? []
      : [makeIssue("plan.base-overlap", path, { from, to: to ?? "—", other: other.from })]
  })

const rounded = (value: Exact, { mode, to }: MoneyRounding): Exact => {
  const step = parseDecimal(to) ?? zero
  return compareExact(step, zero) > 0 ? roundExact(value.div(step), { mode, decimals: 0 }).mul(step) : value
}

/**
 * How many awards there are, and how the money of each is rounded.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface AwardMoneyOptions {
  /** How many awards; 1 if left out. */
  readonly count?: number | undefined
  /** How the money of each is rounded; exact if left out. */
  readonly rounding?: MoneyRounding | undefined
}

const optionsSchema = z.strictObject({
  count: z.int().min(1).max(999_999_999).optional(),
  rounding: moneyRoundingSchema.optional(),
})

const issuesOf = (schema: z.ZodType, value: unknown, path: ReadonlyArray<string>): ReadonlyArray<Issue> => {
  const read = parseWith(schema, value, undefined, path)
  return "issues" in read ? read.issues : []
}

/**
 * The money of an award: its coefficient times the base salary in force on a date, rounded if a rounding is declared,
 * times the count. Fails with `award.no-base` when no base salary is in force, `plan.base-overlap` when it could be
 * either of two, `number.invalid` for a coefficient that is no positive decimal, and for bases, a date
 * (`date.invalid`) or options that cannot be read. Decree 98/2023/NĐ-CP, Article 54: 0.3 for Lao
 * động tiên tiến.
 *
 * @param coefficient - how many base salaries one award is worth, a decimal: `0.3`.
 * @param bases - the base salaries by date, in đồng.
 * @param options - one award, and exact, if left out.
 *
 * @example
 * ```ts
 * import { Campaigns, Time } from "@danvan/core"
 *
 * const bases = [{ from: Time.parseDateOrThrow("2024-07-01"), amount: "2340000" }]
 * const on = Time.parseDateOrThrow("2026-01-10")
 * Campaigns.awardMoneyOrThrow("0.3", bases, on, { count: 3 }).amount // "2106000"
 * Campaigns.awardMoneyOrThrow("0.3", bases, on, { rounding: { mode: "ceiling", to: "10000" } }).amount // "710000"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const awardMoney = (
  coefficient: string,
  bases: BaseSalaries,
  date: PlainDate,
  options: AwardMoneyOptions = {},
): Result.Result<AwardMoney, AwardMoneyError> => {
  const unreadable = [
    ...issuesOf(baseSalariesSchema, bases, ["baseSalaries"]),
    ...issuesOf(plainDateSchema, date, ["on"]),
    ...issuesOf(optionsSchema, options, options === null ? ["options"] : []),
  ]
  if (unreadable.length > 0) return Result.fail(new AwardMoneyError(unreadable))
  const { count = 1, rounding } = options
  const base = bases.find(({ from, to }) => from <= date && (to === undefined || date < to))
  const wrong = (name: string, value: unknown, path: ReadonlyArray<string>): ReadonlyArray<Issue> =>
    positiveDecimal.safeParse(value).success
      ? []
      : [makeIssue("number.invalid", path, { name, value: String(value) })]
  const issues = [
    ...checkBaseSalaries(bases),
    ...wrong("coefficient", coefficient, ["coefficient"]),
    ...(base === undefined ? [makeIssue("award.no-base", ["on"], { on: date })] : []),
  ]
  if (issues.length > 0 || base === undefined) return Result.fail(new AwardMoneyError(issues))
  const [factor, salary] = [parseDecimal(coefficient) ?? zero, parseDecimal(base.amount) ?? zero]
  const exact = factor.mul(salary)
  const each = rounding === undefined ? exact : rounded(exact, rounding)
  return Result.succeed({
    coefficient: toDecimal(factor),
    base: toDecimal(salary),
    count,
    each: toDecimal(each),
    amount: toDecimal(each.mul(count)),
    ...(rounding === undefined ? {} : { rounding }),
    ...(base.source === undefined ? {} : { source: base.source }),
  })
}

/**
 * As {@link awardMoney}, but throws the {@link AwardMoneyError}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const awardMoneyOrThrow = (
  coefficient: string,
  bases: BaseSalaries,
  date: PlainDate,
  options: AwardMoneyOptions = {},
): AwardMoney => orThrow(awardMoney(coefficient, bases, date, options))
