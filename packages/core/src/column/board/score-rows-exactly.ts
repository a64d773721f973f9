import { stateCodes, unsure } from "../../expression/columns/state-code.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { scoreSubjects } from "../../scoring/score-subjects.ts"
import { noClass } from "../classes/classify-columns.ts"
import { boundSubjectOf, type FactColumns } from "../facts/fact-columns.ts"
import { quotaVerdicts } from "../quotas/quota-verdicts.ts"
import { type ColumnResults, statusCodes } from "../results/column-results.ts"

/** Whether everything in a rulebook can be done by column; what plugins decide, subject by subject, cannot. */
export const isColumnar = ({ variants, rankingKeys, quotas }: CompiledRulebook): boolean =>
  rankingKeys.every((key) => "by" in key) &&
  quotas.every(({ policy }) => policy === undefined) &&
  [...variants.values()].every(({ classification }) => classification?.policy === undefined)

/** Scores every row by the exact evaluator. */
export const scoreRowsExactly = (program: CompiledRulebook, columns: FactColumns): ColumnResults => {
  const { rows, scopes = [] } = columns
  const subjects = Array.from({ length: rows }, (_, row) => boundSubjectOf(program, columns, row))
  const board = scoreSubjects(program, { subjects, scopes }, undefined)
  const classIds = program.rulebook.classification?.classes.map(({ id }) => id) ?? []
  const placeOf = (id: string | undefined): number => (id === undefined ? noClass : classIds.indexOf(id))
  const all = board.subjects
  return {
    status: Uint8Array.from(all, ({ status }) => statusCodes.indexOf(status)),
    class: Uint8Array.from(all, (one) => placeOf(one.class)),
    proposedClass: Uint8Array.from(all, ({ proposedClass }) => placeOf(proposedClass)),
    totals: {
      data: new Float64Array(rows),
      scale: undefined,
      error: Number.POSITIVE_INFINITY,
      state: Uint8Array.from(all, ({ total }) => (total === undefined ? stateCodes["not-computed"] : unsure)),
    },
    rank: Int32Array.from(all, ({ rank }) => rank?.rank ?? 0),
    tied: Uint8Array.from(all, ({ rank }) => (rank?.tied === true ? 1 : 0)),
    of: Int32Array.from(all, ({ rank }) => rank?.of ?? 0),
    quotas: program.quotas.map(({ rule }) =>
      Uint8Array.from(all, ({ quotas }) =>
        Math.max(0, quotaVerdicts.indexOf(quotas.find(({ quota }) => quota === rule.id)?.verdict ?? "none")),
      ),
    ),
    asked: rows,
  }
}
