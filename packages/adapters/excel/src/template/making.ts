import type { Scoring } from "@danvan/core"
import type { WriteSheet } from "hucre"
import type { WrittenSheetMap } from "../map/sheet-map.ts"
import { type AskedColumn, columnTypeOf, type TemplateWords } from "./asked-columns.ts"
import type { Prefilled } from "./filled-rows.ts"
import type { WordLists } from "./word-lists.ts"

/** A sheet of a template, and how it is read back. */
export interface MadeSheet {
  readonly sheet: WriteSheet
  readonly map: WrittenSheetMap["sheets"][number]
}

/** Everything the sheets of one template are made from. */
export interface Making extends TemplateWords, Prefilled {
  readonly program: Scoring.ScoringProgram
  readonly spare: number
  readonly lists: WordLists
  readonly sheetName: (wanted: string) => string
  readonly lines: ReadonlyArray<string>
}

/** How a column is read back. */
export const readAs = ({ headings, field, choices }: AskedColumn) => ({
  column: [...headings],
  type: columnTypeOf(field.type),
  ...(choices === undefined ? {} : { choices: { ...choices } }),
})

/** A sheet's name with the stage its facts are given at. */
export const staged = (name: string, { stage, rulebook, language }: Making): string => {
  const title = rulebook.stages.find(({ id }) => id === stage)?.title[language]
  return title === undefined ? name : `${name}, ${title}`
}

/** Headings of attributes, told apart by the attribute's name where two are alike, or like one of `taken`. */
export const attributeHeadings = (
  names: ReadonlyArray<string>,
  { rulebook, language }: Pick<Making, "rulebook" | "language">,
  taken: ReadonlyArray<string>,
): ReadonlyArray<string> => {
  const used = new Set(taken)
  return names.map((name) => {
    const title = (rulebook.subjects.attributes[name]?.title[language] ?? name).trim()
    const heading = used.has(title) ? `${title} (${name})` : title
    used.add(heading)
    return heading
  })
}
