import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkExpression } from "../../src/expression/check-expression.ts"
import { kindOfField } from "../../src/mechanism/field.ts"
import { standardMechanisms } from "../../src/mechanism/standard/standard-mechanisms.ts"
import { parseDecimal } from "../../src/number/decimal.ts"
import { compareExact, type Exact, exact } from "../../src/number/exact.ts"
import { lowerCriterion } from "../../src/rulebook/lower-criterion.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { standardRegistry } from "../../src/rulebook/registry-of.ts"
import { type Leaf, leaves } from "../arbitraries/leaf.ts"
import { oneCriterion, pointsOf } from "../samples/one-criterion.ts"

const names = Object.keys(leaves) as ReadonlyArray<keyof typeof leaves>

const criterionOf = ({ facts: _, ...criterion }: Leaf) => criterion

const pointsAt = (leaf: Leaf, facts: unknown): Exact | undefined => {
  const [points = ""] = pointsOf(criterionOf(leaf), [facts])
  const [over, under] = points.split("/")
  const value = parseDecimal(over ?? "")
  return value?.div(exact(BigInt(under ?? "1")))
}

const loweredOf = (leaf: Leaf) => {
  const rulebook = makeRulebookOrThrow(oneCriterion(criterionOf(leaf)))
  const names = { resolve: () => undefined, known: [] }
  const result = lowerCriterion(rulebook.criteria[0]!, standardRegistry, names, ["criteria", 0])
  if ("issues" in result) throw new Error(result.issues.map(({ code }) => code).join())
  return { ...result.lowered, rulebook }
}

const monotoneOf = (leaf: Leaf) => {
  const { mechanism, rulebook } = loweredOf(leaf)
  const written = rulebook.criteria[0]
  const parameters = mechanism.parameters.parse(written?.with ?? {})
  return mechanism.monotone({ parameters, maximum: parseDecimal(leaf.max)! })
}

/** The least and the most each mechanism may give, beside its maximum and zero. */
const ranges: Partial<Record<keyof typeof leaves, (leaf: Leaf) => { least?: string; most?: string }>> = {
  "plus-minus": (leaf) => ({ least: String(leaf.with?.floor) }),
  // What is done may be more than what was assigned, where the rulebook keeps it.
  ratio: (leaf) => (leaf.with?.aboveFull === "keep" ? { most: "1000000" } : {}),
}

test("there is an arbitrary leaf for every standard mechanism, so that no law passes one by", () => {
  expect([...names].sort()).toEqual(standardMechanisms.map(({ name }) => name).sort())
})

describe.each(names)("the mechanism %s, whatever its parameters", (name) => {
  test("lowers to an expression that can be evaluated to a number", () => {
    fc.assert(
      fc.property(leaves[name], (leaf) => {
        const { expression, fields } = loweredOf(leaf)
        const known = {
          input: (field: string) => (fields[field] === undefined ? undefined : kindOfField(fields[field])),
          parameter: () => undefined,
          result: () => undefined,
          items: (field: string) =>
            Object.fromEntries(
              Object.entries(fields[field]?.fields ?? {}).map(([name, inner]) => [name, kindOfField(inner)]),
            ),
        }
        expect(checkExpression(expression, "number", known, [])).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test("gives points between nothing and the maximum, or what it declares", () => {
    const facts = leaves[name].chain((leaf) => fc.tuple(fc.constant(leaf), leaf.facts))
    fc.assert(
      fc.property(facts, ([leaf, given]) => {
        const points = pointsAt(leaf, given)
        if (points === undefined) return
        const { least = "0", most = leaf.max } = ranges[name]?.(leaf) ?? {}
        expect(compareExact(points, parseDecimal(least)!)).toBeGreaterThanOrEqual(0)
        expect(compareExact(points, parseDecimal(most)!)).toBeLessThanOrEqual(0)
      }),
      { numRuns: 60 },
    )
  })

  test("never pays less for more of what it rewards, or more for more of what it penalises", () => {
    const facts = leaves[name].chain((leaf) => fc.tuple(fc.constant(leaf), leaf.facts, leaf.facts))
    fc.assert(
      fc.property(facts, ([leaf, given, other]) => {
        for (const [field, direction] of Object.entries(monotoneOf(leaf))) {
          const percent = String(given[field]).endsWith("%") ? "%" : ""
          const values = [given[field], other[field]]
            .map((value) => Number(String(value).replace("%", "")))
            .sort((a, b) => a - b)
          const [less, more] = values.map((value) =>
            pointsAt(leaf, { ...given, [field]: `${value}${percent}` }),
          )
          if (less === undefined || more === undefined) continue
          expect(compareExact(more, less) * (direction === "rewarded" ? 1 : -1)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test("is missing as long as nothing is given, and is never zero for it", () => {
    fc.assert(
      fc.property(leaves[name], (leaf) => {
        expect(pointsOf(criterionOf(leaf), [{}])).toEqual(["missing"])
        expect(pointsOf(criterionOf(leaf), ["not-assigned"])).toEqual(["not-assigned"])
      }),
      { numRuns: 20 },
    )
  })
})

test("what mechanisms declare of their facts names facts they have", () => {
  fc.assert(
    fc.property(fc.oneof(...Object.values(leaves)), (leaf) => {
      const { fields } = loweredOf(leaf)
      expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(monotoneOf(leaf))))
    }),
    { numRuns: 60 },
  )
})
