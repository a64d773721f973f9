import type { EngineChoice } from "../../expression/columns/engine/choose-engine.ts"
import { hasPoints } from "../../rulebook/rulebook.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { draft } from "../../scoring/score-subjects.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { groupRows } from "../facts/group-rows.ts"
import { RowScopes } from "../facts/row-scopes.ts"
import { usesPools } from "../facts/uses-pools.ts"
import { variantRows } from "../facts/variant-columns.ts"
import { draftRows, type RowDrafts } from "./draft-rows.ts"
import { ratedRows } from "./rated-rows.ts"
import { runVariants } from "./run-variants.ts"

/** The rows as far as each stands by itself, and those the exact evaluator has looked at. */
export interface OwnRows {
  readonly drafts: RowDrafts
  readonly scopes: RowScopes
}

/** Scores and classifies all rows, before any ranking. */
export const ownRows = (
  program: CompiledRulebook,
  columns: FactColumns,
  engine: EngineChoice = "auto",
): OwnRows => {
  const { rulebook } = program
  const variants = variantRows(program, columns)
  const alone = new RowScopes(program, columns, undefined)
  const rated = ratedRows(program, columns, variants, alone, engine)
  const isPooled = usesPools(program)
  const counted = isPooled ? rated.notRated.map((out) => 1 - out) : rated.notRated
  const pools = { ...groupRows(columns, isPooled ? program.pool : []), counted }
  const scopes = isPooled ? new RowScopes(program, columns, pools) : alone
  const own = runVariants(program, columns, variants, pools, scopes, engine)
  const drafts = draftRows(own, rated, {
    points: hasPoints(rulebook),
    classIds: rulebook.classification?.classes.map(({ id }) => id) ?? [],
    exactly: (row) => draft(program, scopes.candidate(row)),
  })
  return { drafts, scopes }
}
