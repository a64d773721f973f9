import type { Scoring } from "@danvan/core"
import { cellText } from "../write/cell-text.ts"
import { fieldColumns } from "./asked-columns.ts"
import { listRows } from "./filled-rows.ts"
import { type MadeSheet, type Making, readAs, staged } from "./making.ts"
import { templateRows, templateSheet } from "./template-table.ts"

const { header: headerRow, headerRows } = templateRows

/** Makes the sheet of a list fact: a row for each item. */
export const listSheet = (fact: Scoring.AskedFact, making: Making): MadeSheet => {
  const { language, say, lists, spare, stage, lines } = making
  const { name: field, criterion } = fact
  const list = [criterion?.title[language], fact.field.title[language]]
    .filter((part) => part !== undefined)
    .join(": ")
  const columns = fieldColumns(fact.field.fields ?? {}, fact.field.title[language], making)
  const name = making.sheetName(staged(fact.field.title[language], making))
  const subject = say("head.subject")
  const filled = listRows(making, { criterion: criterion?.id, name: field }, columns)
  const title = cellText(say("list.title", { list }))
  const labels = [{ heading: subject, width: 18 }]
  const sheet = templateSheet(
    { name, title, lines, labels, columns, filled, spare, unique: false },
    lists,
    say,
  )
  const map = {
    sheet: name,
    layout: "list" as const,
    headerRow,
    headerRows,
    subject,
    field,
    ...(criterion === undefined ? {} : { criterion: criterion.id }),
    ...(stage === undefined ? {} : { stage }),
    items: columns.map((column) => ({ ...readAs(column), name: column.name })),
  }
  return { sheet, map }
}
