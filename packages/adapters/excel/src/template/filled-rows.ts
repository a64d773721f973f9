import type { Facts, Language } from "@danvan/core"
import type { CellValue } from "hucre"
import type { Say } from "../words/words.ts"
import { cellText } from "../write/cell-text.ts"
import type { AskedColumn } from "./asked-columns.ts"
import { givenCell } from "./given-cell.ts"

/** What is known already and goes into a template. */
export interface Prefilled {
  readonly entries: Facts.Entries
  readonly stage: string | undefined
  readonly language: Language
  readonly say: Say
}

const keyOf = (criterion: string | undefined, field: string | undefined): string =>
  JSON.stringify([criterion ?? "", field ?? ""])

/** The facts of a stage, by subject, criterion and field. */
export const givenBySubject = ({
  entries,
  stage,
}: Prefilled): ReadonlyMap<string, ReadonlyMap<string, Facts.Given>> => {
  const found = new Map<string, Map<string, Facts.Given>>()
  for (const { subject, criterion, field, stage: at, given } of entries.entries) {
    if (at !== stage) continue
    const own = found.get(subject) ?? new Map<string, Facts.Given>()
    own.set(keyOf(criterion, field), given)
    found.set(subject, own)
  }
  return found
}

/** The cells of one subject's facts. */
export const factCells = (
  given: ReadonlyMap<string, Facts.Given> | undefined,
  columns: ReadonlyArray<AskedColumn>,
  say: Say,
): ReadonlyArray<CellValue> =>
  columns.map((column) => {
    const known = given?.get(keyOf(column.criterion?.id, column.name))
    return known === undefined ? null : givenCell(known, column, say)
  })

/** The cells that say who a row is of. */
export const subjectCells = (
  { id, name, group, attributes, notRated }: Facts.Subject,
  {
    attributeNames,
    groups,
  }: {
    readonly attributeNames: ReadonlyArray<string>
    /** Titles by the id of the group; none where the rulebook has no groups. */
    readonly groups: ReadonlyMap<string, string>
  },
  language: Language,
): ReadonlyArray<CellValue> =>
  [
    id,
    name === id ? "" : name,
    ...(groups.size === 0 ? [] : [group === undefined ? "" : (groups.get(group) ?? group)]),
    ...attributeNames.map((attribute) => attributes[attribute] ?? ""),
    notRated?.[language] ?? "",
  ].map((text) => (text === "" ? null : cellText(text)))

/** The items of a list fact, subject by subject: each the subject's id and the item's fields. */
export const listRows = (
  prefilled: Prefilled,
  list: { readonly criterion: string | undefined; readonly name: string },
  columns: ReadonlyArray<AskedColumn & { readonly name: string }>,
): ReadonlyArray<ReadonlyArray<CellValue>> =>
  prefilled.entries.entries
    .filter(
      ({ criterion, field, stage }) =>
        criterion === list.criterion && field === list.name && stage === prefilled.stage,
    )
    .flatMap(({ subject, given }) => {
      const items =
        "value" in given && Array.isArray(given.value) ? (given.value as ReadonlyArray<unknown>) : []
      return items.map((item) => {
        const values = (item ?? {}) as Readonly<Record<string, unknown>>
        const cells = columns.map((column) => {
          const value = Object.hasOwn(values, column.name) ? values[column.name] : undefined
          return value === undefined ? null : givenCell({ value }, column, prefilled.say)
        })
        return [cellText(subject), ...cells]
      })
    })
