import type { Absent } from "../expression/outcome.ts"
import type { Issue } from "../issue/issue.ts"
import type { BoundScope } from "./fact-table.ts"
import { orderEquals } from "./order-equals.ts"
import { factsThere } from "./policy-subject.ts"
import type { CompiledRulebook, ReadyQuota } from "./program.ts"
import {
  countMembers,
  fixedLimit,
  isLimited,
  type QuotaLimit,
  type QuotaMember,
  type QuotaScope,
  quotaLimit,
} from "./quota-limit.ts"
import { type QuotaVerdict, type Room, settleEquals } from "./settle-equals.ts"
import type { SubjectScope } from "./subject-scope.ts"
import { attributesKey } from "./subject-scopes.ts"

/** A subject on its way through the quotas. */
export interface QuotaSubject extends QuotaMember {
  readonly scope: SubjectScope
}

/**
 * What a quota did in one scope.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface QuotaScopeResult {
  /** The quota's id. */
  readonly quota: string
  /** The attributes the scope's members share; `{}` is the whole board. */
  readonly by: Readonly<Record<string, string>>
  /** The limit and how it came about, or what is missing to tell it. */
  readonly limit:
    | QuotaLimit
    | {
        /** What is missing. */
        readonly unknown: Absent
      }
  /** Those with the class that is limited, by id. */
  readonly candidates: ReadonlyArray<string>
  /** Those of them who keep it. */
  readonly kept: ReadonlyArray<string>
  /** Those of them who lose it. */
  readonly cut: ReadonlyArray<string>
  /** Equals for whom there was room for only some: the authority decides. */
  readonly contested: ReadonlyArray<string>
  /** Rated subjects of the scope that have no class yet. */
  readonly awaiting: number
}

/**
 * A plugin's policy that did not answer: the one for the limit, or a tie-break.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type SilentPolicy = "limit" | "tie-break"

/** Whether a limit is unknown because the plugin that sets it did not answer; else facts are missing. */
export const isPolicySilent = (limit: QuotaScopeResult["limit"]): boolean =>
  "unknown" in limit && limit.unknown.causes.some(({ code }) => code === "call-failed")

interface OpenScope extends Room {
  readonly by: Readonly<Record<string, string>>
  readonly limit: QuotaLimit | { readonly unknown: Absent }
  readonly members: ReadonlyArray<QuotaSubject>
}

const attributesOf = (
  { scope }: QuotaSubject,
  names: ReadonlyArray<string>,
): Readonly<Record<string, string>> => {
  const { attributes, group } = scope.bound.subject
  return Object.fromEntries(
    names.map((name) => [name, name === "group" ? (group ?? "") : (attributes[name] ?? "")]),
  )
}

const keyOf = ({ scope }: QuotaSubject, names: ReadonlyArray<string>): string =>
  attributesKey(scope.bound.subject.attributes, scope.bound.subject.group, names)

/** The facts of one scope: its own, and, for conditions, also those of the scopes around it, the nearest winning. */
export const factsFor = (
  by: Readonly<Record<string, string>>,
  scopes: ReadonlyArray<BoundScope>,
): Pick<QuotaScope, "facts" | "conditions"> => {
  const size = (scope: BoundScope): number => Object.keys(scope.by).length
  const around = scopes
    .filter((scope) => Object.entries(scope.by).every(([name, value]) => by[name] === value))
    .sort((a, b) => size(a) - size(b))
  const own = around.filter((scope) => size(scope) === Object.keys(by).length)
  const gathered = (from: ReadonlyArray<BoundScope>) => new Map(from.flatMap(({ facts }) => [...facts]))
  return { facts: gathered(own), conditions: gathered(around) }
}

/** The limit in a scope, by the rulebook or by a plugin's policy; one that does not answer leaves it unknown. */
const limitOf = (
  quota: ReadyQuota,
  concerned: ReadonlyArray<QuotaMember>,
  scope: QuotaScope,
  by: OpenScope["by"],
  report: (issue: Issue) => void,
): QuotaLimit | Absent => {
  if (quota.policy === undefined) return quotaLimit(quota, scope)
  const members = concerned.map(({ id, rated, class: is }) => Object.freeze({ id, rated, class: is ?? null }))
  const settled = quota.policy({
    by: Object.freeze({ ...by }),
    members: Object.freeze(members.sort((a, b) => (a.id < b.id ? -1 : 1))),
    candidates: scope.counts.having(quota.classes),
    facts: factsThere(scope.conditions),
  })
  if ("answer" in settled) return fixedLimit(settled.answer)
  report(settled.issue)
  return settled.absent
}

/** Opens every scope the quota names: its members, its limit, and the room there is. */
const openScopes = (
  quota: ReadyQuota,
  subjects: ReadonlyArray<QuotaSubject>,
  scopes: ReadonlyArray<BoundScope>,
  report: (issue: Issue) => void,
): ReadonlyArray<ReadonlyMap<string, OpenScope>> =>
  quota.rule.within.map((names) => {
    const opened = new Map<string, OpenScope>()
    for (const [key, members] of Map.groupBy(subjects, (subject) => keyOf(subject, names))) {
      const by = attributesOf(members[0] as QuotaSubject, names)
      const limit = limitOf(
        quota,
        members,
        { counts: countMembers(members), ...factsFor(by, scopes) },
        by,
        report,
      )
      const known = "limit" in limit
      opened.set(key, {
        by,
        members,
        limit: known ? limit : { unknown: limit },
        room: known ? limit.limit : 0,
        open: known,
      })
    }
    return opened
  })

/**
 * Applies one quota (tỷ lệ khống chế) in all its scopes at once. Candidates come in the order of the ranking, across
 * clusters, a better class before any points; a candidate keeps its class only if every scope it belongs to has room. danvan proposes; where only
 * some of several equals fit, the rulebook's policy applies.
 */
export const applyQuota = (
  program: CompiledRulebook,
  quota: ReadyQuota,
  subjects: ReadonlyArray<QuotaSubject>,
  scopes: ReadonlyArray<BoundScope>,
  report: (issue: Issue) => void = () => {},
): {
  readonly verdicts: ReadonlyMap<string, QuotaVerdict>
  readonly results: ReadonlyArray<QuotaScopeResult>
  /** What did not answer, where the authority decides because of that. */
  readonly silentAbout: (id: string) => SilentPolicy | undefined
} => {
  const { rule } = quota
  const opened = openScopes(quota, subjects, scopes, report)
  const scopesOf = (subject: QuotaSubject): ReadonlyArray<OpenScope> =>
    opened.flatMap((level, index) => level.get(keyOf(subject, rule.within[index] ?? [])) ?? [])
  const verdicts = new Map<string, QuotaVerdict>()
  const unanswered = new Set<string>()
  const runs = quota.classes.flatMap((id) =>
    orderEquals(
      subjects.filter((subject) => subject.class === id),
      program.rankingKeys,
      (issue, equals) => {
        report(issue)
        for (const { id } of equals) unanswered.add(id)
      },
    ),
  )
  for (const run of runs) {
    // Equals of whom a tie-break was to decide and did not are none the rulebook's own word on equals is about.
    const ties = run.some(({ id }) => unanswered.has(id)) ? "authority-decides" : rule.ties
    for (const [subject, verdict] of settleEquals(run, scopesOf, ties)) verdicts.set(subject.id, verdict)
  }
  const results = opened.flatMap((level) =>
    [...level.values()].map(({ by, limit, members }): QuotaScopeResult => {
      const mine = members.filter((member) => isLimited(quota, member.class))
      const having = (verdict: QuotaVerdict) =>
        mine.filter(({ id }) => verdicts.get(id) === verdict).map(({ id }) => id)
      return {
        quota: rule.id,
        by,
        limit,
        candidates: mine.map(({ id }) => id),
        kept: having("kept"),
        cut: having("cut"),
        contested: having("contested"),
        awaiting: members.filter((member) => member.rated && member.class === undefined).length,
      }
    }),
  )
  const silent = results.filter(({ limit }) => isPolicySilent(limit)).flatMap(({ candidates }) => candidates)
  const silentAbout = (id: string): SilentPolicy | undefined => {
    if (verdicts.get(id) !== "contested") return undefined
    if (silent.includes(id)) return "limit"
    return unanswered.has(id) ? "tie-break" : undefined
  }
  return { verdicts, results, silentAbout }
}
