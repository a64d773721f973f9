import { type Issue, makeIssue } from "../issue/issue.ts"
import { type Text, text } from "../language/text.ts"
import { clusterOf } from "./cluster-words.ts"
import type { CompiledRulebook } from "./program.ts"
import type { SubjectScope } from "./subject-scope.ts"

/** What people take for the same: neither case nor the width of a gap tells two apart. */
const folded = (written: string): string =>
  written.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim()

const sameId: Text = {
  vi: "mã chỉ khác chữ hoa, chữ thường hoặc khoảng trắng",
  en: "ids that differ only by case or spaces",
}

const sameName = (cluster: Text | string): Text =>
  text((language) => {
    const where = typeof cluster === "string" ? cluster : cluster[language]
    return language === "vi" ? `cùng tên trong ${where}` : `one name in ${where}`
  })

const repeated = (
  scopes: ReadonlyArray<SubjectScope>,
  keyOf: (scope: SubjectScope) => string,
): ReadonlyArray<ReadonlyArray<SubjectScope>> =>
  [...Map.groupBy(scopes, keyOf).values()].filter(({ length }) => length > 1)

/**
 * Subjects that look like one written twice: each would have a share of its facts, and count twice in every quota.
 * Nothing is merged; people say whether they are one.
 */
export const lookAlikes = (
  program: CompiledRulebook,
  scopes: ReadonlyArray<SubjectScope>,
): ReadonlyArray<Issue> => {
  const warn = (alike: ReadonlyArray<SubjectScope>, why: Text): Issue => {
    const ids = alike.map(({ subject }) => subject).sort()
    const facts = { why, subjects: ids.join(", ") }
    return makeIssue("subject.looks-twice", ["subjects", ids[0] ?? ""], facts, { severity: "warning" })
  }
  const byId = repeated(scopes, ({ subject }) => folded(subject))
  const told = new Set(byId.flat())
  const byName = repeated(
    scopes.filter((scope) => !told.has(scope)),
    (scope) => JSON.stringify([clusterOf(program, scope), folded(scope.bound.subject.name)]),
  )
  return [
    ...byId.map((alike) => warn(alike, sameId)),
    ...byName.map((alike) => warn(alike, sameName(clusterOf(program, alike[0] as SubjectScope)))),
  ]
}
