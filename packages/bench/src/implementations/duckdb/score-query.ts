import {
  bonus,
  classFloors,
  groups,
  quotaShare,
  type Rule,
  type RuleGroup,
  scaleMax,
  worstClass,
} from "../../workload/rules.ts"
import { cellsOf, groupName, points } from "../plain/engine-input.ts"

/** How a query does arithmetic. */
export interface Arithmetic {
  /** Points as the query writes them. */
  readonly points: (hundredths: number) => string
  readonly grade: (cell: string) => string
  readonly ratio: (most: number, done: string, assigned: string) => string
}

/** As one writes it: DECIMAL, whose `/` is a double in DuckDB. */
export const decimals: Arithmetic = {
  points: (hundredths) => `${points(hundredths)}::DECIMAL(9,2)`,
  grade: (cell) => cell,
  ratio: (most, done, assigned) =>
    `round(least(${points(most)}, ${points(most)} * ${done} / ${assigned}), 2)::DECIMAL(9,2)`,
}

/** Rewritten in whole hundredths. */
export const hundredths: Arithmetic = {
  points: String,
  grade: (cell) => cell,
  ratio: (most, done, assigned) =>
    `(${2 * most} * least(${done}, ${assigned})::INTEGER + ${assigned}) // (2 * ${assigned}::INTEGER)`,
}

const criterion = (arithmetic: Arithmetic, rule: Rule): string => {
  const [first, second] = cellsOf(rule) as [string, string]
  if (rule.kind === "grade") return arithmetic.grade(first)
  if (rule.kind === "ratio") {
    return `CASE WHEN ${second} > 0 THEN ${arithmetic.ratio(rule.max, first, second)} ELSE 0 END`
  }
  const lost = [first, second].map((cell, at) => `${arithmetic.points(rule.costs[at] as number)} * ${cell}`)
  return `greatest(0, ${arithmetic.points(rule.max)} - ${lost.join(" - ")})`
}

const group = (arithmetic: Arithmetic, one: RuleGroup): string => {
  const sum = one.rules.map((rule) => criterion(arithmetic, rule)).join(" + ")
  // The greatest and least of SQL skip NULL; a missing grade must not.
  const graded = one.rules.filter(({ kind }) => kind === "grade").map((rule) => cellsOf(rule)[0])
  const cap = arithmetic.points(one.cap)
  return `CASE WHEN ${graded.join(" + ")} IS NOT NULL THEN least(${cap}, ${sum}) END AS ${groupName(one)}`
}

const everyGroup = [...groups, bonus]

/** Points, class, rank and quota in one statement, into a table of its own. */
export const scoreQuery = (arithmetic: Arithmetic): string => {
  const together = everyGroup.map(groupName).join(" + ")
  const bands = classFloors.map((floor, place) => `WHEN total >= ${arithmetic.points(floor)} THEN ${place}`)
  const order = "PARTITION BY cluster ORDER BY total DESC NULLS LAST, complaints"
  const candidates = "count(*) FILTER (class = 0)"
  return `
CREATE OR REPLACE TABLE board AS
WITH grouped AS (
  SELECT id, cluster, violation, complaints, ${everyGroup.map((one) => group(arithmetic, one)).join(",\n    ")}
  FROM facts
), totalled AS (
  SELECT id, cluster, violation, complaints,
    CASE WHEN ${together} IS NOT NULL THEN least(${arithmetic.points(scaleMax)}, ${together}) END AS total
  FROM grouped
), classified AS (
  SELECT id, cluster, complaints, total,
    CASE WHEN total IS NULL THEN NULL WHEN violation THEN ${worstClass} ${bands.join(" ")} ELSE ${worstClass} END AS class
  FROM totalled
), placed AS (
  SELECT id, total, class,
    rank() OVER (${order}) AS rank,
    count(*) OVER (PARTITION BY cluster) // ${quotaShare} AS room,
    ${candidates} OVER (${order} RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS reached,
    ${candidates} OVER (PARTITION BY cluster, total, complaints) AS equals
  FROM classified
)
SELECT id, total, class, CASE WHEN total IS NULL THEN 0 ELSE rank END AS rank,
  CASE WHEN class IS DISTINCT FROM 0 THEN 0 WHEN reached <= room THEN 1 WHEN reached - equals >= room THEN 2 ELSE 3 END AS quota
FROM placed`
}
