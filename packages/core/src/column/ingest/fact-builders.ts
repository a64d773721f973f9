import type { InputColumn } from "../../expression/columns/input-column.ts"
import type { Outcome } from "../../expression/outcome.ts"
import type { Field } from "../../mechanism/field.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { BeyondColumns, FactColumns } from "../facts/fact-columns.ts"
import { ColumnBuilder } from "./column-builder.ts"
import { limitsKey } from "./number-limits.ts"

/** A fact a rulebook knows: of a criterion, or of the subject as a whole. */
export interface KnownFact {
  readonly criterion: string | undefined
  readonly name: string
  readonly key: string
  readonly column: ColumnBuilder
  /** What it must look like: to each group the same, or to some another. */
  readonly fields: Field[]
}

/** A builder for every fact a rulebook knows, by the key of the fact. */
export class FactBuilders {
  readonly all = new Map<string, KnownFact>()

  constructor({ rulebook, variants }: CompiledRulebook, capacity: number) {
    const take = (criterion: string | undefined, fields: Readonly<Record<string, Field>>): void => {
      for (const [name, field] of Object.entries(fields)) {
        const key = factKey(criterion, name)
        // What two groups know by one name is one column.
        const known = this.all.get(key)
        if (known === undefined) {
          const column = new ColumnBuilder(field, capacity)
          this.all.set(key, { criterion, name, key, column, fields: [field] })
        } else if (known.fields.every((one) => limitsKey(one) !== limitsKey(field))) known.fields.push(field)
      }
    }
    take(undefined, rulebook.facts)
    for (const { leaves } of variants.values()) {
      for (const [id, { fields }] of leaves) take(id, fields)
    }
  }

  grow(capacity: number): void {
    for (const { column } of this.all.values()) column.grow(capacity)
  }

  /** The rows with numbers that may be out of their limits, looked at by column where all groups have the same. */
  doubtfulRows(rows: number): ReadonlyArray<number> {
    return [...this.all.values()].flatMap(({ column, fields: [field, other] }) =>
      field === undefined || other !== undefined || column.kind !== "number"
        ? []
        : column.rowsOutside(field, rows),
    )
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
