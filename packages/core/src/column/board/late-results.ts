import { stateCodes } from "../../expression/columns/state-code.ts"
import { assignedPrefix } from "../../expression/formula/functions.ts"
import { type Exact, exact } from "../../number/exact.ts"
import { hasPoints } from "../../rulebook/rulebook.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { Rank } from "../../scoring/rank.ts"
import type { SubjectResult } from "../../scoring/results.ts"
import { criterionResults, type Draft, draft, exactOf, whyIncomplete } from "../../scoring/score-subjects.ts"
import { attributesKey, type Candidate } from "../../scoring/subject-scopes.ts"
import { noClass } from "../classes/classify-columns.ts"
import { quotaSaid } from "../quotas/quota-scopes.ts"
import { type ColumnResults, statusCodes } from "../results/column-results.ts"

/** A value worked out when first asked for. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The total of a row, where its column holds it exactly. */
export const columnTotal = ({ totals }: ColumnResults, row: number): Exact | undefined =>
  totals.scale === undefined || totals.state[row] !== 0
    ? undefined
    : exact(BigInt(totals.data[row] as number), BigInt(totals.scale))

/** What late results are made from. */
export interface LateSource {
  readonly program: CompiledRulebook
  readonly results: ColumnResults
  readonly candidate: (row: number) => Candidate
  /** The total of a row at each stage. */
  readonly stageTotals: (row: number, isRated: boolean) => SubjectResult["stageTotals"]
}

/** The place of a row in its cluster. */
export const rankOf = ({ program, results, candidate }: LateSource, row: number): Rank | undefined => {
  const rank = results.rank[row] as number
  if (rank === 0) return undefined
  const { attributes, group } = candidate(row).scope.bound.subject
  const cluster = attributesKey(attributes, group, program.rulebook.ranking?.within ?? [])
  return { rank, tied: results.tied[row] === 1, of: results.of[row] as number, cluster }
}

/** Whether the total's own state says why a row has none; else the exact evaluator is asked. */
const whyWithout = ({ program, results }: LateSource, row: number, exactly: () => Draft) => {
  const points = hasPoints(program.rulebook)
  const state = results.totals.state[row]
  if (points && state === stateCodes.missing) return "missing"
  return whyIncomplete(exactly(), points)
}

/**
 * Everything there is to say of a row. What columns hold is there at once; what they do not (criteria, findings,
 * causes) is worked out by the exact evaluator when first asked for, and then kept.
 */
export const lateResult = (source: LateSource, row: number): SubjectResult => {
  const { program, results, candidate } = source
  const points = hasPoints(program.rulebook)
  const classes = program.rulebook.classification?.classes ?? []
  const classAt = (place: number | undefined) =>
    place === undefined || place === noClass ? undefined : classes[place]?.id
  const own = candidate(row)
  const { scope } = own
  const exactly = once(() => draft(program, own))
  const status = statusCodes[results.status[row] as number] ?? "incomplete"
  const isRated = status !== "not-rated"
  const total = once(() => (isRated && points ? (columnTotal(results, row) ?? exactly().total) : undefined))
  const assigned = once(() => (isRated ? exactOf(scope.result(`${assignedPrefix}total`)) : undefined))
  const criteria = once(() => criterionResults(scope.bound.variant.criteria, scope))
  const rank = once(() => rankOf(source, row))
  const stageTotals = once(() => source.stageTotals(row, isRated))
  return {
    subject: scope.bound.subject,
    status,
    ...(status === "incomplete" ? { incompleteBecause: whyWithout(source, row, exactly) } : {}),
    get total() {
      return total()
    },
    get assigned() {
      return assigned()
    },
    class: classAt(results.class[row]),
    proposedClass: classAt(results.proposedClass[row]),
    get rank() {
      return rank()
    },
    get criteria() {
      return criteria()
    },
    get classification() {
      return exactly().classification
    },
    get notRated() {
      return isRated ? own.notRated : exactly().candidate.notRated
    },
    undecided: own.undecided,
    quotas: quotaSaid(program, results, row),
    get stageTotals() {
      return stageTotals()
    },
  }
}
