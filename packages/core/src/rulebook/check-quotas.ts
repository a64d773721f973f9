import { kindWords } from "../expression/check-expression.ts"
import { parseShare } from "../number/decimal.ts"
import { compareExact, one, zero } from "../number/exact.ts"
import { checkPolicy } from "./check-policy.ts"
import type { Checker } from "./checker.ts"
import { allCriteria } from "./criterion.ts"
import { limitedClasses, type Quota, raisedShares } from "./quota.ts"
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
    checker.known("attributes", name, known, [...path, index])
  })
}

/** True while a lower rule still has to set points: it may then declare the ranking too. */
const awaitsRefinement = ({ criteria }: Rulebook): boolean =>
  [...allCriteria(criteria)].some(({ criterion }) => criterion.delegated === true)

/** A share needs to know of what, and how it becomes whole; a fixed number needs neither. */
const checkLimit = (checker: Checker, quota: Quota, path: Path): void => {
  const { id, share, atMost, policy } = quota
  if ([share, atMost, policy].filter((one) => one !== undefined).length !== 1) {
    checker.report("quota.no-limit", path, { id })
    return
  }
  if (policy !== undefined) {
    checkPolicy(checker, policy, checker.policies.quotas, [...path, "policy"])
    for (const idle of ["raised", "small", "base"] as const) {
      if (quota[idle] !== undefined) checker.report("quota.policy-decides", [...path, idle], { id, idle })
    }
    return
  }
  if (atMost !== undefined) {
    if (quota.raised !== undefined) checker.report("quota.fixed-raised", [...path, "raised"], { id })
    return
  }
  for (const needed of ["base", "rounding"] as const) {
    if (quota[needed] === undefined) checker.report("quota.share-of-what", path, { id, needed })
  }
  if (typeof share === "string") checkShare(checker, share, [...path, "share"])
  else if (share !== undefined) checkShareTable(checker, share, [...path, "share"])
}

type ShareTable = Exclude<NonNullable<Quota["share"]>, string>

const checkShareTable = (checker: Checker, { by, table }: ShareTable, path: Path): void => {
  const { scopeFacts } = checker.rulebook
  checker.known("scopeFacts", by, Object.keys(scopeFacts), [...path, "by"])
  const fact = Object.hasOwn(scopeFacts, by) ? scopeFacts[by] : undefined
  if (fact === undefined) return
  if (fact.type !== "choice") {
    const wrong = { place: "share", expected: kindWords.text, found: fact.type }
    checker.report("expression.wrong-kind", [...path, "by"], wrong)
    return
  }
  const options = (fact.options ?? []).map(({ id }) => id)
  for (const [option, share] of Object.entries(table)) {
    checker.known("options", option, options, [...path, "table", option])
    checkShare(checker, share, [...path, "table", option])
  }
  for (const option of options) {
    if (!Object.hasOwn(table, option)) checker.report("quota.no-share", [...path, "table"], { option, by })
  }
}

const checkBase = (checker: Checker, quota: Quota, classes: ReadonlyArray<string>, path: Path): void => {
  const { id, base } = quota
  if (base?.of === "fact") checker.scopeFormula(base.fact, "number", [...path, "base", "fact"])
  if (base?.of !== "classes") return
  base.classes.forEach((one, index) => {
    checker.known("classes", one, classes, [...path, "base", "classes", index])
  })
  const limited = limitedClasses(quota, classes)
  const inside = limited.filter((one) => base.classes.includes(one)).length
  // Whom the cut takes out of the base would then depend on whom it reaches first.
  if (base.counting === "after-cut" && inside > 0 && inside < limited.length) {
    checker.report("quota.mixed-base", [...path, "base", "classes"], { id })
  }
}

const checkQuota = (checker: Checker, quota: Quota, path: Path): void => {
  const classes = checker.rulebook.classification?.classes.map(({ id }) => id) ?? []
  const kind = "classes"
  checker.known(kind, quota.class, classes, [...path, "class"])
  checker.known(kind, quota.cutTo, classes, [...path, "cutTo"])
  const [from, to] = [classes.indexOf(quota.class), classes.indexOf(quota.cutTo)]
  if (from >= 0 && to >= 0 && to <= from) {
    const facts = { id: quota.id, cutTo: quota.cutTo, class: quota.class }
    checker.report("quota.not-lower", [...path, "cutTo"], facts)
  }
  checkLimit(checker, quota, path)
  for (const { raised, path: place } of raisedShares(quota)) {
    checkShare(checker, raised.share, [...path, ...place, "share"])
    checker.scopeFormula(raised.when, "boolean", [...path, ...place, "when"])
  }
  checkBase(checker, quota, classes, path)
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
      checker.known("classes", id, classes, ["ranking", "withoutClasses", index])
    })
    ranking.ties.forEach(({ by, policy }, index) => {
      const path = ["ranking", "ties", index]
      if ((by === undefined) === (policy === undefined)) checker.report("tie-break.unclear", path, {})
      else if (by !== undefined) checker.formula(by, "number", [...path, "by"])
      else if (policy !== undefined) checkPolicy(checker, policy, checker.policies.ties, [...path, "policy"])
    })
  }
  checker.uniqueIds(
    "quotas",
    quotas.map(({ id }, index) => ({ id, path: ["quotas", index] })),
  )
  quotas.forEach((quota, index) => checkQuota(checker, quota, ["quotas", index]))
}
