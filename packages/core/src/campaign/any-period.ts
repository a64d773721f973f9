import * as Result from "effect/Result"
import * as z from "zod"
import type { Issue } from "../issue/issue.ts"
import { makePeriod } from "../time/make-period.ts"
import type { Period, PeriodInput } from "../time/period.ts"
import { periodSchema, plainDateSchema } from "../time/time-schemas.ts"
import { countSchema } from "./field-schemas.ts"

const year = countSchema
const years = { firstYear: year, lastYear: year } as const

/** A period as it stands in a stored plan or event, field by field. */
const storedSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("month"), year, month: countSchema }),
  z.strictObject({ kind: z.literal("quarter"), year, quarter: countSchema }),
  z.strictObject({ kind: z.literal("half-year"), year, half: countSchema }),
  z.strictObject({ kind: z.literal("nine-months"), year }),
  z.strictObject({ kind: z.literal("year"), year }),
  z.strictObject({ kind: z.literal("phase"), ...years }),
  z.strictObject({ kind: z.literal("term"), ...years }),
  z.strictObject({ kind: z.literal("school-year"), year, starts: z.string() }),
  z.strictObject({ kind: z.literal("window"), from: plainDateSchema, to: plainDateSchema }),
])

const report = (found: Issue, context: z.RefinementCtx): void =>
  context.addIssue({
    code: "custom",
    message: found.message.en,
    path: [...found.path],
    params: { issue: found.code, found },
  })

/** A period as a form writes it (`2026-Q3`), or as it stands in a stored plan or event. */
export const anyPeriodSchema: z.ZodType<Period> = z.union([
  periodSchema,
  storedSchema.transform((written, context): Period => {
    const made = makePeriod(written as PeriodInput)
    if (Result.isSuccess(made)) return made.success
    for (const issue of made.failure.issues) report(issue, context)
    return z.NEVER
  }),
])
