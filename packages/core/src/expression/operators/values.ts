import { absentOutcome, booleanOutcome, type Cause, numberOutcome } from "../outcome.ts"
import type { Evaluators } from "./operator.ts"

/** Leaves of the tree: constants, facts, parameters, results. */
export const values: Evaluators<
  "number" | "boolean" | "text" | "absent" | "input" | "parameter" | "result" | "item"
> = {
  number: ({ value }) => numberOutcome(value),
  boolean: ({ value }) => booleanOutcome(value),
  text: ({ value }) => ({ kind: "text", value }),
  absent: ({ state }) => absentOutcome(state, { code: "stated" }),
  input: ({ name, criterion }, { scope }) => scope.input(name, criterion),
  parameter: ({ name }, { scope }) => scope.parameter(name),
  result: ({ of }, { scope }) => scope.result(of),
  item: ({ field }, { scope }) => {
    const cause: Cause = { code: "input-missing", subject: scope.subject, name: field }
    return scope.item?.get(field) ?? absentOutcome("missing", cause)
  },
}
