import type { Text } from "../language/text.ts"
import { exact } from "../number/exact.ts"
import type { QuotaScopeResult } from "../scoring/apply-quota.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import { citationTexts, type Writing } from "./explain-criterion.ts"
import { type Explanation, explanation } from "./explanation.ts"
import { numberText, percentText } from "./format-number.ts"
import type { Names } from "./names.ts"
import { say } from "./words.ts"

const concerns = (scope: QuotaScopeResult, id: string): boolean => scope.candidates.includes(id)

const scopeLine = (scope: QuotaScopeResult, verdict: "kept" | "cut" | "contested", cutTo: Text): Text => {
  if ("unknown" in scope.limit) return say("quotaUnknown")
  const limit = numberText(exact(scope.limit.limit))
  if (verdict === "cut") return say("quotaCut", { limit, class: cutTo })
  if (verdict === "contested") return say("quotaContested", { limit })
  if (scope.limit.small) return say("quotaSmall", { limit })
  return say("quotaKept", {
    limit,
    share: percentText(scope.limit.share),
    base: numberText(scope.limit.base),
  })
}

/** One of several scopes, by its own count: which of them cut a subject is then plain to see. */
const scopeStep = (scope: QuotaScopeResult, names: Names): Explanation => {
  const { limit, kept, by } = scope
  if ("unknown" in limit) return explanation("step", names.scope(by), { value: say("quotaUnknown") })
  const facts = {
    limit: limit.limit,
    kept: kept.length,
    share: percentText(limit.share),
    base: numberText(limit.base),
  }
  return explanation("step", names.scope(by), {
    value: say(limit.small ? "quotaScopeSmall" : "quotaScope", facts),
  })
}

const inAllScopes = { kept: "quotaKeptAll", cut: "quotaCutSome", contested: "quotaContestedSome" } as const

/** Explains what each quota said of a subject. */
export const explainQuotas = (
  result: SubjectResult,
  board: BoardResults,
  { program, names }: Writing,
): ReadonlyArray<Explanation> =>
  result.quotas.flatMap(({ quota: id, verdict }): Explanation[] => {
    const quota = program.rulebook.quotas.find((one) => one.id === id)
    if (quota === undefined) return []
    const scopes = board.quotas.filter((scope) => scope.quota === id && concerns(scope, result.subject.id))
    const [only, ...others] = scopes
    const cutTo = names.class(quota.cutTo)
    const line = only === undefined ? undefined : scopeLine(only, verdict, cutTo)
    return [
      explanation("quota", quota.title, {
        value: others.length === 0 ? line : say(inAllScopes[verdict], { class: cutTo }),
        detail: quota.reading,
        citations: citationTexts(program, quota.source),
        children: others.length === 0 ? [] : scopes.map((scope) => scopeStep(scope, names)),
      }),
    ]
  })
