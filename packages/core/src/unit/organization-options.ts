import * as z from "zod"
import { vocabularySchema } from "./read-argument.ts"
import type { Vocabulary } from "./vocabulary.ts"

/**
 * How an organization is made: the `vocabulary` it is described in, the standard one when left out.
 *
 * @category Units
 * @since 0.1.0
 */
export interface OrganizationOptions {
  /** The kinds, levels and trees units may have; the standard ones if left out. */
  readonly vocabulary?: Vocabulary | undefined
}

/** The zod schema of {@link OrganizationOptions}. */
export const organizationOptionsSchema: z.ZodType<OrganizationOptions> = z.strictObject({
  vocabulary: vocabularySchema.optional(),
})
