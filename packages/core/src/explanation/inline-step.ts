import type { Step } from "../expression/evaluate.ts"
import { sharePrefix } from "../expression/formula/functions.ts"
import { same, type Text, text } from "../language/text.ts"
import type { Names } from "./names.ts"
import { outcomeText, sameNumber } from "./outcome-text.ts"
import { comparisonSigns, stateWords } from "./words.ts"

/** Joins texts language by language. */
const joined = (parts: ReadonlyArray<Text>, separator: string): Text =>
  text((language) => parts.map((part) => part[language]).join(separator))

const wrapped = (words: Text): Text => text((language) => `(${words[language]})`)

const labelled = (label: Text, value: Text): Text =>
  text((language) => `${label[language]} (${value[language]})`)

/** True for nodes that a line can show in place, by their operands. */
export const isArithmetic = ({ expression: { op } }: Step): boolean =>
  op === "add" || op === "subtract" || op === "multiply" || op === "divide"

const signs = { add: " + ", subtract: " − ", multiply: " × ", divide: " ÷ " } as const

/** The fact or parameter a step reads, looking through a default. */
const readOf = (step: Step): Step["expression"] => {
  const { expression } = step
  return expression.op === "fallback" && expression.note === undefined
    ? readOf({ ...step, expression: expression.of })
    : expression
}

/** What a fact, parameter or result is called; nothing for other nodes. */
const nameOf = (expression: Step["expression"], names: Names): Text | undefined => {
  if (expression.note !== undefined) return expression.note
  if (expression.op === "input") return names.fact(expression.name, expression.criterion)
  if (expression.op === "item") return names.itemField(expression.field)?.title ?? same(expression.field)
  if (expression.op === "parameter") return names.parameter(expression.name)
  return expression.op === "result" ? names.result(expression.of) : undefined
}

const valueText = ({ outcome }: Step, read: Step["expression"], names: Names, subject: string): Text => {
  // In a line a state is enough; its causes are told where the value is missing.
  if (outcome.kind === "absent") return stateWords[outcome.state]
  const field =
    read.op === "input"
      ? names.fieldOf(read.name, read.criterion)
      : read.op === "item"
        ? names.itemField(read.field)
        : undefined
  if (outcome.kind === "text") return names.option(outcome.value, field)
  const percent =
    read.shownAs === "percent" ||
    (read.op === "result" && read.of.startsWith(sharePrefix)) ||
    (read.op === "parameter" && names.isPercent(read.name)) ||
    (read.op === "number" ? read.percent === true : field?.type === "percent")
  return outcomeText(outcome, names, subject, percent)
}

/** What a step stands for in a line: a sum of one thing is that thing, and so is a limit that did not bite. */
const plain = (step: Step): Step => {
  const { expression, operands, outcome } = step
  if (expression.note !== undefined) return step
  const only = expression.op === "add" && operands.length === 1 ? operands[0] : undefined
  const unchanged =
    expression.op === "min" || expression.op === "max"
      ? operands.find((operand) => operand.expression.op !== "number" && sameNumber(operand.outcome, outcome))
      : undefined
  const inside = only ?? unchanged
  return inside === undefined ? step : plain(inside)
}

/** The sides of a comparison; an option of a choice by its title, as on the other side. */
const chosen = (
  operands: ReadonlyArray<Step>,
  inline: ReadonlyArray<Text>,
  names: Names,
): ReadonlyArray<Text> => {
  const fields = operands.map(({ expression: of }) =>
    of.op === "input"
      ? names.fieldOf(of.name, of.criterion)
      : of.op === "item"
        ? names.itemField(of.field)
        : undefined,
  )
  const field = fields.find((one) => one?.options !== undefined)
  return operands.map(({ expression: of }, index) =>
    of.op === "text" && field !== undefined ? names.option(of.value, field) : (inline[index] as Text),
  )
}

/** A table over a field of an item: in a line it shows which row was taken. */
const ofItem = (expression: Step["expression"]): boolean =>
  expression.op === "table" && expression.of.op === "item"

/** A step in a line: facts by name with their value, calculations spelled out. */
export const inlineStep = (whole: Step, names: Names, subject: string): Text => {
  const step = plain(whole)
  const { expression, operands } = step
  const read = readOf(step)
  const value = valueText(step, read, names, subject)
  const name = nameOf(read, names)
  // How many items a list has is in parentheses already.
  if (name !== undefined && step.outcome.kind === "list") return joined([name, value], " ")
  if (name !== undefined) return labelled(name, value)
  const inline = operands.map((operand) => {
    const inside = inlineStep(operand, names, subject)
    const { expression: inner } = plain(operand)
    return (isArithmetic(plain(operand)) || ofItem(inner)) && inner.note === undefined
      ? wrapped(inside)
      : inside
  })
  switch (expression.op) {
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      return joined(inline, signs[expression.op])
    case "is": {
      const [of] = inline
      const words = expression.states.map((state) => stateWords[state])
      return of === undefined ? value : joined([of, joined(words, " / ")], ": ")
    }
    case "table":
      return ofItem(expression) ? joined([inline[0] ?? value, inline[1] ?? value], " → ") : value
    case "compare":
      return joined(chosen(operands, inline, names), ` ${comparisonSigns[expression.is]} `)
    default:
      return value
  }
}
