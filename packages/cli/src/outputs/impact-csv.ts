import { type Language, Numbers, type Scoring } from "@danvan/core"
import { type CsvStyle, csvLine, csvNumber, plainCsv } from "./score-csv.ts"

const both = (name: string): ReadonlyArray<string> => [`${name}_before`, `${name}_after`]

/**
 * An impact as CSV: a line for every subject for whom something differs. The columns `change.<id>` hold what each
 * criterion, limit of a group or `change.total` (limits and rounding of the total) added; they sum to `change`.
 */
export const impactCsv = (
  { subjects }: Scoring.Impact,
  language: Language,
  style: CsvStyle = plainCsv,
): string => {
  const number = (value: Parameters<typeof Numbers.toFraction>[0] | undefined): string => {
    if (value === undefined) return ""
    return csvNumber(Numbers.isDecimal(value) ? Numbers.toDecimal(value) : Numbers.toFraction(value), style)
  }
  const keyOf = ({ criterion = "total" }: Scoring.Contribution): string => criterion
  const keys = [...new Set(subjects.flatMap(({ contributions }) => contributions.map(keyOf)))]
  const ordered = [...keys.filter((key) => key !== "total"), ...keys.filter((key) => key === "total")]
  const sides = (
    { before, after }: Scoring.SubjectImpact,
    write: (standing: Scoring.Standing) => string,
  ): ReadonlyArray<string> => [before, after].map((one) => (one === undefined ? "" : write(one)))
  const rules = ({ decidedBy }: Scoring.Standing): string =>
    decidedBy.map(({ kind, title }) => `${kind}: ${title[language]}`).join("; ")
  const header = [
    ...["id", "name", ...both("status"), ...both("total"), "change"],
    ...[...both("class"), ...both("proposed_class"), ...both("rank"), ...both("decided_by")],
    ...ordered.map((key) => `change.${key}`),
  ]
  const lines = subjects.map((one) => {
    const amounts = new Map(one.contributions.map((part) => [keyOf(part), number(part.amount)]))
    return [
      ...[one.subject.id, one.subject.name, ...sides(one, ({ status }) => status)],
      ...[...sides(one, ({ total }) => number(total)), number(one.totalChange)],
      ...sides(one, (standing) => standing.class?.id ?? ""),
      ...sides(one, (standing) => standing.proposedClass?.id ?? ""),
      ...sides(one, ({ rank }) => String(rank?.rank ?? "")),
      ...sides(one, rules),
      ...ordered.map((key) => amounts.get(key) ?? ""),
    ]
  })
  return [header, ...lines].map((cells) => csvLine(cells, style.delimiter)).join("")
}
