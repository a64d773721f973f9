import { ZenEngine } from "@gorules/zen-engine"
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
import { cellsOf, engineInputs, groupName, points } from "./plain/engine-input.ts"
import { type Scored, scoreRecordsLater, unscored } from "./plain/object-implementation.ts"

const formulaOf = (rule: Rule): string => {
  const { kind, max, costs } = rule
  const [first, second] = cellsOf(rule) as [string, string]
  if (kind === "grade") return first
  const most = points(max)
  if (kind === "ratio") {
    return `${second} == 0 ? 0 : round(min([${most}, ${most} * ${first} / ${second}]), 2)`
  }
  const lost = [first, second].map((cell, at) => `${points(costs[at] as number)} * ${cell}`)
  return `max([0, ${most} - ${lost.join(" - ")}])`
}

const expression = (key: string, value: string) => ({ id: key, key, value })

const groupExpressions = (group: RuleGroup) => {
  const sum = group.rules.map(({ id }) => `$.${id}`).join(" + ")
  return [
    ...group.rules.map((rule) => expression(rule.id, formulaOf(rule))),
    expression(groupName(group), `min([${points(group.cap)}, ${sum}])`),
  ]
}

const everyGroup = [...groups, bonus]
const total = `min([${points(scaleMax)}, ${everyGroup.map((group) => `$.${groupName(group)}`).join(" + ")}])`
const byPoints = classFloors.map((floor, place) => `$.total >= ${points(floor)} ? ${place} : `).join("")

/** A decision of one expression node between its input and its output. */
const decision = {
  nodes: [
    { id: "in", type: "inputNode", name: "in", position: { x: 0, y: 0 } },
    {
      id: "score",
      type: "expressionNode",
      name: "score",
      position: { x: 1, y: 0 },
      content: {
        expressions: [
          ...everyGroup.flatMap(groupExpressions),
          expression("total", total),
          expression("class", `violation ? ${worstClass} : ${byPoints}${worstClass}`),
        ],
      },
    },
    { id: "out", type: "outputNode", name: "out", position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: "a", type: "edge", sourceId: "in", targetId: "score" },
    { id: "b", type: "edge", sourceId: "score", targetId: "out" },
  ],
}

/** GoRules Zen: decimals in Rust, one call a subject. */
export const zenEngine: Implementation = {
  id: "zen-engine",
  name: "@gorules/zen-engine",
  from: "objects",
  isExact: true,
  covers: "points and classes; missing facts, ranking and quota in plain TypeScript",
  largest: 5_000,
  prepare: (workload) => {
    const engine = new ZenEngine()
    const compiled = engine.createDecision(decision)
    const records = makeRecords(workload)
    const inputs = engineInputs(records)
    const score = async (record: (typeof records)[number]): Promise<Scored> => {
      const input = inputs.get(record)
      if (input === undefined) return unscored
      const { result } = await compiled.evaluate(input)
      return { total: Math.round(result.total * 100), class: result.class }
    }
    return { ...scoreRecordsLater(records, score, 1), close: () => engine.dispose() }
  },
}
