import * as z from "zod"
import { absent, type Operand } from "../../expression/build.ts"
import { and, compare, when } from "../../expression/build-choices.ts"
import type { Expression } from "../../expression/expression.ts"
import type { Exact } from "../../number/exact.ts"

/** What a ratio is worth when nothing was assigned, since 0 ÷ 0 has no answer of its own. */
export const whenNothingAssignedSchema = z
  .enum(["not-assigned", "full", "none"])
  .optional()
  .describe("What 0 of 0 is worth, if the text says so; left out, it cannot be computed.")

/**
 * Guards `otherwise` against 0 of 0, where the rulebook says what that is worth. Without a word on it, and for
 * something done of nothing assigned, the division by zero stands: leaving the criterion out unasked would let
 * anyone escape a weak one by entering 0.
 */
export const unlessNothingAssigned = (
  policy: z.output<typeof whenNothingAssignedSchema>,
  { done, assigned }: { readonly done: Expression; readonly assigned: Expression },
  maximum: Exact,
  otherwise: Expression,
): Expression => {
  if (policy === undefined) return otherwise
  const worth: Operand = policy === "full" ? maximum : policy === "none" ? 0 : absent("not-assigned")
  return when(and(compare(assigned, "=", 0), compare(done, "=", 0)), worth, otherwise)
}
