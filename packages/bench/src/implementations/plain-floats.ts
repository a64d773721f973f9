import { cellName, makeRecords, notAssigned, type SubjectRecord } from "../workload/records.ts"
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
import { type Scored, scoreRecords, unscored } from "./plain/object-implementation.ts"

/** How a float is rounded to two decimals. */
type Round = (value: number) => number

/** The usual way. */
const roundPlainly: Round = (value) => Math.round(value * 100) / 100

/** The usual remedy. */
const roundWithEpsilon: Round = (value) => Math.round((value + Number.EPSILON) * 100) / 100

/** Points of one criterion; `undefined` where facts are missing. */
type Score = (record: SubjectRecord) => number | undefined

const scoreRatio = ({ id, max }: Rule, round: Round): Score => {
  const [done, assigned, most] = [cellName(id, "done"), cellName(id, "assigned"), max / 100]
  return (record) => {
    const [given, asked] = [record[done], record[assigned]]
    if (given === null || asked === null) return undefined
    if (given === notAssigned || (asked === 0 && given === 0)) return 0
    // The product first: of the two orders it errs less.
    return round(Math.min(most, (most * (given as number)) / (asked as number)))
  }
}

const scoreGrade = ({ id }: Rule): Score => {
  const grade = cellName(id, "grade")
  return (record) => {
    const given = record[grade]
    if (given === null) return undefined
    return given === notAssigned ? 0 : (given as number)
  }
}

const scoreDeductions = ({ id, max, fields, costs }: Rule): Score => {
  const items = fields.map((field, at) => ({ name: cellName(id, field), cost: (costs[at] as number) / 100 }))
  return (record) => {
    let points = max / 100
    for (const { name, cost } of items) {
      const count = record[name]
      if (count === null) return undefined
      points -= (count as number) * cost
    }
    return Math.max(0, points)
  }
}

const scorerOf = (rule: Rule, round: Round): Score => {
  if (rule.kind === "ratio") return scoreRatio(rule, round)
  return rule.kind === "grade" ? scoreGrade(rule) : scoreDeductions(rule)
}

const scoreGroup = ({ cap, rules }: RuleGroup, round: Round): Score => {
  const scorers = rules.map((rule) => scorerOf(rule, round))
  return (record) => {
    let sum = 0
    for (const score of scorers) {
      const points = score(record)
      if (points === undefined) return undefined
      sum += points
    }
    return Math.min(cap / 100, sum)
  }
}

const floors = classFloors.map((floor) => floor / 100)

/** Scores one record in floats: what most people would write, from the same rules. */
export const floatScorer = (round: Round): ((record: SubjectRecord) => Scored) => {
  const scorers = [...groups, bonus].map((group) => scoreGroup(group, round))
  return (record) => {
    let sum = 0
    for (const score of scorers) {
      const points = score(record)
      if (points === undefined) return unscored
      sum += points
    }
    const total = round(Math.min(scaleMax / 100, sum))
    const place = floors.findIndex((floor) => total >= floor)
    return { total, class: record.violation === true || place < 0 ? worstClass : place }
  }
}

const floats = (id: string, name: string, round: Round): Implementation => ({
  id,
  name,
  from: "objects",
  isExact: false,
  covers: "everything; one object a subject, JavaScript numbers",
  largest: 1_000_000,
  prepare: (workload) => {
    const prepared = scoreRecords(makeRecords(workload), floatScorer(round), 100)
    // A float total is a double near the hundredths: rounded here, so that only real differences count.
    const board = async () => {
      const found = await prepared.board()
      return { ...found, totals: Array.from(found.totals, Math.round) }
    }
    return { run: prepared.run, board }
  },
})

/** Plain TypeScript with floats. */
export const plainFloats = floats("plain-floats", "plain TypeScript, floats", roundPlainly)

/** Plain TypeScript with floats and the usual remedy for their rounding. */
export const plainFloatsEpsilon = floats(
  "plain-floats-epsilon",
  "plain TypeScript, floats + `Number.EPSILON`",
  roundWithEpsilon,
)
