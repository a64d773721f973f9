import { absentOutcome, booleanOutcome, type Cause, numberOutcome } from "../outcome.ts"
import type { Scope } from "../scope.ts"
import type { Evaluators } from "./operator.ts"

/** Which item of which list lacks the field. */
const placeOf = ({ list, position }: NonNullable<Scope["at"]>, field: string): Partial<Cause> => {
  if (list.op !== "input") return { item: { position, field } }
  const { name, criterion } = list
  return { name, item: { position, field }, ...(criterion === undefined ? {} : { criterion }) }
}

/** Leaves of the tree: constants, facts, parameters, results. */
export const values: Evaluators<
  "number" | "boolean" | "text" | "absent" | "input" | "parameter" | "result" | "item"
> = {
  number: ({ value }) => numberOutcome(value),
  boolean: ({ value }) => booleanOutcome(value),
  text: ({ value }) => ({ kind: "text", value }),
  absent: ({ state, because }) =>
    absentOutcome(state, { code: "stated", ...(because === undefined ? {} : { because }) }),
  input: ({ name, criterion }, { scope }) => scope.input(name, criterion),
  parameter: ({ name }, { scope }) => scope.parameter(name),
  result: ({ of }, { scope }) => scope.result(of),
  item: ({ field }, { scope }) => {
    const { at, item, subject } = scope
    const given = item?.get(field)
    if (given !== undefined) return given
    const cause: Cause = { code: "input-missing", subject, name: field }
    return absentOutcome("missing", at === undefined ? cause : { ...cause, ...placeOf(at, field) })
  },
}
