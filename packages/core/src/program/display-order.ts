import * as Result from "effect/Result"
import { compareNames } from "../official/compare-names.ts"
import { compareVietnamese } from "../official/compare-vietnamese.ts"
import { parsePersonName } from "../official/parse-person-name.ts"
import type { SubjectResult } from "../scoring/results.ts"

type ByName = (left: SubjectResult, right: SubjectResult) => number

const byTitle: ByName = (left, right) => compareVietnamese(left.subject.name, right.subject.name)

/** People by given name, as Vietnamese lists have them; by the whole text where a name is no person's. */
const byGivenName = (subjects: ReadonlyArray<SubjectResult>): ByName => {
  const parsed = Result.all(subjects.map(({ subject }) => parsePersonName(subject.name)))
  if (Result.isFailure(parsed)) return byTitle
  const names = new Map(subjects.map((subject, index) => [subject, parsed.success[index]!]))
  return (left, right) => compareNames(names.get(left)!, names.get(right)!)
}

const placeOf = ({ rank }: SubjectResult): number => rank?.rank ?? Number.MAX_SAFE_INTEGER

/**
 * Subjects as a list shows them: by rank, those who share a rank by name, those not ranked last. The order of a
 * list breaks no tie.
 */
export const displayOrder = (
  subjects: ReadonlyArray<SubjectResult>,
  kind: "unit" | "official",
): ReadonlyArray<SubjectResult> => {
  const byName = kind === "official" ? byGivenName(subjects) : byTitle
  return [...subjects].sort(
    (a, b) => placeOf(a) - placeOf(b) || byName(a, b) || (a.subject.id < b.subject.id ? -1 : 1),
  )
}
