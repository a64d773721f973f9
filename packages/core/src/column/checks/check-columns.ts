import * as Result from "effect/Result"
import type { Expression } from "../../expression/expression.ts"
import { nodesOf } from "../../expression/operands.ts"
import { FactError } from "../../fact/parse-entries.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { type IssueList, makeIssueList } from "../../issue/issue-list.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { unreadable } from "../../source/read-value.ts"
import { columnContradictions } from "../facts/column-contradictions.ts"
import { type FactColumns, factColumn } from "../facts/fact-columns.ts"
import { GivenFacts } from "./check-facts-given.ts"
import { checkScopesGiven } from "./check-scopes-given.ts"
import { checkSubjectsGiven } from "./check-subjects-given.ts"
import { GivenColumns } from "./given-columns.ts"

/** The place of the first fact a check looks at that the row has. */
const firstPlace = (columns: FactColumns, check: Expression, row: number): ReadonlyArray<string | number> => {
  for (const node of nodesOf(check)) {
    if (node.op !== "input") continue
    const column = factColumn(columns, node.name, node.criterion)
    if (column === undefined || (column.state?.[row] ?? 0) !== 0) continue
    const own = node.criterion === undefined ? ["facts"] : ["criteria", node.criterion]
    return [...own, node.name, row]
  }
  return ["rows", row]
}

const issuesOf = (check: (issues: IssueList) => void): ReadonlyArray<Issue> => {
  const issues = makeIssueList()
  check(issues)
  return issues.all()
}

const contradictionIssues = (program: CompiledRulebook, columns: FactColumns): ReadonlyArray<Issue> =>
  issuesOf((issues) => {
    for (const { row, check } of columnContradictions(program, columns)) {
      if (issues.isFull()) break
      const facts = { subject: columns.id(row), rule: check.rule.title }
      issues.add(makeIssue("fact.contradiction", firstPlace(columns, check.when, row), facts))
    }
  })

/** What is wrong with who the subjects are, and with what stands beside the columns. */
export const subjectIssues = (program: CompiledRulebook, columns: FactColumns): ReadonlyArray<Issue> =>
  issuesOf((issues) => {
    checkSubjectsGiven(program, columns, issues)
    checkScopesGiven(program, columns, issues)
  })

/** What is wrong with the facts, whoever's they are. */
export const factIssues = (program: CompiledRulebook, columns: FactColumns): ReadonlyArray<Issue> => {
  const wrong = issuesOf((issues) => new GivenFacts(program, columns, issues).check())
  return wrong.length > 0 ? wrong : contradictionIssues(program, columns)
}

const read = (program: CompiledRulebook, given: unknown): FactColumns | ReadonlyArray<Issue> => {
  const { columns, issues: shape } = new GivenColumns(given)
  if (columns === undefined) return shape
  const wrong = issuesOf((issues) => {
    checkSubjectsGiven(program, columns, issues)
    checkScopesGiven(program, columns, issues)
    new GivenFacts(program, columns, issues).check()
  })
  if (wrong.length > 0) return wrong
  const contradictions = contradictionIssues(program, columns)
  return contradictions.length > 0 ? contradictions : columns
}

/**
 * Checks columns against a rulebook as facts are checked: their shape, every value, every state, who the subjects are,
 * and whether facts contradict each other. Gives them as plain data over the same buffers, or everything that is wrong;
 * with even one issue nothing is scored.
 */
export const readColumns = (
  program: CompiledRulebook,
  given: unknown,
): Result.Result<FactColumns, FactError> => {
  try {
    const found = read(program, given)
    return "rows" in found ? Result.succeed(found) : Result.fail(new FactError(found))
  } catch {
    // Columns of the caller's own may throw when they are looked at.
    return Result.fail(new FactError([makeIssue("source.not-data", ["columns"], { found: unreadable })]))
  }
}

/** What is wrong with columns, as {@link readColumns} finds it. */
export const columnIssues = (program: CompiledRulebook, given: unknown): ReadonlyArray<Issue> => {
  const found = readColumns(program, given)
  return Result.isFailure(found) ? found.failure.issues : []
}
