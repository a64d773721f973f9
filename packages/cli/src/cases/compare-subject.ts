import { Issues, Numbers, type Scoring } from "@danvan/core"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import type { SubjectExpectation } from "./case-document.ts"

/** Something that came out differently than a case says; `undefined` is nothing at all. */
export interface Mismatch {
  readonly what: string
  readonly expected: string | undefined
  readonly actual: string | undefined
}

/** What comparing found. */
export interface Comparison {
  readonly mismatches: ReadonlyArray<Mismatch>
  readonly issues: ReadonlyArray<ShownIssue>
}

/** A number as a case writes it. */
export const written = (value: Numbers.Exact): string =>
  Numbers.isDecimal(value) ? Numbers.toDecimal(value) : Numbers.toFraction(value)

/** The same number in its one canonical form: `087.50` and `175/2` are `87.5`. */
const canonical = (source: string): string => {
  const [numerator = "", denominator] = source.split("/")
  const value = Numbers.parseDecimal(numerator)
  if (value === undefined) return source
  return written(denominator === undefined ? value : value.div(BigInt(denominator)))
}

/** Compares one thing; `expected` left out says nothing, `null` says that there is none. */
export const compare = (
  what: string,
  expected: string | null | undefined,
  actual: string | undefined,
): ReadonlyArray<Mismatch> => {
  if (expected === undefined) return []
  const wanted = expected === null ? undefined : expected
  return wanted === actual ? [] : [{ what, expected: wanted, actual }]
}

/** As {@link compare}, for numbers. */
export const compareExact = (
  what: string,
  expected: string | null | undefined,
  actual: Numbers.Exact | undefined,
): ReadonlyArray<Mismatch> =>
  compare(
    what,
    typeof expected === "string" ? canonical(expected) : expected,
    actual === undefined ? undefined : written(actual),
  )

const comparePoints = (
  id: string,
  expected: Readonly<Record<string, string>>,
  result: Scoring.SubjectResult,
): Comparison => {
  const mismatches: Mismatch[] = []
  const issues: ShownIssue[] = []
  const known = new Map(result.criteria.map((one) => [one.criterion.id, one]))
  for (const [criterion, points] of Object.entries(expected)) {
    const found = known.get(criterion)
    if (found === undefined) {
      const suggestion = Issues.closest(criterion, known.keys())
      issues.push(cliIssue("case.unknown-criterion", { criterion, subject: id, suggestion }))
      continue
    }
    const what = `${id} · points · ${criterion}`
    const actual = found.points === undefined ? found.state : written(found.points)
    mismatches.push(...compare(what, canonical(points), actual))
  }
  return { mismatches, issues }
}

/** A class the rulebook does not have is a slip of the pen, not a difference. */
const classIssues = (
  id: string,
  expected: SubjectExpectation,
  classes: ReadonlyArray<string>,
): ReadonlyArray<ShownIssue> =>
  [expected.class, expected.proposedClass]
    .filter((name) => typeof name === "string" && !classes.includes(name))
    .map((name) => {
      const facts = { subject: id, class: name as string }
      return cliIssue("case.unknown-class", { ...facts, suggestion: Issues.closest(name as string, classes) })
    })

/** Compares what a case expects of a subject with what came out; `classes` are those the rulebook has. */
export const compareSubject = (
  id: string,
  expected: SubjectExpectation,
  result: Scoring.SubjectResult,
  classes: ReadonlyArray<string>,
): Comparison => {
  const points = comparePoints(id, expected.points ?? {}, result)
  const rank = result.rank === undefined ? undefined : String(result.rank.rank)
  return {
    mismatches: [
      ...compare(`${id} · status`, expected.status, result.status),
      ...compareExact(`${id} · total`, expected.total, result.total),
      ...compare(`${id} · class`, expected.class, result.class),
      ...compare(`${id} · proposedClass`, expected.proposedClass, result.proposedClass),
      ...compareExact(
        `${id} · rank`,
        expected.rank,
        rank === undefined ? undefined : Numbers.parseDecimal(rank),
      ),
      ...points.mismatches,
    ],
    issues: [...classIssues(id, expected, classes), ...points.issues],
  }
}
