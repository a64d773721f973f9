import { evaluate } from "../expression/evaluate.ts"
import { type Absent, absentOutcome, numberOf, type Outcome } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import { parseShare } from "../number/decimal.ts"
import { type Exact, exact, zero } from "../number/exact.ts"
import { roundExact } from "../number/rounding.ts"
import type { ReadyQuota } from "./program.ts"

/** A subject as a quota sees it. */
export interface QuotaMember {
  readonly id: string
  readonly rated: boolean
  readonly class: string | undefined
}

/** How a limit came about. */
export interface QuotaLimit {
  readonly limit: number
  readonly share: Exact
  readonly raised: boolean
  /** What the share is of, once those over the limit are cut. */
  readonly base: Exact
  /** Whether the rule for small scopes set the limit. */
  readonly small: boolean
}

/** What a limit is computed for: the members of one scope, and what is known of it. */
export interface QuotaScope {
  readonly members: ReadonlyArray<QuotaMember>
  /** The scope's own facts: a headcount of the whole organ is none of its parts. */
  readonly facts: ReadonlyMap<string, Outcome>
  /** Those and the facts of the scopes around it: a decision for the organ holds in each of its parts. */
  readonly conditions: ReadonlyMap<string, Outcome>
}

const scopeOf = (facts: ReadonlyMap<string, Outcome>): Scope => {
  const missing = (name: string): Absent => absentOutcome("missing", { code: "input-missing", name })
  return {
    subject: "",
    pool: { members: [], memo: new Map() },
    input: (name) => facts.get(name) ?? missing(name),
    parameter: missing,
    result: missing,
  }
}

/** How many of the base there are when so many members keep the class. */
type BaseWhenKept = (kept: number) => Exact

/** Counts the base once; only a base counted after the cut depends on how many are kept. */
const baseOf = ({ rule, headcount }: ReadyQuota, { members, facts }: QuotaScope): BaseWhenKept | Absent => {
  const { base } = rule
  const fixed =
    (value: Exact): BaseWhenKept =>
    () =>
      value
  if (base.of === "all") return fixed(exact(members.length))
  if (base.of === "rated") return fixed(exact(members.filter(({ rated }) => rated).length))
  if (base.of === "fact") {
    const outcome = evaluate(headcount!, scopeOf(facts))
    return outcome.kind === "absent" ? outcome : fixed(numberOf(outcome))
  }
  const inBase = (id: string | undefined): boolean => id !== undefined && base.classes.includes(id)
  const before = members.filter((member) => inBase(member.class)).length
  if (base.counting === "before-cut") return fixed(exact(before))
  const candidates = members.filter((member) => member.class === rule.class).length
  const change = Number(inBase(rule.cutTo)) - Number(inBase(rule.class))
  return (kept) => exact(before + change * (candidates - kept))
}

/**
 * The most that may keep the class in a scope. With a base counted after the cut, both sides depend on each other:
 * the answer is the largest number kept that its own base allows.
 */
export const quotaLimit = (quota: ReadyQuota, scope: QuotaScope): QuotaLimit | Absent => {
  const { rule, raisedWhen } = quota
  const holds = raisedWhen === undefined ? undefined : evaluate(raisedWhen, scopeOf(scope.conditions))
  if (holds?.kind === "absent") return holds
  const raised = holds?.kind === "boolean" && holds.value
  const share = parseShare(raised ? (rule.raised?.share ?? rule.share) : rule.share) ?? zero
  const candidates = scope.members.filter((member) => member.class === rule.class).length
  const small = rule.small
  const size = scope.members.filter(({ rated }) => rated || small?.counting === "all").length
  const base = baseOf(quota, scope)
  if (small !== undefined && size < small.fewerThan) {
    const shown = typeof base === "function" ? base(Math.min(candidates, small.atMost)) : zero
    return { limit: small.atMost, share, raised, base: shown, small: true }
  }
  if (typeof base !== "function") return base
  for (let kept = candidates; ; kept -= 1) {
    const allowed = roundExact(base(kept).mul(share), { mode: rule.rounding, decimals: 0 })
    const limit = allowed.s < 0n ? 0 : Number(allowed.n)
    // Each one cut may widen the base by one: the share of that wider base is not room for the one just cut.
    if (kept <= limit || kept === 0) {
      return { limit: kept < candidates ? kept : limit, share, raised, base: base(kept), small: false }
    }
  }
}
