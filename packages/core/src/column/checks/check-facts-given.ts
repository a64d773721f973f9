import { type CodesOf, codesOf, surveyOf } from "../../expression/columns/column-survey.ts"
import type { InputColumn } from "../../expression/columns/input-column.ts"
import { stateCodes, unsure } from "../../expression/columns/state-code.ts"
import { closest } from "../../issue/closest.ts"
import { makeIssue } from "../../issue/issue.ts"
import type { IssueList } from "../../issue/issue-list.ts"
import type { Field } from "../../mechanism/field.ts"
import { type FieldProblem, readFieldValue } from "../../mechanism/field-value.ts"
import { exact } from "../../number/exact.ts"
import { allCriteria, type Criterion } from "../../rulebook/criterion.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { doubtfulCells, strangeStates } from "./column-cells.ts"
import { itemsProblem, kindOf, outcomeProblem, written, wrongType } from "./outcome-problem.ts"

/** A column of a fact, and the place it was handed over at. */
interface Given {
  readonly path: ReadonlyArray<string>
  readonly name: string
  readonly criterion: string | undefined
  readonly column: InputColumn
}

const [notApplicable, notAssigned, missing, beyondCode] = [
  1 << stateCodes["not-applicable"],
  1 << stateCodes["not-assigned"],
  1 << stateCodes.missing,
  1 << unsure,
]

const declarations = new WeakMap<CompiledRulebook, ReadonlyMap<string, Criterion>>()

/** The criteria of a rulebook by id: looked up once, for updates of single facts are checked too. */
const declaredBy = (program: CompiledRulebook): ReadonlyMap<string, Criterion> => {
  const known = declarations.get(program)
  if (known !== undefined) return known
  const all = allCriteria(program.rulebook.criteria)
  const declared = new Map([...all].map(({ criterion }) => [criterion.id, criterion]))
  declarations.set(program, declared)
  return declared
}

/** Checks the facts of columns, each column in one pass; what may be wrong is looked at cell by cell. */
export class GivenFacts {
  private readonly program: CompiledRulebook
  private readonly columns: FactColumns
  private readonly issues: IssueList
  private readonly declared: ReadonlyMap<string, Criterion>
  private readonly known = new Map<Uint8Array, number>()
  /** Columns may share their states: each are looked at once. */
  private readonly codes: CodesOf = (state) => {
    const codes = this.known.get(state) ?? codesOf(state)
    this.known.set(state, codes)
    return codes
  }

  constructor(program: CompiledRulebook, columns: FactColumns, issues: IssueList) {
    this.program = program
    this.columns = columns
    this.issues = issues
    this.declared = declaredBy(program)
  }

  check(): void {
    const { facts, criteria } = this.columns
    const own = this.program.rulebook.facts
    for (const [name, column] of Object.entries(facts)) {
      const given = { path: ["facts", name], name, criterion: undefined, column }
      const field = Object.hasOwn(own, name) ? own[name] : undefined
      if (field === undefined) {
        this.issues.add(
          makeIssue("fact.unknown-fact", given.path, { name, suggestion: closest(name, Object.keys(own)) }),
        )
      } else this.column(given, [[undefined, field]], 1 | missing | notAssigned | notApplicable)
    }
    for (const [criterion, columns] of Object.entries(criteria)) this.criterion(criterion, columns)
  }

  /** The variants that score by a criterion, with its fields in each. */
  private criterion(criterion: string, columns: Readonly<Record<string, InputColumn>>): void {
    const variants = [...this.program.variants].flatMap(([group, { leaves }]) => {
      const leaf = leaves.get(criterion)
      return leaf === undefined ? [] : [[group, leaf.fields] as const]
    })
    if (variants.length === 0) {
      const known = [...this.program.variants.values()].flatMap(({ leaves }) => [...leaves.keys()])
      const told = { criterion, subject: "…", suggestion: closest(criterion, known) }
      this.issues.add(makeIssue("fact.unknown-criterion", ["criteria", criterion], told))
      return
    }
    const { mayBeNotAssigned, mayBeNotApplicable } = this.declared.get(criterion) ?? {}
    const allowed =
      1 |
      missing |
      (mayBeNotAssigned === true ? notAssigned : 0) |
      (mayBeNotApplicable === true ? notApplicable : 0)
    for (const [name, column] of Object.entries(columns)) {
      const path = ["criteria", criterion, name]
      const fields = variants.flatMap(([group, all]) => {
        const field = Object.hasOwn(all, name) ? all[name] : undefined
        return field === undefined ? [] : [[group, field] as const]
      })
      if (fields.length > 0) this.column({ path, name, criterion, column }, fields, allowed)
      else {
        const known = variants.flatMap(([, all]) => Object.keys(all))
        this.issues.add(
          makeIssue("fact.unknown-field", path, { criterion, name, suggestion: closest(name, known) }),
        )
      }
    }
  }

  /** One column against the fields it has in the groups that know it; `undefined` stands for all of them. */
  private column(
    given: Given,
    fields: ReadonlyArray<readonly [group: string | undefined, field: Field]>,
    allowed: number,
  ): void {
    const { path, column, name } = given
    const kinds = new Set(fields.map(([, field]) => kindOf(field)))
    if (!kinds.has(column.kind)) {
      const facts = {
        name: path.join("."),
        value: column.kind,
        options: [...kinds].join(", "),
        suggestion: "—",
      }
      this.issues.add(makeIssue("field.not-an-option", [...path, "kind"], facts))
      return
    }
    const { group, beyond } = this.columns
    const fieldAt = (row: number): Field | undefined => {
      if (fields.length === 1 && (fields[0]?.[0] ?? "") === "") return fields[0]?.[1]
      const own = group?.words[group.data[row] as number] ?? ""
      return fields.find(([id]) => id === own || id === undefined)?.[1]
    }
    this.states(given, allowed | (beyond === undefined ? 0 : beyondCode), fieldAt)
    const key = factKey(given.criterion, name)
    for (const [row, own] of beyond ?? []) {
      const [outcome, field] = [own instanceof Map ? own.get(key) : undefined, fieldAt(row)]
      if (outcome === undefined || field === undefined || column.state?.[row] !== unsure) continue
      const problem = outcomeProblem(field, outcome)
      if (problem !== undefined) this.report(given, row, "…", problem)
    }
    if (column.kind === "list") this.lists(given, fieldAt)
    else {
      const doubtful = new Set(fields.flatMap(([, field]) => doubtfulCells(column, field)))
      for (const row of doubtful) this.cell(given, column, row, fieldAt(row))
      if (fields.some(([id]) => id !== undefined && id !== "")) this.outsiders(given, fieldAt)
    }
  }

  /** States a criterion does not allow, and codes that are none. */
  private states(given: Given, allowed: number, fieldAt: (row: number) => Field | undefined): void {
    const { path, criterion, column, name } = given
    if (column.state === undefined) return
    const occurring = column.kind === "list" ? this.codes(column.state) : surveyOf(column, this.codes).mayBe
    if ((occurring & ~allowed) === 0 && (occurring & beyondCode) === 0) return
    for (const row of strangeStates(column.state, allowed)) {
      const code = column.state[row] as number
      const state = code === 1 ? "not-applicable" : code === 2 ? "not-assigned" : undefined
      if (state === undefined) this.report(given, row, `state ${code}`, wrongType("0–3"))
      // Who is not scored by a criterion may be said to be so.
      else if (fieldAt(row) !== undefined) {
        const facts = { criterion: criterion ?? name, state }
        this.issues.add(makeIssue("fact.state-not-allowed", [...path, row], facts))
      }
    }
    if ((allowed & beyondCode) !== 0) this.unheld(given, column.state)
  }

  /** Cells said to hold what no column can, of which there is nothing anywhere else. */
  private unheld(given: Given, state: Uint8Array): void {
    const key = factKey(given.criterion, given.name)
    for (let row = 0; row < state.length && !this.issues.isFull(); row += 1) {
      if (state[row] !== unsure || this.columns.beyond?.get(row)?.get(key) !== undefined) continue
      this.report(given, row, `state ${unsure}`, wrongType("0–3"))
    }
  }

  private cell(
    given: Given,
    column: Exclude<InputColumn, { readonly kind: "list" }>,
    row: number,
    field: Field | undefined,
  ): void {
    const value = column.data[row] as number
    const shown = Object.is(value, -0) ? "-0" : String(value)
    if (field === undefined) return
    if (!Number.isSafeInteger(value) || shown === "-0") {
      const path = [...given.path, row]
      this.issues.add(makeIssue("fact.float", path, { name: given.name, value: shown }))
    } else if (column.kind === "number") {
      const text = written(exact(value, column.scale), field.type === "percent")
      // A number no decimal writes is held against limits alone, as what other results gave is.
      if (text.includes("/")) return
      const read = readFieldValue(field, text)
      if ("problem" in read) this.report(given, row, text, read)
    } else if (column.kind === "boolean") {
      if (value !== 0 && value !== 1) this.report(given, row, shown, wrongType("0, 1"))
    } else {
      const word = column.words[value]
      const read =
        word === undefined ? wrongType(`0–${column.words.length - 1}`) : readFieldValue(field, word)
      if ("problem" in read) this.report(given, row, word ?? shown, read)
    }
  }

  private lists(given: Given, fieldAt: (row: number) => Field | undefined): void {
    const { column } = given
    if (column.kind !== "list") return
    for (let row = 0; row < column.lists.length && !this.issues.isFull(); row += 1) {
      if (column.state !== undefined && column.state[row] !== 0) continue
      const field = fieldAt(row)
      const problem = field && itemsProblem(field, column.lists[row] ?? [])
      if (problem !== undefined) this.report(given, row, "[…]", problem)
    }
  }

  /** Values of subjects the criterion does not concern. */
  private outsiders(given: Given, fieldAt: (row: number) => Field | undefined): void {
    const { path, criterion = "", column } = given
    const { group, id, rows } = this.columns
    const isInside =
      group?.words.map((_, place) => fieldAt(group.data.indexOf(place as never)) !== undefined) ?? []
    for (let row = 0; row < rows && !this.issues.isFull(); row += 1) {
      if (isInside[group?.data[row] as number] === true || (column.state?.[row] ?? 0) !== 0) continue
      const known = [
        ...(this.program.variants.get(group?.words[group.data[row] as number] ?? "")?.leaves.keys() ?? []),
      ]
      const facts = { criterion, subject: id(row), suggestion: closest(criterion, known) }
      this.issues.add(makeIssue("fact.unknown-criterion", [...path, row], facts))
    }
  }

  private report(
    { path, name }: Given,
    row: number,
    value: string,
    { problem, expected }: FieldProblem,
  ): void {
    const facts = { name, subject: this.columns.id(row), value, expected }
    this.issues.add(makeIssue(problem, [...path, row], facts))
  }
}
