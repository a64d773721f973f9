import type { ColumnCompiler } from "../../expression/columns/compile-columns.ts"
import { constantLane, type Lane, zero } from "../../expression/columns/lane/lane.ts"
import { anyOf, choose } from "../../expression/columns/lane/logic.ts"
import { roundVector } from "../../expression/columns/rounding.ts"
import { bitOf, unsure } from "../../expression/columns/state-code.ts"
import { isInStates, isStated } from "../../expression/columns/states.ts"
import type { NumberVector, TextVector, TruthVector, Vector } from "../../expression/columns/vector.ts"
import type { Expression } from "../../expression/expression.ts"
import type { Classification } from "../../rulebook/classification.ts"
import { failurePolicy } from "../../scoring/classify.ts"
import type { ReadyClassification } from "../../scoring/program.ts"
import { type Band, bandLanes, type ClassLanes, verdicts } from "./band-lanes.ts"
import { type CapColumn, lowerToCaps } from "./cap-lanes.ts"
import { type VetoColumn, vetoLanes, weighOpenVetoes, withFirmVetoes } from "./veto-lanes.ts"

export { type ClassLanes, verdicts }

/** No class. */
export const noClass = 255

/** One cell in doubt leaves the row to the exact evaluator: what it would have changed is not worth finding out. */
const doubtOf = (vectors: ReadonlyArray<Vector>): Lane =>
  anyOf(...new Set(vectors.map((vector) => isInStates(vector, bitOf(unsure)))))

type Rules = Pick<Classification, "rounding" | "whenConditionsFail">

const roundedValue = (
  of: Expression,
  { rounding }: Rules,
  compiler: ColumnCompiler,
): NumberVector | undefined => {
  const found = compiler.number(of)
  return found === undefined || rounding === undefined || rounding === "none"
    ? found
    : roundVector(found, rounding)
}

/** The conditions of a classification as vectors; `isComplete` is false once something has no column. */
class Conditions {
  readonly met: Vector[] = []
  isComplete = true
  private readonly compiler: ColumnCompiler

  constructor(compiler: ColumnCompiler) {
    this.compiler = compiler
  }

  truth(expression: Expression): TruthVector {
    return this.keep(this.compiler.truth(expression))
  }

  text(expression: Expression): TextVector {
    const text = this.compiler.vector(expression)
    return this.keep(text.form === "text" ? text : undefined)
  }

  keep<Of extends Vector>(vector: Of | undefined): Of {
    if (vector === undefined) this.isComplete = false
    else this.met.push(vector)
    return vector ?? ({ form: "empty", state: zero, mayBe: 0 } as Vector as Of)
  }
}

const bandsOf = (
  classes: ReadyClassification["classes"],
  value: NumberVector | undefined,
  rules: Rules,
  conditions: Conditions,
  compiler: ColumnCompiler,
): ReadonlyArray<Band> => {
  // Only whether there is a value matters: a text without points classifies by conditions.
  const policy = failurePolicy(rules, value === undefined ? undefined : ({} as never))
  return classes.map(({ rule, bounds, conditions: own }) => {
    const { from } = bounds
    const test = (bounds: Parameters<ColumnCompiler["within"]>[1]) =>
      value && conditions.keep(compiler.within(value, bounds))
    return {
      within: test(bounds),
      above: test(from === undefined ? {} : { from }),
      conditions: own.map(({ when }) => conditions.truth(when)),
      asksAuthority: (rule.whenConditionsFail ?? policy) === "authority-decides",
      isOnlyByVeto: rule.onlyByVeto === true,
    }
  })
}

/** Classifies as {@link classify} does, by block. `undefined` where something in it has no column. */
export const classifyColumns = (
  { of, classes, vetoes, caps }: ReadyClassification,
  rules: Rules,
  compiler: ColumnCompiler,
): ClassLanes | undefined => {
  const order = classes.map(({ rule }) => rule.id)
  const last = order.length - 1
  const value = of === undefined ? undefined : roundedValue(of, rules, compiler)
  if (of !== undefined && value === undefined) return undefined
  const conditions = new Conditions(compiler)
  const bands = bandsOf(classes, value, rules, conditions, compiler)
  const vetoColumns = vetoes.map(
    ({ rule, when, discretion }): VetoColumn => ({
      place: order.indexOf(rule.class),
      when: conditions.truth(when),
      discretion: discretion && conditions.truth(discretion),
    }),
  )
  const capColumns = caps.map(({ when, highest }): CapColumn => {
    const text = conditions.text(highest)
    return {
      when: conditions.truth(when),
      highest: text,
      places: text.words?.map((word) => order.indexOf(word)),
    }
  })
  const isReady =
    conditions.isComplete && order.length < noClass && vetoColumns.every(({ place }) => place >= 0)
  if (!isReady) return undefined
  const open = vetoLanes(vetoColumns)
  const capped = lowerToCaps(withFirmVetoes(bandLanes(bands), open), capColumns, last)
  const weighed = weighOpenVetoes(capped, open, last)
  const isUnknown = value === undefined ? zero : isStated(value)
  const verdict = choose(isUnknown, constantLane(verdicts.unknown), weighed.verdict)
  const doubt = doubtOf(value === undefined ? conditions.met : [value, ...conditions.met])
  return { verdict: choose(doubt, constantLane(verdicts.unsure), verdict), place: weighed.place }
}
