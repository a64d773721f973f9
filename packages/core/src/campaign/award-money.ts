import * as z from "zod"
import { parseDecimal, toDecimal } from "../number/decimal.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"

const positiveDecimal = z.string().regex(/^\d{1,15}(\.\d{1,10})?$/)

/** The coefficient of an award's money, as text: `0.3`. */
export const coefficientSchema = positiveDecimal

/** The zod schema of {@link BaseSalaries}. */
export const baseSalariesSchema = z
  .array(z.strictObject({ from: plainDateSchema, to: plainDateSchema.optional(), amount: positiveDecimal }))
  .max(50)

/**
 * The base salary (mức lương cơ sở) in đồng, by date: `from` included, `to` not.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type BaseSalaries = z.output<typeof baseSalariesSchema>

/** Money that goes with an award: coefficient × base salary, all exact decimals in đồng. */
export interface AwardMoney {
  readonly coefficient: string
  readonly base: string
  readonly amount: string
}

/**
 * The money of an award: its coefficient times the base salary in force on a date; `undefined` when none is, or the
 * coefficient is no decimal. Decree 98/2023/NĐ-CP, Article 54: 0.3 for Lao động tiên tiến.
 *
 * @example
 * ```ts
 * import { Campaigns, Time } from "@danvan/core"
 *
 * const bases = [{ from: Time.parseDateOrThrow("2024-07-01"), amount: "2340000" }]
 * Campaigns.awardMoney("0.3", bases, Time.parseDateOrThrow("2026-01-10"))?.amount // "702000"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const awardMoney = (
  coefficient: string,
  bases: BaseSalaries,
  date: PlainDate,
): AwardMoney | undefined => {
  const base = bases.find(({ from, to }) => from <= date && (to === undefined || date < to))
  const factor = parseDecimal(coefficient)
  const salary = base === undefined ? undefined : parseDecimal(base.amount)
  if (factor === undefined || salary === undefined) return undefined
  return { coefficient: toDecimal(factor), base: toDecimal(salary), amount: toDecimal(factor.mul(salary)) }
}
