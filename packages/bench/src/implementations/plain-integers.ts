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

/** Points of one criterion in hundredths; `undefined` where facts are missing. */
type Score = (record: SubjectRecord) => number | undefined

const scoreRatio = ({ id, max }: Rule): Score => {
  const [done, assigned] = [cellName(id, "done"), cellName(id, "assigned")]
  return (record) => {
    const [given, asked] = [record[done], record[assigned]]
    if (given === null || asked === null) return undefined
    if (given === notAssigned || (asked === 0 && given === 0)) return 0
    const [numerator, denominator] = [2 * max * Math.min(given as number, asked as number), asked as number]
    return Math.floor((numerator + denominator) / (2 * denominator))
  }
}

const scoreGrade = ({ id }: Rule): Score => {
  const grade = cellName(id, "grade")
  return (record) => {
    const given = record[grade]
    if (given === null) return undefined
    return given === notAssigned ? 0 : Math.round((given as number) * 100)
  }
}

const scoreDeductions = ({ id, max, fields, costs }: Rule): Score => {
  const items = fields.map((field, at) => ({ name: cellName(id, field), cost: costs[at] as number }))
  return (record) => {
    let points = max
    for (const { name, cost } of items) {
      const count = record[name]
      if (count === null) return undefined
      points -= (count as number) * cost
    }
    return Math.max(0, points)
  }
}

const scorerOf = (rule: Rule): Score => {
  if (rule.kind === "ratio") return scoreRatio(rule)
  return rule.kind === "grade" ? scoreGrade(rule) : scoreDeductions(rule)
}

const scoreGroup = ({ cap, rules }: RuleGroup): Score => {
  const scorers = rules.map(scorerOf)
  return (record) => {
    let sum = 0
    for (const score of scorers) {
      const points = score(record)
      if (points === undefined) return undefined
      sum += points
    }
    return Math.min(cap, sum)
  }
}

const scorers = [...groups, bonus].map(scoreGroup)

/** Scores one record in hundredths: exact, for those who know that they must. */
export const scoreInHundredths = (record: SubjectRecord): Scored => {
  let sum = 0
  for (const score of scorers) {
    const points = score(record)
    if (points === undefined) return unscored
    sum += points
  }
  const total = Math.min(scaleMax, sum)
  const place = classFloors.findIndex((floor) => total >= floor)
  return { total, class: record.violation === true || place < 0 ? worstClass : place }
}

/** Plain TypeScript with scaled integers. */
export const plainIntegers: Implementation = {
  id: "plain-integers",
  name: "plain TypeScript, scaled integers",
  from: "objects",
  isExact: true,
  covers: "everything; one object a subject, whole hundredths by hand",
  largest: 1_000_000,
  prepare: (workload) => scoreRecords(makeRecords(workload), scoreInHundredths, 1),
}
