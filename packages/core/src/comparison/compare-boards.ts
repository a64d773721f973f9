import { expectNoIssues } from "../issue/argument-error.ts"
import { compareExact, type Exact } from "../number/exact.ts"
import { boardIssues } from "../program/expect-program.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { SubjectResult } from "../scoring/results.ts"
import type {
  Impact,
  ImpactKind,
  ImpactSummary,
  NamedClass,
  Standing,
  SubjectImpact,
} from "./board-impact.ts"
import { contributionsOf } from "./contributions.ts"
import { decidingRules } from "./deciding-rules.ts"
import { mergeLists } from "./merge-lists.ts"

const classOf = ({ classification }: Rulebook, id: string | undefined): NamedClass | undefined => {
  const found = classification?.classes.find((one) => one.id === id)
  return found === undefined ? undefined : { id: found.id, title: found.title }
}

const standingOf = (
  board: Scoreboard,
  result: SubjectResult,
  other: SubjectResult | undefined,
): Standing => ({
  status: result.status,
  ...(result.incompleteBecause === undefined ? {} : { incompleteBecause: result.incompleteBecause }),
  total: result.total,
  class: classOf(board.rulebook, result.class),
  proposedClass: classOf(board.rulebook, result.proposedClass),
  rank: result.rank,
  decidedBy: decidingRules(board.rulebook, result, other),
  missing: result.status === "incomplete" ? board.missing(result.subject.id) : [],
})

const isSameTotal = (one: Exact | undefined, other: Exact | undefined): boolean =>
  one === undefined || other === undefined ? one === other : one.equals(other)

const isSameRank = ({ rank: one }: Standing, { rank: other }: Standing): boolean =>
  one?.rank === other?.rank && one?.tied === other?.tied

const differences = (before: Standing, after: Standing): ReadonlyArray<ImpactKind> => {
  const differs: Record<ImpactKind, boolean> = {
    status: before.status !== after.status,
    total: !isSameTotal(before.total, after.total),
    class: before.class?.id !== after.class?.id,
    proposedClass: before.proposedClass?.id !== after.proposedClass?.id,
    rank: !isSameRank(before, after),
  }
  return (Object.keys(differs) as ImpactKind[]).filter((kind) => differs[kind])
}

const impactOn = (
  before: Scoreboard,
  after: Scoreboard,
  one: SubjectResult | undefined,
  other: SubjectResult | undefined,
): SubjectImpact | undefined => {
  const subject = (other ?? one)?.subject
  if (subject === undefined) return undefined
  const [old, now] = [one && standingOf(before, one, other), other && standingOf(after, other, one)]
  const both = old !== undefined && now !== undefined
  const totalChange = both && old.total !== undefined ? now.total?.sub(old.total) : undefined
  return {
    subject,
    before: old,
    after: now,
    differs: both ? differences(old, now) : [],
    totalChange,
    contributions: one === undefined || other === undefined ? [] : contributionsOf(one, other),
  }
}

type Both = SubjectImpact & { readonly before: Standing; readonly after: Standing }

const isOnBoth = (one: SubjectImpact): one is Both => one.before !== undefined && one.after !== undefined

/** Better is +1: an earlier class of the later rulebook's order; 0 where the order does not tell. */
const classMove = (
  { before, after, differs }: Both,
  order: ReadonlyArray<string>,
): -1 | 0 | 1 | undefined => {
  if (!differs.includes("class")) return undefined
  const [from, to] = [order.indexOf(before.class?.id ?? ""), order.indexOf(after.class?.id ?? "")]
  if (from < 0 || to < 0) return 0
  return to < from ? 1 : -1
}

const summaryOf = (all: ReadonlyArray<SubjectImpact>, order: ReadonlyArray<string>): ImpactSummary => {
  const both = all.filter(isOnBoth)
  const count = (holds: (one: Both) => boolean): number => both.filter(holds).length
  const totals = both.flatMap(({ before, after }) =>
    before.total === undefined || after.total === undefined ? [] : [compareExact(after.total, before.total)],
  )
  const classes = both.map((one) => classMove(one, order))
  const ranked = both.flatMap(({ before, after }) =>
    before.rank === undefined || after.rank === undefined ? [] : [after.rank.rank - before.rank.rank],
  )
  const becomes = (status: Standing["status"]) => (one: Both) =>
    one.before.status !== status && one.after.status === status
  const ceases = (status: Standing["status"]) => (one: Both) =>
    one.before.status === status && one.after.status !== status
  return {
    subjects: all.length,
    changed: all.filter((one) => !isOnBoth(one) || one.differs.length > 0).length,
    total: {
      up: totals.filter((sign) => sign > 0).length,
      down: totals.filter((sign) => sign < 0).length,
      same: totals.filter((sign) => sign === 0).length,
    },
    class: {
      up: classes.filter((move) => move === 1).length,
      down: classes.filter((move) => move === -1).length,
      other: classes.filter((move) => move === 0).length,
    },
    rank: { up: ranked.filter((step) => step < 0).length, down: ranked.filter((step) => step > 0).length },
    proposal: count(({ differs }) => differs.includes("proposedClass")),
    newlyRated: count(ceases("not-rated")),
    noLongerRated: count(becomes("not-rated")),
    newlyIncomplete: count(becomes("incomplete")),
    newlyComplete: count(ceases("incomplete")),
    onlyBefore: all.filter(({ after }) => after === undefined).length,
    onlyAfter: all.filter(({ before }) => before === undefined).length,
  }
}

const headOf = ({ rulebook: { id, version, title }, asOf }: Scoreboard) => ({ id, version, title, asOf })

/**
 * Says who changes total, class, rank or proposal between two boards: by two rulebooks, from two sets of facts, at two
 * dates. Subjects are matched by id; their order does not matter.
 *
 * @see `impact` to score both boards as well.
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const [may, june] = [7, 9].map((done) =>
 *   program.scoreOrThrow(Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { c: { done, assigned: 10 } } }] })),
 * )
 * Scoring.compareBoards(may!, june!).summary.total // { up: 1, down: 0, same: 0 }
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export const compareBoards = (before: Scoreboard, after: Scoreboard): Impact => {
  expectNoIssues(boardIssues(before, "before"), boardIssues(after, "after"))
  const [left, right] = [before, after].map((board) => board.subjects.map(({ subject }) => subject.id))
  const all = mergeLists(left ?? [], right ?? []).flatMap(
    ({ before: from, after: to }) =>
      impactOn(
        before,
        after,
        from === undefined ? undefined : before.subjects[from],
        to === undefined ? undefined : after.subjects[to],
      ) ?? [],
  )
  const order = after.rulebook.classification?.classes.map(({ id }) => id) ?? []
  return {
    before: headOf(before),
    after: headOf(after),
    summary: summaryOf(all, order),
    subjects: all.filter((one) => !isOnBoth(one) || one.differs.length > 0),
    warnings: [],
  }
}
