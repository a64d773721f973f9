import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Explanation } from "../../src/explanation/explanation.ts"
import { renderExplanation } from "../../src/explanation/render-explanation.ts"
import type { Entries } from "../../src/fact/entries.ts"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { parseDecimal, toFraction } from "../../src/number/decimal.ts"
import { compareExact, type Exact, zero } from "../../src/number/exact.ts"
import { boardJsonSchema } from "../../src/program/board-json.ts"
import type { Scoreboard } from "../../src/program/scoreboard.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import type { Criterion } from "../../src/rulebook/criterion.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import type { Rulebook } from "../../src/rulebook/rulebook.ts"
import { type Campaign, campaign } from "../arbitraries/rulebook.ts"

const asOf = "2026-08-15"
const read = ({ rulebook, facts }: Campaign) => ({
  rulebook: makeRulebookOrThrow(rulebook),
  entries: makeEntriesOrThrow(facts),
})
const score = (rulebook: Rulebook, entries: Entries): Scoreboard =>
  compileOrThrow(rulebook, { asOf }).scoreOrThrow(entries)
const shown = (value: Exact | undefined): string | undefined => value && toFraction(value)

/** Everything a board says, by subject and by criterion: nothing in it depends on an order. */
const byName = (board: Scoreboard) => ({
  subjects: Object.fromEntries(
    board.subjects.map((one) => [
      one.subject.id,
      {
        status: one.status,
        total: shown(one.total),
        assigned: shown(one.assigned),
        class: one.class,
        proposed: one.proposedClass,
        rank: one.rank,
        quotas: one.quotas,
        criteria: Object.fromEntries(
          one.criteria.map((part) => [
            part.criterion.id,
            [part.state, shown(part.points), shown(part.assigned)],
          ]),
        ),
      },
    ]),
  ),
  quotas: board.quotas
    .map(({ by, limit, kept, cut, contested, candidates, awaiting }) => ({
      by: JSON.stringify(by),
      limit:
        "unknown" in limit
          ? limit.unknown.state
          : { ...limit, share: shown(limit.share), base: shown(limit.base) },
      lists: [kept, cut, contested, candidates].map((ids) => [...ids].sort()),
      awaiting,
    }))
    .sort((a, b) => (a.by < b.by ? -1 : 1)),
  warnings: board.warnings
    .map(({ code, facts }) => `${code} ${facts.count ?? ""} ${facts.rank ?? ""}`)
    .sort(),
})

const reversed = (criteria: ReadonlyArray<Criterion>): Criterion[] =>
  [...criteria]
    .reverse()
    .map((one) => (one.criteria === undefined ? one : { ...one, criteria: reversed(one.criteria) }))

const frozen = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

const every = (tree: Explanation): ReadonlyArray<Explanation> => [tree, ...tree.children.flatMap(every)]

describe("a board, whatever the rulebook and the facts", () => {
  test("does not depend on the order of subjects and facts", () => {
    fc.assert(
      fc.property(campaign, fc.infiniteStream(fc.nat()), (one, numbers) => {
        const { rulebook, entries } = read(one)
        const shuffled = <Item>(items: ReadonlyArray<Item>): ReadonlyArray<Item> =>
          items
            .map((item) => ({ item, at: numbers.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item)
        const { subjectPlaces: _, ...rest } = entries
        const other = { ...rest, subjects: shuffled(entries.subjects), entries: shuffled(entries.entries) }
        expect(byName(score(rulebook, other))).toEqual(byName(score(rulebook, entries)))
      }),
      { numRuns: 150 },
    )
  })

  test("does not depend on the order of criteria", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { rulebook, entries } = read(one)
        const other = { ...rulebook, criteria: reversed(rulebook.criteria) }
        expect(byName(score(other, entries))).toEqual(byName(score(rulebook, entries)))
      }),
      { numRuns: 100 },
    )
  })

  test("is the same every time, to the byte, and leaves what it was given as it was", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { rulebook, entries } = frozen(read(one))
        const [first, second] = [score(rulebook, entries), score(rulebook, entries)]
        expect(JSON.stringify(first.toJson())).toBe(JSON.stringify(second.toJson()))
        // Asking why changes nothing either.
        for (const { subject } of first.subjects) first.explain(subject.id)
        expect(JSON.stringify(first.toJson())).toBe(JSON.stringify(second.toJson()))
      }),
      { numRuns: 80 },
    )
  })

  test("is written as JSON of its published form", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { rulebook, entries } = read(one)
        const json = score(rulebook, entries).toJson()
        expect(boardJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
      }),
      { numRuns: 80 },
    )
  })

  test("keeps totals between the floor and the cap, bonus outside aside", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { rulebook, entries } = read(one)
        const { scale } = rulebook
        const outside = rulebook.criteria.filter(
          (part) => part.section === "bonus" && part.counted === "outside",
        )
        for (const { total, criteria } of score(rulebook, entries).subjects) {
          if (total === undefined || scale === undefined || scale.rounding !== undefined) continue
          const extra = criteria
            .filter(({ criterion }) => outside.some(({ id }) => id === criterion.id))
            .reduce((sum, { points }) => sum.add(points ?? zero), zero)
          const inside = total.sub(extra)
          const cap = scale.cap ?? scale.max
          if (cap !== "none") expect(compareExact(inside, parseDecimal(cap)!)).toBeLessThanOrEqual(0)
          if (scale.floor !== undefined && cap !== "none")
            expect(compareExact(inside, parseDecimal(scale.floor)!)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 100 },
    )
  })

  test("keeps missing, not assigned and not rated apart", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { rulebook, entries } = read(one)
        for (const result of score(rulebook, entries).subjects) {
          const { status, total, rank } = result
          if (status === "not-rated") {
            expect([total, rank, result.class, result.proposedClass]).toEqual([
              undefined,
              undefined,
              undefined,
              undefined,
            ])
          }
          if (total === undefined) expect(["incomplete", "not-rated"]).toContain(status)
          if (status === "scored")
            expect([total, result.class, result.proposedClass]).not.toContain(undefined)
          for (const { state, points, assigned } of result.criteria) {
            expect(points === undefined).toBe(state !== "scored")
            if (state === "not-assigned") expect(shown(assigned)).toBe("0")
          }
          const main = result.criteria.filter(
            ({ depth, criterion }) => depth === 0 && (criterion.section ?? "main") === "main",
          )
          if (status !== "not-rated" && main.some(({ state }) => state === "missing"))
            expect(total).toBeUndefined()
        }
      }),
      { numRuns: 100 },
    )
  })

  test("adds the members of a group up to the group, within its limits", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { rulebook, entries } = read(one)
        for (const { criteria } of score(rulebook, entries).subjects) {
          const points = new Map(criteria.map((part) => [part.criterion.id, part]))
          for (const { criterion, points: whole } of criteria) {
            if (criterion.criteria === undefined || whole === undefined) continue
            const sum = criterion.criteria.reduce(
              (all, { id }) => all.add(points.get(id)?.points ?? zero),
              zero,
            )
            const floor = criterion.floor === undefined ? sum : parseDecimal(criterion.floor)!
            const floored = compareExact(sum, floor) < 0 ? floor : sum
            const cap = criterion.max === undefined ? floored : parseDecimal(criterion.max)!
            expect(shown(whole)).toBe(shown(compareExact(floored, cap) > 0 ? cap : floored))
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  test("explains every subject in both languages, with the very total it shows", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { rulebook, entries } = read(one)
        const board = score(rulebook, entries)
        const json = board.toJson()
        for (const { id, total, totalExact, status } of json.subjects) {
          const tree = board.explain(id)
          expect(tree).toBeDefined()
          if (tree === undefined) continue
          for (const language of ["vi", "en"] as const) {
            const text = renderExplanation(tree, language)
            expect(text).not.toMatch(/undefined|NaN|\[object|null|\{\w+\}/)
            expect(text.split("\n").every((line) => line.trim() !== "")).toBe(true)
          }
          const said = every(tree).find(({ kind }) => kind === "total")?.value?.en
          if (status === "not-rated") expect(said).toBeUndefined()
          else if (total === null) expect(said).toMatch(/^(missing|not )/)
          else
            expect(said).toMatch(
              totalExact === undefined
                ? new RegExp(`^${total.replace(".", "\\.")} / `)
                : new RegExp(`\\(${totalExact}\\) / `),
            )
        }
      }),
      { numRuns: 80 },
    )
  })
})

describe("a board of many subjects", () => {
  test("is scored without comparing everybody with everybody", () => {
    const rulebook = makeRulebookOrThrow(fc.sample(campaign, { numRuns: 1, seed: 7 })[0]?.rulebook)
    const subjects = Array.from({ length: 3_000 }, (_, index) => ({
      id: `u${index}`,
      attributes: { cluster: `c${index % 50}` },
      facts: { sure: true },
    }))
    const scored = compileOrThrow(rulebook, { asOf }).score(makeEntriesOrThrow({ subjects }))
    expect(Result.getOrThrow(scored).subjects).toHaveLength(3_000)
  })
})
