import { cellText } from "../write/cell-text.ts"
import { fieldColumns } from "./asked-columns.ts"
import { givenCell } from "./given-cell.ts"
import { attributeHeadings, type MadeSheet, type Making, readAs } from "./making.ts"
import { templateRows, templateSheet } from "./template-table.ts"

const { header: headerRow, headerRows } = templateRows

/** Makes the sheet of quota scopes: a row for each scope, a column for each of its facts. */
export const scopesSheet = (making: Making): MadeSheet => {
  const { rulebook, say, language, entries, lists, lines } = making
  const asked = Object.entries(rulebook.scopeFacts).filter(([, { from }]) => from === undefined)
  const columns = fieldColumns(Object.fromEntries(asked), say("head.common"), making)
  const { groups, attributes } = rulebook.subjects
  const by = [...Object.keys(attributes), ...(groups.length === 0 ? [] : ["group"])]
  const attributeNames = Object.keys(attributes)
  const headings = [
    ...attributeHeadings(attributeNames, making, [say("head.group")]),
    ...(groups.length === 0 ? [] : [say("head.group")]),
  ]
  // A scope names a group by its id.
  const labels = headings.map((heading, index) => ({
    heading,
    width: 20,
    ...(by[index] === "group" ? { words: groups.map(({ id }) => id) } : {}),
  }))
  const name = making.sheetName(say("sheet.scopes"))
  const filled = entries.scopes.map((scope) => {
    const given = new Map(scope.facts.map((fact) => [fact.field, fact.given]))
    const cells = columns.map((column) => {
      const known = given.get(column.name)
      return known === undefined ? null : givenCell(known, column, say)
    })
    return [...by.map((key) => (scope.by[key] === undefined ? null : cellText(scope.by[key]))), ...cells]
  })
  const title = cellText(say("scopes.title", { title: rulebook.title[language] }))
  const spare = Math.min(making.spare, 30)
  const sheet = templateSheet(
    { name, title, lines, labels, columns, filled, spare, unique: false },
    lists,
    say,
  )
  const map = {
    sheet: name,
    layout: "scopes" as const,
    headerRow,
    headerRows,
    by: Object.fromEntries(by.map((key, index) => [key, headings[index]!])),
    facts: columns.map((column) => ({ ...readAs(column), field: column.name })),
  }
  return { sheet, map }
}
