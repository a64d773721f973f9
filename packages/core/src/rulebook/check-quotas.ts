import { parseShare } from "../number/decimal.ts"
import { compareExact, one, zero } from "../number/exact.ts"
import type { Checker } from "./checker.ts"
import { allCriteria } from "./criterion.ts"
import type { Quota } from "./quota.ts"
import type { Rulebook } from "./rulebook.ts"

type Path = ReadonlyArray<string | number>

const checkShare = (checker: Checker, share: string, path: Path): void => {
  const value = parseShare(share)
  if (value !== undefined && compareExact(value, zero) >= 0 && compareExact(value, one) <= 0) return
  checker.report("share.out-of-range", path, { share })
}

const checkAttributes = (checker: Checker, names: ReadonlyArray<string>, path: Path): void => {
  const known = [...Object.keys(checker.rulebook.subjects.attributes), "group"]
  names.forEach((name, index) => {
    checker.known("subjects.attributes/thuộc tính", name, known, [...path, index])
  })
}

/** True while a lower rule still has to set points: it may then declare the ranking too. */
const awaitsRefinement = ({ criteria }: Rulebook): boolean =>
  [...allCriteria(criteria)].some(({ criterion }) => criterion.delegated === true)

const checkQuota = (checker: Checker, quota: Quota, path: Path): void => {
  const classes = checker.rulebook.classification?.classes.map(({ id }) => id) ?? []
  const kind = "classes/mức xếp loại"
  checker.known(kind, quota.class, classes, [...path, "class"])
  checker.known(kind, quota.cutTo, classes, [...path, "cutTo"])
  const [from, to] = [classes.indexOf(quota.class), classes.indexOf(quota.cutTo)]
  if (from >= 0 && to >= 0 && to <= from) {
    const facts = { id: quota.id, cutTo: quota.cutTo, class: quota.class }
    checker.report("quota.not-lower", [...path, "cutTo"], facts)
  }
  checkShare(checker, quota.share, [...path, "share"])
  if (quota.raised !== undefined) {
    checkShare(checker, quota.raised.share, [...path, "raised", "share"])
    checker.scopeFormula(quota.raised.when, "boolean", [...path, "raised", "when"])
  }
  if (quota.base.of === "classes") {
    quota.base.classes.forEach((id, index) => {
      checker.known(kind, id, classes, [...path, "base", "classes", index])
    })
  }
  if (quota.base.of === "fact") {
    checker.scopeFormula(quota.base.fact, "number", [...path, "base", "fact"])
  }
  quota.within.forEach((scope, index) => checkAttributes(checker, scope, [...path, "within", index]))
  if (checker.rulebook.ranking === undefined && !awaitsRefinement(checker.rulebook)) {
    checker.report("quota.no-ranking", path, { id: quota.id })
  }
}

/** Checks ranking and quotas. */
export const checkQuotas = (checker: Checker): void => {
  const { ranking, quotas, subjects } = checker.rulebook
  if (subjects.pool !== undefined) checkAttributes(checker, subjects.pool, ["subjects", "pool"])
  if (ranking !== undefined) {
    checkAttributes(checker, ranking.within, ["ranking", "within"])
    checker.formula(ranking.by, "number", ["ranking", "by"])
    const classes = checker.rulebook.classification?.classes.map(({ id }) => id) ?? []
    ranking.withoutClasses.forEach((id, index) => {
      checker.known("classes/mức xếp loại", id, classes, ["ranking", "withoutClasses", index])
    })
    ranking.ties.forEach(({ by }, index) => checker.formula(by, "number", ["ranking", "ties", index, "by"]))
  }
  checker.uniqueIds(
    "quotas/tỷ lệ khống chế",
    quotas.map(({ id }, index) => ({ id, path: ["quotas", index] })),
  )
  quotas.forEach((quota, index) => checkQuota(checker, quota, ["quotas", index]))
}
