import Publicodes from "publicodes"
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
import { cellsOf, engineInputs, points } from "./plain/engine-input.ts"
import { type Scored, scoreRecords, unscored } from "./plain/object-implementation.ts"

/** Its rules have no underscores in their names. */
const written = (name: string): string => name.replaceAll("_", " ")

type Written = Record<string, unknown>

const inputs = (rule: Rule): Written =>
  Object.fromEntries(cellsOf(rule).map((cell) => [written(cell), { "par défaut": 0 }]))

const pointsRule = (rule: Rule): unknown => {
  const { kind, max, costs } = rule
  const [first, second] = cellsOf(rule).map(written) as [string, string]
  if (kind === "grade") return { valeur: first }
  const most = points(max)
  if (kind === "ratio") {
    const reached = { valeur: `${most} * ${first} / ${second}`, plafond: most }
    return { "applicable si": `${second} > 0`, valeur: reached, arrondi: "2 décimales" }
  }
  const lost = [first, second].map((cell, at) => `${points(costs[at] as number)} * ${cell}`)
  return { valeur: `${most} - ${lost.join(" - ")}`, plancher: 0 }
}

const groupRules = ({ id, cap, rules }: RuleGroup): Written => ({
  ...Object.assign({}, ...rules.map((rule) => ({ ...inputs(rule), [rule.id]: pointsRule(rule) }))),
  [id.replaceAll("-", " ")]: { somme: rules.map((rule) => rule.id), plafond: points(cap) },
})

const everyGroup = [...groups, bonus]

const bands = classFloors.map((floor, place) => ({ si: `total >= ${points(floor)}`, alors: place }))

const everyRule = (): Written => ({
  ...Object.assign({}, ...everyGroup.map(groupRules)),
  violation: { "par défaut": "non" },
  total: {
    somme: everyGroup.map(({ id }) => id.replaceAll("-", " ")),
    plafond: points(scaleMax),
    arrondi: "2 décimales",
  },
  classe: { variations: [{ si: "violation", alors: worstClass }, ...bands, { sinon: worstClass }] },
})

/** Publicodes: rules in the words of French law. */
export const publicodes: Implementation = {
  id: "publicodes",
  name: "publicodes",
  from: "objects",
  isExact: false,
  covers: "points and classes; missing facts, ranking and quota in plain TypeScript",
  largest: 500,
  prepare: (workload) => {
    const engine = new Publicodes(everyRule() as ConstructorParameters<typeof Publicodes>[0])
    const records = makeRecords(workload)
    const situations = new Map(
      [...engineInputs(records)].map(([record, input]) => {
        const cells = Object.entries(input ?? {}).map(([name, value]) => {
          if (typeof value === "boolean") return [name, value ? "oui" : "non"]
          return [written(name), value]
        })
        return [record, input && Object.fromEntries(cells)]
      }),
    )
    const score = (record: (typeof records)[number]): Scored => {
      const situation = situations.get(record)
      if (situation === undefined) return unscored
      engine.setSituation(situation)
      const total = engine.evaluate("total").nodeValue as number
      const own = engine.evaluate("classe").nodeValue as number
      return { total: Math.round(total * 100), class: own }
    }
    return scoreRecords(records, score, 1)
  },
}
