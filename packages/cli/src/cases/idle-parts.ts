import { Coverage, Rulebook, Scoring, type Source } from "@danvan/core"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import type { Case, CaseDocument } from "./case-document.ts"
import type { CasePrograms } from "./run-cases.ts"

type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A text that two values share when they say the same, in whatever order their names stand. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (!isObject(value)) return JSON.stringify(value) ?? "null"
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`)
    .join(",")}}`
}

/** Everything of a case that decides what comes out; what it expects and says of itself is left aside. */
const factsOf = ({
  name,
  source,
  note,
  mechanics,
  expect,
  expectQuotas,
  expectIssues,
  ...facts
}: Case): string =>
  canonical({
    ...facts,
    subjects: facts.subjects.map(canonical).sort(),
    with: facts.with.map(({ expect: _, ...other }) => other),
  })

const warning = (issue: ShownIssue): ShownIssue => ({ ...issue, severity: "warning" })

/** Cases with the facts of an earlier one: their expectations belong together. */
const sameFacts = ({ cases }: CaseDocument, { positionOf }: Source.SourceTree): ReadonlyArray<ShownIssue> => {
  const first = new Map<string, Case>()
  return cases.flatMap((one, index) => {
    const facts = factsOf(one)
    const other = first.get(facts)
    if (other !== undefined) {
      return [
        cliIssue(
          "case.same-facts",
          { name: one.name.vi, other: other.name.vi },
          positionOf(["cases", index]),
        ),
      ]
    }
    first.set(facts, one)
    return []
  })
}

const parts = ["facts", "criteria", "attributes"] as const

/** Defaults that every subject of every case states for itself. */
const idleDefaults = (
  { cases, defaults }: CaseDocument,
  { positionOf }: Source.SourceTree,
): ReadonlyArray<ShownIssue> => {
  const subjects = cases.flatMap((one) => one.subjects)
  return parts.flatMap((part) =>
    Object.keys(defaults[part])
      .filter((name) => subjects.every((one) => isObject(one[part]) && Object.hasOwn(one[part], name)))
      .map((name) => cliIssue("case.idle-default", { name }, positionOf(["defaults", part, name]))),
  )
}

/** True when a case looks at how subjects stand to each other. */
const looksAtOthers = ({ expect, expectQuotas, scopes, with: others }: Case): boolean =>
  expectQuotas.length > 0 ||
  scopes.length > 0 ||
  others.length > 0 ||
  Object.values(expect).some(({ rank, proposedClass }) => rank !== undefined || proposedClass !== undefined)

/** Subjects of which nothing is expected, where nothing of the others can depend on them. */
const idleSubjects = (
  { cases }: CaseDocument,
  { positionOf }: Source.SourceTree,
  { main }: CasePrograms,
): ReadonlyArray<ShownIssue> => {
  if (main instanceof Scoring.ChoiceProgram || Rulebook.isLinked(main.rulebook)) return []
  if (Coverage.comparesSubjects(main)) return []
  return cases.flatMap((one, index) =>
    one.expectIssues !== undefined || looksAtOthers(one)
      ? []
      : one.subjects.flatMap(({ id }, place): ShownIssue[] => {
          if (typeof id !== "string" || Object.hasOwn(one.expect, id)) return []
          const at = positionOf(["cases", index, "subjects", place])
          return [cliIssue("case.idle-subject", { name: one.name.vi, subject: id }, at)]
        }),
  )
}

/** What in a file of cases tests nothing, as warnings. */
export const idleParts = (
  document: CaseDocument,
  tree: Source.SourceTree,
  programs: CasePrograms,
): ReadonlyArray<ShownIssue> =>
  [
    ...sameFacts(document, tree),
    ...idleDefaults(document, tree),
    ...idleSubjects(document, tree, programs),
  ].map(warning)
