import { type Facts, Issues, type Language, type Rulebook, Scoring, Time } from "@danvan/core"
import { expectArgument } from "../expect-argument.ts"
import { mostColumns, sheetMapSchema } from "../map/sheet-map.ts"
import { speaker } from "../words/words.ts"
import { makeSheetNames } from "../write/sheet-name.ts"
import { writeWorkbook } from "../write/write-workbook.ts"
import { askedColumns, type TemplateWords } from "./asked-columns.ts"
import { factsSheet } from "./facts-sheet.ts"
import { guideSheet } from "./guide-sheet.ts"
import { listSheet } from "./list-sheet.ts"
import type { Making } from "./making.ts"
import { scopesSheet } from "./scopes-sheet.ts"
import { metadataSheet } from "./template-metadata.ts"
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
  const map = sheetMapSchema.parse({
    format: "danvan/sheet-map/1",
    rulebook: { id: rulebook.id, version: rulebook.version },
    sheets: made.map((one) => one.map),
  })
  const guide = guideSheet(say("sheet.guide"), made[0]!.map.sheet, columns, words, program.asOf)
  return writeWorkbook([...made.map(({ sheet }) => sheet), guide, lists.sheet(JSON.stringify(map))], {
    title: rulebook.title[language],
    date: program.asOf,
  })
}
