import * as z from "zod"
import { fieldNameSchema } from "../mechanism/field.ts"

/**
 * The zod schema of {@link ScopeValues}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const scopeValuesSchema = z
  .strictObject({
    by: z.record(fieldNameSchema, z.string().max(200)).default({}).describe("{} is the whole board."),
    /** The values, by the names of the rulebook's `scopeFacts`. */
    facts: z.record(fieldNameSchema, z.union([z.string().max(200), z.boolean()])),
  })
  .meta({ id: "ScopeValues" })

/**
 * Facts of a quota's scope: a headcount, a decision to raise the limit.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type ScopeValues = z.output<typeof scopeValuesSchema>
