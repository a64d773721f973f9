import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { parseDecimal, toDecimal } from "../number/decimal.ts"
import { type Exact, zero } from "../number/exact.ts"
import { allCriteria, type Criterion, inSection } from "./criterion.ts"
import type { Refinement } from "./parse-refinement.ts"
import { partWords } from "./part-words.ts"
import { appliesToGroup, type Rulebook } from "./rulebook.ts"

const delegatedIn = (base: Rulebook): ReadonlyMap<string, Criterion> =>
  new Map(
    [...allCriteria(base.criteria)]
      .filter(({ criterion }) => criterion.delegated === true && criterion.criteria === undefined)
      .map(({ criterion }) => [criterion.id, criterion]),
  )

/** Checks the refinement's own head against its base. */
export const checkHead = (base: Rulebook, refinement: Refinement): ReadonlyArray<Issue> => {
  const issues: Issue[] = []
  if (refinement.refines !== base.id) {
    issues.push(
      makeIssue("refinement.wrong-base", ["refines"], { wanted: refinement.refines, found: base.id }),
    )
  }
  if (refinement.effective.from < base.effective.from) {
    const facts = { from: refinement.effective.from, base: base.effective.from }
    issues.push(makeIssue("refinement.too-early", ["effective", "from"], facts))
  }
  const alreadySet = [
    ...(base.scale?.rounding !== undefined && refinement.rounding !== undefined ? ["rounding"] : []),
    ...(base.ranking !== undefined && refinement.ranking !== undefined ? ["ranking"] : []),
  ]
  const repeated = (part: "facts" | "documents"): ReadonlyArray<Issue> =>
    Object.keys(refinement[part])
      .filter((name) => Object.hasOwn(base[part], name))
      .map((name) => makeIssue("refinement.already-set", [part, name], { name }))
  return [
    ...issues,
    ...alreadySet.map((name) => makeIssue("refinement.already-set", [name], { name })),
    ...repeated("facts"),
    ...repeated("documents"),
  ]
}

/** What a base may fix for a criterion although it delegates its points. */
const fixable = [
  ...["max", "cap", "floor", "overCap", "notAssigned", "rounding"],
  ...["section", "counted", "appliesTo", "mechanism"],
] as const

/** Checks that exactly what the base delegates is set, and nothing it fixes. */
export const checkDelegation = (base: Rulebook, refinement: Refinement): ReadonlyArray<Issue> => {
  const delegated = delegatedIn(base)
  const set = new Set<string>()
  const issues = refinement.criteria.flatMap((local, index): Issue[] => {
    const { id } = local
    const path = ["criteria", index]
    const fixed = delegated.get(id)
    if (fixed === undefined) {
      const facts = { id, suggestion: closest(id, delegated.keys()) }
      return [makeIssue("refinement.not-delegated", [...path, "id"], facts)]
    }
    if (set.has(id)) {
      return [makeIssue("id.duplicate", [...path, "id"], { id, kind: partWords.criteria })]
    }
    set.add(id)
    return fixable
      .filter((name) => fixed[name] !== undefined && local[name] !== undefined)
      .filter((name) => JSON.stringify(fixed[name]) !== JSON.stringify(local[name]))
      .map((name) => makeIssue("refinement.already-set", [...path, name], { name }))
  })
  const missing = [...delegated.keys()].filter((id) => !set.has(id))
  return [...issues, ...missing.map((id) => makeIssue("refinement.missing", ["criteria"], { id }))]
}

/** The printed maximum of a criterion, or what is inside it adds up to. */
const maximumOf = (criterion: Criterion, group: string | undefined): Exact =>
  (criterion.max === undefined ? undefined : parseDecimal(criterion.max)) ??
  inSection(criterion.criteria ?? [], "main").reduce(
    (sum, inside) => sum.add(maximumFor(inside, group)),
    zero,
  )

const maximumFor = (criterion: Criterion, group: string | undefined): Exact =>
  appliesToGroup(criterion, group) ? maximumOf(criterion, group) : zero

/**
 * A maximum the base text fixes for what it delegates must be met exactly, for every group of subjects: here a
 * differing sum is an error, not a warning. What the base itself sets is its own business.
 */
export const checkFixedSums = (base: Rulebook, joined: Rulebook): ReadonlyArray<Issue> => {
  const delegated = delegatedIn(base)
  const fixed = new Map([...allCriteria(base.criteria)].map(({ criterion }) => [criterion.id, criterion.max]))
  const groups = base.subjects.groups.length === 0 ? [undefined] : base.subjects.groups.map(({ id }) => id)
  return [...allCriteria(joined.criteria)].flatMap(({ criterion }): Issue[] => {
    const max = fixed.get(criterion.id)
    const { id, criteria: inside } = criterion
    if (max === undefined || inside === undefined) return []
    if (!delegated.has(id) && !inside.some((one) => delegated.has(one.id))) return []
    const wrong = groups
      .filter((group) => inside.some((one) => appliesToGroup(one, group)))
      .map((group) => inSection(inside, "main").reduce((sum, one) => sum.add(maximumFor(one, group)), zero))
      .find((sum) => !sum.equals(parseDecimal(max) ?? zero))
    if (wrong === undefined) return []
    return [makeIssue("refinement.sum-differs", ["criteria"], { id, sum: toDecimal(wrong), max })]
  })
}
