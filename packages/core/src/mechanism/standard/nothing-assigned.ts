import * as z from "zod"
import { absent, compare, type Operand, when } from "../../expression/build.ts"
import type { Expression } from "../../expression/expression.ts"
import type { Exact } from "../../number/exact.ts"

/** What a ratio is worth when nothing was assigned, since 0 ÷ 0 has no answer of its own. */
export const whenNothingAssignedSchema = z
  .enum(["not-assigned", "full", "none"])
  .default("not-assigned")
  .describe("What the criterion is worth when nothing was assigned (0 of 0).")

/** Guards `otherwise` against a zero `assigned`. */
export const unlessNothingAssigned = (
  policy: z.output<typeof whenNothingAssignedSchema>,
  assigned: Expression,
  maximum: Exact,
  otherwise: Expression,
): Expression => {
  const worth: Operand = policy === "full" ? maximum : policy === "none" ? 0 : absent("not-assigned")
  return when(compare(assigned, "=", 0), worth, otherwise)
}
