import * as Result from "effect/Result"
import fc from "fast-check"
import { type PlainDate, parseDateOrThrow } from "../../src/time/plain-date.ts"
import type { Organization } from "../../src/unit/organization.ts"
import { emptyOrganization, evolve } from "../../src/unit/organization-from.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"

const basis = { document: "QD-mau" }
const dates = ["2022-01-01", "2023-01-01", "2024-02-29", "2025-02-03", "2025-07-01", "2026-04-30"]

/** The dates random changes are made on, the day before the first, and a day after the last. */
export const watched: ReadonlyArray<PlainDate> = ["2021-12-31", ...dates, "2027-01-01"].map((date) =>
  parseDateOrThrow(date),
)

const unit = fc.integer({ min: 0, max: 9 }).map((number) => `u${number}`)
const date = fc.constantFrom(...dates)
const tree = fc.constantFrom("party", "state")
const kind = fc.constantFrom("xa", "phuong", "thon", "huyen")
const name = fc.constantFrom("Xã Mẫu", "Xã Tân Mẫu", "Phường Đông", "Huyện Thượng")
const parents = fc.dictionary(tree, unit, { maxKeys: 2, noNullPrototype: true })
const one = <const Sort extends string>(sort: Sort) => ({
  change: fc.constant(sort),
  date,
  basis: fc.constant(basis),
})

const parts = fc.oneof(
  fc.uniqueArray(unit, { minLength: 2, maxLength: 3 }).map((units) => units.map((id) => ({ unit: id }))),
  fc
    .tuple(fc.uniqueArray(unit, { minLength: 2, maxLength: 2 }), fc.integer({ min: 1, max: 99 }))
    .map(([units, percent]) =>
      units.map((id, index) => ({ unit: id, share: `${index === 0 ? percent : 100 - percent}%` })),
    ),
)

/** Any one change, sensible or not, of ten units on six dates. */
export const anyChange: fc.Arbitrary<UnitChangeInput> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ ...one("establish"), unit, kind, name, parents }) },
  { weight: 1, arbitrary: fc.record({ ...one("rename"), unit, name }) },
  { weight: 1, arbitrary: fc.record({ ...one("change-kind"), unit, kind }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...one("re-parent"),
      units: fc.uniqueArray(unit, { minLength: 1, maxLength: 3 }),
      tree,
      parent: fc.option(unit),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...one("merge"),
      units: fc.uniqueArray(unit, { minLength: 1, maxLength: 3 }),
      into: unit,
    }),
  },
  { weight: 2, arbitrary: fc.record({ ...one("split"), unit, into: parts }) },
  {
    weight: 1,
    arbitrary: fc.record({ ...one("partial-transfer"), unit, into: unit, share: fc.constant("25%") }),
  },
  { weight: 1, arbitrary: fc.record({ ...one("dissolve"), unit }) },
)

interface Step {
  readonly sort: UnitChangeInput["change"]
  readonly numbers: ReadonlyArray<number>
  readonly tree: string
  readonly percent: number | null
}

const steps: fc.Arbitrary<ReadonlyArray<Step>> = fc.array(
  fc.record({
    sort: fc.constantFrom(
      "establish",
      "establish",
      "rename",
      "change-kind",
      "re-parent",
      "re-parent",
      "re-parent",
      "merge",
      "split",
      "partial-transfer",
      "dissolve",
    ),
    numbers: fc.array(fc.nat({ max: 1_000 }), { minLength: 4, maxLength: 4 }),
    tree,
    percent: fc.option(fc.integer({ min: 1, max: 99 })),
  }),
  { minLength: 20, maxLength: 40 },
)

const begin = (id: string, on: string, above: Record<string, string> = {}): UnitChangeInput => ({
  change: "establish",
  date: on,
  unit: id,
  kind: "xa",
  name: `Xã ${id}`,
  parents: above,
  basis,
})

/** The changes a step stands for, about units that exist: those below a unit that ends go under another first. */
const changesOf = (
  { sort, numbers, tree: inTree, percent }: Step,
  fresh: string,
  on: string,
  organization: Organization,
): ReadonlyArray<UnitChangeInput> => {
  const view = organization.asOf(parseDateOrThrow(on))
  const living = view.units().map(({ id }) => id)
  const pick = (number: number | undefined): string => living[(number ?? 0) % living.length]!
  const [a, b, c] = [pick(numbers[0]), pick(numbers[1]), pick(numbers[2])]
  const day = { date: on, basis }
  const leave = ["party", "state"].flatMap((below): ReadonlyArray<UnitChangeInput> => {
    const units = view.children(a, below).map(({ id }) => id)
    const parent = numbers[3]! % 3 === 0 ? null : b
    return units.length === 0 ? [] : [{ change: "re-parent", ...day, units, tree: below, parent }]
  })
  const shares = percent === null ? [{}, {}] : [{ share: `${percent}%` }, { share: `${100 - percent}%` }]
  switch (sort) {
    case "establish":
      return [begin(fresh, on, { [inTree]: b })]
    case "rename":
      return [{ change: sort, ...day, unit: a, name: `Xã Đổi ${fresh}` }]
    case "change-kind":
      return [{ change: sort, ...day, unit: a, kind: "phuong" }]
    case "re-parent":
      return [{ change: sort, ...day, units: [a], tree: inTree, parent: percent === 1 ? null : b }]
    case "merge":
      return [...leave, { change: sort, ...day, units: [a], into: b }]
    case "split":
      return [
        ...leave,
        begin(fresh, on),
        {
          change: sort,
          ...day,
          unit: a,
          into: [fresh, c].map((unit, index) => ({ unit, ...shares[index] })),
        },
      ]
    case "partial-transfer":
      return [{ change: sort, ...day, unit: a, into: b, ...shares[0] }]
    default:
      return [...leave, { change: "dissolve", ...day, unit: a }]
  }
}

/** Lists of changes each of which was possible when it came, and what they add up to one by one. */
export const organizations: fc.Arbitrary<{
  readonly changes: ReadonlyArray<UnitChangeInput>
  readonly organization: Organization
}> = steps.map((list) => {
  const changes: Array<UnitChangeInput> = []
  let organization = emptyOrganization()
  const attempt = (change: UnitChangeInput): void => {
    const next = evolve(organization, change)
    if (Result.isFailure(next)) return
    organization = next.success
    changes.push(change)
  }
  for (const id of ["u0", "u1", "u2", "u3", "u4", "u5"]) attempt(begin(id, dates[0]!))
  list.forEach((step, index) => {
    const on = dates[Math.floor((index * dates.length) / list.length)]!
    changesOf(step, `n${index}`, on, organization).forEach(attempt)
  })
  return { changes, organization }
})
