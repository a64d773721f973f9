import * as Result from "effect/Result"
import type { FactColumns } from "../../src/column/fact-columns.ts"
import { columnOf } from "../../src/expression/columns/input-column.ts"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { bindFacts } from "../../src/scoring/bind-facts.ts"
import { lookUp } from "../../src/scoring/fact-table.ts"
import type { Campaign } from "../arbitraries/rulebook.ts"

/** A campaign's board by the exact evaluator, and its facts by column; `undefined` where the facts are refused. */
export const bothWays = (one: Campaign) => {
  const program = compileOrThrow(makeRulebookOrThrow(one.rulebook), { asOf: "2026-12-15" })
  const entries = makeEntriesOrThrow(one.facts)
  const board = program.score(entries)
  if (Result.isFailure(board)) return undefined
  const compiled = program.compiled
  const table = Result.getOrThrow(bindFacts(compiled, entries))
  const variant = compiled.variants.get("")!
  const { subjects } = table
  const column = (name: string, criterion?: string) => {
    const found = columnOf(subjects.map((bound) => lookUp(bound, name, criterion, [])))
    return found === undefined ? {} : { [name]: found }
  }
  const clusters = [...new Set(subjects.map(({ subject }) => subject.attributes.cluster ?? ""))]
  const columns: FactColumns = {
    rows: subjects.length,
    id: (row) => subjects[row]!.subject.id,
    name: (row) => subjects[row]!.subject.name,
    attributes: {
      cluster: {
        data: Int32Array.from(subjects, ({ subject }) => clusters.indexOf(subject.attributes.cluster ?? "")),
        words: clusters,
      },
    },
    facts: Object.assign({}, ...Object.keys(compiled.rulebook.facts).map((name) => column(name))),
    criteria: Object.fromEntries(
      [...variant.leaves].map(([id, { fields }]) => [
        id,
        Object.assign({}, ...Object.keys(fields).map((name) => column(name, id))),
      ]),
    ),
    scopes: table.scopes,
  }
  return { program, board: board.success, columns }
}
