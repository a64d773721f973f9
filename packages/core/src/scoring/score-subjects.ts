import { assignedPrefix } from "../expression/formula/functions.ts"
import { numberOf, type Outcome } from "../expression/outcome.ts"
import type { Issue } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"
import type { Criterion } from "../rulebook/criterion.ts"
import { hasPoints } from "../rulebook/rulebook.ts"
import { applyQuota, type QuotaScopeResult, type QuotaSubject } from "./apply-quota.ts"
import { quotaWarnings, tieWarnings, unansweredTies } from "./board-warnings.ts"
import type { ClassResult, Finding } from "./class-result.ts"
import { classify } from "./classify.ts"
import { leavingStates } from "./define-results.ts"
import type { FactTable } from "./fact-table.ts"
import { lookAlikes } from "./look-alikes.ts"
import type { CompiledRulebook } from "./program.ts"
import { rankSubjects } from "./rank.ts"
import type { BoardResults, CriterionResult, QuotaSaid, SubjectResult, SubjectStatus } from "./results.ts"
import type { QuotaVerdict } from "./settle-equals.ts"
import type { SubjectScope } from "./subject-scope.ts"
import { type Candidate, subjectScopes } from "./subject-scopes.ts"

/** The number of an outcome that has one. */
export const exactOf = (outcome: Outcome): Exact | undefined =>
  outcome.kind === "absent" ? undefined : numberOf(outcome)

/** Every criterion of a subject, in reading order. */
export const criterionResults = (
  criteria: ReadonlyArray<Criterion>,
  scope: SubjectScope,
  depth = 0,
): ReadonlyArray<CriterionResult> =>
  criteria.flatMap((criterion) => {
    const outcome = scope.result(criterion.id)
    const one: CriterionResult = {
      criterion,
      depth,
      state: outcome.kind === "absent" ? outcome.state : "scored",
      points: exactOf(outcome),
      assigned: exactOf(scope.result(`${assignedPrefix}${criterion.id}`)),
      absent: outcome.kind === "absent" ? outcome : undefined,
    }
    return [one, ...criterionResults(criterion.criteria ?? [], scope, depth + 1)]
  })

/** A subject on its way from score to proposal. */
export interface Draft {
  readonly candidate: Candidate
  readonly total: Exact | undefined
  readonly classification: ClassResult | undefined
}

const nothingAssigned: Text = {
  vi: "Không có tiêu chí nào được giao hoặc áp dụng",
  en: "No criterion was assigned or applies",
}

/** The total and the class of a subject by its own result. */
export const draft = (program: CompiledRulebook, candidate: Candidate): Draft => {
  const { scope, notRated } = candidate
  if (notRated !== undefined) return { candidate, total: undefined, classification: undefined }
  const { classification } = scope.bound.variant
  const rules = program.rulebook.classification
  if (!hasPoints(program.rulebook)) {
    const byConditions = classification !== undefined && rules !== undefined
    return {
      candidate,
      total: undefined,
      classification: byConditions ? classify(classification, rules, scope) : undefined,
    }
  }
  const outcome = scope.result("total")
  const nothing = outcome.kind === "absent" && leavingStates.includes(outcome.state)
  if (nothing) return draft(program, { ...candidate, notRated: { decision: nothingAssigned } })
  const total = exactOf(outcome)
  // Without a total there is no class, whatever else is known (chưa chấm thì chưa xếp loại).
  const classified = total !== undefined && classification !== undefined && rules !== undefined
  return { candidate, total, classification: classified ? classify(classification, rules, scope) : undefined }
}

/** Whether a subject is rated, for sure. */
export const isRated = ({ candidate }: Draft): boolean =>
  candidate.notRated === undefined && candidate.undecided.length === 0

/** The class by its own result. */
export const classOf = (one: Draft): string | undefined =>
  isRated(one) && one.classification?.status === "classified" ? one.classification.class : undefined

/** Where a subject stands, given what the quotas said. */
export const statusOf = (
  one: Draft,
  verdicts: ReadonlyArray<QuotaVerdict>,
  points: boolean,
): SubjectStatus => {
  const { candidate, total, classification } = one
  if (candidate.notRated !== undefined) return "not-rated"
  if ((points && total === undefined) || candidate.undecided.length > 0) return "incomplete"
  if (classification?.status === "unknown") return "incomplete"
  if (classification?.status === "needs-decision" || verdicts.includes("contested")) return "needs-decision"
  return "scored"
}

/** Whether a subject without a result waits for facts, or is one whose result cannot be computed (chia cho 0). */
export const whyIncomplete = (
  { candidate: { scope }, total, classification }: Draft,
  points: boolean,
): "missing" | "not-computed" => {
  const outcome = points && total === undefined ? scope.result("total") : undefined
  const unknown = classification?.status === "unknown" ? classification.absent : undefined
  const isUncomputed = [outcome, unknown].some(
    (one) => one?.kind === "absent" && one.state === "not-computed",
  )
  return isUncomputed ? "not-computed" : "missing"
}

/** Runs the quotas in turn: each sees the classes the one before it left. */
const runQuotas = (
  program: CompiledRulebook,
  drafts: ReadonlyArray<Draft>,
  table: FactTable,
  report: (issue: Issue) => void,
) => {
  const proposed = new Map<string, string | undefined>(
    drafts.map((one) => [one.candidate.scope.subject, classOf(one)]),
  )
  const verdicts = new Map<string, QuotaSaid[]>()
  const results: QuotaScopeResult[] = []
  for (const quota of program.quotas) {
    const { rule } = quota
    const concerned = drafts.flatMap((one): QuotaSubject[] => {
      const { scope } = one.candidate
      const { group } = scope.bound.subject
      if (rule.appliesTo !== undefined && (group === undefined || !rule.appliesTo.includes(group))) return []
      return [
        {
          id: scope.subject,
          scope,
          rated: one.candidate.notRated === undefined,
          class: proposed.get(scope.subject),
        },
      ]
    })
    const applied = applyQuota(program, quota, concerned, table.scopes, report)
    results.push(...applied.results)
    for (const [id, verdict] of applied.verdicts) {
      const unanswered = applied.silentAbout(id)
      const said = { quota: rule.id, verdict, ...(unanswered === undefined ? {} : { unanswered }) }
      verdicts.set(id, [...(verdicts.get(id) ?? []), said])
      if (verdict === "cut") proposed.set(id, rule.cutTo)
      if (verdict === "contested") proposed.set(id, undefined)
    }
  }
  return { proposed, verdicts, results }
}

const failureOf = (finding: Finding): ReadonlyArray<Issue> =>
  finding.kind === "policy" && finding.issue !== undefined ? [finding.issue] : []

/**
 * Scores, classifies, ranks and applies quotas: everything up to the proposal. A pure function of the program and
 * the facts; the order of subjects and facts changes nothing but the order of the results.
 */
export const scoreSubjects = (
  program: CompiledRulebook,
  table: FactTable,
  stage: string | undefined,
): BoardResults => {
  const candidates = subjectScopes(program, table, stage)
  const drafts = candidates.map((candidate) => draft(program, candidate))
  const points = hasPoints(program.rulebook)
  const unranked = program.rulebook.ranking?.withoutClasses ?? []
  const ranked = drafts
    .filter(
      (one) => isRated(one) && (one.total !== undefined || !points) && !unranked.includes(classOf(one) ?? ""),
    )
    .map((one) => one.candidate.scope)
  const failures = new Map<string, Issue>()
  // A ranking and a quota may ask the same tie-break about the same equals.
  const report = (issue: Issue): void => {
    failures.set(JSON.stringify([issue.code, issue.path, issue.facts]), issue)
  }
  const ranks = rankSubjects(program, ranked, report)
  const quotas = runQuotas(program, drafts, table, report)
  const otherStages = program.rulebook.stages.map(({ id }) => ({
    id,
    scopes: id === stage ? candidates : subjectScopes(program, table, id),
  }))
  const subjects = drafts.map((one, index): SubjectResult => {
    const { scope, notRated, undecided } = one.candidate
    const id = scope.subject
    const verdicts = quotas.verdicts.get(id) ?? []
    const status = statusOf(
      one,
      verdicts.map(({ verdict }) => verdict),
      points,
    )
    return {
      subject: scope.bound.subject,
      status,
      ...(status === "incomplete" ? { incompleteBecause: whyIncomplete(one, points) } : {}),
      total: one.total,
      assigned: notRated === undefined ? exactOf(scope.result(`${assignedPrefix}total`)) : undefined,
      class: classOf(one),
      proposedClass: quotas.proposed.get(id),
      rank: ranks.get(id),
      criteria: criterionResults(scope.bound.variant.criteria, scope),
      classification: one.classification,
      notRated,
      undecided,
      quotas: verdicts,
      stageTotals: Object.fromEntries(
        otherStages.map(({ id: name, scopes }) => [
          name,
          notRated === undefined ? exactOf((scopes[index] as Candidate).scope.result("total")) : undefined,
        ]),
      ),
    }
  })
  return {
    stage,
    subjects,
    quotas: quotas.results,
    quotaScopes: table.scopes,
    scopes: new Map(candidates.map(({ scope }) => [scope.subject, scope])),
    warnings: [
      ...lookAlikes(
        program,
        candidates.map(({ scope }) => scope),
      ),
      ...candidates.flatMap(({ scope }) => scope.failures),
      ...drafts.flatMap(({ classification }) => (classification?.findings ?? []).flatMap(failureOf)),
      ...failures.values(),
      ...unansweredTies(program, quotas.verdicts),
      ...quotaWarnings(program, quotas.results),
      ...tieWarnings(program, ranks, ranked),
    ],
  }
}
