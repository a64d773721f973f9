import { type Issue, makeIssue } from "../issue/issue.ts"
import { isPolicySilent, type QuotaScopeResult } from "./apply-quota.ts"
import { clusterOf, wholeBoard } from "./cluster-words.ts"
import type { CompiledRulebook } from "./program.ts"
import type { Rank } from "./rank.ts"
import type { QuotaSaid } from "./results.ts"
import type { SubjectScope } from "./subject-scope.ts"

/** Equals left to the authority because a tie-break did not answer, whatever the rulebook says of equals. */
export const unansweredTies = (
  { rulebook: { quotas } }: CompiledRulebook,
  said: ReadonlyMap<string, ReadonlyArray<QuotaSaid>>,
): ReadonlyArray<Issue> =>
  quotas.flatMap(({ id, title }, index): Issue[] => {
    const left = [...said].filter(([, all]) =>
      all.some(({ quota, unanswered }) => quota === id && unanswered === "tie-break"),
    )
    if (left.length === 0) return []
    const facts = { quota: title, count: left.length, subjects: left.map(([subject]) => subject).join(", ") }
    return [makeIssue("quota.tie-unanswered", ["quotas", index], facts, { severity: "warning" })]
  })

/** Quotas whose limit is not known yet, or that may change once those without a class have one. */
export const quotaWarnings = (
  program: CompiledRulebook,
  results: ReadonlyArray<QuotaScopeResult>,
): ReadonlyArray<Issue> =>
  results.flatMap(({ quota, by, limit, awaiting, candidates }): Issue[] => {
    const index = program.rulebook.quotas.findIndex(({ id }) => id === quota)
    const path = ["quotas", index]
    const scope = Object.keys(by).length === 0 ? wholeBoard : Object.values(by).join(", ")
    const severity = { severity: "warning" } as const
    // A policy that did not answer is told of by its own name.
    if ("unknown" in limit && candidates.length > 0 && !isPolicySilent(limit)) {
      const name = limit.unknown.causes.map((cause) => cause.name ?? "").join(", ")
      return [makeIssue("quota.unknown-limit", path, { quota, scope, name }, severity)]
    }
    const title = program.rulebook.quotas[index]?.title ?? quota
    return awaiting > 0
      ? [makeIssue("quota.awaits", path, { quota: title, scope, count: awaiting }, severity)]
      : []
  })

/** Ranks that several share for good: the rulebook has nothing left to separate them by. */
export const tieWarnings = (
  program: CompiledRulebook,
  ranks: ReadonlyMap<string, Rank>,
  scopes: ReadonlyArray<SubjectScope>,
): ReadonlyArray<Issue> => {
  const shared = Map.groupBy(
    scopes.filter((scope) => ranks.get(scope.subject)?.tied === true),
    (scope) => `${ranks.get(scope.subject)?.cluster} ${ranks.get(scope.subject)?.rank}`,
  )
  return [...shared.values()].map((tied) => {
    const rank = ranks.get((tied[0] as SubjectScope).subject)?.rank ?? 0
    const subjects = tied.map((scope) => scope.subject).join(", ")
    return makeIssue(
      "ranking.unresolved",
      ["ranking"],
      { count: tied.length, rank, cluster: clusterOf(program, tied[0] as SubjectScope), subjects },
      { severity: "warning" },
    )
  })
}
