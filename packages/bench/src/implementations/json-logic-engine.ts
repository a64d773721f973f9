import { LogicEngine } from "json-logic-engine"
import { makeRecords } from "../workload/records.ts"
import {
  bonus,
  classFloors,
  groups,
  type Rule,
  type RuleGroup,
  scaleMax,
  worstClass,
} from "../workload/rules.ts"
import type { Implementation } from "./implementation.ts"
import { cellsOf, type EngineInput, engineInputs } from "./plain/engine-input.ts"
import { type Scored, scoreRecords, unscored } from "./plain/object-implementation.ts"

/** A rule in JSON. */
type Logic = number | { readonly [operator: string]: Logic | string | ReadonlyArray<Logic> }

const cell = (name: string): Logic => ({ var: name })

const pointsLogic = (rule: Rule): Logic => {
  const { kind, max, costs } = rule
  const [first, second] = cellsOf(rule) as [string, string]
  if (kind === "grade") return cell(first)
  const most = max / 100
  if (kind === "ratio") {
    const reached: Logic = { "/": [{ "*": [most, cell(first)] }, cell(second)] }
    return { if: [{ "===": [cell(second), 0] }, 0, { round: { min: [most, reached] } }] }
  }
  const lost = [first, second].map((name, at): Logic => ({ "*": [(costs[at] as number) / 100, cell(name)] }))
  return { max: [0, { "-": [{ "-": [most, lost[0] as Logic] }, lost[1] as Logic] }] }
}

const groupLogic = ({ cap, rules }: RuleGroup): Logic => ({
  min: [cap / 100, { "+": rules.map(pointsLogic) }],
})

const totalLogic: Logic = { round: { min: [scaleMax / 100, { "+": [...groups, bonus].map(groupLogic) }] } }

const bands = classFloors.flatMap((floor, place): Logic[] => [{ ">=": [cell("total"), floor / 100] }, place])
const classLogic: Logic = { if: [cell("violation"), worstClass, ...bands, worstClass] }

/** JSON Logic, compiled: the engine makes functions of its rules with `new Function`. */
export const jsonLogicEngine: Implementation = {
  id: "json-logic-engine",
  name: "json-logic-engine",
  from: "objects",
  isExact: false,
  covers:
    "points and classes, compiled; rounding is a function of ours; missing facts, ranking and quota in plain TypeScript",
  largest: 100_000,
  prepare: (workload) => {
    const engine = new LogicEngine()
    engine.addMethod("round", (value: number | [number]) => Math.round(Number(value) * 100) / 100)
    const [totalOf, classOf] = [engine.build(totalLogic), engine.build(classLogic)]
    const records = makeRecords(workload)
    const inputs = engineInputs(records)
    const score = (record: (typeof records)[number]): Scored => {
      const input = inputs.get(record)
      if (input === undefined) return unscored
      const total = totalOf(input) as number
      const standing: EngineInput = { total, violation: input.violation as boolean }
      return { total: Math.round(total * 100), class: classOf(standing) as number }
    }
    return scoreRecords(records, score, 1)
  },
}
