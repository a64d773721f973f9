import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import * as danvan from "../../src/index.ts"
import type { Issue } from "../../src/issue/issue.ts"

type Call = (...all: ReadonlyArray<unknown>) => unknown

const circular: Record<string, unknown> = {}
circular.self = circular

const junk: ReadonlyArray<unknown> = [
  undefined,
  null,
  42,
  Number.NaN,
  10n,
  true,
  "",
  "2025-02-30",
  "__proto__",
  "x".repeat(100_000),
  Symbol("x"),
  () => undefined,
  new Date(0),
  [],
  [null],
  {},
  Object.create(null),
  JSON.parse('{ "__proto__": { "id": "a" }, "id": "__proto__" }'),
  new Map(),
  new Set([null]),
  circular,
]

/** What is not swept, and why. Everything else that `danvan` exports is. */
const trusted: Readonly<Record<string, ReadonlyArray<string> | "all">> = {
  // What mechanism authors build trees with, in code; `compile` checks every tree before it counts.
  Expression: "all",
  // Questions about a campaign, asked with what `replay`, `makePlan` and the schemas gave: those doors are swept.
  Campaigns: [
    "allowed",
    "awardMoney",
    "awardMoneyOrThrow",
    "covers",
    "decisionInForce",
    "endOfDays",
    "entriesOf",
    "isLate",
    "isPassed",
    "isWorkday",
    "lastDay",
    "lastDayFor",
    "officialSheet",
    "presentSheet",
    "proposalsOf",
    "reachesShare",
    "score",
    "scoreOrThrow",
    "stageNow",
    "takingPart",
    "visibleTo",
    "workdayAfter",
  ],
  // They take what `compile` and a program gave.
  Explanation: ["formatNumber", "render"],
  Scoring: ["toJson"],
  // They take a document its schema has read, or the cells a table reader cut.
  Facts: ["flatten", "readLocalCells", "readLocalNumber"],
  // For authors of mechanisms, with what a field's schema gave.
  Mechanism: ["areSoundBounds", "boundsOf", "overlappingBands"],
  // They take a rulebook `make` or `parse` gave; those doors are swept.
  Rulebook: ["check", "jsonSchema", "print"],
  // What issues are made with; it cannot lean on itself to refuse.
  Issues: ["closest", "hasError", "make", "orThrow"],
  // They are given a zod schema or its issues, limits, or words in code.
  Source: ["inForm", "issuesFromZod", "parseWith", "readValue"],
}

const callables = Object.entries(danvan).flatMap(([space, members]) =>
  space === "textSchema"
    ? []
    : Object.entries(members).flatMap(([name, value]): ReadonlyArray<readonly [string, Call]> => {
        const isClass = typeof value === "function" && /^[A-Z]/.test(name)
        const skipped = trusted[space]
        if (typeof value !== "function" || isClass || skipped === "all" || skipped?.includes(name)) return []
        return [[`${space}.${name}`, value as unknown as Call]]
      }),
)

/** The issues of a failure, returned or thrown; nothing for an answer. A throw without issues is what must not be. */
const issuesOf = (call: Call, all: ReadonlyArray<unknown>): ReadonlyArray<Issue> | undefined => {
  let thrown: unknown
  try {
    const answer = call(...all)
    if (!Result.isResult(answer) || Result.isSuccess(answer)) return undefined
    thrown = answer.failure
  } catch (error) {
    thrown = error
  }
  const { issues } = thrown as { readonly issues?: ReadonlyArray<Issue> }
  expect(Array.isArray(issues), String((thrown as Error).stack)).toBe(true)
  return issues
}

describe("every public callable", () => {
  test.each(callables)("%s answers junk, or refuses it with issues that can be read", (_, call) => {
    for (const first of junk) {
      for (const all of [
        [],
        [first],
        [first, first],
        [first, {}, first],
        [{}, first],
        [first, "2025-07-01"],
      ]) {
        const issues = issuesOf(call, all)
        if (issues === undefined) continue
        expect(issues.length).toBeGreaterThan(0)
        for (const { code, message, fix } of issues) {
          expect([code, message.vi, message.en, fix.vi, fix.en].every((text) => text.length > 0)).toBe(true)
        }
      }
    }
  })

  test("that is trusted here is there", () => {
    for (const [space, names] of Object.entries(trusted)) {
      const members = Object.keys((danvan as unknown as Record<string, object>)[space]!)
      expect(names === "all" ? [] : names.filter((name) => !members.includes(name))).toEqual([])
    }
  })
})
