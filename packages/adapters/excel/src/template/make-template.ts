import { type Facts, Issues, type Language, type Rulebook, Scoring, Time } from "@danvan/core"
import type { WriteSheet } from "hucre"
import { expectArgument } from "../expect-argument.ts"
import { mostColumns, sheetMapSchema, type WrittenSheetMap } from "../map/sheet-map.ts"
import { speaker } from "../words/words.ts"
import { shownText } from "../write/cell-text.ts"
import { makeSheetNames } from "../write/sheet-name.ts"
import { writeWorkbook } from "../write/write-workbook.ts"
import {
  type AskedColumn,
  askedColumns,
  columnTypeOf,
  fieldColumns,
  type TemplateWords,
} from "./asked-columns.ts"
import { factCells, givenBySubject, listRows, type Prefilled, subjectCells } from "./filled-rows.ts"
import { givenCell } from "./given-cell.ts"
import { guideSheet } from "./guide-sheet.ts"
import { metadataSheet } from "./template-metadata.ts"
import { type LabelColumn, templateRows, templateSheet } from "./template-table.ts"
import { WordLists } from "./word-lists.ts"

/**
 * What a template is like.
 *
 * @category Excel
 * @since 0.1.0
 */
export interface TemplateOptions {
  /** The language of headings, notes and the guide; Vietnamese if left out. */
  readonly language?: Language
  /**
   * The stages at which its facts are given (bước chấm), a sheet for each. If left out, one sheet whose facts hold at
   * every stage, and one for each stage that `entries` has facts of.
   */
  readonly stages?: ReadonlyArray<string>
  /** What is filled in already: subjects and facts. */
  readonly entries?: Facts.Entries
  /** Rows to fill in besides those of subjects that are there; 100 if left out. */
  readonly spareRows?: number
}

const noEntries: Facts.Entries = { subjects: [], entries: [], scopes: [] }

const mostSpareRows = 10_000

type WrittenSheet = WrittenSheetMap["sheets"][number]

/** A sheet of a template, and how it is read back. */
interface MadeSheet {
  readonly sheet: WriteSheet
  readonly map: WrittenSheet
}

const { header: headerRow, headerRows } = templateRows

const readAs = ({ headings, field, choices }: AskedColumn) => ({
  column: [...headings],
  type: columnTypeOf(field.type),
  ...(choices === undefined ? {} : { choices: { ...choices } }),
})

/** Everything the sheets of one template are made from. */
interface Making extends TemplateWords, Prefilled {
  readonly program: Scoring.ScoringProgram
  readonly spare: number
  readonly lists: WordLists
  readonly sheetName: (wanted: string) => string
  readonly lines: ReadonlyArray<string>
}

const staged = (name: string, { stage, rulebook, language }: Making): string => {
  const title = rulebook.stages.find(({ id }) => id === stage)?.title[language]
  return title === undefined ? name : `${name}, ${title}`
}

const factsSheet = (columns: ReadonlyArray<AskedColumn>, making: Making): MadeSheet => {
  const { rulebook, say, language, entries, lists, spare, stage, lines } = making
  const { groups, attributes } = rulebook.subjects
  const groupTitles = new Map(groups.map(({ id, title }) => [id, title[language]]))
  const attributeNames = Object.keys(attributes)
  const headed = (heading: string, width: number, more: Partial<LabelColumn> = {}): LabelColumn => ({
    heading,
    width,
    ...more,
  })
  const attributeHeads = attributeNames.map((name) => attributes[name]?.title[language] ?? name)
  const used = new Set([say("head.id"), say("head.name"), say("head.group"), say("head.notRated")])
  const ofAttributes = attributeHeads.map((title, index) => {
    const heading = used.has(title) ? `${title} (${attributeNames[index]})` : title
    used.add(heading)
    return heading
  })
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
  const title = shownText(say("facts.title", { title: rulebook.title[language] }))
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
            groups: Object.fromEntries([...groupTitles].map(([id, words]) => [words, id])),
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

const listSheet = (fact: Scoring.AskedFact, making: Making): MadeSheet => {
  const { language, say, lists, spare, stage, lines } = making
  const { name: field, criterion } = fact
  const list = [criterion?.title[language], fact.field.title[language]]
    .filter((part) => part !== undefined)
    .join(": ")
  const columns = fieldColumns(fact.field.fields ?? {}, fact.field.title[language], making)
  const name = making.sheetName(staged(fact.field.title[language], making))
  const subject = say("head.subject")
  const filled = listRows(making, { criterion: criterion?.id, name: field }, columns)
  const title = shownText(say("list.title", { list }))
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

const scopesSheet = (making: Making): MadeSheet => {
  const { rulebook, say, language, entries, lists, lines } = making
  const asked = Object.entries(rulebook.scopeFacts).filter(([, { from }]) => from === undefined)
  const columns = fieldColumns(Object.fromEntries(asked), say("head.common"), making)
  const { groups, attributes } = rulebook.subjects
  const by = [...Object.keys(attributes), ...(groups.length === 0 ? [] : ["group"])]
  const headings = by.map((name) =>
    name === "group" ? say("head.group") : (attributes[name]?.title[language] ?? name),
  )
  const labels = headings.map((heading) => ({ heading, width: 20 }))
  const name = making.sheetName(say("sheet.scopes"))
  const filled = entries.scopes.map((scope) => {
    const given = new Map(scope.facts.map((fact) => [fact.field, fact.given]))
    const cells = columns.map((column) => {
      const known = given.get(column.name)
      return known === undefined ? null : givenCell(known, column, say)
    })
    return [...by.map((key) => scope.by[key] ?? null), ...cells]
  })
  const title = shownText(say("scopes.title", { title: rulebook.title[language] }))
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

const linesOf = (
  { rulebook, asOf }: Scoring.ScoringProgram,
  stage: string | undefined,
  words: TemplateWords,
) => {
  const { say, language } = words
  const about = say("facts.about", {
    id: rulebook.id,
    version: rulebook.version,
    date: Time.formatDate(asOf, language),
  })
  const title = rulebook.stages.find(({ id }) => id === stage)?.title[language] ?? stage
  return [title === undefined ? about : `${about} ${say("facts.stage", { stage: title })}`, say("facts.how")]
}

/** The stages sheets are made for; undefined is the sheet whose facts hold at every stage. */
const stagesOf = (
  { stages }: Rulebook.Rulebook,
  { stages: wanted, entries }: TemplateOptions,
): ReadonlyArray<string | undefined> => {
  const known = stages.map(({ id }) => id)
  if (wanted === undefined) {
    const given = new Set(entries?.entries.map(({ stage }) => stage))
    return [undefined, ...known.filter((id) => given.has(id))]
  }
  expectArgument(Array.isArray(wanted) && wanted.length > 0, "stages", "list/danh sách", wanted)
  const strange = wanted.filter((stage) => !known.includes(stage))
  if (strange.length === 0) return [...new Set(wanted)]
  throw new Issues.ArgumentError(
    strange.map((stage) =>
      Issues.make("stage.unknown", ["stages"], { stage, suggestion: Issues.closest(stage, known) }),
    ),
  )
}

/**
 * Makes a workbook for people to fill in with the facts a rulebook asks for: a sheet with a row for each subject and
 * a column for each fact, with drop-downs, limits, and notes that name the criterion and its source; a sheet for each
 * list and for quota scopes, where there are any; a guide. {@link importFacts} reads it back without a map.
 *
 * @param program - The rulebook, compiled for the date whose law applies.
 *
 * @example
 * ```ts
 * import { importFactsOrThrow, makeTemplate } from "@danvan/adapter-excel"
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: "Mẫu",
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "100" },
 *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
 * })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const entries = Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { tasks: { done: 18 } } }] })
 * const template = await makeTemplate(program, { entries })
 * const read = await importFactsOrThrow(template)
 *
 * read.entries.entries.map(({ subject, field, given }) => [subject, field, given]) // [["xa-a", "done", { value: "18" }]]
 * ```
 *
 * @throws `ArgumentError` for what is no program, language or known stage.
 * @category Excel
 * @since 0.1.0
 */
export const makeTemplate = async (
  program: Scoring.ScoringProgram,
  options: TemplateOptions = {},
): Promise<Uint8Array> => {
  expectArgument(program instanceof Scoring.ScoringProgram, "program", "ScoringProgram", program)
  expectArgument(typeof options === "object" && options !== null, "options", "map/nhóm trường", options)
  const { language = "vi", entries = noEntries, spareRows = 100 } = options
  expectArgument(language === "vi" || language === "en", "language", "vi, en", language)
  const isCount = Number.isInteger(spareRows) && spareRows >= 0 && spareRows <= mostSpareRows
  expectArgument(isCount, "spareRows", `0–${mostSpareRows}`, spareRows)
  const { rulebook } = program
  const words = { rulebook, language, say: speaker(language) }
  const { say } = words
  const asked = Scoring.askedFacts(program)
  const lists = new WordLists()
  const sheetName = makeSheetNames([metadataSheet, say("sheet.guide")])
  const common = { ...words, program, entries, spare: spareRows, lists, sheetName }
  const makings = stagesOf(rulebook, options).map(
    (stage): Making => ({ ...common, stage, lines: linesOf(program, stage, words) }),
  )
  const columns = askedColumns(
    asked.filter(({ field }) => field.type !== "list"),
    words,
  )
  if (columns.length > mostColumns)
    throw new Issues.ArgumentError([Issues.make("table.too-many-columns", [], { limit: mostColumns })])
  const asLists = asked.filter(({ field }) => field.type === "list")
  const hasScopes = Object.values(rulebook.scopeFacts).some(({ from }) => from === undefined)
  const made = [
    ...makings.map((making) => factsSheet(columns, making)),
    ...makings.flatMap((making) => asLists.map((fact) => listSheet(fact, making))),
    ...(hasScopes
      ? [scopesSheet({ ...common, stage: undefined, lines: linesOf(program, undefined, words) })]
      : []),
  ]
  const map = sheetMapSchema.parse({ format: "danvan/sheet-map/1", sheets: made.map((one) => one.map) })
  const guide = guideSheet(say("sheet.guide"), made[0]!.map.sheet, columns, words, program.asOf)
  return writeWorkbook([...made.map(({ sheet }) => sheet), guide, lists.sheet(JSON.stringify(map))], {
    title: rulebook.title[language],
    date: program.asOf,
  })
}
