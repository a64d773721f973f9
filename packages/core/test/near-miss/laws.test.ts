import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { makeEntries, makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import type { FactValue, NearMiss, Way } from "../../src/near-miss/near-miss.ts"
import { nearMissJsonSchema } from "../../src/near-miss/near-miss-json.ts"
import { writtenNumber } from "../../src/near-miss/nearest-value.ts"
import { parseShare, toFraction } from "../../src/number/decimal.ts"
import { compareExact, type Exact } from "../../src/number/exact.ts"
import type { Scoreboard } from "../../src/program/scoreboard.ts"
import { compileOrThrow, type ScoringProgram } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import type { SubjectResult } from "../../src/scoring/results.ts"
import { type Campaign, campaign } from "../arbitraries/rulebook.ts"

type Facts = Record<string, Record<string, unknown>>
type WrittenSubject = { readonly facts?: Record<string, unknown>; readonly criteria?: Facts }

const programOf = ({ rulebook }: Campaign): ScoringProgram =>
  compileOrThrow(makeRulebookOrThrow(rulebook), { asOf: "2026-08-15" })

/** The subject's result, everything scored anew from raw facts with one of them replaced; nothing if that is refused. */
const rescored = (
  program: ScoringProgram,
  { facts }: Campaign,
  subject: number,
  { criterion, name }: Pick<Way, "criterion" | "name">,
  value: unknown,
): SubjectResult | undefined => {
  const subjects = facts.subjects.map((one, index) => {
    if (index !== subject) return one
    const own = one as WrittenSubject
    return criterion === undefined
      ? { ...one, facts: { ...own.facts, [name]: value } }
      : {
          ...one,
          criteria: { ...own.criteria, [criterion]: { ...own.criteria?.[criterion], [name]: value } },
        }
  })
  const board = Result.flatMap(makeEntries({ ...facts, subjects }), (entries) => program.score(entries))
  return Result.isFailure(board) ? undefined : board.success.subjects[subject]
}

const written = ({ field }: Way, value: FactValue): unknown =>
  typeof value === "object" ? writtenNumber(field, value) : value

const classes = ["top", "middle", "low"]
const isReached = ({ next }: NearMiss, before: SubjectResult, after: SubjectResult | undefined): boolean =>
  after?.class !== undefined &&
  classes.indexOf(after.class) <= classes.indexOf(next ?? "") &&
  // Nobody reaches a class by having less to do.
  before.criteria.every(({ state }, index) => state !== "scored" || after.criteria[index]?.state === "scored")

const nearMisses = (board: Scoreboard) =>
  board.subjects.map((result) => ({ result, near: board.nearMiss(result.subject.id) as NearMiss }))

const scored = (one: Campaign) => {
  const program = programOf(one)
  return { program, board: program.scoreOrThrow(makeEntriesOrThrow(one.facts)) }
}

/** Values of a fact of the same type as the one given, near and far. */
const otherValues = (value: unknown): ReadonlyArray<unknown> => {
  if (typeof value === "boolean") return [!value]
  // A list, which ways never touch; where nothing depends on it, it is not even told as not tried.
  if (typeof value === "object") return []
  if (value === "all" || value === "part") return ["all", "part"].filter((one) => one !== value)
  const near = Number(value)
  const quarters = [-3, -2, -1, 1, 2, 3].map((quarter) => near + quarter / 4).filter((one) => one >= 0)
  return [...Array.from({ length: 33 }, (_, whole) => whole), ...quarters].map(String)
}

/** How far a written value is from where the way starts; only of numbers. */
const distanceOf = ({ from }: Way, value: unknown): Exact | undefined => {
  const number = parseShare(String(value))
  return typeof from === "object" && number !== undefined ? number.sub(from).abs() : undefined
}

describe("a near miss, whatever the rulebook and the facts", () => {
  test("tells ways that give at least the next class when everything is scored anew", () => {
    let ways = 0
    fc.assert(
      fc.property(campaign, (one) => {
        const { program, board } = scored(one)
        nearMisses(board).forEach(({ result, near }, index) => {
          for (const way of near.ways) {
            ways += 1
            const after = rescored(program, one, index, way, written(way, way.to))
            expect(isReached(near, result, after)).toBe(true)
            expect([after?.total && toFraction(after.total), after?.class]).toEqual([
              way.total && toFraction(way.total),
              way.class,
            ])
          }
        })
      }),
      { numRuns: 200 },
    )
    expect(ways).toBeGreaterThan(50)
  })

  test("misses no fact that would do, and tells the nearest value of each", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { program, board } = scored(one)
        nearMisses(board).forEach(({ result, near }, index) => {
          if (near.state !== "open") return
          const own = one.facts.subjects[index] as WrittenSubject
          const given = [
            ...Object.entries(own.facts ?? {}).map(([name, value]) => ({
              criterion: undefined,
              name,
              value,
            })),
            ...Object.entries(own.criteria ?? {}).flatMap(([criterion, fields]) =>
              typeof fields === "string"
                ? []
                : Object.entries(fields).map(([name, value]) => ({ criterion, name, value })),
            ),
          ]
          for (const fact of given) {
            const isIt = (other: Pick<Way, "criterion" | "name">) =>
              other.criterion === fact.criterion && other.name === fact.name
            if (near.notTried.some(isIt) || fact.value === "not-applicable") continue
            const way = near.ways.find(isIt)
            for (const value of otherValues(fact.value)) {
              const distance = way && distanceOf(way, value)
              const isNearer =
                way?.by === undefined || distance === undefined || compareExact(distance, way.by.abs()) < 0
              if (way !== undefined && (way.by === undefined || !isNearer)) continue
              // Beyond an open end any value would do, however near: the end is what is exact.
              if (way?.bound !== undefined && distance !== undefined && typeof way.from === "object") {
                const end = way.bound.at.sub(way.from).abs()
                if (compareExact(distance, end) > 0) continue
              }
              const after = rescored(program, one, index, fact, value)
              expect([fact, value, isReached(near, result, after)]).toEqual([fact, value, false])
            }
          }
        })
      }),
      { numRuns: 30 },
    )
  }, 120_000)

  test("has nothing to tell of the best class, of subjects not rated or incomplete", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        for (const { result, near } of nearMisses(scored(one).board)) {
          if (result.class === "top") expect(near.state).toBe("best")
          if (result.status === "not-rated")
            expect([near.state, near.notRated === undefined]).toEqual(["not-rated", false])
          if (result.status === "incomplete") expect(near.state).toBe("incomplete")
          if (near.state !== "open")
            expect([near.ways, near.standing, near.next]).toEqual([[], [], undefined])
        }
      }),
      { numRuns: 100 },
    )
  })

  test("is the same every time, fits its published form, and reads without holes", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { program, board } = scored(one)
        const again = program.scoreOrThrow(makeEntriesOrThrow(one.facts))
        const before = JSON.stringify(board.toJson())
        for (const { subject } of board.subjects) {
          const json = board.nearMissJson(subject.id, { quotas: true })
          expect(again.nearMissJson(subject.id, { quotas: true })).toEqual(json)
          expect(nearMissJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
          for (const language of ["vi", "en"] as const) {
            expect(board.nearMissText(subject.id, language)).not.toMatch(
              /undefined|NaN|\[object|null|\{\w+\}|“”/,
            )
          }
        }
        expect(JSON.stringify(board.toJson())).toBe(before)
      }),
      { numRuns: 60 },
    )
  })

  test("says what the quotas would make of each way, as scoring does", () => {
    fc.assert(
      fc.property(campaign, (one) => {
        const { program, board } = scored(one)
        board.subjects.forEach(({ subject }, index) => {
          for (const way of board.nearMiss(subject.id, { quotas: true })?.ways ?? []) {
            const after = rescored(program, one, index, way, written(way, way.to))
            expect([way.quotas?.proposedClass, way.quotas?.verdicts]).toEqual([
              after?.proposedClass,
              after?.quotas,
            ])
          }
        })
      }),
      { numRuns: 80 },
    )
  })
})
