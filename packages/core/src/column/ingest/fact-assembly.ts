import * as Result from "effect/Result"
import { FactError } from "../../fact/parse-entries.ts"
import { makeIssueList } from "../../issue/issue-list.ts"
import type { Text } from "../../language/text.ts"
import { type BoundScope, inOrder, lookUp, stagesFrom } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { columnContradictions } from "../facts/column-contradictions.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { FactBuilders } from "./fact-builders.ts"
import { scopeWitnesses } from "./scope-witnesses.ts"
import { contradictionsOf, type EntriesOf, readSlowly, type SlowTable } from "./slow-rows.ts"
import { SubjectReader } from "./subject-reader.ts"

/** Room made at first; more is made as rows come. */
const firstRoom = 1_048_576

const ascending = (rows: Iterable<number>): ReadonlyArray<number> => [...new Set(rows)].sort((a, b) => a - b)

/** Gathers rows into columns: those plainly sound at once, all others read slowly at the end and put then. */
export class FactAssembly {
  readonly builders: FactBuilders
  readonly subjects: SubjectReader
  /** The stages a fact is asked at, in turn; `undefined` is what holds at all of them. */
  readonly places: ReadonlyArray<string | undefined>
  private readonly program: CompiledRulebook
  private readonly stage: string | undefined
  private readonly stages: ReadonlyArray<string>
  private readonly slow = new Set<number>()
  private readonly notRated = new Map<number, Text>()
  private room: number

  constructor(program: CompiledRulebook, stage: string | undefined, expected: number) {
    this.program = program
    this.stage = stage
    this.stages = stagesFrom(program.rulebook.stages, stage)
    this.places = inOrder(this.stages)
    this.room = Math.max(1, Math.min(expected, firstRoom))
    this.builders = new FactBuilders(program, this.room)
    this.subjects = new SubjectReader(program, this.room)
  }

  /** Turns to a row, the one after those before; tells whether there was no room for it. */
  turnTo(row: number): boolean {
    this.builders.turnTo(row)
    if (row < this.room) return false
    this.room *= 2
    this.subjects.grow(this.room)
    return true
  }

  /** Turns to a row, and keeps its id. */
  begin(row: number, id: unknown): void {
    this.turnTo(row)
    this.identified(row, this.subjects.putId(row, id))
  }

  /** Tells what came of putting the id of a row: the row that has it already, −1 for none, `undefined` for no id. */
  identified(row: number, earlier: number | undefined): void {
    if (earlier === -1) return
    this.slow.add(row)
    // Two of one id are looked at together.
    if (earlier !== undefined) this.slow.add(earlier)
  }

  /** The rows that have to be read slowly, as far as is known. */
  get slowRows(): ReadonlySet<number> {
    return this.slow
  }

  leaveToSlow(row: number): void {
    this.slow.add(row)
  }

  /** The columns of the first `rows` rows, or all that is wrong with them. */
  finish(
    rows: number,
    entriesOf: EntriesOf,
    scopes: ReadonlyArray<unknown>,
  ): Result.Result<FactColumns, FactError> {
    this.builders.takeRows(rows)
    for (const row of this.builders.doubtfulRows) this.slow.add(row)
    const hasScopes = scopes.length > 0 && rows > 0
    // A board with scopes has somebody on it, whether in them or not.
    const witnesses = hasScopes ? [0, ...scopeWitnesses(this.subjects.finish(rows), scopes)] : []
    const slow = ascending([...this.slow, ...witnesses])
    const isAllRead = slow.length === 0 && scopes.length === 0 && rows > 0
    const read = isAllRead ? Result.succeed([]) : readSlowly(this.program, slow, entriesOf)
    return Result.flatMap(read, (tables) => {
      for (const table of tables) this.put(table)
      const columns = this.columns(rows, tables[0]?.table.scopes ?? [])
      const contradictions = this.contradictions(columns, entriesOf)
      return contradictions === undefined ? Result.succeed(columns) : Result.fail(contradictions)
    })
  }

  private columns(rows: number, scopes: ReadonlyArray<BoundScope>): FactColumns {
    return {
      ...this.subjects.finish(rows),
      ...this.builders.finish(rows),
      ...(this.notRated.size === 0 ? {} : { notRated: this.notRated }),
      ...(scopes.length === 0 ? {} : { scopes }),
    }
  }

  private put({ rows, table }: SlowTable): void {
    table.subjects.forEach((bound, at) => {
      const row = rows[at] as number
      this.subjects.putSubject(row, bound.subject)
      if (bound.subject.notRated !== undefined) this.notRated.set(row, bound.subject.notRated)
      for (const { criterion, name, column } of this.builders.all.values()) {
        if (criterion === undefined || bound.variant.leaves.has(criterion))
          column.putOutcome(row, lookUp(bound, name, criterion, this.stages))
      }
    })
  }

  /** Rows that contradict themselves are found by column, and told of by the slow reader. */
  private contradictions(columns: FactColumns, entriesOf: EntriesOf): FactError | undefined {
    const rows = ascending(columnContradictions(this.program, columns).map(({ row }) => row))
    if (rows.length === 0) return undefined
    const list = makeIssueList()
    const read = readSlowly(this.program, rows.slice(0, mostContradictions), (own) => entriesOf(own, false))
    if (Result.isFailure(read)) return read.failure
    for (const table of read.success) list.add(...contradictionsOf(this.program, table, this.stage))
    return list.all().length === 0 ? undefined : new FactError(list.all())
  }
}

/** Rows beyond it have issues beyond what is told. */
const mostContradictions = 201
