import { type Language, Numbers, type Scoring } from "@danvan/core"
import { type CsvStyle, csvLine, csvNumber, plainCsv } from "./score-csv.ts"

type Exact = Parameters<typeof Numbers.toFraction>[0]

const both = (name: string, end = ""): ReadonlyArray<string> => [
  `${name}_before${end}`,
  `${name}_after${end}`,
]

const keyOf = ({ criterion = "total" }: Scoring.Contribution): string => criterion

/** The criteria and groups that brought a change, `total` last. */
const keysOf = (parts: ReadonlyArray<Scoring.Contribution>): ReadonlyArray<string> => {
  const keys = [...new Set(parts.map(keyOf))]
  return [...keys.filter((key) => key !== "total"), ...keys.filter((key) => key === "total")]
}

/**
 * An impact as CSV: a line for every subject for whom something differs. The columns `change.<id>` hold what each
 * criterion, limit of a group or `change.total` (limits and rounding of the total) added; they sum to `change`. Numbers
 * are decimals, with the exact ones beside them in columns that end in `_exact`; of `change.<id>` only where some amount
 * has no exact decimal.
 */
export const impactCsv = (
  { subjects }: Scoring.Impact,
  language: Language,
  style: CsvStyle = plainCsv,
): string => {
  const number = (value: Exact | undefined): string =>
    value === undefined ? "" : csvNumber(Numbers.toDecimal(value), style)
  const exact = (value: Exact | undefined): string =>
    value === undefined || Numbers.isDecimal(value) ? number(value) : Numbers.toFraction(value)
  const parts = subjects.flatMap(({ contributions }) => contributions)
  const inexact = new Set(parts.filter(({ amount }) => !Numbers.isDecimal(amount)).map(keyOf))
  const changes = keysOf(parts).flatMap((key) => [
    { key, name: `change.${key}`, write: number },
    ...(inexact.has(key) ? [{ key, name: `change.${key}_exact`, write: exact }] : []),
  ])
  const sides = (
    { before, after }: Scoring.SubjectImpact,
    write: (standing: Scoring.Standing) => string,
  ): ReadonlyArray<string> => [before, after].map((one) => (one === undefined ? "" : write(one)))
  const rules = ({ decidedBy }: Scoring.Standing): string =>
    decidedBy.map(({ kind, title }) => `${kind}: ${title[language]}`).join("; ")
  const header = [
    ...["id", "name", ...both("status"), ...both("total"), ...both("total", "_exact")],
    ...["change", "change_exact"],
    ...[...both("class"), ...both("proposed_class"), ...both("rank"), ...both("decided_by")],
    ...changes.map(({ name }) => name),
  ]
  const lines = subjects.map((one) => {
    const amounts = new Map(one.contributions.map((part) => [keyOf(part), part.amount]))
    return [
      ...[one.subject.id, one.subject.name, ...sides(one, ({ status }) => status)],
      ...sides(one, ({ total }) => number(total)),
      ...sides(one, ({ total }) => exact(total)),
      ...[number(one.totalChange), exact(one.totalChange)],
      ...sides(one, (standing) => standing.class?.id ?? ""),
      ...sides(one, (standing) => standing.proposedClass?.id ?? ""),
      ...sides(one, ({ rank }) => String(rank?.rank ?? "")),
      ...sides(one, rules),
      ...changes.map(({ key, write }) => write(amounts.get(key))),
    ]
  })
  return [header, ...lines].map((cells) => csvLine(cells, style.delimiter)).join("")
}
