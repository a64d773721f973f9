import { subjectWords } from "../../fact/subject-rows.ts"
import { findColumns } from "../../fact/table-columns.ts"
import { makeIssue } from "../../issue/issue.ts"
import { type IssueList, makeIssueList } from "../../issue/issue-list.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactBuilders } from "./fact-builders.ts"
import { meaningOf, suggestionFor, type WideColumn } from "./wide-header.ts"

/** A key of flat objects, and what stands there. */
export interface FlatColumn {
  readonly name: string
  /** Its place among all columns. */
  readonly index: number
  readonly column: WideColumn
}

const said = (column: WideColumn): string =>
  JSON.stringify([
    column.of,
    "name" in column ? column.name : "",
    "criterion" in column ? column.criterion : "",
  ])

/** The columns that the keys of flat objects name: found at once when asked in the order they were asked before. */
export class FlatColumns {
  readonly issues: IssueList = makeIssueList()
  private readonly builders: FactBuilders
  private readonly attributes: ReadonlyArray<string>
  private readonly byName = new Map<string, FlatColumn>()
  private readonly byMeaning = new Map<string, FlatColumn>()
  private readonly order: FlatColumn[] = []

  constructor({ rulebook }: CompiledRulebook, builders: FactBuilders) {
    this.builders = builders
    this.attributes = Object.keys(rulebook.subjects.attributes)
  }

  get all(): Iterable<FlatColumn> {
    return this.byName.values()
  }

  /** The column of a key, the `at`-th of its row; one that names nothing is told of once. */
  find(name: string, at: number, row: number): FlatColumn {
    const expected = this.order[at]
    if (expected !== undefined && expected.name === name) return expected
    const found = this.byName.get(name) ?? this.take(name, row)
    if (at <= this.order.length) this.order[at] = found
    return found
  }

  /** How the key of a subject's own field is written, if there is one. */
  keyOf(of: WideColumn["of"]): string | undefined {
    return this.byMeaning.get(said({ of } as WideColumn))?.name
  }

  private take(name: string, row: number): FlatColumn {
    const flat = { name, index: this.byName.size, column: this.meaning(name, row) }
    this.byName.set(name, flat)
    if (flat.column.of === "nothing") return flat
    const key = said(flat.column)
    const earlier = this.byMeaning.get(key)
    if (earlier !== undefined) {
      const facts = { name, first: earlier.index + 1, second: flat.index + 1 }
      this.issues.add(makeIssue("table.duplicate-column", ["rows", row, name], facts))
    } else this.byMeaning.set(key, flat)
    return flat
  }

  private meaning(name: string, row: number): WideColumn {
    const { builders, attributes } = this
    const [own] = Object.keys(findColumns({ line: 1, cells: [name] }, subjectWords, []).at)
    if (own !== undefined) return { of: own as keyof typeof subjectWords }
    const meaning = meaningOf(name, attributes, builders)
    if (meaning !== undefined) return meaning
    const suggestion = suggestionFor(name, attributes, builders)
    this.issues.add(makeIssue("table.unknown-column", ["rows", row, name], { name, suggestion }))
    return { of: "nothing" }
  }
}
