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
  "x".repeat(10_000),
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
const trusted: Readonly<Record<string, ReadonlyArray<string>>> = {
  // What mechanism authors build trees with, in code, and what walks them; `compile` checks every tree before it counts.
  Expression: [
    "add",
    "addSkipping",
    "aggregate",
    "check",
    "compare",
    "divide",
    "evaluate",
    "fallback",
    "fold",
    "max",
    "min",
    "multiply",
    "number",
    "operandsOf",
    "print",
    "rangeOf",
    "rewrite",
    "round",
    "subtract",
    "table",
    "trace",
    "when",
  ],
  // For authors of mechanisms, with what a field's schema gave.
  Mechanism: ["overlappingBands"],
  // What issues are made with; it cannot lean on itself to refuse.
  Issues: ["closest", "hasError", "make", "orThrow"],
  // They are given a zod schema or its issues, or words in code.
  Source: ["inForm", "issuesFromZod", "parseWith"],
}

/** They take no arguments, so one call tells as much as a hundred; building a JSON Schema is slow. */
const withoutArguments: ReadonlySet<string> = new Set([
  "Campaigns.commandJsonSchema",
  "Campaigns.eventJsonSchema",
  "Campaigns.planJsonSchema",
  "Receipts.jsonSchema",
])

const callables = Object.entries(danvan).flatMap(([space, members]) =>
  space === "textSchema"
    ? []
    : Object.entries(members).flatMap(([name, value]): ReadonlyArray<readonly [string, Call]> => {
        const isClass = typeof value === "function" && /^[A-Z]/.test(name)
        const skipped = trusted[space]
        if (typeof value !== "function" || isClass || skipped?.includes(name)) return []
        return [[`${space}.${name}`, value as unknown as Call]]
      }),
)

/** The issues of a failure, returned, promised or thrown; nothing for an answer. A throw without issues is what must not be. */
const issuesOf = async (
  call: Call,
  all: ReadonlyArray<unknown>,
): Promise<ReadonlyArray<Issue> | undefined> => {
  let thrown: unknown
  try {
    const given = call(...all)
    const answer = given instanceof Promise ? await given : given
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
  test.each(callables)("%s answers junk, or refuses it with issues that can be read", async (name, call) => {
    for (const first of withoutArguments.has(name) ? junk.slice(0, 1) : junk) {
      for (const all of [
        [],
        [first],
        [first, first],
        [first, {}, first],
        [{}, first],
        [first, "2025-07-01"],
      ]) {
        const issues = await issuesOf(call, all)
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
      expect(names.filter((name) => !members.includes(name))).toEqual([])
    }
  })
})
