import { callOpaque, holesIn } from "../call-opaque.ts"
import { strongestAbsence } from "../outcome.ts"
import type { Evaluators } from "./operator.ts"

/** Functions of plugins: called once all they need is known. */
export const opaque: Evaluators<"opaque"> = {
  opaque: (expression, run) => {
    const facts = expression.fields.map(({ of }) => run.operand(of))
    const holes = holesIn(facts)
    if (holes.length > 0) return strongestAbsence(holes)
    const { scope } = run
    return scope.opaque?.(expression, facts) ?? callOpaque(expression, facts, scope.subject).outcome
  },
}
