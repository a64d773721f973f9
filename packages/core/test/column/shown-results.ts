import { boundSubjectOf, type FactColumns } from "../../src/column/facts/fact-columns.ts"
import { groupRows } from "../../src/column/facts/group-rows.ts"
import { RowScopes } from "../../src/column/facts/row-scopes.ts"
import type { ColumnResults } from "../../src/column/results/column-results.ts"
import { statusCodes } from "../../src/column/results/column-results.ts"
import { numberOf } from "../../src/expression/outcome.ts"
import { toFraction } from "../../src/number/decimal.ts"
import { exact } from "../../src/number/exact.ts"
import type { CompiledRulebook } from "../../src/scoring/program.ts"
import { scoreSubjects } from "../../src/scoring/score-subjects.ts"

/** Results as they are compared: totals as exact fractions, whichever way they are held. */
export const shown = (program: CompiledRulebook, columns: FactColumns, results: ColumnResults) => {
  const pools = { ...groupRows(columns, program.pool), counted: new Uint8Array(columns.rows) }
  const scopes = new RowScopes(program, columns, pools)
  const total = (row: number) => {
    const { data, scale, state } = results.totals
    if (results.status[row] === 2) return undefined
    if (state[row] === 0 && scale !== undefined) return toFraction(exact(BigInt(data[row]!), BigInt(scale)))
    const outcome = scopes.candidate(row).scope.result("total")
    return outcome.kind === "absent" ? undefined : toFraction(numberOf(outcome))
  }
  return {
    status: [...results.status],
    class: [...results.class],
    proposed: [...results.proposedClass],
    rank: [...results.rank],
    tied: [...results.tied],
    of: [...results.of],
    quotas: results.quotas.map((one) => [...one]),
    totals: Array.from({ length: columns.rows }, (_, row) => total(row)),
  }
}

/** The same by the exact evaluator alone. */
export const exactly = (program: CompiledRulebook, columns: FactColumns) => {
  const subjects = Array.from({ length: columns.rows }, (_, row) => boundSubjectOf(program, columns, row))
  const board = scoreSubjects(program, { subjects, scopes: columns.scopes ?? [] }, undefined)
  const ids = program.rulebook.classification?.classes.map(({ id }) => id) ?? []
  const place = (id: string | undefined) => (id === undefined ? 255 : ids.indexOf(id))
  return {
    status: board.subjects.map(({ status }) => statusCodes.indexOf(status)),
    class: board.subjects.map((one) => place(one.class)),
    proposed: board.subjects.map(({ proposedClass }) => place(proposedClass)),
    rank: board.subjects.map(({ rank }) => rank?.rank ?? 0),
    tied: board.subjects.map(({ rank }) => (rank?.tied ? 1 : 0)),
    of: board.subjects.map(({ rank }) => rank?.of ?? 0),
    totals: board.subjects.map(({ total }) => total && toFraction(total)),
  }
}
