import * as Result from "effect/Result"
import type { InputColumn } from "../../expression/columns/input-column.ts"
import { absentOutcome, type Outcome } from "../../expression/outcome.ts"
import { givenOf } from "../../fact/given.ts"
import { FactError } from "../../fact/parse-entries.ts"
import { closest } from "../../issue/closest.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { isRecord, wrongArgument } from "../../issue/wrong-argument.ts"
import type { Field } from "../../mechanism/field.ts"
import { readFieldValue } from "../../mechanism/field-value.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { type FactColumns, factColumn, outcomeAt } from "../facts/fact-columns.ts"
import { type Held, LiveColumn } from "./live-column.ts"

/**
 * One fact of one row, given another value (thay đổi một số liệu).
 *
 * `value` is what a fact may be written as: a decimal as text, a whole number, true or false, a word, a list of
 * records; one of the words for a state ("missing", "không giao", …); nothing for a fact that is not known (yet).
 *
 * @category Columns
 * @since 0.1.0
 */
export interface FactChange {
  readonly row: number
  /** The criterion it belongs to; left out for a fact of the subject as a whole. */
  readonly criterion?: string
  readonly fact: string
  readonly value: unknown
}

/** What a window has to keep up with. */
export interface Written {
  readonly rows: ReadonlySet<number>
  /** The most that happened to a column. */
  readonly held: Held
}

interface Read {
  readonly change: FactChange
  readonly field: Field
  readonly outcome: Outcome
}

const strength: ReadonlyArray<Held> = ["as-is", "out-of-bounds", "in-another-shape"]

type Columns = Record<string, InputColumn>

/** What was written, for the eye; objects have no short form. */
const shownValue = (value: unknown): string =>
  typeof value === "object" && value !== null ? (Array.isArray(value) ? "[…]" : "{…}") : String(value)

/** Facts by column that change. Only what is written is copied; columns handed over stay as they are. */
export class LiveFacts {
  /** The facts as they stand. */
  readonly columns: FactColumns
  readonly live = new Map<string, LiveColumn>()
  private readonly fields: ReadonlyMap<string | undefined, Readonly<Record<string, Field>>>
  private readonly beyond: Map<number, Map<string, Outcome>>
  /** What stood where was written last. */
  private before: ReadonlyArray<Read> = []

  constructor(program: CompiledRulebook, given: FactColumns) {
    const { rulebook, variants } = program
    const leaves = [...variants.values()].flatMap((one) => [...one.leaves])
    this.fields = new Map<string | undefined, Readonly<Record<string, Field>>>([
      [undefined, rulebook.facts],
      ...leaves.map(([id, { fields }]) => [id, fields] as const),
    ])
    this.beyond = new Map([...(given.beyond ?? [])].map(([row, facts]) => [row, new Map(facts)]))
    const criteria = Object.entries(given.criteria).map(([id, own]) => [id, { ...own }] as const)
    this.columns = {
      ...given,
      facts: { ...given.facts },
      criteria: Object.fromEntries(criteria),
      beyond: this.beyond,
    }
    this.hold(undefined, given.facts)
    for (const [id, own] of Object.entries(given.criteria)) this.hold(id, own)
  }

  private hold(criterion: string | undefined, columns: Readonly<Record<string, InputColumn>>): void {
    for (const [name, column] of Object.entries(columns)) {
      const field = this.fields.get(criterion)?.[name]
      if (field === undefined) continue
      this.live.set(factKey(criterion, name), new LiveColumn(field, column, this.columns.rows))
    }
  }

  /** Writes all changes, or none if one of them cannot be. */
  write(changes: ReadonlyArray<FactChange>): Result.Result<Written, FactError> {
    if (!Array.isArray(changes))
      return Result.fail(new FactError([wrongArgument("changes", "array", changes)]))
    const read = changes.map((change, at) => this.read(change, ["changes", at]))
    const issues = read.flatMap((one) => ("issue" in one ? [one.issue] : []))
    if (issues.length > 0) return Result.fail(new FactError(issues))
    const all = read as ReadonlyArray<Read>
    this.before = all.map((one) => ({ ...one, outcome: this.outcomeOf(one.change) })).reverse()
    const held = all.map((one) => strength.indexOf(this.put(one)))
    return Result.succeed({
      rows: new Set(changes.map(({ row }) => row)),
      held: strength[Math.max(0, ...held)] as Held,
    })
  }

  /** Takes back what was written last; columns may keep the wider form it took. */
  undo(): void {
    for (const one of this.before) this.put(one)
    this.before = []
  }

  private outcomeOf({ row, criterion, fact: name }: FactChange): Outcome {
    const beyond = this.beyond.get(row)?.get(factKey(criterion, name))
    const column = factColumn(this.columns, name, criterion)
    const about = { subject: this.columns.id(row), name }
    if (beyond !== undefined) return beyond
    return column === undefined
      ? absentOutcome("missing", { code: "input-missing", ...about })
      : outcomeAt(column, row, about)
  }

  /** Makes new objects of all columns written to: what was looked up of those before no longer holds. */
  renew(): void {
    for (const [key, live] of this.live) {
      const [criterion, name] = key.split("\u0000") as [string, string]
      this.columnsOf(criterion)[name] = live.renew()
    }
  }

  private columnsOf(criterion: string): Columns {
    if (criterion === "") return this.columns.facts as Columns
    const criteria = this.columns.criteria as Record<string, Columns>
    if (!Object.hasOwn(criteria, criterion)) criteria[criterion] = {}
    return criteria[criterion] as Columns
  }

  private read(change: FactChange, path: ReadonlyArray<string | number>): Read | { readonly issue: Issue } {
    if (!isRecord(change)) return { issue: { ...wrongArgument("changes", "record", change), path } }
    const { row, criterion, fact, value } = change as unknown as FactChange
    const { rows } = this.columns
    if (!Number.isInteger(row) || row < 0 || row >= rows) {
      return { issue: { ...wrongArgument("row", `0–${rows - 1}`, row), path: [...path, "row"] } }
    }
    const fields = this.fields.get(criterion)
    const subject = this.columns.id(row)
    if (fields === undefined) {
      const known = [...this.fields.keys()].flatMap((id) => id ?? [])
      const suggestion = closest(String(criterion), known)
      const facts = { criterion: String(criterion), subject, suggestion }
      return { issue: makeIssue("fact.unknown-criterion", [...path, "criterion"], facts) }
    }
    const field = Object.hasOwn(fields, fact) ? fields[fact] : undefined
    if (field === undefined) {
      const suggestion = closest(String(fact), Object.keys(fields))
      return { issue: makeIssue("fact.unknown-fact", [...path, "fact"], { name: String(fact), suggestion }) }
    }
    const given = givenOf(value)
    if ("state" in given) {
      const code = given.state === "missing" ? "input-missing" : (`input-${given.state}` as const)
      return { change, field, outcome: absentOutcome(given.state, { code, subject, name: fact }) }
    }
    const found = readFieldValue(field, given.value)
    if ("outcome" in found) return { change, field, outcome: found.outcome }
    const name = [criterion, fact].filter((part) => part !== undefined).join(".")
    const facts = { name, subject, value: shownValue(value), expected: found.expected }
    return { issue: makeIssue(found.problem, [...path, "value"], facts) }
  }

  private put({ change: { row, criterion, fact }, field, outcome }: Read): Held {
    const key = factKey(criterion, fact)
    let live = this.live.get(key)
    const isNew = live === undefined
    if (live === undefined) {
      live = new LiveColumn(field, undefined, this.columns.rows)
      this.live.set(key, live)
    }
    const before = live.column
    const held = live.put(row, outcome)
    if (isNew || live.column !== before) this.columnsOf(criterion ?? "")[fact] = live.column
    this.beyond.get(row)?.delete(key)
    if (held !== "beyond") return isNew ? "in-another-shape" : held
    const own = this.beyond.get(row) ?? new Map<string, Outcome>()
    this.beyond.set(row, own.set(key, outcome))
    return "out-of-bounds"
  }
}
