import type { Text } from "../../language/text.ts"
import { type BoundSubject, type FactTable, factKey, inOrder } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import type { ColumnBuilder } from "./column-builder.ts"
import { FactBuilders } from "./fact-builders.ts"
import { WordBuilder } from "./word-builder.ts"

/** Where a fact may stand, in the order it is asked: at the stage, without one, at those that carry over. */
interface Sought {
  readonly column: ColumnBuilder
  readonly keys: ReadonlyArray<string>
}

/** The facts of a criterion, and where a state of the whole of it may stand; none of those for the subject's own. */
interface SoughtTogether {
  readonly wholes: ReadonlyArray<string> | undefined
  readonly fields: ReadonlyArray<Sought>
}

const soughtIn = (builders: FactBuilders, stages: ReadonlyArray<string>): ReadonlyArray<SoughtTogether> => {
  const places = inOrder(stages)
  return [...Map.groupBy(builders.all.values(), ({ criterion }) => criterion)].map(([criterion, facts]) => ({
    wholes: criterion === undefined ? undefined : places.map((place) => factKey(criterion, undefined, place)),
    fields: facts.map(({ name, column }) => ({
      column,
      keys: places.map((place) => factKey(criterion, name, place)),
    })),
  }))
}

/** Where a state of a whole criterion is given first, or beyond every place. */
const firstOf = (facts: BoundSubject["facts"], keys: ReadonlyArray<string>): number => {
  const at = keys.findIndex((key) => facts.has(key))
  return at < 0 ? keys.length : at
}

/** Puts into a row what `lookUp` would find: the facts of criteria the subject is not scored by stay missing. */
const putFacts = (sought: ReadonlyArray<SoughtTogether>, row: number, { facts }: BoundSubject): void => {
  for (const { wholes, fields } of sought) {
    const whole = wholes === undefined ? Number.POSITIVE_INFINITY : firstOf(facts, wholes)
    const state = wholes === undefined ? undefined : facts.get(wholes[whole] ?? "")
    for (const { column, keys } of fields) {
      let found = state
      for (let at = 0; at < keys.length && at < whole; at += 1) {
        const given = facts.get(keys[at] as string)
        if (given === undefined) continue
        found = given
        break
      }
      if (found !== undefined) column.putOutcome(row, found)
    }
  }
}

/** What subjects are grouped by, column by column; an attribute nobody has gets none. */
const wordColumns = (
  subjects: ReadonlyArray<BoundSubject>,
): Pick<FactColumns, "group" | "attributes" | "notRated"> => {
  const [rows, group] = [subjects.length, new WordBuilder(subjects.length)]
  const attributes = new Map<string, WordBuilder>()
  const notRated = new Map<number, Text>()
  subjects.forEach(({ subject }, row) => {
    if (subject.group !== undefined) group.put(row, subject.group)
    if (subject.notRated !== undefined) notRated.set(row, subject.notRated)
    for (const [name, word] of Object.entries(subject.attributes)) {
      const column = attributes.get(name) ?? new WordBuilder(rows)
      attributes.set(name, column)
      column.put(row, word)
    }
  })
  const groups = group.finish(rows)
  return {
    ...(groups.words.length === 1 ? {} : { group: groups }),
    attributes: Object.fromEntries([...attributes].map(([name, column]) => [name, column.finish(rows)])),
    ...(notRated.size === 0 ? {} : { notRated }),
  }
}

/**
 * The facts of a table by column, as they stand at a stage: each cell is what `lookUp` gives at these stages. A fact
 * nobody has gets no column.
 */
export const columnsFromTable = (
  program: CompiledRulebook,
  { subjects, scopes }: FactTable,
  stages: ReadonlyArray<string>,
): FactColumns => {
  const builders = new FactBuilders(program, subjects.length)
  for (const { column } of builders.all.values()) column.leaveEmpty(subjects.length)
  const sought = soughtIn(builders, stages)
  subjects.forEach((bound, row) => {
    putFacts(sought, row, bound)
  })
  return {
    rows: subjects.length,
    id: (row) => (subjects[row] as BoundSubject).subject.id,
    name: (row) => (subjects[row] as BoundSubject).subject.name,
    ...wordColumns(subjects),
    ...builders.finish(subjects.length),
    scopes,
  }
}
