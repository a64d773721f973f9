import type { Bound, Bounds } from "../expression/bounds.ts"
import { withinBounds } from "../expression/bounds.ts"
import type { Step } from "../expression/evaluate.ts"
import type { ExpressionOf } from "../expression/expression.ts"
import { numberOf, truthOf } from "../expression/outcome.ts"
import { fill, same, type Text, text } from "../language/text.ts"
import { type Explanation, explanation } from "./explanation.ts"
import { numberText, percentText } from "./format-number.ts"
import { inlineStep, isArithmetic } from "./inline-step.ts"
import type { Names } from "./names.ts"
import { outcomeText, sameNumber } from "./outcome-text.ts"
import { combinationWords, foldWords, roundingWords, say, stateWords } from "./words.ts"

const boundText = ({ at, percent }: Bound): Text => (percent === true ? percentText(at) : numberText(at))

/** A band as people write it: [90; 100), ≥ 90, < 50, = 100. */
export const boundsText = ({ from, to }: Bounds): Text => {
  if (from !== undefined && to !== undefined) {
    if (from.at.equals(to.at)) return text((language) => `= ${boundText(from)[language]}`)
    const [open, close] = [from.inclusive ? "[" : "(", to.inclusive ? "]" : ")"]
    return text((language) => `${open}${boundText(from)[language]}; ${boundText(to)[language]}${close}`)
  }
  if (from !== undefined)
    return text((language) => `${from.inclusive ? "≥" : ">"} ${boundText(from)[language]}`)
  if (to !== undefined) return text((language) => `${to.inclusive ? "≤" : "<"} ${boundText(to)[language]}`)
  return { vi: "mọi giá trị", en: "any value" }
}

/** A comparison that only asks whether a text was given: the text says it all. */
const isStated = ({ expression }: Step): boolean =>
  expression.op === "compare" && expression.right.op === "text" && expression.right.value === ""

/** An item of which only one field is taken: the line has its value already. */
const isPlainItem = ({ expression: { op } }: Step): boolean =>
  op === "item" || op === "number" || op === "table"

/** Among alternatives, a state a value is not in says nothing. */
const saysSomething = ({ expression, outcome }: Step): boolean =>
  expression.op !== "is" || outcome.kind !== "boolean" || outcome.value

/** Writes the steps of an evaluation. Steps that changed nothing (a cap not reached) are passed over. */
export class StepWriter {
  private readonly names: Names
  private readonly subject: string

  constructor(names: Names, subject: string) {
    this.names = names
    this.subject = subject
  }

  /** What is worth telling about a step: itself, or what lies inside. */
  steps(step: Step): ReadonlyArray<Explanation> {
    const { expression } = step
    switch (expression.op) {
      case "number":
      case "boolean":
      case "text":
      case "absent":
      case "result":
      case "item":
        return []
      case "input":
      case "parameter":
        return [this.line(step, step.operands)]
      case "min":
      case "max":
        return this.limit(step)
      case "round":
        return this.rounding(step, expression)
      case "bands":
        return this.band(step, expression)
      case "table":
        return this.row(step)
      case "fallback":
        return this.fallback(step)
      case "aggregate":
      case "fold":
        return this.collection(step, expression)
      case "if":
        return this.choice(step)
      case "opaque":
        return this.function(step, expression)
      case "add":
        // The sum of one thing is that thing.
        return step.operands.length === 1 ? this.inside(step) : [this.calculation(step)]
      default:
        return [this.calculation(step)]
    }
  }

  /** A condition and what it looks at. */
  conditionSteps(step: Step): ReadonlyArray<Explanation> {
    const { op } = step.expression
    const [stated] = step.operands
    if (stated !== undefined && isStated(step)) return [this.line(stated, [])]
    if (op === "fold") return this.steps(step)
    if (op === "or") return step.operands.filter(saysSomething).flatMap((one) => this.conditionSteps(one))
    if (op === "and" || op === "not" || op === "if") {
      return step.operands.flatMap((operand) => this.conditionSteps(operand))
    }
    if (op === "boolean") return []
    return op === "compare" || op === "is" ? [this.calculation(step)] : [this.line(step, [])]
  }

  /** The branch taken, and why; a condition that does not hold is told only where the other branch says nothing. */
  private choice({ expression: { note }, operands, outcome }: Step): ReadonlyArray<Explanation> {
    const [condition, ...taken] = operands
    if (condition === undefined) return []
    if (note !== undefined) {
      const { kind } = condition.outcome
      if (kind !== "boolean" || !truthOf(condition.outcome)) return []
      const value = outcomeText(outcome, this.names, this.subject)
      return [explanation("step", note, { value, children: this.conditionSteps(condition) })]
    }
    const inside = taken.flatMap((operand) => this.steps(operand))
    const plainlyFalse = condition.outcome.kind === "boolean" && !condition.outcome.value
    const why = plainlyFalse && inside.length > 0 ? [] : this.conditionSteps(condition)
    return [...why, ...inside]
  }

  private value(step: Step): Text {
    return outcomeText(step.outcome, this.names, this.subject)
  }

  private inline(step: Step): Text {
    return inlineStep(step, this.names, this.subject)
  }

  private line(step: Step, inside: ReadonlyArray<Step>): Explanation {
    const children = inside.flatMap((operand) => this.steps(operand))
    return explanation("step", this.inline(step), { children })
  }

  /** A calculation spelled out, with the parts of it that need telling beneath. */
  private calculation(step: Step): Explanation {
    const { note, ...expression } = step.expression
    const spelled = this.inline({ ...step, expression: expression as Step["expression"] })
    const percent = step.expression.shownAs === "percent"
    const value =
      step.outcome.kind === "absent"
        ? stateWords[step.outcome.state]
        : outcomeText(step.outcome, this.names, this.subject, percent)
    const title = note === undefined ? spelled : text((language) => `${note[language]}: ${spelled[language]}`)
    return explanation("step", title, { value, children: this.inside(step) })
  }

  private inside(step: Step): ReadonlyArray<Explanation> {
    return step.operands.flatMap((operand) => {
      const { op } = operand.expression
      if (op === "input" || op === "parameter" || this.isPlainFact(operand)) return []
      if (isArithmetic(operand) && operand.expression.note === undefined) return this.inside(operand)
      return this.steps(operand)
    })
  }

  /** A fact with a default that was not needed: nothing to tell beyond the fact. */
  private isPlainFact({ expression, operands }: Step): boolean {
    return expression.op === "fallback" && operands.length === 1 && operands[0]?.expression.op === "input"
  }

  private limit(step: Step): ReadonlyArray<Explanation> {
    const inside = step.operands.flatMap((operand) => this.steps(operand))
    const constant = step.operands.find(({ expression }) => expression.op === "number")
    const other = step.operands.find((operand) => operand !== constant)
    if (constant === undefined || other === undefined || step.operands.length !== 2) return inside
    if (sameNumber(step.outcome, other.outcome) || step.outcome.kind === "absent") return inside
    const facts = { limit: this.value(constant), before: this.value(other), after: this.value(step) }
    return [...inside, explanation("step", say(step.expression.op === "min" ? "cap" : "floor", facts))]
  }

  private rounding(step: Step, { rounding }: ExpressionOf<"round">): ReadonlyArray<Explanation> {
    const [before] = step.operands
    const inside = before === undefined ? [] : this.steps(before)
    if (before === undefined || step.outcome.kind === "absent") return inside
    if (sameNumber(before.outcome, step.outcome)) return inside
    const facts = {
      decimals: rounding.decimals,
      mode: roundingWords[rounding.mode],
      before: this.value(before),
      after: this.value(step),
    }
    return [...inside, explanation("step", say("round", facts))]
  }

  private band(step: Step, { bands }: ExpressionOf<"bands">): ReadonlyArray<Explanation> {
    const [of] = step.operands
    if (of === undefined) return []
    const inside = of.expression.op === "input" ? [] : this.steps(of)
    if (of.outcome.kind === "absent") return [this.line(of, [])]
    const value = numberOf(of.outcome)
    const band = bands.find(({ bounds }) => withinBounds(bounds, value))
    if (band === undefined) return [...inside, explanation("step", this.value(step))]
    const percent = band.bounds.from?.percent === true || band.bounds.to?.percent === true
    const shown = percent ? percentText(value) : numberText(value)
    const named =
      of.expression.op === "input" ? this.names.fact(of.expression.name, of.expression.criterion) : undefined
    const facts = {
      value: named === undefined ? shown : text((language) => `${named[language]} ${shown[language]}`),
      band: boundsText(band.bounds),
      points: this.value(step),
    }
    return [...inside, explanation("step", say("band", facts))]
  }

  private row(step: Step): ReadonlyArray<Explanation> {
    const [of] = step.operands
    if (of === undefined) return []
    return [explanation("step", say("row", { value: this.inline(of), points: this.value(step) }))]
  }

  /** What went into a plugin's function, and what came out: all that is known of it. */
  private function(step: Step, { name, plugin }: ExpressionOf<"opaque">): ReadonlyArray<Explanation> {
    const children = step.operands.flatMap((operand) => this.steps(operand))
    const title = say("opaque", { name, plugin })
    return [explanation("step", title, { value: this.value(step), children })]
  }

  private fallback(step: Step): ReadonlyArray<Explanation> {
    const [of] = step.operands
    if (of === undefined) return []
    if (step.operands.length === 1 || of.outcome.kind !== "absent") return this.steps(of)
    const { expression } = of
    const name = expression.op === "input" ? this.names.fact(expression.name, expression.criterion) : same("")
    const facts = { name, state: stateWords[of.outcome.state], value: this.value(step) }
    return [explanation("step", say("defaulted", facts))]
  }

  private collection(step: Step, expression: ExpressionOf<"aggregate" | "fold">): ReadonlyArray<Explanation> {
    const { outcome } = step
    const value = outcomeText(outcome, this.names, this.subject, this.isPercent(expression))
    if (expression.op === "fold") return this.list(step, expression, value)
    const title = expression.note ?? combinationWords[expression.combine]
    const witnesses = outcome.kind === "number" ? (outcome.witnesses ?? []) : []
    if (witnesses.length === 0) return [explanation("step", title, { value })]
    const leaders = witnesses.slice(0, 5).map((id) => this.names.subject(id))
    const names = text((language) => leaders.map((leader) => leader[language]).join(", "))
    return [explanation("step", title, { value: say("witness", { value, names }) })]
  }

  /** What a list gave, with the first of its items beneath; counted items have nothing more to tell. */
  private list(step: Step, expression: ExpressionOf<"fold">, value: Text): ReadonlyArray<Explanation> {
    const { list, combine, each, note } = expression
    const declared = list.op === "input" ? this.names.fieldOf(list.name, list.criterion) : undefined
    const words = foldWords[combine]
    const listed = declared?.title ?? { vi: "danh sách", en: "list" }
    const title = note ?? text((language) => fill(words[language], { list: listed[language] }))
    const names = this.names.inList(declared)
    const told = combine === "count" ? [] : step.operands.filter(({ expression: of }) => of === each)
    const children = told.map((item) => {
      const inline = inlineStep(item, names, this.subject)
      const shown = outcomeText(item.outcome, names, this.subject, this.isPercent(each))
      const plain = item.outcome.kind === "absent" || isPlainItem(item)
      return explanation("step", say("item", { position: item.position ?? 0, item: inline }), {
        ...(plain ? {} : { value: shown }),
      })
    })
    return [explanation("step", title, { value, children: [...children, ...this.untold(step, expression)] })]
  }

  /** The items beyond the first, with their sum where that is what the list is added up to. */
  private untold({ untold }: Step, { combine, each }: ExpressionOf<"fold">): ReadonlyArray<Explanation> {
    if (untold === undefined || combine === "count") return []
    const { count, together } = untold
    if (together === undefined || together.kind === "absent")
      return [explanation("step", say("moreItems", { count }))]
    const value = outcomeText(together, this.names, this.subject, this.isPercent(each))
    return [explanation("step", say("moreItemsTogether", { count }), { value })]
  }

  private isPercent({ shownAs }: Step["expression"]): boolean {
    return shownAs === "percent"
  }
}
