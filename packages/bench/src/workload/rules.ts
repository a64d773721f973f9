import type { Rulebook } from "@danvan/core"
import { rulebook } from "./program.ts"

type Criterion = Rulebook.Rulebook["criteria"][number]

/** Points as hundredths: "2.75" is 275. */
const hundredths = (points: string | undefined): number => Math.round(Number(points) * 100)

/** One criterion, as those who write the rules by hand would note it down; all points are hundredths. */
export interface Rule {
  readonly id: string
  readonly kind: "ratio" | "grade" | "deductions"
  readonly max: number
  /** The facts it is scored from, in the order of a table's columns. */
  readonly fields: ReadonlyArray<string>
  /** What each miss costs; only deductions have them. */
  readonly costs: ReadonlyArray<number>
}

/** Criteria that share a cap. */
export interface RuleGroup {
  readonly id: string
  readonly cap: number
  readonly rules: ReadonlyArray<Rule>
}

const ruleOf = ({ id, max, mechanism, with: parameters }: Criterion): Rule => {
  const own = { id, max: hundredths(max) }
  if (mechanism === "ratio") return { ...own, kind: "ratio", fields: ["done", "assigned"], costs: [] }
  if (mechanism === "manual-grade") return { ...own, kind: "grade", fields: ["grade"], costs: [] }
  const { items } = parameters as { items: ReadonlyArray<{ id: string; points: string }> }
  const costs = items.map(({ points }) => hundredths(points))
  return { ...own, kind: "deductions", fields: items.map((item) => item.id), costs }
}

const groupOf = ({ id, cap, criteria = [] }: Criterion): RuleGroup => ({
  id,
  cap: hundredths(cap),
  rules: criteria.map(ruleOf),
})

const isBonus = ({ section }: Criterion): boolean => section === "bonus"

/** The six groups. */
export const groups: ReadonlyArray<RuleGroup> = rulebook.criteria.filter((one) => !isBonus(one)).map(groupOf)

/** The bonus, on top of them and inside the scale. */
export const bonus: RuleGroup = rulebook.criteria.filter(isBonus).map(groupOf)[0] as RuleGroup

/** Every criterion, the bonus last. */
export const rules: ReadonlyArray<Rule> = [...groups, bonus].flatMap((group) => group.rules)

/** The most a total can be, in hundredths. */
export const scaleMax = hundredths(rulebook.scale?.max)

/** The least total of each class but the last, best first, in hundredths. */
export const classFloors: ReadonlyArray<number> = (rulebook.classification?.classes ?? []).flatMap(
  ({ atLeast }) => (atLeast === undefined ? [] : [hundredths(atLeast)]),
)

/** The place of the last class, which a veto leads to. */
export const worstClass = classFloors.length

/** One in how many of a cluster may have the best class. */
export const quotaShare = 5
