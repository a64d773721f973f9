import type { InputColumn } from "../../expression/columns/input-column.ts"
import type { WholeNumbers } from "../../expression/columns/lane/lane.ts"
import { stateCodes, stateOfCode } from "../../expression/columns/state-code.ts"
import { absentOutcome, booleanOutcome, numberOutcome, type Outcome } from "../../expression/outcome.ts"
import type { Subject } from "../../fact/entries.ts"
import type { Text } from "../../language/text.ts"
import { exact } from "../../number/exact.ts"
import { type BoundScope, type BoundSubject, factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook, Variant } from "../../scoring/program.ts"

/**
 * What subjects are grouped by, as the place of a word in a list; the empty word is none at all.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export interface WordColumn {
  /** For each row, the place among `words` of the one it has. */
  readonly data: WholeNumbers
  /** The words there are, each once. */
  readonly words: ReadonlyArray<string>
}

/** Values by row and by the key of the fact; the state of their cells says that only the exact evaluator has them. */
export type BeyondColumns = ReadonlyMap<number, ReadonlyMap<string, Outcome>>

/**
 * The facts of many subjects by column, at one stage (số liệu theo cột). Every column has one place for each subject;
 * a column may be a view of a buffer from elsewhere, which is read and never written.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export interface FactColumns {
  /** How many subjects there are: the length of every column. */
  readonly rows: number
  /** The id of the subject of a row. */
  readonly id: (row: number) => string
  /** Its name, where it has one. */
  readonly name?: (row: number) => string
  /** The variant of the rulebook that concerns each; left out where there are no groups. */
  readonly group?: WordColumn
  /** What subjects are grouped by, by the attribute's name; one word a row. */
  readonly attributes: Readonly<Record<string, WordColumn>>
  /** The subject's own facts by name; a fact without a column is missing. */
  readonly facts: Readonly<Record<string, InputColumn>>
  /** The facts of each criterion by name. */
  readonly criteria: Readonly<Record<string, Readonly<Record<string, InputColumn>>>>
  /** Why a subject is not rated, when somebody decided so. */
  readonly notRated?: ReadonlyMap<number, Text>
  /** Facts of quota scopes; none if left out. */
  readonly scopes?: ReadonlyArray<BoundScope>
  /** What no column can hold, such as a decimal of twenty digits. */
  readonly beyond?: BeyondColumns
}

/** The column of a fact. */
export const factColumn = (
  { facts, criteria }: FactColumns,
  name: string,
  criterion: string | undefined,
): InputColumn | undefined => {
  const own = criterion === undefined ? facts : Object.hasOwn(criteria, criterion) ? criteria[criterion] : {}
  return own !== undefined && Object.hasOwn(own, name) ? own[name] : undefined
}

/** The value of a column in a row, as the evaluator has it. */
export const outcomeAt = (
  column: InputColumn,
  row: number,
  about: { readonly subject: string; readonly name: string; readonly criterion?: string },
): Outcome => {
  const state = stateOfCode(column.state?.[row] ?? 0)
  if (state !== undefined) {
    const code =
      state === "not-assigned" || state === "not-applicable" ? (`input-${state}` as const) : "input-missing"
    return absentOutcome(state, { code, ...about })
  }
  if (column.kind === "list") return { kind: "list", items: column.lists[row] ?? [] }
  const value = column.data[row] as number
  if (column.kind === "number") return numberOutcome(exact(value, column.scale))
  if (column.kind === "boolean") return booleanOutcome(value === 1)
  return { kind: "text", value: column.words[value] as string }
}

const wordAt = ({ data, words }: WordColumn, row: number): string => words[data[row] as number] as string

/** A criterion all of whose facts are not assigned is not assigned as a whole; so with not applicable. */
const wholeState = (
  fields: ReadonlyArray<string>,
  own: Readonly<Record<string, InputColumn>>,
  row: number,
): "not-assigned" | "not-applicable" | undefined => {
  const codeOf = (name: string): number =>
    Object.hasOwn(own, name) ? (own[name]?.state?.[row] ?? 0) : stateCodes.missing
  const [first, ...others] = fields.map(codeOf)
  if (first === undefined || others.some((code) => code !== first)) return undefined
  const state = stateOfCode(first)
  return state === "not-assigned" || state === "not-applicable" ? state : undefined
}

/** One subject of the columns as the exact evaluator takes it. */
export const boundSubjectOf = (
  program: CompiledRulebook,
  columns: FactColumns,
  row: number,
): BoundSubject => {
  const id = columns.id(row)
  const group = columns.group === undefined ? undefined : wordAt(columns.group, row)
  const notRated = columns.notRated?.get(row)
  const attributes = Object.entries(columns.attributes)
    .map(([name, column]) => [name, wordAt(column, row)] as const)
    .filter(([, word]) => word !== "")
  const subject: Subject = {
    id,
    name: columns.name?.(row) ?? id,
    attributes: Object.fromEntries(attributes),
    ...(group === undefined ? {} : { group }),
    ...(notRated === undefined ? {} : { notRated }),
  }
  const variant = program.variants.get(group ?? "") as Variant
  const facts = new Map<string, Outcome>()
  const beyond = columns.beyond?.get(row)
  for (const [name, column] of Object.entries(columns.facts)) {
    const key = factKey(undefined, name)
    facts.set(key, beyond?.get(key) ?? outcomeAt(column, row, { subject: id, name }))
  }
  for (const [criterion, own] of Object.entries(columns.criteria)) {
    const fields = variant.leaves.get(criterion)?.fields ?? own
    const whole = wholeState(Object.keys(fields), own, row)
    if (whole !== undefined) {
      const cause = { code: `input-${whole}`, subject: id, criterion } as const
      facts.set(factKey(criterion, undefined), absentOutcome(whole, cause))
      continue
    }
    for (const [name, column] of Object.entries(own)) {
      const key = factKey(criterion, name)
      facts.set(key, beyond?.get(key) ?? outcomeAt(column, row, { subject: id, name, criterion }))
    }
  }
  return { subject, variant, facts }
}
