import { type Random, randomFrom } from "./random.ts"
import { bonus, classFloors, groups, type Rule, rules, scaleMax } from "./rules.ts"

/** What stands in place of a value, by the codes danvan's columns have. */
export const states = { value: 0, notAssigned: 2, missing: 3 } as const

/** The facts of one criterion: a column a field, whole numbers over the field's scale; cells without a value hold 0. */
export interface RuleColumns {
  readonly data: ReadonlyArray<Int16Array>
  /** One of {@link states} a subject; left out where every subject has a value. */
  readonly state: Uint8Array | undefined
}

/** The facts of many subjects, by column. */
export interface Workload {
  readonly rows: number
  readonly clusters: number
  readonly cluster: Int16Array
  readonly violation: Uint8Array
  readonly complaints: Int16Array
  /** In the order of {@link rules}. */
  readonly criteria: ReadonlyArray<RuleColumns>
}

/** Complaints are below it, so that a tie-break does not separate all equals. */
export const complaintsBelow = 5

/**
 * How often what happens, in thousandths, as the report declares: of the cells of a criterion, or (violation,
 * atThreshold) of the subjects.
 */
export const shares = {
  notAssigned: 10,
  nothingToDo: 2,
  missing: 1,
  atRoundingEdge: 50,
  violation: 10,
  atThreshold: 100,
} as const

const isOneOf = (random: Random, thousandths: number): boolean => random(1000) < thousandths

/** Assigned numbers that make shares of a maximum end in a half of a hundredth. */
const edges = [8, 16, 24, 40, 80, 120, 200, 400]

const assignedNumber = (random: Random): number =>
  isOneOf(random, shares.atRoundingEdge) ? (edges[random(edges.length)] as number) : 1 + random(30)

/** One subject's cells of one criterion, written into the columns; gives the points, in hundredths. */
type Filler = (row: number, ability: number) => number

const fillRatio = ({ max }: Rule, { data, state }: RuleColumns, random: Random): Filler => {
  const [dones, assigneds] = data as [Int16Array, Int16Array]
  const stated = state as Uint8Array
  return (row, ability) => {
    if (isOneOf(random, shares.notAssigned)) {
      stated[row] = states.notAssigned
      return 0
    }
    if (isOneOf(random, shares.nothingToDo)) return 0
    const assigned = assignedNumber(random)
    const share = Math.min(120, ability + random(30) - 5)
    const done = Math.round((assigned * share) / 100)
    dones[row] = done
    assigneds[row] = assigned
    return Math.floor((2 * max * Math.min(done, assigned) + assigned) / (2 * assigned))
  }
}

const fillGrade = ({ max }: Rule, { data, state }: RuleColumns, random: Random, average: number): Filler => {
  const [grades] = data as [Int16Array]
  return (row, ability) => {
    if (state !== undefined && isOneOf(random, shares.missing)) {
      state[row] = states.missing
      return 0
    }
    const share = Math.max(0, Math.min(100, ((ability + random(30) - 10) * average) / 100))
    const step = random(3) === 0 ? 25 : random(2) === 0 ? 10 : 1
    const grade = Math.floor((max * share) / 100 / step) * step
    grades[row] = grade
    return grade
  }
}

const fillDeductions = ({ max, costs }: Rule, { data }: RuleColumns, random: Random): Filler => {
  return (row, ability) => {
    let points = max
    data.forEach((column, item) => {
      const misses = Math.max(0, Math.floor((random(130) - ability) / 8))
      column[row] = misses
      points -= misses * (costs[item] as number)
    })
    return Math.max(0, points)
  }
}

const fillerOf = (rule: Rule, columns: RuleColumns, random: Random, average: number): Filler => {
  if (rule.kind === "ratio") return fillRatio(rule, columns, random)
  return rule.kind === "grade"
    ? fillGrade(rule, columns, random, average)
    : fillDeductions(rule, columns, random)
}

const isStated = (rule: Rule): boolean => rule.kind !== "deductions" && !bonus.rules.includes(rule)

const emptyColumns = (rule: Rule, rows: number): RuleColumns => ({
  data: rule.fields.map(() => new Int16Array(rows)),
  state: isStated(rule) ? new Uint8Array(rows) : undefined,
})

/** Puts totals that are near enough to a threshold on it, a hundredth below or a hundredth above. */
const bonusToThreshold = (points: number, random: Random): number | undefined => {
  const wanted = [...classFloors, scaleMax].find((floor) => floor > points + 1 && floor < points + 299)
  return wanted === undefined ? undefined : wanted - points + random(3) - 1
}

/**
 * Makes the facts of `rows` subjects: the same ones for the same `rows` and `seed`. Subjects differ in ability, as
 * they do in life; a declared part of them land on a threshold or next to it, and shares of a maximum land on the
 * half of a hundredth more often than chance.
 */
export const makeWorkload = (rows: number, seed = 1): Workload => {
  const random = randomFrom(seed)
  const criteria = rules.map((rule) => emptyColumns(rule, rows))
  const columnsOf = new Map(rules.map((rule, at) => [rule.id, criteria[at] as RuleColumns]))
  const fillers = [...groups, bonus].map(({ cap, rules: own }) => ({
    cap,
    fill: own.map((rule) =>
      fillerOf(rule, columnsOf.get(rule.id) as RuleColumns, random, own === bonus.rules ? 20 : 100),
    ),
  }))
  const [first, second] = bonus.rules.map(({ id }) => columnsOf.get(id)?.data[0]) as [Int16Array, Int16Array]
  const clusters = Math.min(700, Math.max(1, Math.floor(rows / 20)))
  const workload: Workload = {
    rows,
    clusters,
    cluster: new Int16Array(rows),
    violation: new Uint8Array(rows),
    complaints: new Int16Array(rows),
    criteria,
  }
  for (let row = 0; row < rows; row += 1) {
    workload.cluster[row] = random(clusters)
    workload.violation[row] = isOneOf(random, shares.violation) ? 1 : 0
    workload.complaints[row] = random(complaintsBelow)
    const ability = 28 + random(35) + random(35)
    let points = 0
    fillers.forEach(({ cap, fill }, at) => {
      const own = fill.reduce((sum, one) => sum + one(row, ability), 0)
      if (at < groups.length) points += Math.min(cap, own)
    })
    const moved = isOneOf(random, shares.atThreshold) ? bonusToThreshold(points, random) : undefined
    if (moved === undefined) continue
    first[row] = moved
    second[row] = 0
  }
  return workload
}
