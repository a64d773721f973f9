import { surveyOf } from "../expression/columns/column-survey.ts"
import type { InputColumn } from "../expression/columns/input-column.ts"
import { stateCodes } from "../expression/columns/state-code.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { type IssueList, makeIssueList } from "../issue/issue-list.ts"
import type { Field } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { numberDomain } from "../mechanism/number-domain.ts"
import { isDecimal, toDecimal, toFraction } from "../number/decimal.ts"
import { type Exact, exact, signedNumerator } from "../number/exact.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { shapeIssues } from "./column-shape.ts"
import type { FactColumns } from "./fact-columns.ts"

type ValueColumn = Exclude<InputColumn, { readonly kind: "list" }>

/** A number as people write it; a percentage with its sign. */
const writtenNumber = (value: number, scale: number, isPercent: boolean): string => {
  if (!Number.isSafeInteger(value)) return String(value)
  const number = isPercent ? exact(value, scale).mul(100) : exact(value, scale)
  const digits = isDecimal(number) ? toDecimal(number) : toFraction(number)
  return isPercent ? `${digits}%` : digits
}

const writtenValue = (column: ValueColumn, row: number, field: Field): unknown => {
  const value = column.data[row] as number
  if (column.kind === "number") return writtenNumber(value, column.scale, field.type === "percent")
  if (column.kind === "text") return column.words[value]
  return value === 0 ? false : value === 1 ? true : value
}

const wholeIn = (value: Exact | undefined, scale: number, otherwise: number): number => {
  const scaled = value?.mul(scale)
  return scaled === undefined ? otherwise : scaled.d === 1n ? Number(signedNumerator(scaled)) : Number.NaN
}

/**
 * A quick test that lets pass only what the field surely takes; with limits or steps that are not whole in the
 * column's scale it lets nothing pass, and every value is looked at slowly.
 */
const quickTest = (field: Field, column: ValueColumn): ((value: number) => boolean) => {
  if (column.kind === "boolean") return (value) => value === 0 || value === 1
  if (column.kind === "text") {
    const taken = column.words.map((word) => "outcome" in readFieldValue(field, word))
    return (value) => taken[value] === true
  }
  const { from, to, grid } = numberDomain(field)
  const low = wholeIn(from, column.scale, Number.NEGATIVE_INFINITY)
  const high = wholeIn(to, column.scale, Number.POSITIVE_INFINITY)
  const start = wholeIn(grid?.start, column.scale, 0)
  const step = wholeIn(grid?.step, column.scale, 1)
  return (value) =>
    value >= low && value <= high && Number.isSafeInteger(value) && (value - start) % step === 0
}

/** Whether nothing in the column can be wrong, by its ends alone: most columns need no second look. */
const isSurelyTaken = (field: Field, column: ValueColumn): boolean => {
  const { low, high, mayBe, isStrange } = surveyOf(column)
  if (isStrange === true || mayBe >> (stateCodes.missing + 1) !== 0) return false
  if (column.kind === "boolean") return low >= 0 && high <= 1
  const isTaken = quickTest(field, column)
  if (column.kind === "text")
    return low >= 0 && column.words.every((_, place) => isTaken(place)) && isTaken(high)
  const { grid } = numberDomain(field)
  const step = wholeIn(grid?.step, column.scale, 1)
  return step === 1 && isTaken(low) && isTaken(high)
}

const checkColumn = (
  path: ReadonlyArray<string>,
  field: Field,
  column: ValueColumn,
  columns: FactColumns,
  issues: IssueList,
): void => {
  if (isSurelyTaken(field, column)) return
  const isTaken = quickTest(field, column)
  const { state, data } = column
  for (let row = 0; row < columns.rows && !issues.isFull(); row += 1) {
    const code = state === undefined ? 0 : (state[row] as number)
    if (code === 0 ? isTaken(data[row] as number) : code <= stateCodes.missing) continue
    const value = code === 0 ? writtenValue(column, row, field) : `state ${code}`
    const read =
      code === 0 ? readFieldValue(field, value) : { problem: "fact.wrong-type" as const, expected: "0–3" }
    if ("outcome" in read) continue
    const facts = {
      name: path.slice(1).join("."),
      subject: columns.id(row),
      value: String(value),
      expected: read.expected,
    }
    issues.add(makeIssue(read.problem, [...path, row], facts))
  }
}

/** The fields of every variant together: a criterion of another group has columns too. */
const fieldsOf = ({ variants }: CompiledRulebook): ReadonlyMap<string, Readonly<Record<string, Field>>> =>
  new Map(
    [...variants.values()].flatMap(({ leaves }) =>
      [...leaves].map(([id, { fields }]) => [id, fields] as const),
    ),
  )

/**
 * Checks columns against a rulebook: that they have one place for each subject, and that every value is one its field
 * takes. With even one issue nothing is scored.
 */
export const columnIssues = (program: CompiledRulebook, columns: FactColumns): ReadonlyArray<Issue> => {
  const shape = shapeIssues(program, columns)
  if (shape.length > 0) return shape
  const issues = makeIssueList()
  const look = (
    path: ReadonlyArray<string>,
    fields: Readonly<Record<string, Field>>,
    given: Readonly<Record<string, InputColumn>>,
  ): void => {
    for (const [name, column] of Object.entries(given)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      const here = [...path, name]
      if (field === undefined) {
        const suggestion = closest(name, Object.keys(fields))
        issues.add(makeIssue("fact.unknown-fact", here, { name, suggestion }))
      } else if (column.kind !== "list") checkColumn(here, field, column, columns, issues)
    }
  }
  look(["facts"], program.rulebook.facts, columns.facts)
  const fields = fieldsOf(program)
  for (const [criterion, given] of Object.entries(columns.criteria)) {
    const own = fields.get(criterion)
    if (own !== undefined) look(["criteria", criterion], own, given)
    else {
      const suggestion = closest(criterion, fields.keys())
      issues.add(
        makeIssue("fact.unknown-criterion", ["criteria", criterion], { criterion, subject: "…", suggestion }),
      )
    }
  }
  return issues.all()
}
