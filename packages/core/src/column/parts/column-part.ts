import { knownSurvey, type Survey } from "../../expression/columns/column-survey.ts"
import type { InputColumn } from "../../expression/columns/input-column.ts"
import type { WholeNumbers } from "../../expression/columns/lane/lane.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { FactColumns } from "../facts/fact-columns.ts"

/**
 * Rows of columns as plain data (một phần của các cột), over the same buffers: typed arrays, texts, maps, and nothing
 * that cannot be posted to another thread or process. Who the subjects are is not in it.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export interface ColumnPart
  extends Pick<FactColumns, "rows" | "group" | "facts" | "criteria" | "notRated" | "beyond"> {
  /** The row of the whole that its first one is. */
  readonly from: number
  /** Whether the facts were checked before, and are not looked at again. */
  readonly isChecked: boolean
  /** What columns of checked facts never leave, as far as it is known, by their key. */
  readonly surveys: ReadonlyMap<string, Survey>
}

/** All columns of facts, each with the key of its fact. */
export const keyedColumns = ({
  facts,
  criteria,
}: Pick<ColumnPart, "facts" | "criteria">): ReadonlyArray<readonly [string, InputColumn]> => [
  ...Object.entries(facts).map(([name, one]) => [factKey(undefined, name), one] as const),
  ...Object.entries(criteria).flatMap(([id, own]) =>
    Object.entries(own).map(([name, one]) => [factKey(id, name), one] as const),
  ),
]

/** Looking a column up takes as long as scoring it: what the whole was found to hold goes with its parts. */
const surveysOf = (columns: FactColumns): ReadonlyMap<string, Survey> =>
  new Map(
    keyedColumns(columns).flatMap(([key, column]) => {
      const survey = column.kind === "list" ? undefined : knownSurvey(column)
      return survey === undefined ? [] : [[key, survey] as const]
    }),
  )

/** Arrays that columns share are cut once, and go on being shared. */
class Cut {
  readonly from: number
  readonly to: number
  private readonly cuts = new Map<WholeNumbers, WholeNumbers>()

  constructor(from: number, to: number) {
    this.from = from
    this.to = to
  }

  array<Whole extends WholeNumbers>(array: Whole): Whole {
    const cut = this.cuts.get(array) ?? array.subarray(this.from, this.to)
    this.cuts.set(array, cut)
    return cut as Whole
  }

  column(column: InputColumn): InputColumn {
    const state = column.state === undefined ? {} : { state: this.array(column.state) }
    return column.kind === "list"
      ? { ...column, lists: column.lists.slice(this.from, this.to), ...state }
      : { ...column, data: this.array(column.data), ...state }
  }

  columns(own: Readonly<Record<string, InputColumn>>): Readonly<Record<string, InputColumn>> {
    return Object.fromEntries(Object.entries(own).map(([name, one]) => [name, this.column(one)]))
  }

  rows<Value>(all: ReadonlyMap<number, Value>): ReadonlyMap<number, Value> {
    const { from, to } = this
    return new Map(
      [...all].flatMap(([row, one]) => (row >= from && row < to ? [[row - from, one] as const] : [])),
    )
  }
}

/** The rows from one up to another, of columns as they were handed over. */
export const partOf = (columns: FactColumns, from: number, to: number, isChecked: boolean): ColumnPart => {
  const cut = new Cut(from, to)
  const { group, facts, criteria, notRated, beyond } = columns
  return {
    from,
    rows: to - from,
    isChecked,
    surveys: isChecked ? surveysOf(columns) : new Map(),
    facts: cut.columns(facts),
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, own]) => [id, cut.columns(own)])),
    ...(group === undefined ? {} : { group: { ...group, data: cut.array(group.data) } }),
    ...(notRated === undefined ? {} : { notRated: cut.rows(notRated) }),
    ...(beyond === undefined ? {} : { beyond: cut.rows(beyond) }),
  }
}
