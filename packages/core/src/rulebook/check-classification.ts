import { kindWords } from "../expression/check-expression.ts"
import { overlappingBands } from "../mechanism/overlapping-bands.ts"
import { areSoundBounds, boundsOf } from "../mechanism/parameter-schemas.ts"
import { parseShare } from "../number/decimal.ts"
import { compareExact, one as whole, zero } from "../number/exact.ts"
import { checkPolicy } from "./check-policy.ts"
import type { Checker } from "./checker.ts"
import {
  type Classification,
  type Condition,
  classifiedValue,
  hasBand,
  type RulebookClass,
} from "./classification.ts"
import { criteriaMeant } from "./condition-expression.ts"
import { appliesToGroup } from "./rulebook.ts"

const checkBands = (checker: Checker, classes: ReadonlyArray<RulebookClass>): void => {
  const path = ["classification", "classes"]
  const banded = classes.map((one, index) => ({ one, index })).filter(({ one }) => hasBand(one))
  const unsound = banded.filter(({ one }) => !areSoundBounds(one))
  for (const { one, index } of unsound) checker.report("class.unsound-band", [...path, index], { id: one.id })
  if (unsound.length > 0) return
  const groups = checker.rulebook.subjects.groups
  const reported = new Set<string>()
  for (const group of groups.length === 0 ? [undefined] : groups.map(({ id }) => id)) {
    const concerned = banded.filter(({ one }) => appliesToGroup(one, group))
    for (const [a, b] of overlappingBands(concerned.map(({ one }) => boundsOf(one)))) {
      const [first, second] = [concerned[a]!, concerned[b]!]
      const pair = `${first.index} ${second.index}`
      const facts = { first: first.one.id, second: second.one.id }
      if (!reported.has(pair)) checker.report("class.overlap", [...path, second.index], facts)
      reported.add(pair)
    }
  }
}

const checkCaps = (checker: Checker, { caps }: Classification, ids: ReadonlyArray<string>): void => {
  const { facts } = checker.rulebook
  caps.forEach((cap, index) => {
    const path = ["classification", "caps", index]
    checker.formula(cap.when, "boolean", [...path, "when"])
    if (typeof cap.highest === "string") {
      checker.known("classes", cap.highest, ids, [...path, "highest"])
      return
    }
    const { fact: name } = cap.highest
    checker.known("facts", name, Object.keys(facts), [...path, "highest", "fact"])
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
    if (fact !== undefined && fact.type !== "choice") {
      const wrong = { place: "highest", expected: kindWords.text, found: fact.type }
      checker.report("expression.wrong-kind", [...path, "highest", "fact"], wrong)
    }
    for (const [place, option] of (fact?.options ?? []).entries())
      checker.known("classes", option.id, ids, ["facts", name, "options", place, "id"])
  })
}

type Path = ReadonlyArray<string | number>

const checkCondition = (checker: Checker, condition: Condition, path: Path): void => {
  const { id, when, anyOf, everyCriterion } = condition
  if ([when, anyOf, everyCriterion].filter((part) => part !== undefined).length !== 1) {
    checker.report("condition.unclear", path, { id })
    return
  }
  if (when !== undefined) checker.formula(when, "boolean", [...path, "when"])
  anyOf?.forEach((one, index) => checker.formula(one.when, "boolean", [...path, "anyOf", index, "when"]))
  if (everyCriterion === undefined) return
  const here = [...path, "everyCriterion"]
  if (criteriaMeant(everyCriterion, checker.rulebook.criteria).length === 0) {
    checker.report("condition.no-criteria", here, { id })
  }
  const share = parseShare(everyCriterion.atLeast) ?? zero
  if (compareExact(share, zero) < 0 || compareExact(share, whole) > 0) {
    checker.report("share.out-of-range", [...here, "atLeast"], { share: everyCriterion.atLeast })
  }
}

const checkClass = (checker: Checker, one: RulebookClass, path: Path): void => {
  if (one.onlyByVeto === true && (hasBand(one) || one.conditions.length > 0)) {
    checker.report("class.only-by-veto", [...path, "onlyByVeto"], { id: one.id })
  }
  one.conditions.forEach((condition, place) => {
    checkCondition(checker, condition, [...path, "conditions", place])
  })
}

/** Checks classes, conditions, vetoes and caps. */
export const checkClassification = (checker: Checker): void => {
  const { classification } = checker.rulebook
  if (classification === undefined) return
  const { classes, vetoes } = classification
  const ids = classes.map(({ id }) => id)
  const root = ["classification"]
  checker.uniqueIds(
    "classes",
    classes.map(({ id }, index) => ({ id, path: [...root, "classes", index] })),
  )
  const value = classifiedValue(classification)
  if (value !== undefined) {
    checker.formula(value, "number", [...root, "of"])
    if (classification.rounding === undefined) checker.report("class.no-rounding", [...root, "rounding"], {})
  }
  checkBands(checker, classes)
  const { policy } = classification
  if (policy !== undefined) {
    checkPolicy(checker, policy, checker.policies.classes, [...root, "policy"])
    classes.forEach((one, index) => {
      if (!hasBand(one) && one.conditions.length === 0) return
      checker.report("class.policy-and-bands", [...root, "classes", index], { id: one.id, name: policy.name })
    })
  }
  classes.forEach((one, index) => {
    checkClass(checker, one, [...root, "classes", index])
  })
  vetoes.forEach((veto, index) => {
    const path = [...root, "vetoes", index]
    checker.formula(veto.when, "boolean", [...path, "when"])
    if (veto.discretion !== undefined) checker.formula(veto.discretion, "boolean", [...path, "discretion"])
    checker.known("classes", veto.class, ids, [...path, "class"])
  })
  checkCaps(checker, classification, ids)
  const rules = [
    ...classes.flatMap(({ conditions }, index) =>
      conditions.map(({ id }, place) => ({ id, path: [...root, "classes", index, "conditions", place] })),
    ),
    ...vetoes.map(({ id }, index) => ({ id, path: [...root, "vetoes", index] })),
    ...classification.caps.map(({ id }, index) => ({ id, path: [...root, "caps", index] })),
  ]
  checker.uniqueIds("rules", rules)
}
