import { evaluate } from "../expression/evaluate.ts"
import { type Absent, absentOutcome, numberOf, type Outcome, truthOf } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import { parseShare } from "../number/decimal.ts"
import { compareExact, type Exact, exact, zero } from "../number/exact.ts"
import { roundExact } from "../number/rounding.ts"
import type { Quota } from "../rulebook/quota.ts"
import type { ReadyQuota } from "./program.ts"

/** A subject as a quota sees it. */
export interface QuotaMember {
  readonly id: string
  readonly rated: boolean
  readonly class: string | undefined
}

/**
 * How a limit came about.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface QuotaLimit {
  /** How many may have the class. */
  readonly limit: number
  /** The share; none where the text fixes a number. */
  readonly share: Exact | undefined
  /** Whether a condition raised the share. */
  readonly raised: boolean
  /** The option of the scope's fact that set the share, where it is a table. */
  readonly option: string | undefined
  /** What the share is of, once those over the limit are cut; none where the text fixes a number. */
  readonly base: Exact | undefined
  /** Whether the rule for small scopes set the limit. */
  readonly small: boolean
}

/** How many there are in a scope. */
export interface QuotaCounts {
  readonly all: number
  readonly rated: number
  /** Those that have one of the classes. */
  readonly having: (classes: ReadonlyArray<string>) => number
}

/** Counts members one by one. */
export const countMembers = (members: ReadonlyArray<QuotaMember>): QuotaCounts => ({
  all: members.length,
  rated: members.filter(({ rated }) => rated).length,
  having: (classes) => members.filter((one) => one.class !== undefined && classes.includes(one.class)).length,
})

/** What a limit is computed for: the members of one scope, and what is known of it. */
export interface QuotaScope {
  readonly counts: QuotaCounts
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

type Base = NonNullable<Quota["base"]>

/** True for a class the quota limits. */
export const isLimited = ({ classes }: Pick<ReadyQuota, "classes">, id: string | undefined): boolean =>
  id !== undefined && classes.includes(id)

/** The share that holds in a scope, and why. */
interface Share {
  readonly share: Exact
  readonly raised: boolean
  readonly option: string | undefined
}

/** The highest raised share whose condition holds; one that may hold leaves it open if it would be higher still. */
const highestRaised = (quota: ReadyQuota, scope: Scope): Exact | Absent | undefined => {
  let best: Exact | undefined
  const open: Array<{ readonly share: Exact; readonly absent: Absent }> = []
  for (const { rule, when } of quota.raised) {
    const outcome = evaluate(when, scope)
    const share = parseShare(rule.share) ?? zero
    if (outcome.kind === "absent") open.push({ share, absent: outcome })
    else if (truthOf(outcome) && (best === undefined || compareExact(share, best) > 0)) best = share
  }
  const higher = open.find(({ share }) => best === undefined || compareExact(share, best) > 0)
  return higher?.absent ?? best
}

const shareOf = (quota: ReadyQuota, scope: Scope): Share | Absent => {
  const raised = highestRaised(quota, scope)
  if (raised !== undefined) {
    return "kind" in raised ? raised : { share: raised, raised: true, option: undefined }
  }
  const { share } = quota.rule
  if (typeof share !== "object")
    return { share: parseShare(share ?? "0") ?? zero, raised: false, option: undefined }
  const outcome = evaluate(quota.shareBy!, scope)
  if (outcome.kind === "absent") return outcome
  const option = outcome.kind === "text" ? outcome.value : ""
  return { share: parseShare(share.table[option] ?? "0") ?? zero, raised: false, option }
}

/** Counts the base once; only a base counted after the cut depends on how many are kept. */
const baseOf = (quota: ReadyQuota, base: Base, { counts, facts }: QuotaScope): BaseWhenKept | Absent => {
  const { rule, headcount } = quota
  const fixed =
    (value: Exact): BaseWhenKept =>
    () =>
      value
  if (base.of === "all") return fixed(exact(counts.all))
  if (base.of === "rated") return fixed(exact(counts.rated))
  if (base.of === "fact") {
    const outcome = evaluate(headcount!, scopeOf(facts))
    return outcome.kind === "absent" ? outcome : fixed(numberOf(outcome))
  }
  const inBase = (id: string | undefined): boolean => id !== undefined && base.classes.includes(id)
  const before = counts.having(base.classes)
  if (base.counting === "before-cut") return fixed(exact(before))
  const candidates = counts.having(quota.classes)
  const change = Number(inBase(rule.cutTo)) - Number(inBase(rule.class))
  return (kept) => exact(before + change * (candidates - kept))
}

/** The rule for a scope with few subjects, where it applies. */
const smallLimit = ({ rule: { small } }: ReadyQuota, { counts }: QuotaScope): number | undefined => {
  if (small === undefined) return undefined
  const size = small.counting === "all" ? counts.all : counts.rated
  return size < small.fewerThan ? small.atMost : undefined
}

/** A limit that comes of no share. */
export const fixedLimit = (limit: number): QuotaLimit => ({
  limit,
  share: undefined,
  raised: false,
  option: undefined,
  base: undefined,
  small: false,
})

/**
 * The most that may keep the class in a scope. With a base counted after the cut, both sides depend on each other:
 * the answer is the largest number kept that its own base allows.
 */
export const quotaLimit = (quota: ReadyQuota, scope: QuotaScope): QuotaLimit | Absent => {
  const { rule } = quota
  const few = smallLimit(quota, scope)
  if (rule.atMost !== undefined) return { ...fixedLimit(few ?? rule.atMost), small: few !== undefined }
  if (rule.base === undefined || rule.rounding === undefined) throw new TypeError("checked with the rulebook")
  const { rounding } = rule
  const share = shareOf(quota, scopeOf(scope.conditions))
  if ("kind" in share) return share
  const candidates = scope.counts.having(quota.classes)
  const base = baseOf(quota, rule.base, scope)
  if (few !== undefined) {
    const shown = typeof base === "function" ? base(Math.min(candidates, few)) : zero
    return { ...share, limit: few, base: shown, small: true }
  }
  if (typeof base !== "function") return base
  const isFixed = compareExact(base(0), base(candidates)) === 0
  for (let [kept, next] = [candidates, 0]; ; kept = next) {
    const allowed = roundExact(base(kept).mul(share.share), { mode: rounding, decimals: 0 })
    const limit = allowed.s < 0n ? 0 : Number(allowed.n)
    next = isFixed ? limit : kept - 1
    // Each one cut may widen the base by one: the share of that wider base is not room for the one just cut.
    if (kept <= limit || kept === 0) {
      return { ...share, limit: kept < candidates ? kept : limit, base: base(kept), small: false }
    }
  }
}
