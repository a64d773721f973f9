import * as z from "zod"
import { awardTermsSchema } from "../award.ts"
import type { AwardMoney } from "../award-money.ts"
import { proposalSchema } from "../decision.ts"
import { keySchema, orNull, reasonSchema } from "../field-schemas.ts"
import type { PublishedResult } from "../publication.ts"
import { scopeValuesSchema } from "../scope-values.ts"
import { envelope, type Recorded } from "./envelope.ts"

/** A class; null, or nothing, for a subject that gets none. */
const classSchema = orNull(z.string().min(1).max(64))

/** The scores are proposed (đề xuất) as results: one for every participant. */
export const proposeSchema = z.strictObject({
  type: z.literal("propose"),
  ...envelope,
  results: z.array(proposalSchema).max(20_000),
  scopes: z.array(scopeValuesSchema).max(1_000).default([]),
})

/** The authority decides (quyết định) one result; another class than proposed needs a reason. */
export const decideResultSchema = z.strictObject({
  type: z.literal("decide-result"),
  ...envelope,
  unit: keySchema,
  class: classSchema,
  reason: reasonSchema.optional(),
})

/** The authority grants an award (khen thưởng). */
export const grantAwardSchema = z.strictObject({
  type: z.literal("grant-award"),
  ...envelope,
  award: keySchema,
  terms: awardTermsSchema,
})

/** The authority revokes an award (thu hồi) and asks its money back. */
export const revokeAwardSchema = z.strictObject({
  type: z.literal("revoke-award"),
  ...envelope,
  award: keySchema,
  reason: reasonSchema,
})

/** The results are published (công bố), once. */
export const publishSchema = z.strictObject({ type: z.literal("publish"), ...envelope })

/** A unit appeals (kiến nghị) against its result. */
export const appealSchema = z.strictObject({
  type: z.literal("appeal"),
  ...envelope,
  appeal: keySchema,
  unit: keySchema,
  grounds: reasonSchema,
})

/** The authority settles an appeal; upheld, its new decision replaces the old one, which is kept. */
export const settleAppealSchema = z.strictObject({
  type: z.literal("settle-appeal"),
  ...envelope,
  appeal: keySchema,
  outcome: z.enum(["upheld", "dismissed"]),
  class: classSchema.describe("The class decided instead, when upheld: always written out, null for none."),
  reason: reasonSchema,
})

export const decisionCommandSchemas = [
  proposeSchema,
  decideResultSchema,
  grantAwardSchema,
  revokeAwardSchema,
  publishSchema,
  appealSchema,
  settleAppealSchema,
] as const

export type DecisionCommand = z.output<(typeof decisionCommandSchemas)[number]>

export type DecisionEvent =
  | Recorded<"results-proposed", z.output<typeof proposeSchema>>
  | Recorded<"result-decided", z.output<typeof decideResultSchema>>
  | (Recorded<"award-granted", z.output<typeof grantAwardSchema>> & { readonly money?: AwardMoney })
  | (Recorded<"award-revoked", z.output<typeof revokeAwardSchema>> & { readonly recover?: string })
  | (Recorded<"results-published", z.output<typeof publishSchema>> & {
      readonly results: ReadonlyArray<PublishedResult>
    })
  | Recorded<"appealed", z.output<typeof appealSchema>>
  | Recorded<"appeal-settled", z.output<typeof settleAppealSchema>>
