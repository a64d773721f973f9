import { Rulebook } from "@danvan/core"
import type { PluginRegistry } from "@danvan/plugin-sdk"
import { checkMessages, checkWords } from "../author/check-words.ts"
import { notPlain } from "../author/plain-data.ts"
import { inputKey } from "../author/same-input.ts"
import { type Fault, makeFault } from "../fault/fault.ts"
import { groups } from "../run/groups.ts"
import type { PlannedTest } from "../run/planned-test.ts"
import type { LintRuleCase, LintRuleCases } from "./plugin-cases.ts"

type Rule = Rulebook.AuthoredLintRule

const findingsOf = (rule: Rule, plugins: PluginRegistry, written: unknown): ReadonlyArray<string> => {
  const rulebook = Rulebook.makeOrThrow(written, { plugins })
  const issues = Rulebook.lint(rulebook, { plugins }).issues
  return issues.flatMap(({ code, path, facts, message }) => {
    if (!(facts.name ?? "").startsWith(rule.name)) return []
    if (code === "lint.rule-failed") return [`${message.en}`]
    return code === "lint.found" ? [`${facts.problem} at ${path.join(".")}`] : []
  })
}

const runCase = (
  rule: Rule,
  plugins: PluginRegistry,
  one: LintRuleCase,
  place: string,
): ReadonlyArray<Fault> => {
  const list = (findings: ReadonlyArray<string>): string => [...findings].sort().join("; ") || "—"
  const found = findingsOf(rule, plugins, one.rulebook)
  const again = findingsOf(rule, plugins, one.rulebook)
  if (list(found) !== list(again)) {
    const what = { vi: "danh sách phát hiện", en: "list of findings" }
    return [makeFault("law.determinism", place, { what, facts: list(again) })]
  }
  if (list(found) === list(one.found)) return []
  return [makeFault("finding.other", place, { found: list(found), expected: list(one.found) })]
}

const checkAuthor = (
  rule: Rule,
  placed: ReadonlyArray<{ place: string; one: LintRuleCase }>,
  cases: LintRuleCases,
) => {
  const none = (["valid", "invalid"] as const).filter((kind) => cases[kind].length === 0)
  const shown = new Set(cases.invalid.flatMap(({ found }) => found.map((one) => one.split(" at ")[0] ?? "")))
  const seen = new Map<string, string>()
  const doubled = placed.flatMap(({ place, one }): ReadonlyArray<Fault> => {
    const odd = notPlain(one.rulebook, "rulebook", place)
    if (odd.length > 0) return odd
    const key = inputKey(one.rulebook)
    const other = seen.get(key)
    seen.set(key, other ?? place)
    return other === undefined ? [] : [makeFault("case.duplicate", place, { other })]
  })
  return [
    ...none.map((kind) => makeFault("case.none", `${rule.name} ${kind}`, { kind })),
    ...doubled,
    ...Object.keys(rule.messages)
      .filter((name) => !shown.has(name))
      .map((name) => makeFault("message.never-shown", `${rule.name} ${name}`, { name })),
    ...checkWords(rule.title, `${rule.name}.title`),
    ...checkMessages(rule.messages, `${rule.name}.messages`),
  ]
}

/** The tests of a lint rule: what it finds, and what its author left out. */
export const lintRuleTests = (
  rule: Rule,
  cases: LintRuleCases,
  plugins: PluginRegistry,
): ReadonlyArray<PlannedTest> => {
  const placed = [
    ...cases.valid.map((one, index) => ({
      place: `valid[${index}] “${one.name}”`,
      one: { ...one, found: [] },
    })),
    ...cases.invalid.map((one, index) => ({ place: `invalid[${index}] “${one.name}”`, one })),
  ]
  return [
    {
      group: groups.author,
      name: { vi: `ví dụ của ${rule.name} đầy đủ`, en: `those of ${rule.name} are whole` },
      find: () => checkAuthor(rule, placed, cases),
    },
    ...placed.map(
      ({ place, one }): PlannedTest => ({
        group: { vi: rule.name, en: rule.name },
        name: { vi: one.name, en: one.name },
        find: () => runCase(rule, plugins, one, `${rule.name} ${place}`),
      }),
    ),
  ]
}
