import { Numbers } from "@danvan/core"
import type { DataValidation } from "hucre"
import { lowestOf } from "../words/field-words.ts"
import type { Say } from "../words/words.ts"
import { lineText } from "../write/cell-text.ts"
import type { AskedColumn } from "./asked-columns.ts"
import type { WordLists } from "./word-lists.ts"

/** Excel cuts messages here. */
const longestMessage = 250
const longestTitle = 32

/** Wide enough for every real figure; a rule with a limit keeps text out. */
const anything = "1000000000000000"

const limitOf = (written: string | undefined, fallback: string): string => {
  const value = written === undefined ? undefined : Numbers.parseShare(written)
  return value === undefined || !Numbers.isDecimal(value) ? fallback : Numbers.toDecimal(value)
}

const base = (column: AskedColumn, range: string, say: Say) => ({
  range,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: "stop" as const,
  errorTitle: say("error.title"),
  errorMessage: lineText(`${column.form}.`).slice(0, longestMessage),
  // Shown beside the cell while it is chosen; notes are seen only by those who look for them.
  showInputMessage: true,
  inputTitle: lineText(column.headings[1]).slice(0, longestTitle),
  inputMessage: lineText(`${column.form}. ${column.source}`).slice(0, longestMessage),
})

const list = (
  words: ReadonlyArray<string>,
  column: AskedColumn,
  range: string,
  lists: WordLists,
  say: Say,
): DataValidation => ({
  ...base(column, range, say),
  type: "list",
  formula1: lists.rangeOf(words),
})

/** The rule by which Excel lets a cell of a column hold only what the fact may be. */
export const cellRule = (column: AskedColumn, range: string, lists: WordLists, say: Say): DataValidation => {
  const { field, choices } = column
  if (choices !== undefined) return list(Object.keys(choices), column, range, lists, say)
  if (field.type === "boolean") return list([say("yes"), say("no")], column, range, lists, say)
  if (field.type === "text") {
    return { ...base(column, range, say), type: "textLength", operator: "lessThanOrEqual", formula1: "2000" }
  }
  return {
    ...base(column, range, say),
    type: field.type === "count" ? "whole" : "decimal",
    operator: "between",
    formula1: limitOf(field.minimum, lowestOf(field) ?? `-${anything}`),
    formula2: limitOf(field.maximum, anything),
  }
}
