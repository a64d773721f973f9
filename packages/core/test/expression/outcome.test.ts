import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { absentStates } from "../../src/expression/expression.ts"
import {
  absencesOf,
  absentOutcome,
  accumulate,
  booleanOutcome,
  computedOutcome,
  numberOf,
  numberOutcome,
  strongestAbsence,
  truthOf,
} from "../../src/expression/outcome.ts"
import { exact, maxComputedDigits, one, zero } from "../../src/number/exact.ts"

const fromWeakest = ["not-applicable", "not-assigned", "missing", "not-computed"] as const

describe("strongestAbsence", () => {
  it("prefers what blocks most: not computed, then missing, then not assigned, then not applicable", () => {
    for (const [weak, weaker] of fromWeakest.entries()) {
      for (const stronger of fromWeakest.slice(weak)) {
        const both = [absentOutcome(weaker), absentOutcome(stronger)]
        expect(strongestAbsence(both).state).toBe(stronger)
        expect(strongestAbsence(both.toReversed()).state).toBe(stronger)
      }
    }
  })

  it("keeps the causes of the state that won, in order, and drops the others", () => {
    const { causes } = strongestAbsence([
      absentOutcome("missing", { code: "input-missing", name: "a" }),
      absentOutcome("not-assigned", { code: "input-not-assigned", name: "b" }),
      absentOutcome("missing", { code: "input-missing", name: "c" }),
    ])
    expect(causes.map((cause) => cause.name)).toEqual(["a", "c"])
  })

  it("keeps no more than twenty causes", () => {
    const many = Array.from({ length: 1_000 }, () => absentOutcome("missing", { code: "input-missing" }))
    expect(strongestAbsence(many).causes).toHaveLength(20)
  })

  it("does not depend on the order of the absences", () => {
    const some = fc.array(fc.constantFrom(...absentStates), { minLength: 1 })
    fc.assert(
      fc.property(some, (states) => {
        const all = states.map((state) => absentOutcome(state))
        expect(strongestAbsence(all.toReversed()).state).toBe(strongestAbsence(all).state)
        expect(states).toContain(strongestAbsence(all).state)
      }),
    )
  })
})

describe("accumulate", () => {
  it("combines from left to right", () => {
    const outcome = accumulate([exact(2), exact(3)], exact(100), (sofar, value) => sofar.div(value))
    expect(outcome).toEqual(numberOutcome(exact(50, 3)))
  })

  it("gives the start when there is nothing to combine", () => {
    expect(accumulate([], one, (sofar, value) => sofar.mul(value))).toEqual(numberOutcome(one))
  })

  it("stops at the first number that is too long, and does not go on to make it longer", () => {
    let steps = 0
    const values = Array.from({ length: 10_000 }, () => exact(10n ** 39n))
    const outcome = accumulate(
      values,
      one,
      (sofar, value) => {
        steps += 1
        return sofar.mul(value)
      },
      "u1",
    )
    expect(outcome).toEqual(absentOutcome("not-computed", { code: "number-too-long", subject: "u1" }))
    expect(steps).toBe(Math.ceil(maxComputedDigits / 39))
  })
})

describe("outcomes", () => {
  it("are numbers up to the longest that is computed, and not computed beyond", () => {
    const limit = 10n ** BigInt(maxComputedDigits)
    expect(computedOutcome(exact(limit - 1n)).kind).toBe("number")
    expect(computedOutcome(exact(limit))).toEqual(absentOutcome("not-computed", { code: "number-too-long" }))
  })

  it("are split into absences and the rest", () => {
    const missing = absentOutcome("missing")
    expect(absencesOf([numberOutcome(zero), missing, booleanOutcome(false)])).toEqual([missing])
  })

  it("never pass for another kind", () => {
    expect(() => numberOf(booleanOutcome(true))).toThrow("expected a number, got boolean")
    expect(() => numberOf(absentOutcome("missing"))).toThrow("expected a number, got absent")
    expect(() => truthOf(numberOutcome(zero))).toThrow("expected true or false, got number")
  })
})
