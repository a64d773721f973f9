import type { InputColumn } from "../../expression/columns/input-column.ts"
import type { Outcome } from "../../expression/outcome.ts"
import type { Field } from "../../mechanism/field.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { BeyondColumns, FactColumns } from "../facts/fact-columns.ts"
import { CellBlock } from "./cell-block.ts"
import { CellRun } from "./cell-run.ts"
import { ColumnBuilder } from "./column-builder.ts"
import { limitsKey } from "./number-limits.ts"

/** A fact a rulebook knows: of a criterion, or of the subject as a whole. */
export interface KnownFact {
  readonly criterion: string | undefined
  readonly name: string
  readonly key: string
  readonly column: ColumnBuilder
  /** The place of its column in a block. */
  readonly at: number
  /** What it must look like: to each group the same, or to some another. */
  readonly fields: Field[]
}

/** A builder for every fact a rulebook knows, by the key of the fact. */
export class FactBuilders {
  readonly all = new Map<string, KnownFact>()
  /** The cells of the rows at hand, which columns take when it is full. */
  readonly block: CellBlock
  private readonly runs: ReadonlyArray<CellRun>
  private readonly doubtful: number[] = []

  constructor({ rulebook, variants }: CompiledRulebook, capacity: number) {
    const take = (criterion: string | undefined, fields: Readonly<Record<string, Field>>): void => {
      for (const [name, field] of Object.entries(fields)) {
        const key = factKey(criterion, name)
        // What two groups know by one name is one column.
        const known = this.all.get(key)
        if (known === undefined) {
          const column = new ColumnBuilder(field, capacity)
          const at = this.all.size
          this.all.set(key, { criterion, name, key, column, at, fields: [field] })
        } else if (known.fields.every((one) => limitsKey(one) !== limitsKey(field))) known.fields.push(field)
      }
    }
    take(undefined, rulebook.facts)
    for (const { leaves } of variants.values()) {
      for (const [id, { fields }] of leaves) take(id, fields)
    }
    this.block = new CellBlock(this.all.size, capacity)
    const { block } = this
    this.runs = Array.from(this.all.values(), ({ at }) => new CellRun(block, block.startOf(at)))
  }

  /** Turns to a row: those before it are all that is known of. */
  turnTo(row: number): void {
    if (this.block.turnTo(row)) return
    this.takeRows(row)
    this.block.turnTo(row)
  }

  /** Takes the cells of the rows before `end` that stand in the block. */
  takeRows(end: number): void {
    const { block, runs, doubtful } = this
    const { first } = block
    if (end === first) return
    for (const { column, at, fields } of this.all.values()) {
      const run = runs[at] as CellRun
      run.measure(end - first)
      // Groups that have other limits had them looked at row by row.
      doubtful.push(...column.take(run, first, fields.length === 1))
    }
    block.clear(end)
  }

  /** The rows taken with numbers that may be out of their limits. */
  get doubtfulRows(): ReadonlyArray<number> {
    return this.doubtful
  }

  finish(rows: number): Pick<FactColumns, "facts" | "criteria" | "beyond"> {
    const beyond = this.beyond()
    const own = new Map<string | undefined, [string, InputColumn][]>()
    for (const { criterion, name, column } of this.all.values()) {
      const finished = column.finish(rows)
      if (finished === undefined) continue
      const beside = own.get(criterion) ?? []
      own.set(criterion, beside)
      beside.push([name, finished])
    }
    const facts = Object.fromEntries(own.get(undefined) ?? [])
    const criteria = Object.fromEntries(
      [...own].flatMap(([criterion, columns]) =>
        criterion === undefined ? [] : [[criterion, Object.fromEntries(columns)] as const],
      ),
    )
    return { facts, criteria, ...(beyond.size === 0 ? {} : { beyond }) }
  }

  private beyond(): BeyondColumns {
    const rows = new Map<number, Map<string, Outcome>>()
    for (const { key, column } of this.all.values()) {
      for (const [row, outcome] of column.beyond()) {
        const own = rows.get(row) ?? new Map<string, Outcome>()
        rows.set(row, own.set(key, outcome))
      }
    }
    return rows
  }
}
