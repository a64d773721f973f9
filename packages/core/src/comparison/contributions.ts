import { type Text, text } from "../language/text.ts"
import { type Exact, zero } from "../number/exact.ts"
import type { Criterion } from "../rulebook/criterion.ts"
import type { CriterionResult, SubjectResult } from "../scoring/results.ts"
import { mergeLists } from "./merge-lists.ts"

/**
 * A part of the change of a total: what a criterion brought, what the limits and the rounding of a group did, or what
 * those of the total did. The amounts of a subject add up to the change of its total, exactly.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface Contribution {
  /** Points of a criterion; limits and rounding of a group; or those of the total. */
  readonly kind: "criterion" | "limit" | "total"
  /** The criterion or group; undefined for the total. */
  readonly criterion?: string
  /** What it is called in a report. */
  readonly title: Text
  /** The points, or what limits and rounding added, on each side; undefined where a side has none. */
  readonly before?: Exact
  /** As `before`, on the later board. */
  readonly after?: Exact
  /** What it adds to the total, or takes from it. */
  readonly amount: Exact
}

/** What one node of the tree adds by itself: its points beyond what is inside it. */
interface Share {
  readonly criterion: Criterion
  readonly own: Exact | undefined
  readonly amount: Exact
}

type Sign = -1 | 0 | 1

/** How the points of a criterion enter the total, or the group it is in. */
const signOf = ({ section = "main", counted = "inside" }: Criterion): Sign => {
  if (section === "penalty") return -1
  return section === "bonus" && counted === "noted" ? 0 : 1
}

const sumOf = (values: Iterable<Exact>): Exact => [...values].reduce((sum, value) => sum.add(value), zero)

/** The shares of every criterion in a total; with what the total itself adds, they make the total. */
const sharesOf = (criteria: ReadonlyArray<CriterionResult>): ReadonlyMap<string, Share> => {
  const points = new Map(criteria.map((one) => [one.criterion.id, one.points]))
  const shares = new Map<string, Share>()
  /** By depth: how what stands there enters the total, through all the groups around it. */
  const signs: number[] = []
  for (const { criterion, depth, points: whole } of criteria) {
    const sign = signOf(criterion) * (signs[depth - 1] ?? 1)
    signs[depth] = sign
    const inside = sumOf(
      (criterion.criteria ?? []).map((one) => (points.get(one.id) ?? zero).mul(signOf(one))),
    )
    const own = whole?.sub(inside)
    // Members of a group that is itself left out count for nothing; the group takes them back.
    const amount = (own ?? zero.sub(inside)).mul(sign)
    shares.set(criterion.id, { criterion, own, amount })
  }
  return shares
}

const titleOf = ({ code, title }: Criterion): Text =>
  text((language) => (code === undefined ? title[language] : `${code} ${title[language]}`))

const ofTotal: Text = {
  vi: "Mức trần, mức sàn, quy đổi và làm tròn của tổng điểm",
  en: "Cap, floor, rescaling and rounding of the total",
}

const limitOf = (criterion: Criterion): Text =>
  text((language) =>
    language === "vi"
      ? `${titleOf(criterion).vi}: mức trần, mức sàn và làm tròn của nhóm`
      : `${titleOf(criterion).en}: cap, floor and rounding of the group`,
  )

const ends = (before: Exact | undefined, after: Exact | undefined) => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

/**
 * Divides the change of a subject's total among criteria, limits and rounding, in the order of the later rulebook.
 * Empty while a total is not known.
 */
export const contributionsOf = (before: SubjectResult, after: SubjectResult): ReadonlyArray<Contribution> => {
  if (before.total === undefined || after.total === undefined) return []
  const [old, now] = [sharesOf(before.criteria), sharesOf(after.criteria)]
  const [left, right] = [[...old.keys()], [...now.keys()]]
  const merged = mergeLists(left, right).map(({ before: from, after: to }) => ({
    one: from === undefined ? undefined : old.get(left[from] as string),
    other: to === undefined ? undefined : now.get(right[to] as string),
  }))
  const parts = merged.flatMap(({ one, other }): Contribution[] => {
    const criterion = (other ?? one)?.criterion
    if (criterion === undefined) return []
    const isGroup = criterion.criteria !== undefined
    const amount = (other?.amount ?? zero).sub(one?.amount ?? zero)
    if (amount.equals(zero)) return []
    return [
      {
        kind: isGroup ? "limit" : "criterion",
        criterion: criterion.id,
        title: isGroup ? limitOf(criterion) : titleOf(criterion),
        ...ends(one?.own, other?.own),
        amount,
      },
    ]
  })
  const remainder = (total: Exact, shares: ReadonlyMap<string, Share>): Exact =>
    total.sub(sumOf([...shares.values()].map(({ amount }) => amount)))
  const [rest, newRest] = [remainder(before.total, old), remainder(after.total, now)]
  const amount = newRest.sub(rest)
  return amount.equals(zero)
    ? parts
    : [...parts, { kind: "total", title: ofTotal, ...ends(rest, newRest), amount }]
}
