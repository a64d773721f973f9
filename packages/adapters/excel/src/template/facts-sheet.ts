import { cellText } from "../write/cell-text.ts"
import { type AskedColumn, titledOnce } from "./asked-columns.ts"
import { factCells, givenBySubject, subjectCells } from "./filled-rows.ts"
import { attributeHeadings, type MadeSheet, type Making, readAs, staged } from "./making.ts"
import { type LabelColumn, templateRows, templateSheet } from "./template-table.ts"

const { header: headerRow, headerRows } = templateRows

/** Makes the sheet with a row for each subject and a column for each fact. */
export const factsSheet = (columns: ReadonlyArray<AskedColumn>, making: Making): MadeSheet => {
  const { rulebook, say, language, entries, lists, spare, stage, lines } = making
  const { groups, attributes } = rulebook.subjects
  const groupIds = titledOnce(groups.map(({ id, title }) => ({ id, title: title[language].trim() })))
  const groupTitles = new Map(Object.entries(groupIds).map(([title, id]) => [id, title]))
  const attributeNames = Object.keys(attributes)
  const headed = (heading: string, width: number, more: Partial<LabelColumn> = {}): LabelColumn => ({
    heading,
    width,
    ...more,
  })
  const taken = [say("head.id"), say("head.name"), say("head.group"), say("head.notRated")]
  const ofAttributes = attributeHeadings(attributeNames, making, taken)
  const labels = [
    headed(say("head.id"), 16, { note: say("note.id") }),
    headed(say("head.name"), 28),
    ...(groups.length === 0 ? [] : [headed(say("head.group"), 16, { words: [...groupTitles.values()] })]),
    ...ofAttributes.map((heading) => headed(heading, Math.max(12, Math.min(24, heading.length + 2)))),
    headed(say("head.notRated"), 20, { note: say("note.notRated") }),
  ]
  const given = givenBySubject(making)
  const name = making.sheetName(staged(say("sheet.facts"), making))
  const filled = entries.subjects.map((subject) => [
    ...subjectCells(subject, { attributeNames, groups: groupTitles }, language),
    ...factCells(given.get(subject.id), columns, say),
  ])
  const title = cellText(say("facts.title", { title: rulebook.title[language] }))
  const sheet = templateSheet(
    { name, title, lines, labels, columns, filled, spare, unique: true },
    lists,
    say,
  )
  const map = {
    sheet: name,
    layout: "wide" as const,
    headerRow,
    headerRows,
    subject: {
      id: say("head.id"),
      name: say("head.name"),
      notRated: say("head.notRated"),
      attributes: Object.fromEntries(attributeNames.map((key, index) => [key, ofAttributes[index]!])),
      ...(groups.length === 0
        ? {}
        : {
            group: say("head.group"),
            groups: groupIds,
          }),
    },
    ...(stage === undefined ? {} : { stage }),
    facts: columns.map((column) => ({
      ...readAs(column),
      ...(column.criterion === undefined ? {} : { criterion: column.criterion.id }),
      ...(column.name === undefined ? {} : { field: column.name }),
    })),
  }
  return { sheet, map }
}
