import { parseDecimal, toDecimal } from "../number/decimal.ts"
import { type Exact, zero } from "../number/exact.ts"
import type { Checker } from "./checker.ts"
import { allCriteria, type Criterion, inSection, isGroup } from "./criterion.ts"
import { appliesToGroup, type Rulebook } from "./rulebook.ts"

type Path = ReadonlyArray<string | number>

const decimal = (source: string | undefined): Exact | undefined =>
  source === undefined ? undefined : parseDecimal(source)

/** What a group does with its points needs a group, and a limit. */
const checkGroupFields = (checker: Checker, criterion: Criterion, path: Path): void => {
  const { id, max, cap, criteria } = criterion
  for (const field of ["overCap", "notAssigned"] as const) {
    if (criterion[field] === undefined) continue
    if (criteria === undefined) checker.report("criterion.not-group", [...path, field], { id, field })
    else if (max === undefined && cap === undefined) {
      checker.report("criterion.no-limit", [...path, field], { id, field })
    }
  }
}

const checkStructure = (checker: Checker, criterion: Criterion, path: Path): void => {
  const { id, max, mechanism, criteria, delegated } = criterion
  if (path.length > 2 && criterion.counted !== undefined) {
    checker.report("criterion.not-outermost", [...path, "counted"], { id, field: "counted" })
  }
  checkGroupFields(checker, criterion, path)
  if (mechanism !== undefined && criteria !== undefined) checker.report("criterion.both-kinds", path, { id })
  if (criteria !== undefined) return
  if (mechanism === undefined) {
    if (delegated !== true) checker.report("criterion.no-mechanism", path, { id })
    return
  }
  if (max === undefined) checker.report("criterion.no-maximum", path, { id })
  else checker.leaf(criterion, path)
}

/** The maxima of the criteria for one group of subjects, or `undefined` while some are not set. */
const sumOfMaxima = (criteria: ReadonlyArray<Criterion>, group: string | undefined): Exact | undefined => {
  let sum = zero
  for (const criterion of inSection(criteria, "main")) {
    if (!appliesToGroup(criterion, group)) continue
    const max = decimal(criterion.max)
    if (max === undefined) return undefined
    sum = sum.add(max)
  }
  return sum
}

const groupsOf = (rulebook: Rulebook): ReadonlyArray<string | undefined> =>
  rulebook.subjects.groups.length === 0 ? [undefined] : rulebook.subjects.groups.map(({ id }) => id)

/** Published forms are not always consistent: a sum that differs from the printed maximum is a warning. */
const checkSums = (checker: Checker): void => {
  const { rulebook } = checker
  const compare = (id: string, criteria: ReadonlyArray<Criterion>, max: string, path: Path): void => {
    const wrong = groupsOf(rulebook)
      .map((group) => sumOfMaxima(criteria, group))
      .find((sum) => sum !== undefined && !sum.equals(decimal(max) ?? zero) && sum.n !== 0n)
    if (wrong === undefined) return
    checker.report("criterion.sum-differs", path, { id, sum: toDecimal(wrong), max }, "warning")
  }
  for (const { criterion, path } of allCriteria(rulebook.criteria)) {
    const { criteria, max, cap, id } = criterion
    if (criteria !== undefined && max !== undefined && cap === undefined) compare(id, criteria, max, path)
  }
  const { scale } = rulebook
  if (scale !== undefined) compare(rulebook.id, rulebook.criteria, scale.max, ["scale", "max"])
}

/** Checks the tree of criteria: ids, shape, maxima, and every leaf through its mechanism. */
export const checkCriteria = (checker: Checker): void => {
  const all = [...allCriteria(checker.rulebook.criteria)]
  const { scale, classification } = checker.rulebook
  if (all.length > 0 && scale === undefined) checker.report("rulebook.no-scale", ["scale"], {})
  if (all.length === 0 && classification === undefined) checker.report("rulebook.nothing-rated", [], {})
  checker.uniqueIds(
    "criteria",
    all.map(({ criterion, path }) => ({ id: criterion.id, path })),
  )
  for (const { criterion, path } of all) checkStructure(checker, criterion, path)
  checkSums(checker)
  // Only now is every leaf lowered, so that a formula may look at any criterion.
  for (const { criterion, path } of all) {
    const lowered = isGroup(criterion) ? undefined : checker.lowered.get(criterion.id)
    if (lowered !== undefined) checker.expression(lowered.expression, "number", path)
  }
}
