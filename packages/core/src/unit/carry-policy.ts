import * as z from "zod"
import { unitIdSchema } from "./unit-id.ts"

const amounts = z.record(unitIdSchema, z.string().max(82))

/**
 * The zod schema of a {@link CarryPolicy}.
 *
 * @category Units
 * @since 0.1.0
 */
export const carryPolicySchema = z
  .discriminatedUnion("by", [
    z.strictObject({ by: z.literal("sum") }).describe("Cộng dồn"),
    z
      .strictObject({
        by: z.literal("weighted"),
        weights: amounts.describe("By unit, above zero, on the starting date."),
      })
      .describe("Bình quân gia quyền"),
    z.strictObject({ by: z.literal("highest") }).describe("Lấy mức cao nhất"),
    z
      .strictObject({
        by: z.literal("by-hand"),
        decisions: amounts.describe("What was decided for each unit that changes, as it is at the end."),
      })
      .describe("Do cấp có thẩm quyền quyết định"),
  ])
  .meta({ id: "CarryPolicy" })

/**
 * How a figure passes to the units that others became.
 *
 * - `sum` (cộng dồn): a count. Parts go by the share the change states, and the giver keeps the rest.
 * - `weighted` (bình quân gia quyền): a score. The mean of those who came together, by weights such as their numbers of
 *   people; a part weighs its share. A part takes the score of the whole.
 * - `highest` (lấy mức cao nhất): a score. The best of those who came together.
 * - `by-hand` (do cấp có thẩm quyền quyết định): what people decided for each unit that changed; nothing is computed.
 *
 * @category Units
 * @since 0.1.0
 */
export type CarryPolicy = z.output<typeof carryPolicySchema>
