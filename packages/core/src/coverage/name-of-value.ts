import type { Names } from "../explanation/names.ts"
import type { Expression } from "../expression/expression.ts"
import type { Text } from "../language/text.ts"
import { say } from "./say.ts"

/** What a value is called: the words of its step, or of the fact it is. */
export const nameOfValue = (of: Expression, names: Names): Text => {
  if (of.note !== undefined) return of.note
  if (of.op === "fallback") return nameOfValue(of.of, names)
  return of.op === "input" ? names.fact(of.name, of.criterion) : say("value")
}
