import { parseShare, toDecimal } from "../../number/decimal.ts"
import { compareExact } from "../../number/exact.ts"
import { withinBounds } from "../bounds.ts"
import { absentOutcome, numberOf, type Outcome, truthOf } from "../outcome.ts"
import type { Evaluators } from "./operator.ts"

/** A row is met by the same text, or by an equal number however it is written: 1, 1.0 and 100% are one. */
const meets = (value: Outcome, is: string): boolean => {
  if (value.kind !== "number") return "value" in value && String(value.value) === is
  const number = parseShare(is)
  return number !== undefined && compareExact(number, value.value) === 0
}

/** Nodes that pick one of several operands; only the one picked is evaluated. */
export const choice: Evaluators<"if" | "bands" | "table" | "fallback"> = {
  if: ({ when, then, otherwise }, run) => {
    const condition = run.operand(when)
    if (condition.kind === "absent") return condition
    return run.operand(truthOf(condition) ? then : otherwise)
  },
  bands: ({ of, bands }, run) => {
    const value = run.operand(of)
    if (value.kind === "absent") return value
    const band = bands.find(({ bounds }) => withinBounds(bounds, numberOf(value)))
    if (band !== undefined) return run.operand(band.then)
    const shown = toDecimal(numberOf(value))
    return absentOutcome("not-computed", { code: "no-band", subject: run.scope.subject, value: shown })
  },
  table: ({ of, rows, otherwise }, run) => {
    const value = run.operand(of)
    if (value.kind === "absent") return value
    const row = rows.find(({ is }) => meets(value, is))
    if (row !== undefined) return run.operand(row.then)
    if (otherwise !== undefined) return run.operand(otherwise)
    const shown =
      value.kind === "number" ? toDecimal(value.value) : "value" in value ? String(value.value) : ""
    return absentOutcome("not-computed", { code: "no-row", subject: run.scope.subject, value: shown })
  },
  fallback: ({ of, when, then }, run) => {
    const outcome = run.operand(of)
    return outcome.kind === "absent" && when.includes(outcome.state) ? run.operand(then) : outcome
  },
}
