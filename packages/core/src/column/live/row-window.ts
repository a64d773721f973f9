import { keepWithin } from "../../expression/columns/column-survey.ts"
import type { InputColumn } from "../../expression/columns/input-column.ts"
import { evaluate } from "../../expression/evaluate.ts"
import { hasPoints } from "../../rulebook/rulebook.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { draft } from "../../scoring/score-subjects.ts"
import type { Candidate } from "../../scoring/subject-scopes.ts"
import { noClass, verdicts } from "../classes/classify-columns.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import type { Candidates } from "../facts/row-scopes.ts"
import { draftRows, type RowDrafts } from "../rows/draft-rows.ts"
import { type RatedRuns, ratedRuns } from "../rows/rated-rows.ts"
import { type VariantRuns, variantRuns } from "../rows/run-variants.ts"
import type { LiveColumn } from "./live-column.ts"
import type { LiveFacts } from "./live-facts.ts"

/** A column of the window and the one its values come from. */
interface Pane {
  readonly from: LiveColumn
  readonly data: Float64Array
  readonly state: Uint8Array
}

const paneOf = (from: LiveColumn, size: number): { readonly column: InputColumn; readonly pane?: Pane } => {
  const { column: given, bounds } = from
  if (given.kind === "list") return { column: { kind: "list", lists: [] } }
  const [data, state] = [new Float64Array(size), new Uint8Array(size)]
  const column = { ...given, data, state }
  keepWithin(column, bounds)
  return { column, pane: { from, data, state } }
}

/**
 * A few rows at a time, scored by kernels compiled once: facts of any rows are brought into the same small columns.
 * All rows of a window are of one variant, and of one pool where subjects are compared with each other.
 */
export class RowWindow {
  /** How many rows it takes. */
  readonly size: number
  private readonly program: CompiledRulebook
  private readonly facts: LiveFacts
  private readonly scopes: Candidates
  private readonly panes: ReadonlyArray<Pane>
  private readonly rated: RatedRuns
  private readonly results: VariantRuns
  private readonly counted: Uint8Array
  private readonly classIds: ReadonlyArray<string>
  private rows: ArrayLike<number> = []

  constructor(program: CompiledRulebook, facts: LiveFacts, scopes: Candidates, size: number) {
    this.program = program
    this.facts = facts
    this.scopes = scopes
    this.size = size
    this.counted = new Uint8Array(size)
    this.classIds = program.rulebook.classification?.classes.map(({ id }) => id) ?? []
    const panes: Pane[] = []
    const paned = (criterion: string | undefined, own: Readonly<Record<string, InputColumn>>) =>
      Object.fromEntries(
        Object.keys(own).flatMap((name) => {
          const live = facts.live.get(factKey(criterion, name))
          if (live === undefined) return []
          const { column, pane } = paneOf(live, size)
          if (pane !== undefined) panes.push(pane)
          return [[name, column]]
        }),
      )
    const { columns } = facts
    const within: FactColumns = {
      rows: size,
      id: (at) => columns.id(this.rowAt(at)),
      attributes: {},
      facts: paned(undefined, columns.facts),
      criteria: Object.fromEntries(Object.entries(columns.criteria).map(([id, own]) => [id, paned(id, own)])),
    }
    this.panes = panes
    const variants = [...program.variants.values()].map((variant) => ({
      variant,
      rows: undefined,
      count: size,
      isWindow: true,
    }))
    const here: Candidates = {
      alone: (at) => scopes.alone(this.rowAt(at)),
      candidate: (at) => this.candidate(at),
    }
    this.rated = ratedRuns(program, within, variants, here)
    const pools = { of: new Int32Array(size), count: 1, counted: this.counted }
    this.results = variantRuns(program, within, variants, pools, here)
  }

  /** What its rows come to, in the forms they come in; of the rows scored last. */
  get own(): VariantRuns["own"] {
    return this.results.own
  }

  /** Scores rows of one variant, by its place among the program's. */
  score(rows: ArrayLike<number>, variant: number): RowDrafts {
    this.rows = rows
    const count = rows.length
    this.load(rows)
    this.clear(count)
    this.rateRows(rows, variant)
    const { own, runs } = this.results
    runs[variant]?.(count)
    const drafts = draftRows(
      own,
      this.rated.rated,
      {
        points: hasPoints(this.program.rulebook),
        classIds: this.classIds,
        exactly: (at) => draft(this.program, this.candidate(at)),
      },
      count,
    )
    return drafts
  }

  /** The exact value of a result column where doubles could not tell: the total, or a key of the ranking. */
  exactly(at: number, key: number | "total") {
    const { scope } = this.candidate(at)
    if (key === "total") return scope.result("total")
    const ranking = this.program.rankingKeys[key]
    return ranking !== undefined && "by" in ranking ? evaluate(ranking.by, scope) : undefined
  }

  private rowAt(at: number): number {
    return this.rows[at] as number
  }

  private candidate(at: number): Candidate {
    return this.scopes.candidate(this.rowAt(at))
  }

  private load(rows: ArrayLike<number>): void {
    for (const { from, data, state } of this.panes) {
      const { column } = from
      if (column.kind === "list") continue
      const { data: all, state: states } = column
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] as number
        const code = states === undefined ? 0 : (states[row] as number)
        // What stands in a row without a value may be anything.
        data[at] = code === 0 ? (all[row] as number) + 0 : 0
        state[at] = code
      }
    }
  }

  /** Nothing of the rows before may be left. */
  private clear(count: number): void {
    const { totals, keys, classes, verdict } = this.results.own
    const { notRated, undecided } = this.rated.rated
    totals.state.fill(0, 0, count)
    for (const { state } of keys) state.fill(0, 0, count)
    classes.fill(noClass, 0, count)
    verdict.fill(verdicts.unknown, 0, count)
    notRated.fill(0, 0, count)
    undecided.fill(0, 0, count)
  }

  private rateRows(rows: ArrayLike<number>, variant: number): void {
    const { rated, runs } = this.rated
    runs[variant]?.(rows.length)
    const decided = this.facts.columns.notRated
    for (let at = 0; at < rows.length; at += 1) {
      if (decided?.has(rows[at] as number) === true) {
        rated.notRated[at] = 1
        rated.undecided[at] = 0
      }
      this.counted[at] = 1 - (rated.notRated[at] as number)
    }
  }
}
