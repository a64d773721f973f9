import * as z from "zod"
import { inForm } from "../source/written-form.ts"

/** The zod schema of a {@link PolicyUse}. */
export const policyUseSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,63}\/[a-z][a-z0-9-]{0,63}$/, inForm("scope/name (a–z 0–9 -)")),
    with: z.record(z.string().max(64), z.unknown()).default({}).describe("The parameters of the policy."),
  })
  .meta({ id: "PolicyUse", description: "A policy that a plugin brings." })

/** A policy of a plugin as a rulebook refers to it, by name and with its parameters. */
export type PolicyUse = z.output<typeof policyUseSchema>
