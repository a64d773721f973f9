import { nodesOf } from "../../expression/operands.ts"
import { quotaWarnings, tieWarnings } from "../../scoring/board-warnings.ts"
import { type FactTable, stagesFrom } from "../../scoring/fact-table.ts"
import { lookAlikes } from "../../scoring/look-alikes.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { Rank } from "../../scoring/rank.ts"
import type { BoardResults } from "../../scoring/results.ts"
import { exactOf } from "../../scoring/score-subjects.ts"
import type { SubjectScope } from "../../scoring/subject-scope.ts"
import { type Candidate, subjectScopes } from "../../scoring/subject-scopes.ts"
import { columnsFromTable } from "../ingest/entries-to-columns.ts"
import { QuotaScopes } from "../quotas/quota-scopes.ts"
import { type LateSource, lateResult, rankOf } from "./late-results.ts"
import { scoreColumns } from "./score-columns.ts"
import { isColumnar } from "./score-rows-exactly.ts"

/** Compiling a rulebook for columns costs as much as scoring this many subjects one by one. */
const fewest = 64

const callsPlugins = ({ variants }: CompiledRulebook): boolean =>
  [...variants.values()].some(({ definitions }) =>
    [...definitions.values()].some((expression) =>
      [...nodesOf(expression)].some(({ op }) => op === "opaque"),
    ),
  )

/** Whether a board is large enough for columns to pay, and nothing in it is up to a plugin's own code. */
export const isWorthColumns = (program: CompiledRulebook, { subjects }: FactTable): boolean =>
  subjects.length >= fewest && isColumnar(program) && !callsPlugins(program)

/** The totals of a subject at every stage, worked out when first asked for. */
const stageTotals = (
  program: CompiledRulebook,
  table: FactTable,
  shown: string | undefined,
  candidates: ReadonlyArray<Candidate>,
): LateSource["stageTotals"] => {
  const known = new Map([[shown, candidates]])
  const at = (stage: string): ReadonlyArray<Candidate> => {
    const scopes = known.get(stage) ?? subjectScopes(program, table, stage)
    known.set(stage, scopes)
    return scopes
  }
  return (row, isRated) =>
    Object.fromEntries(
      program.rulebook.stages.map(({ id }) => [
        id,
        isRated ? exactOf((at(id)[row] as Candidate).scope.result("total")) : undefined,
      ]),
    )
}

/**
 * What `scoreSubjects` gives, by way of columns: totals, classes, ranks and quotas come from them, everything else
 * about a subject from the exact evaluator once it is asked for.
 */
export const scoreTable = (
  program: CompiledRulebook,
  table: FactTable,
  stage: string | undefined,
): BoardResults => {
  const columns = columnsFromTable(program, table, stagesFrom(program.rulebook.stages, stage))
  const results = scoreColumns(program, columns)
  const candidates = subjectScopes(program, table, stage)
  const source: LateSource = {
    program,
    results,
    candidate: (row) => candidates[row] as Candidate,
    stageTotals: stageTotals(program, table, stage, candidates),
  }
  const quotas = new QuotaScopes(program, columns, results).all()
  const scopes = candidates.map(({ scope }) => scope)
  const tied = scopes.filter((_, row) => results.tied[row] === 1)
  const ranks = new Map(
    scopes.flatMap((scope, row): Array<[string, Rank]> => {
      const rank = results.tied[row] === 1 ? rankOf(source, row) : undefined
      return rank === undefined ? [] : [[scope.subject, rank]]
    }),
  )
  return {
    stage,
    subjects: candidates.map((_, row) => lateResult(source, row)),
    quotas,
    quotaScopes: table.scopes,
    scopes: new Map<string, SubjectScope>(scopes.map((scope) => [scope.subject, scope])),
    warnings: [
      ...lookAlikes(program, scopes),
      ...quotaWarnings(program, quotas),
      ...tieWarnings(program, ranks, tied),
    ],
  }
}
