import type { Citation } from "../document/citation.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { parseShare } from "../number/decimal.ts"
import { compareExact, one, zero } from "../number/exact.ts"
import type { Checker } from "./checker.ts"
import type { FactDeclaration, Parameter } from "./fact-declaration.ts"

type Path = ReadonlyArray<string | number>

/** Every `source` and `appliesTo` anywhere in the rulebook: found by name, so that a new rule is covered by itself. */
const checkEverywhere = (checker: Checker): void => {
  const documents = Object.keys(checker.rulebook.documents)
  const groups = checker.rulebook.subjects.groups.map(({ id }) => id)
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key]
      if (key === "with") continue
      if (key === "source" && Array.isArray(inner)) {
        inner.forEach((citation: Citation, index) => {
          checker.known("documents", citation.document, documents, [...here, index, "document"])
        })
      } else if (key === "appliesTo" && Array.isArray(inner)) {
        inner.forEach((group: string, index) => {
          checker.known("groups", group, groups, [...here, index])
        })
      } else visit(inner, here)
    }
  }
  visit(checker.rulebook, [])
}

const needs: Readonly<Record<string, "options" | "fields">> = { choice: "options", list: "fields" }

const limits = ["minimum", "maximum", "step"] as const

/** `maximum: 100` on a percentage would be 10,000 %. */
const checkPercentLimits = (checker: Checker, fact: FactDeclaration, path: Path): void => {
  if (fact.type !== "percent") return
  for (const limit of limits) {
    const value = fact[limit]
    if (value === undefined || value.endsWith("%")) continue
    if (compareExact(parseShare(value)?.abs() ?? zero, one) > 0)
      checker.report("expression.percent-needs-sign", [...path, limit], { value })
  }
}

const checkFacts = (
  checker: Checker,
  facts: Readonly<Record<string, FactDeclaration>>,
  root: string,
): void => {
  for (const [name, fact] of Object.entries(facts)) {
    const path = [root, name]
    const needed = needs[fact.type]
    if (needed !== undefined && fact[needed] === undefined) {
      checker.report("field.incomplete", path, { name, type: fact.type, needs: needed })
    }
    if (fact.whenMissing !== undefined && "problem" in readFieldValue(fact, fact.whenMissing)) {
      checker.report("fact.bad-default", [...path, "whenMissing"], { name, value: String(fact.whenMissing) })
    }
    checkPercentLimits(checker, fact, path)
    if (Object.hasOwn(checker.rulebook.parameters, name)) checker.report("fact.name-taken", path, { name })
  }
}

/** Times the rulebook is in force and a parameter has no value: scoring at such a date is refused. */
const checkGaps = (checker: Checker, name: string, { values }: Parameter): void => {
  const { effective } = checker.rulebook
  if (values.some(({ from, to }) => to !== undefined && to <= from)) return
  const path = ["parameters", name, "values"]
  const sorted = values
    .map((value, index) => ({ value, index }))
    .sort((a, b) => (a.value.from < b.value.from ? -1 : 1))
  let covered: string | undefined = effective.from
  for (const { value, index } of sorted) {
    if (covered === undefined || (effective.to !== undefined && covered >= effective.to)) return
    if (value.from > covered) {
      checker.report("parameter.gap", [...path, index], { name, from: covered, to: value.from }, "warning")
    }
    covered = value.to === undefined ? undefined : value.to > covered ? value.to : covered
  }
  if (covered !== undefined && (effective.to === undefined || covered < effective.to)) {
    checker.report("parameter.gap", path, { name, from: covered, to: effective.to ?? "…" }, "warning")
  }
}

const checkDates = (checker: Checker): void => {
  const { effective, parameters } = checker.rulebook
  const inverted = (from: string, to: string | undefined, path: Path): void => {
    if (to !== undefined && to <= from) checker.report("effective.inverted", path, { from, to })
  }
  inverted(effective.from, effective.to, ["effective", "to"])
  for (const [name, parameter] of Object.entries(parameters)) {
    const { values } = parameter
    checkGaps(checker, name, parameter)
    values.forEach(({ from, to }, index) => {
      const path = ["parameters", name, "values", index]
      inverted(from, to, [...path, "to"])
      const clash = values.some(
        (other, place) => place < index && other.from < (to ?? "9999") && from < (other.to ?? "9999"),
      )
      if (clash) checker.report("parameter.overlap", path, { name, from })
    })
  }
}

/** Checks what rules refer to: documents, groups, facts, dates, stages, and when subjects are not rated. */
export const checkReferences = (checker: Checker): void => {
  const { rulebook } = checker
  checkEverywhere(checker)
  checkFacts(checker, rulebook.facts, "facts")
  checkFacts(checker, rulebook.scopeFacts, "scopeFacts")
  checkDates(checker)
  const lists = [
    ["stages", "stages", rulebook.stages],
    ["notRated", "notRated", rulebook.notRated],
    ["factChecks", "factChecks", rulebook.factChecks],
    ["groups", "subjects.groups", rulebook.subjects.groups],
  ] as const
  for (const [kind, root, list] of lists) {
    const path = root.split(".")
    checker.uniqueIds(
      kind,
      list.map(({ id }, index) => ({ id, path: [...path, index] })),
    )
  }
  if (rulebook.stages.filter(({ official }) => official === true).length > 1) {
    checker.report("stage.two-official", ["stages"], {})
  }
  rulebook.factChecks.forEach(({ holds }, index) => {
    checker.formula(holds, "boolean", ["factChecks", index, "holds"])
  })
  rulebook.notRated.forEach(({ when }, index) =>
    checker.formula(when, "boolean", ["notRated", index, "when"]),
  )
}
