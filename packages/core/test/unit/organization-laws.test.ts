import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { toFraction } from "../../src/number/decimal.ts"
import { exact, zero } from "../../src/number/exact.ts"
import { type PlainDate, parseDateOrThrow } from "../../src/time/plain-date.ts"
import { carryOrThrow } from "../../src/unit/carry.ts"
import { predecessorsOfOrThrow, successorsOfOrThrow } from "../../src/unit/lineage.ts"
import { evolve, organizationFrom, organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { anyChange, organizations, watched } from "./arbitraries.ts"

interface Told {
  readonly id: string
  readonly name: unknown
  readonly parents: Map<string, string>
}

const tell = (told: Map<string, Told>, change: UnitChangeInput): void => {
  if (change.change === "establish") {
    const parents = new Map(Object.entries(change.parents ?? {}))
    told.set(change.unit, { id: change.unit, name: change.name, parents })
  }
  if (change.change === "rename") told.set(change.unit, { ...told.get(change.unit)!, name: change.name })
  if (change.change === "re-parent") {
    for (const unit of change.units) {
      const { parents } = told.get(unit)!
      if (change.parent === null) parents.delete(change.tree)
      else parents.set(change.tree, change.parent)
    }
  }
  if (change.change === "merge") change.units.forEach((unit) => told.delete(unit))
  if (change.change === "split" || change.change === "dissolve") told.delete(change.unit)
}

/** A plain re-telling of the changes, to check the timelines against: who exists, called what, under whom. */
const retell = (changes: ReadonlyArray<UnitChangeInput>, date: PlainDate): ReadonlyArray<Told> => {
  const told = new Map<string, Told>()
  for (const change of changes) if (change.date <= date) tell(told, change)
  return [...told.values()].sort((left, right) => (left.id < right.id ? -1 : 1))
}

describe("an organization made of random possible changes", () => {
  test("is on any date what a plain re-telling of the changes up to that date says", () => {
    fc.assert(
      fc.property(organizations, ({ changes, organization }) => {
        for (const date of watched) {
          const seen = organization.asOf(date).units()
          const plain = seen.map(({ id, name, parents }) => ({ id, name: name.official, parents }))
          expect(plain).toEqual(retell(changes, date))
        }
      }),
    )
  })

  test("is on any date the same as if nothing later had been told", () => {
    fc.assert(
      fc.property(organizations, fc.constantFrom(...watched), ({ changes, organization }, date) => {
        const upTo = organizationFromOrThrow(changes.filter((change) => change.date <= date))
        expect(upTo.asOf(date).units()).toEqual(organization.asOf(date).units())
      }),
    )
  })

  test("is the same whatever the order in which its changes are given", () => {
    const shuffled = organizations.chain(({ changes, organization }) =>
      fc
        .shuffledSubarray([...changes], { minLength: changes.length })
        .map((mixed) => ({ mixed, organization })),
    )
    fc.assert(
      fc.property(shuffled, ({ mixed, organization }) => {
        const again = organizationFromOrThrow(mixed)
        expect(again.units).toEqual(organization.units)
        expect(again.edges).toEqual(organization.edges)
        expect(again.warnings.map(({ message }) => message.en).sort()).toEqual(
          organization.warnings.map(({ message }) => message.en).sort(),
        )
      }),
    )
  })

  test("never has a circle, nor a parent that does not exist", () => {
    fc.assert(
      fc.property(organizations, fc.constantFrom("party", "state"), ({ organization }, tree) => {
        for (const date of watched) {
          const view = organization.asOf(date)
          for (const { id, parents } of view.units()) {
            const above = parents.get(tree)
            expect(above === undefined || view.exists(above)).toBe(true)
            expect(view.ancestors(id, tree).map((unit) => unit.id)).not.toContain(id)
            expect(view.descendants(id, tree).every((unit) => view.ancestors(unit.id, tree).length > 0)).toBe(
              true,
            )
          }
        }
      }),
    )
  })

  test("is untouched by a further change, and by a refused one", () => {
    fc.assert(
      fc.property(organizations, anyChange, ({ organization }, change) => {
        const before = structuredClone({ units: organization.units, edges: organization.edges })
        evolve(organization, change)
        expect({ units: organization.units, edges: organization.edges }).toEqual(before)
      }),
    )
  })

  test("says what is wrong with any changes at all, or holds them", () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        const result = organizationFrom(changes)
        if (Result.isSuccess(result)) expect(result.success.changes).toHaveLength(changes.length)
        else expect(result.failure.issues.every(({ severity }) => severity === "error")).toBe(true)
      }),
    )
  })
})

describe("lineage", () => {
  test("forward and then back finds the start again, with the same extent", () => {
    fc.assert(
      fc.property(organizations, ({ organization }) => {
        for (const [index, early] of watched.entries()) {
          for (const late of watched.slice(index)) {
            for (const { id } of organization.asOf(early).units()) {
              for (const { unit, extent } of successorsOfOrThrow(organization, id, { at: early }).on(late)) {
                const back = predecessorsOfOrThrow(organization, unit, { at: late }).on(early)
                expect(back).toContainEqual({ unit: id, extent })
              }
            }
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  test("names only units of the date asked about", () => {
    fc.assert(
      fc.property(organizations, ({ organization }) => {
        for (const id of organization.units.keys()) {
          for (const date of watched) {
            const related = [successorsOfOrThrow, predecessorsOfOrThrow].flatMap((walk) =>
              walk(organization, id).on(date),
            )
            expect(related.every(({ unit }) => organization.asOf(date).exists(unit))).toBe(true)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe("carrying a sum", () => {
  const basis = { document: "QD-mau" }
  const establish = (unit: string, date: string): UnitChangeInput => ({
    change: "establish",
    date,
    unit,
    kind: "xa",
    name: "Xã Mẫu",
    basis,
  })
  const first = "2020-01-01"
  const figures = fc.array(fc.integer({ min: -9_999, max: 9_999 }), { minLength: 4, maxLength: 12 })
  const events = fc.array(
    fc.record({
      sort: fc.constantFrom("absorb", "join", "split", "transfer"),
      left: fc.nat(),
      right: fc.nat(),
      percent: fc.integer({ min: 1, max: 99 }),
    }),
    { minLength: 1, maxLength: 20, size: "max" },
  )

  test("conserves the total over any mergers, splits and transfers with shares", () => {
    fc.assert(
      fc.property(figures, events, (numbers, happened) => {
        let living = numbers.map((_, index) => `u${index}`)
        const changes = living.map((unit) => establish(unit, first))
        happened.forEach(({ sort, left, right, percent }, index) => {
          const date = `${2021 + index}-07-01`
          const one = living[left % living.length]!
          const rest = living.filter((unit) => unit !== one)
          const other = rest[right % rest.length]
          if (other === undefined) return
          const [share, remainder] = [`${percent}%`, `${100 - percent}%`]
          const made = `n${index}`
          if (sort === "absorb") {
            changes.push({ change: "merge", date, units: [one], into: other, basis })
            living = rest
          } else if (sort === "join") {
            changes.push(establish(made, date), {
              change: "merge",
              date,
              units: [one, other],
              into: made,
              basis,
            })
            living = [...rest.filter((unit) => unit !== other), made]
          } else if (sort === "split") {
            const into = [
              { unit: made, share },
              { unit: other, share: remainder },
            ]
            changes.push(establish(made, date), { change: "split", date, unit: one, into, basis })
            living = [...rest, made]
          } else changes.push({ change: "partial-transfer", date, unit: one, into: other, share, basis })
        })
        const organization = organizationFromOrThrow(changes)
        const { values, steps } = carryOrThrow(organization, {
          figures: Object.fromEntries(numbers.map((number, index) => [`u${index}`, String(number / 100)])),
          from: parseDateOrThrow(first),
          to: parseDateOrThrow("2050-01-01"),
          policy: { by: "sum" },
        })
        const total = [...values.values()].reduce((sum, value) => sum!.add(value!), zero)!
        const before = numbers.reduce((sum, number) => sum + number, 0)
        expect([...values.keys()].sort()).toEqual([...living].sort())
        expect(toFraction(total)).toBe(toFraction(exact(before, 100)))
        expect(steps.length).toBeGreaterThan(0)
      }),
    )
  })
})
