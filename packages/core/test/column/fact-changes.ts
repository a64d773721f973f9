import fc from "fast-check"
import type { FactChange } from "../../src/column/live/live-facts.ts"
import type { Field } from "../../src/mechanism/field.ts"
import type { ScoringProgram } from "../../src/program/scoring-program.ts"

type Program = ScoringProgram["compiled"]

/** A value of a field, or something near its ends, or a state, as people write them. */
const writtenFor = (field: Field): fc.Arbitrary<unknown> => {
  const state = fc.constantFrom("missing", "không giao", "not-applicable", undefined)
  const value = (): fc.Arbitrary<unknown> => {
    if (field.type === "boolean") return fc.boolean()
    if (field.type === "choice") return fc.constantFrom(...(field.options ?? []).map(({ id }) => id))
    if (field.type === "text") return fc.constantFrom("a", "b", "c")
    if (field.type === "count")
      return fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 9_000 }))
    if (field.type === "percent") return fc.integer({ min: 0, max: 1000 }).map((one) => `${one / 8}%`)
    return fc.oneof(
      fc.integer({ min: -40, max: 160 }).map((one) => String(one / 4)),
      fc.constantFrom("0.125", "3.33", "1.00000000000000000001", "12345.678"),
    )
  }
  return field.type === "list"
    ? state
    : fc.oneof({ weight: 5, arbitrary: value() }, { weight: 1, arbitrary: state })
}

const fieldsOf = ({ rulebook, variants }: Program) => [
  ...Object.entries(rulebook.facts).map(([fact, field]) => ({ fact, field, criterion: undefined })),
  ...[...variants.values()].flatMap(({ leaves }) =>
    [...leaves].flatMap(([criterion, { fields }]) =>
      Object.entries(fields).map(([fact, field]) => ({ fact, field, criterion })),
    ),
  ),
]

/** Changes of facts of the rulebook, as people write them: of one row, or of a few. */
export const changesOf = (program: Program, rows: number): fc.Arbitrary<ReadonlyArray<FactChange>> => {
  const one = fc.constantFrom(...fieldsOf(program)).chain(({ fact, field, criterion }) =>
    fc.record({ row: fc.nat(rows - 1), value: writtenFor(field) }).map(
      ({ row, value }): FactChange => ({
        row,
        fact,
        value,
        ...(criterion === undefined ? {} : { criterion }),
      }),
    ),
  )
  return fc.array(one, { minLength: 1, maxLength: 3 })
}
