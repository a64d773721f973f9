import { same, type Text } from "../language/text.ts"
import { pluginLabel } from "../mechanism/plugin-stamp.ts"
import { exact } from "../number/exact.ts"
import type { Quota } from "../rulebook/quota.ts"
import { isPolicySilent, type QuotaScopeResult } from "../scoring/apply-quota.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import { citationTexts, type Writing } from "./explain-criterion.ts"
import { type Explanation, explanation } from "./explanation.ts"
import { numberText, percentText } from "./format-number.ts"
import type { Names } from "./names.ts"
import { say } from "./words.ts"

const concerns = (scope: QuotaScopeResult, id: string): boolean => scope.candidates.includes(id)

const unknownLimit = (limit: QuotaScopeResult["limit"]): Text =>
  say(isPolicySilent(limit) ? "quotaUnanswered" : "quotaUnknown")

const scopeLine = (scope: QuotaScopeResult, verdict: "kept" | "cut" | "contested", cutTo: Text): Text => {
  if ("unknown" in scope.limit) return unknownLimit(scope.limit)
  const limit = numberText(exact(scope.limit.limit))
  if (verdict === "cut") return say("quotaCut", { limit, class: cutTo })
  if (verdict === "contested") return say("quotaContested", { limit })
  if (scope.limit.small) return say("quotaSmall", { limit })
  const { share, base } = scope.limit
  if (share === undefined || base === undefined) return say("quotaKeptFixed", { limit })
  return say("quotaKept", { limit, share: percentText(share), base: numberText(base) })
}

/** One of several scopes, by its own count: which of them cut a subject is then plain to see. */
const scopeStep = (scope: QuotaScopeResult, names: Names): Explanation => {
  const { limit, kept, by } = scope
  if ("unknown" in limit) return explanation("step", names.scope(by), { value: unknownLimit(limit) })
  const { share, base } = limit
  const facts = { limit: limit.limit, kept: kept.length }
  if (limit.small) return explanation("step", names.scope(by), { value: say("quotaScopeSmall", facts) })
  const value =
    share === undefined || base === undefined
      ? say("quotaScopeFixed", facts)
      : say("quotaScope", { ...facts, share: percentText(share), base: numberText(base) })
  return explanation("step", names.scope(by), { value })
}

/** What set the share, where it depends on something known of the scope. */
const shareSteps = (
  { share }: Quota,
  scopes: ReadonlyArray<QuotaScopeResult>,
  { rulebook: { scopeFacts } }: CompiledRulebook,
): ReadonlyArray<Explanation> => {
  if (typeof share !== "object") return []
  const fact = Object.hasOwn(scopeFacts, share.by) ? scopeFacts[share.by] : undefined
  const told = scopes.flatMap(({ limit }): Explanation[] => {
    if ("unknown" in limit || limit.option === undefined || limit.share === undefined) return []
    const option = fact?.options?.find(({ id }) => id === limit.option)?.title ?? same(limit.option)
    const facts = { name: fact?.title ?? same(share.by), option, share: percentText(limit.share) }
    return [explanation("step", say("quotaShareBy", facts))]
  })
  return told.slice(0, 1)
}

const policySteps = ({ policy }: Quota, { policies }: CompiledRulebook): ReadonlyArray<Explanation> => {
  const found = policies.quotas.get(policy?.name ?? "")
  if (found === undefined) return []
  return [explanation("step", say("policyGave", { name: found.name, plugin: pluginLabel(found) }))]
}

const inAllScopes = { kept: "quotaKeptAll", cut: "quotaCutSome", contested: "quotaContestedSome" } as const

const silent = { limit: "quotaUnanswered", "tie-break": "quotaTieUnanswered" } as const

/** Explains what each quota said of a subject. */
export const explainQuotas = (
  result: SubjectResult,
  board: BoardResults,
  { program, names }: Writing,
): ReadonlyArray<Explanation> =>
  result.quotas.flatMap(({ quota: id, verdict, unanswered }): Explanation[] => {
    const quota = program.rulebook.quotas.find((one) => one.id === id)
    if (quota === undefined) return []
    const scopes = board.quotas.filter((scope) => scope.quota === id && concerns(scope, result.subject.id))
    const [only, ...others] = scopes
    const cutTo = names.class(quota.cutTo)
    const line = only === undefined ? undefined : scopeLine(only, verdict, cutTo)
    const all = others.length === 0 ? line : say(inAllScopes[verdict], { class: cutTo })
    return [
      explanation("quota", quota.title, {
        value: unanswered === undefined ? all : say(silent[unanswered]),
        detail: quota.reading,
        citations: citationTexts(program, quota.source),
        children: [
          ...shareSteps(quota, scopes, program),
          ...policySteps(quota, program),
          ...(others.length === 0 ? [] : scopes.map((scope) => scopeStep(scope, names))),
        ],
      }),
    ]
  })
