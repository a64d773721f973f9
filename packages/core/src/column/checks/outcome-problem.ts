import type { InputColumn } from "../../expression/columns/input-column.ts"
import type { ListItem, Outcome } from "../../expression/outcome.ts"
import type { Text } from "../../language/text.ts"
import type { Field } from "../../mechanism/field.ts"
import { type FieldProblem, readFieldValue } from "../../mechanism/field-value.ts"
import { isDecimal, toDecimal, toFraction } from "../../number/decimal.ts"
import type { Exact } from "../../number/exact.ts"

/** The kind of column a field has. */
export const kindOf = ({ type }: Field): InputColumn["kind"] => {
  if (type === "boolean" || type === "list") return type
  return type === "choice" || type === "text" ? "text" : "number"
}

/** A number as people write it; a percentage with its sign. */
export const written = (value: Exact, isPercent: boolean): string => {
  const number = isPercent ? value.mul(100) : value
  return `${isDecimal(number) ? toDecimal(number) : toFraction(number)}${isPercent ? "%" : ""}`
}

const isExact = (value: unknown): value is Exact => {
  const number = value as Partial<Exact> | null | undefined
  return typeof number?.n === "bigint" && typeof number.d === "bigint" && typeof number.s === "bigint"
}

/** A value of another kind than is needed. */
export const wrongType = (expected: string | Text): FieldProblem => ({ problem: "fact.wrong-type", expected })

/** What is wrong with a value as the evaluator has it. */
export const outcomeProblem = (field: Field, outcome: Outcome): FieldProblem | undefined => {
  if (outcome?.kind === "number" && isExact(outcome.value) && kindOf(field) === "number") {
    if (!isDecimal(outcome.value)) return undefined
    const read = readFieldValue(field, written(outcome.value, field.type === "percent"))
    return "problem" in read ? read : undefined
  }
  if (outcome?.kind === "boolean" && kindOf(field) === "boolean" && typeof outcome.value === "boolean")
    return undefined
  if (outcome?.kind === "text" && kindOf(field) === "text") {
    const read = readFieldValue(field, outcome.value)
    return "problem" in read ? read : undefined
  }
  if (outcome?.kind === "list" && kindOf(field) === "list") return itemsProblem(field, outcome.items)
  return wrongType(kindOf(field))
}

/** What is wrong with the items of a list. */
export const itemsProblem = (field: Field, items: ReadonlyArray<ListItem>): FieldProblem | undefined => {
  const shape = wrongType(`[{ ${Object.keys(field.fields ?? {}).join(", ")} }]`)
  if (!Array.isArray(items)) return shape
  for (const item of items) {
    if (!(item instanceof Map)) return shape
    for (const [name, outcome] of item as ListItem) {
      const own = Object.hasOwn(field.fields ?? {}, name) ? field.fields?.[name] : undefined
      const problem = own === undefined ? shape : outcomeProblem(own, outcome)
      if (problem !== undefined) return problem
    }
  }
  return undefined
}
