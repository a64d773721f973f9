import * as Result from "effect/Result"
import * as z from "zod"
import type { Issue } from "../issue/issue.ts"
import { parsePeriod } from "./parse-period.ts"
import type { Period } from "./period.ts"
import { type PlainDate, parseDate } from "./plain-date.ts"
import { type Validity, validity } from "./validity.ts"

/** Hands a result to zod. Each zod issue keeps the code in `params.issue`, the whole danvan issue in `params.found`. */
const finish = <A>(
  result: Result.Result<A, { readonly issues: ReadonlyArray<Issue> }>,
  context: z.RefinementCtx,
): A => {
  if (Result.isSuccess(result)) return result.success
  for (const issue of result.failure.issues) {
    context.addIssue({
      code: "custom",
      message: issue.message.en,
      path: [...issue.path],
      params: { issue: issue.code, found: issue },
    })
  }
  return z.NEVER
}

/**
 * A date in a rulebook or a form: the text `YYYY-MM-DD`, read to a {@link PlainDate}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.plainDateSchema.parse("2026-12-15") // "2026-12-15"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const plainDateSchema: z.ZodType<PlainDate, string> = z
  .string()
  .meta({ description: "Ngày · Date: YYYY-MM-DD", format: "date", examples: ["2026-12-15"] })
  .transform((text, context): PlainDate => finish(parseDate(text), context))

/**
 * A validity as an author writes it.
 *
 * @category Time
 * @since 0.1.0
 */
export interface ValidityInput {
  /** The first day, `YYYY-MM-DD`; left out or null where it has always held. */
  readonly from?: string | null | undefined
  /** The first day it no longer holds; left out or null until further notice. */
  readonly to?: string | null | undefined
}

/**
 * A validity in a rulebook or a form: `{ from?, to? }`, where a bound left out or `null` is open and `to`
 * is the first day no longer valid. Read to a {@link Validity}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.validitySchema.parse({ from: "2026-01-01" }) // { from: "2026-01-01", to: null }
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const validitySchema: z.ZodType<Validity, ValidityInput> = z
  .strictObject({
    from: plainDateSchema
      .nullable()
      .default(null)
      .meta({ description: "Ngày bắt đầu có hiệu lực · First day in force; null: always was" }),
    to: plainDateSchema.nullable().default(null).meta({
      description: "Ngày đầu tiên hết hiệu lực · First day no longer in force; null: until further notice",
    }),
  })
  .transform(({ from, to }, context): Validity => finish(validity(from, to), context))

/**
 * A period in a rulebook or a form: its text (`2026-Q3`, `2025-12-16/2026-12-15`…), or a year as a number,
 * since YAML reads `2026` as one. Read to a {@link Period}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.periodSchema.parse("2026-Q3") // { kind: "quarter", year: 2026, quarter: 3 }
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const periodSchema: z.ZodType<Period, string | number> = z
  .union([z.string(), z.int()])
  .meta({
    description: "Kỳ · Period",
    examples: [
      "2026-07",
      "2026-Q3",
      "2026-H1",
      "2026-9M",
      "2026",
      "2022..2025",
      "term:2020-2025",
      "school:2025-2026",
      "2025-12-16/2026-12-15",
    ],
  })
  .transform((text, context): Period => finish(parsePeriod(String(text)), context))
