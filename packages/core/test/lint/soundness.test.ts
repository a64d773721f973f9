import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import type { Issue } from "../../src/issue/issue.ts"
import { lintRulebook } from "../../src/lint/lint-rulebook.ts"
import type { Scoreboard } from "../../src/program/scoreboard.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { campaign } from "../arbitraries/rulebook.ts"

type Written = { readonly [name: string]: unknown }

const title = (words: string) => ({ vi: `${words} (mẫu)`, en: `${words} (sample)` })
const asOf = "2026-08-15"

/** Conditions of which some always hold, some never do, and most depend on the facts. */
const simple = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("total", "order"),
      fc.constantFrom("<", "<=", ">=", ">"),
      fc.integer({ min: -1, max: 60 }),
    )
    .map(([name, is, at]) => `${name} ${is} ${at}`),
  fc.constantFrom("sure", "not sure", "excused", "not excused", "resting"),
)
const formula = fc.oneof(
  simple,
  fc.tuple(simple, simple).map(([a, b]) => `(${a}) and (${b})`),
  fc.tuple(simple, simple).map(([a, b]) => `(${a}) or (${b})`),
  fc.tuple(simple, simple, simple).map(([a, b, c]) => `((${a}) or (${b})) and (${c})`),
)

const rule = (id: string, when: string) => ({ id, title: title(id), when })

/** A random rulebook with random conditions, vetoes, caps, rules of who is not rated, checks, and tie-breaks. */
const demanding = fc
  .tuple(campaign, fc.array(formula, { minLength: 7, maxLength: 7 }), fc.array(fc.nat(), { maxLength: 4 }))
  .map(([{ rulebook, facts }, [first, second, third, veto, cap, unrated, check], picks]) => {
    const criteria = rulebook.criteria as ReadonlyArray<
      Written & { readonly criteria?: ReadonlyArray<Written> }
    >
    const ids = criteria.flatMap((one) => [one.id, ...(one.criteria ?? []).map(({ id }) => id)])
    const keys = [
      "total",
      ...ids.map((id) => `points("${id}")`),
      ...ids.map((id) => `2 * points("${id}") + 1`),
    ]
    const classification = rulebook.classification as Written & { readonly classes: ReadonlyArray<Written> }
    const [top, middle, low] = classification.classes
    return {
      facts,
      rulebook: {
        ...rulebook,
        notRated: [rule("unrated", unrated as string)],
        factChecks: [{ id: "check", title: title("check"), holds: check }],
        classification: {
          ...classification,
          classes: [
            { ...top, conditions: [rule("first", first as string), rule("second", second as string)] },
            { ...middle, conditions: [rule("third", third as string)] },
            low,
          ],
          vetoes: [{ ...rule("veto", veto as string), class: "low" }],
          caps: [{ ...rule("cap", cap as string), highest: "middle" }],
        },
        ranking: {
          within: [],
          by: keys[(picks[0] ?? 0) % keys.length],
          ties: picks.slice(1).map((pick) => ({ title: title("Khóa"), by: keys[pick % keys.length] })),
        },
      },
    }
  })

const boardOf = (rulebook: Written, facts: unknown): Scoreboard | undefined => {
  const program = compileOrThrow(makeRulebookOrThrow(rulebook), { asOf })
  const board = program.score(makeEntriesOrThrow(facts))
  return Result.isSuccess(board) ? board.success : undefined
}

const idsOf = (issues: ReadonlyArray<Issue>, code: string): ReadonlySet<string> =>
  new Set(issues.filter((issue) => issue.code === code).map(({ facts }) => facts.id ?? ""))

const isNotRefuted = (issues: ReadonlyArray<Issue>, board: Scoreboard | undefined): void => {
  const of = (code: string) => idsOf(issues, code)
  for (const one of board?.subjects ?? []) {
    const { class: reached, proposedClass, classification, criteria, notRated } = one
    expect(of("lint.class-unreachable")).not.toContain(reached)
    expect(of("lint.class-unreachable")).not.toContain(proposedClass)
    if (notRated !== undefined && "rule" in notRated)
      expect(of("lint.not-rated-never")).not.toContain(notRated.rule.id)
    for (const { criterion, points } of criteria)
      if (points !== undefined) expect(of("lint.criterion-never")).not.toContain(criterion.id)
    for (const finding of classification?.findings ?? []) {
      if (!("outcome" in finding) || finding.outcome.kind !== "boolean") continue
      const wrong = finding.outcome.value ? "never" : "always"
      for (const code of [`lint.${finding.kind}-${wrong}`, `lint.${finding.kind}-${wrong}-in-band`])
        expect(of(code)).not.toContain(finding.rule.id)
    }
  }
}

describe("whatever the rulebook and the facts", () => {
  test("nothing the linter says of classes, conditions, vetoes and criteria is refuted by a subject", () => {
    const said = new Map<string, number>()
    fc.assert(
      fc.property(demanding, ({ rulebook, facts }) => {
        const { issues } = lintRulebook(makeRulebookOrThrow(rulebook))
        for (const { code } of issues) said.set(code, (said.get(code) ?? 0) + 1)
        const board = boardOf(rulebook, facts)
        if (idsOf(issues, "lint.fact-check-always").size > 0) expect(board).toBeDefined()
        isNotRefuted(issues, board)
        // A check is taken at its word; without it every subject counts, and less is said.
        const unchecked = { ...rulebook, factChecks: [] }
        isNotRefuted(lintRulebook(makeRulebookOrThrow(unchecked)).issues, boardOf(unchecked, facts))
      }),
      { numRuns: 400 },
    )
    for (const code of [
      "class-unreachable",
      "condition-always-in-band",
      "condition-never-in-band",
      "veto-never",
    ])
      expect(said.get(`lint.${code}`) ?? 0, code).toBeGreaterThan(0)
  })

  test("a tie-break the linter calls determined separates nobody whom the keys before it left equal", () => {
    let found = 0
    fc.assert(
      fc.property(demanding, ({ rulebook, facts }) => {
        const plain = { ...rulebook, factChecks: [], notRated: [] }
        const { issues } = lintRulebook(makeRulebookOrThrow(plain))
        const { ties, ...ranking } = plain.ranking
        const ranks = (count: number) =>
          boardOf({ ...plain, ranking: { ...ranking, ties: ties.slice(0, count) } }, facts)?.subjects.map(
            ({ rank }) => rank,
          )
        for (const { path } of issues.filter(({ code }) => code === "lint.tie-break-determined")) {
          found += 1
          expect(ranks(Number(path[2]) + 1)).toEqual(ranks(Number(path[2])))
        }
      }),
      { numRuns: 400 },
    )
    expect(found).toBeGreaterThan(10)
  })
})
