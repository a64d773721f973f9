import type { InputColumn } from "../../expression/columns/input-column.ts"
import type { Outcome } from "../../expression/outcome.ts"
import type { Field } from "../../mechanism/field.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { BeyondColumns, FactColumns } from "../fact-columns.ts"
import { ColumnBuilder } from "./column-builder.ts"

/** A fact a rulebook knows: of a criterion, or of the subject as a whole. */
export interface KnownFact {
  readonly criterion: string | undefined
  readonly name: string
  readonly key: string
  readonly column: ColumnBuilder
}

/** A builder for every fact a rulebook knows, by the key of the fact. */
export class FactBuilders {
  readonly all = new Map<string, KnownFact>()

  constructor({ rulebook, variants }: CompiledRulebook, capacity: number) {
    const take = (criterion: string | undefined, fields: Readonly<Record<string, Field>>): void => {
      for (const [name, field] of Object.entries(fields)) {
        const key = factKey(criterion, name)
        // What two groups know by one name is one column.
        if (this.all.has(key)) continue
        this.all.set(key, { criterion, name, key, column: new ColumnBuilder(field, capacity) })
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

  finish(rows: number): Pick<FactColumns, "facts" | "criteria" | "beyond"> {
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
    const beyond = this.beyond()
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
