import * as Result from "effect/Result"
import { surveyedAs } from "../../expression/columns/column-survey.ts"
import { FactError } from "../../fact/parse-entries.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { isRecord, wrongArgument } from "../../issue/wrong-argument.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { unreadable } from "../../source/read-value.ts"
import { isColumnar } from "../board/score-rows-exactly.ts"
import { factIssues } from "../checks/check-columns.ts"
import { GivenColumns } from "../checks/given-columns.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { usesPools } from "../facts/uses-pools.ts"
import type { ResultColumn } from "../results/result-column.ts"
import { ownRows } from "../rows/own-rows.ts"
import { type ColumnPart, keyedColumns } from "./column-part.ts"
import { revived } from "./revived.ts"

/**
 * What the rows of a part come to by themselves (kết quả riêng của một phần), before anybody is ranked: plain data,
 * which may be posted as it is.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export interface PartResults {
  /** The row of the whole that its first one is. */
  readonly from: number
  /** How many rows it has. */
  readonly rows: number
  /** The total of each row; who is not rated has state 1. */
  readonly totals: ResultColumn
  /** One for each key of the ranking. */
  readonly keys: ReadonlyArray<ResultColumn>
  /** The place of the class among the rulebook's, best first; 255 for none. */
  readonly classes: Uint8Array
  /** How sure the class is: 0 classified, 1 for the authority to decide, 2 unknown. */
  readonly verdict: Uint8Array
  /** 1 for those not rated. */
  readonly isOut: Uint8Array
  /** 1 for those whose result is known. */
  readonly isKnown: Uint8Array
  /** How many rows only the exact evaluator could tell. */
  readonly asked: number
}

const refused = (issues: ReadonlyArray<Issue>): Result.Result<never, FactError> =>
  Result.fail(new FactError(issues))

/** What is known of columns as a whole holds for their part. */
const keepSurveys = (columns: FactColumns, surveys: ColumnPart["surveys"]): void => {
  for (const [key, column] of keyedColumns(columns)) {
    const survey = surveys.get(key)
    if (survey !== undefined && column.kind !== "list") surveyedAs(column, survey)
  }
}

const scored = (
  program: CompiledRulebook,
  { from, isChecked, surveys, beyond, ...given }: ColumnPart,
): Result.Result<PartResults, FactError> => {
  const { columns, issues } = new GivenColumns({
    ...given,
    attributes: {},
    id: (row: number) => String(from + row),
    ...(beyond === undefined ? {} : { beyond: revived(beyond) }),
  })
  if (columns === undefined) return refused(issues)
  if (isChecked) keepSurveys(columns, surveys)
  const wrong = isChecked ? [] : factIssues(program, columns)
  if (wrong.length > 0) return refused(wrong)
  const { own, isOut, isKnown, asked } = ownRows(program, columns).drafts
  return Result.succeed({ from, rows: columns.rows, ...own, isOut, isKnown, asked })
}

/** Checks and scores the rows of a part by themselves: the issues have rows of the part. */
export const scorePart = (
  program: CompiledRulebook,
  part: ColumnPart,
): Result.Result<PartResults, FactError> => {
  const { from, isChecked } = isRecord(part as unknown) ? part : { from: undefined, isChecked: undefined }
  if (!Number.isSafeInteger(from) || typeof isChecked !== "boolean")
    return refused([wrongArgument("part", "ColumnPart", part)])
  if (!isColumnar(program) || usesPools(program)) return refused([makeIssue("blocks.whole-board", [], {})])
  try {
    return scored(program, part)
  } catch {
    // What was posted may not be what was cut.
    return refused([makeIssue("source.not-data", ["part"], { found: unreadable })])
  }
}
