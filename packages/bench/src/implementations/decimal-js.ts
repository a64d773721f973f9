import { Decimal } from "decimal.js"
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

const zero = new Decimal(0)
const one = new Decimal(1)

const ofHundredths = (points: number): Decimal => new Decimal(points).div(100)

const round = (value: Decimal): Decimal => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)

/** Points of one criterion; `undefined` where facts are missing. */
type Score = (record: SubjectRecord) => Decimal | undefined

const scoreRatio = ({ id, max }: Rule): Score => {
  const [done, assigned, most] = [cellName(id, "done"), cellName(id, "assigned"), ofHundredths(max)]
  return (record) => {
    const [given, asked] = [record[done], record[assigned]]
    if (given === null || asked === null) return undefined
    if (given === notAssigned || (asked === 0 && given === 0)) return zero
    // The product first: a quotient cut at 20 digits can fall short of a half.
    const reached = most.mul(given as number).div(asked as number)
    return round(Decimal.min(most, reached))
  }
}

const scoreGrade = ({ id }: Rule): Score => {
  const grade = cellName(id, "grade")
  return (record) => {
    const given = record[grade]
    if (given === null) return undefined
    return given === notAssigned ? zero : new Decimal(given as number)
  }
}

const scoreDeductions = ({ id, max, fields, costs }: Rule): Score => {
  const items = fields.map((field, at) => ({
    name: cellName(id, field),
    cost: ofHundredths(costs[at] as number),
  }))
  const full = ofHundredths(max)
  return (record) => {
    let points = full
    for (const { name, cost } of items) {
      const count = record[name]
      if (count === null) return undefined
      points = points.minus(cost.mul(count as number))
    }
    return Decimal.max(zero, points)
  }
}

const scorerOf = (rule: Rule): Score => {
  if (rule.kind === "ratio") return scoreRatio(rule)
  return rule.kind === "grade" ? scoreGrade(rule) : scoreDeductions(rule)
}

const scoreGroup = ({ cap, rules }: RuleGroup): Score => {
  const [scorers, most] = [rules.map(scorerOf), ofHundredths(cap)]
  return (record) => {
    let sum = zero
    for (const score of scorers) {
      const points = score(record)
      if (points === undefined) return undefined
      sum = sum.plus(points)
    }
    return Decimal.min(most, sum)
  }
}

const scorers = [...groups, bonus].map(scoreGroup)
const floors = classFloors.map(ofHundredths)
const most = one.mul(scaleMax).div(100)

const score = (record: SubjectRecord): Scored => {
  let sum = zero
  for (const scoreOne of scorers) {
    const points = scoreOne(record)
    if (points === undefined) return unscored
    sum = sum.plus(points)
  }
  const total = round(Decimal.min(most, sum))
  const place = floors.findIndex((floor) => total.gte(floor))
  const own = record.violation === true || place < 0 ? worstClass : place
  return { total: total.mul(100).toNumber(), class: own }
}

/** Plain TypeScript with decimal.js. */
export const decimalJs: Implementation = {
  id: "decimal-js",
  name: "decimal.js",
  from: "objects",
  isExact: true,
  covers: "points and classes; ranking and quota in plain TypeScript",
  largest: 10_000,
  prepare: (workload) => scoreRecords(makeRecords(workload), score, 1),
}
