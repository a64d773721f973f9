import { type Almanac, Engine } from "json-rules-engine"
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
import { cellsOf, engineInputs, groupName } from "./plain/engine-input.ts"
import { type Scored, scoreRecordsLater, unscored } from "./plain/object-implementation.ts"

const round = (value: number): number => Math.round(value * 100) / 100

const pointsOf = ({ kind, max, costs }: Rule, [first = 0, second = 0]: ReadonlyArray<number>): number => {
  if (kind === "grade") return first
  const most = max / 100
  if (kind === "ratio") return second === 0 ? 0 : round(Math.min(most, (most * first) / second))
  const [perFirst = 0, perSecond = 0] = costs
  return Math.max(0, most - (first * perFirst) / 100 - (second * perSecond) / 100)
}

const everyGroup = [...groups, bonus]

const valuesOf = (almanac: Almanac, names: ReadonlyArray<string>): Promise<ReadonlyArray<number>> =>
  Promise.all(names.map((name) => almanac.factValue<number>(name)))

const sum = (values: ReadonlyArray<number>): number => values.reduce((all, one) => all + one, 0)

const addGroup = (engine: Engine, group: RuleGroup): void => {
  for (const rule of group.rules) {
    const cells = cellsOf(rule)
    engine.addFact(rule.id, async (_, almanac) => pointsOf(rule, await valuesOf(almanac, cells)))
  }
  const ids = group.rules.map(({ id }) => id)
  engine.addFact(groupName(group), async (_, almanac) =>
    Math.min(group.cap / 100, sum(await valuesOf(almanac, ids))),
  )
}

const inBand = (place: number) => [
  { fact: "violation", operator: "equal", value: false },
  ...(place < classFloors.length
    ? [{ fact: "total", operator: "greaterThanInclusive", value: (classFloors[place] as number) / 100 }]
    : []),
  ...(place > 0
    ? [{ fact: "total", operator: "lessThan", value: (classFloors[place - 1] as number) / 100 }]
    : []),
]

const makeEngine = (): Engine => {
  const engine = new Engine()
  for (const group of everyGroup) addGroup(engine, group)
  engine.addFact("total", async (_, almanac) =>
    round(Math.min(scaleMax / 100, sum(await valuesOf(almanac, everyGroup.map(groupName))))),
  )
  for (let place = 0; place <= worstClass; place += 1) {
    engine.addRule({ conditions: { all: inBand(place) }, event: { type: String(place) } })
  }
  const vetoed = [{ fact: "violation", operator: "equal", value: true }]
  engine.addRule({ conditions: { all: vetoed }, event: { type: String(worstClass) } })
  return engine
}

/** json-rules-engine: conditions are its own, arithmetic is not. */
export const jsonRulesEngine: Implementation = {
  id: "json-rules-engine",
  name: "json-rules-engine",
  from: "objects",
  isExact: false,
  covers:
    "classes; points are dynamic facts in TypeScript, since it has no arithmetic; ranking and quota in plain TypeScript",
  largest: 1_000,
  prepare: (workload) => {
    const engine = makeEngine()
    const records = makeRecords(workload)
    const inputs = engineInputs(records)
    const score = async (record: (typeof records)[number]): Promise<Scored> => {
      const input = inputs.get(record)
      if (input === undefined) return unscored
      const { events, almanac } = await engine.run(input)
      const total = await almanac.factValue<number>("total")
      return { total: Math.round(total * 100), class: Number(events[0]?.type) }
    }
    return scoreRecordsLater(records, score, 1)
  },
}
