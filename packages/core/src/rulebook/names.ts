import { input, literal, number, truth } from "../expression/build.ts"
import { fallback } from "../expression/build-choices.ts"
import type { Expression } from "../expression/expression.ts"
import type { FormulaNames } from "../expression/formula/parse-formula.ts"
import type { Outcome } from "../expression/outcome.ts"
import type { Field } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import type { FactDeclaration } from "./fact-declaration.ts"
import type { Rulebook } from "./rulebook.ts"

const constant = (outcome: Outcome): Expression | undefined => {
  if (outcome.kind === "number") return number(outcome.value)
  if (outcome.kind === "boolean") return truth(outcome.value)
  return outcome.kind === "text" ? literal(outcome.value) : undefined
}

/** `value`, or, where the rulebook says what a missing one counts as, that. An invalid default is left out here: it is reported where it is declared. */
export const withDefault = (value: Expression, field: Field, whenMissing: unknown): Expression => {
  if (whenMissing === undefined) return value
  const read = readFieldValue(field, whenMissing)
  const then = "outcome" in read ? constant(read.outcome) : undefined
  return then === undefined ? value : fallback(value, ["missing"], then)
}

const factsAsNames = (facts: Readonly<Record<string, FactDeclaration>>) => (name: string) => {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  return fact === undefined ? undefined : withDefault(input(name), fact, fact.whenMissing)
}

/** The fields of the items of list facts that are read by their own name. */
const itemFieldsOf =
  (facts: Readonly<Record<string, FactDeclaration>>) =>
  (list: Expression): ReadonlyArray<string> | undefined => {
    if (list.op !== "input" || list.criterion !== undefined || !Object.hasOwn(facts, list.name))
      return undefined
    const { type, fields = {} } = facts[list.name] as FactDeclaration
    return type === "list" ? Object.keys(fields) : undefined
  }

/** What the formulas of a rulebook may name: its facts and its parameters. */
export const namesOfRulebook = ({
  facts,
  parameters,
}: Pick<Rulebook, "facts" | "parameters">): FormulaNames => {
  const fact = factsAsNames(facts)
  return {
    resolve: (name) =>
      fact(name) ?? (Object.hasOwn(parameters, name) ? { op: "parameter", name } : undefined),
    known: [...Object.keys(facts), ...Object.keys(parameters), "total"],
    itemFields: itemFieldsOf(facts),
  }
}

/** What the formulas about a quota's scope may name. */
export const namesOfScope = ({ scopeFacts }: Pick<Rulebook, "scopeFacts">): FormulaNames => ({
  resolve: factsAsNames(scopeFacts),
  known: Object.keys(scopeFacts),
  itemFields: itemFieldsOf(scopeFacts),
})
