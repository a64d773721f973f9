import { describe, expect, test } from "vitest"
import * as z from "zod"
import { add, result } from "../../src/expression/build.ts"
import { aggregate, fold } from "../../src/expression/build-choices.ts"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { defineMechanism } from "../../src/mechanism/define-mechanism.ts"
import { makeRegistryOrThrow } from "../../src/mechanism/registry.ts"
import type { NearMiss, Way } from "../../src/near-miss/near-miss.ts"
import { writtenNumber } from "../../src/near-miss/nearest-value.ts"
import { toDecimal, toFraction } from "../../src/number/decimal.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { standardRegistry } from "../../src/rulebook/registry-of.ts"
import { boardOf } from "../samples/board-of.ts"
import { fourClasses, graded, group, leaf, subject } from "../samples/graded.ts"

const value = ({ field }: Way, one: Way["to"]): unknown =>
  typeof one === "object" ? writtenNumber(field, one) : one

/** A way as `criterion.fact: from → to (total, class)`, with the end where `to` lies beyond it. */
const shown = (way: Way): string => {
  const { criterion, name, from, to, bound, total, class: reached } = way
  const end = bound === undefined ? "" : `${bound.inclusive ? "≥" : ">"} ${toFraction(bound.at)}, `
  const place = criterion === undefined ? name : `${criterion}.${name}`
  return `${place}: ${value(way, from)} → ${end}${value(way, to)} (${total === undefined ? "no points" : toDecimal(total)}, ${reached})`
}

const near = (rulebook: unknown, facts: unknown, id = "u1"): NearMiss => {
  const found = boardOf(rulebook, facts).nearMiss(id, { quotas: true })
  if (found === undefined) throw new Error("not on the board")
  return found
}
const ways = (...given: Parameters<typeof near>): ReadonlyArray<string> => near(...given).ways.map(shown)

const classes = (more: Readonly<Record<string, unknown>> = {}) => ({
  classification: { rounding: "none", classes: fourClasses, ...more },
})
const one = (criterion: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) =>
  graded({ criteria: [leaf("c", "100", criterion)], ...classes(), ...more })
const facts = (c: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  subjects: [{ id: "u1", criteria: { c }, ...more }],
})

describe("the distance to the next class", () => {
  test("is what the points are short of its lower end; the margin, what they are above the present one's", () => {
    const { next, needed, margin, class: present } = near(one({}), facts({ grade: "78.25" }))
    expect([present, next]).toEqual(["good", "excellent"])
    expect([toDecimal(needed!.by), needed!.inclusive]).toEqual(["11.75", true])
    expect([toDecimal(margin!.by), margin!.inclusive]).toEqual(["8.25", true])
  })

  test("is less where the points are rounded first: 89.5 counts as 90", () => {
    const rulebook = one({}, classes({ rounding: { mode: "half-up", decimals: "0" } }))
    expect(toDecimal(near(rulebook, facts({ grade: "88" })).needed!.by)).toBe("1.5")
    expect(ways(rulebook, facts({ grade: "88" }))).toEqual(["c.grade: 88 → 89.5 (89.5, excellent)"])
  })

  test("is open where a class wants more than a number", () => {
    const open = [
      { id: "good", title: "Tốt", above: "80" },
      { id: "poor", title: "Kém", atMost: "80" },
    ]
    const rulebook = one({}, { classification: { rounding: "none", classes: open } })
    const { needed } = near(rulebook, facts({ grade: "80" }))
    expect([toDecimal(needed!.by), needed!.inclusive]).toEqual(["0", false])
    expect(ways(rulebook, facts({ grade: "80" }))).toEqual(["c.grade: 80 → > 80, 80.01 (80.01, good)"])
    expect(ways(rulebook, facts({ grade: "79.5" }))).toEqual(["c.grade: 79.5 → > 80, 80.01 (80.01, good)"])
  })

  test("is an end no decimal writes where the text says so by a fraction", () => {
    // 100 × done ÷ 30 ≥ 70 from 21 on; of 70 assigned, 30 × … : 100 × done ÷ 7 ≥ 90 from 6.3 on.
    const rulebook = one({ mechanism: "ratio" })
    expect(ways(rulebook, facts({ done: "18", assigned: "30" }))).toEqual(["c.done: 18 → 21 (70, good)"])
    expect(ways(rulebook, facts({ done: "5", assigned: "7" }))).toEqual(["c.done: 5 → 6.3 (90, excellent)"])
    const thirds = one({ mechanism: "formula", with: { fields: { n: number }, formula: "n * 3" } })
    expect(ways(thirds, facts({ n: "20" }))).toEqual(["c.n: 20 → ≥ 70/3, 23.34 (70.02, good)"])
  })
})

const number = { type: "number", title: { vi: "Số", en: "Number" } } as const

describe("the single facts that would do", () => {
  test("keep to the steps, limits and whole numbers of a fact", () => {
    const graded = one({ with: { step: "0.25" } })
    expect(ways(graded, facts({ grade: "89.5" }))).toEqual(["c.grade: 89.5 → 90 (90, excellent)"])
    const counted = one({ mechanism: "count", with: { each: "7" } })
    expect(ways(counted, facts({ count: 9 }))).toEqual(["c.count: 9 → 10 (70, good)"])
    const limited = { n: { ...number, type: "count", maximum: "12" } }
    const formula = one({ mechanism: "formula", with: { fields: limited, formula: "n * 7" } })
    expect(ways(formula, facts({ n: 11 }))).toEqual([])
    const wholeSteps = { n: { ...number, type: "count", step: "1.5" } }
    const stepped = one({ mechanism: "formula", with: { fields: wholeSteps, formula: "n * 7" } })
    expect(ways(stepped, facts({ n: 6 }))).toEqual(["c.n: 6 → 9 (63, fair)"])
  })

  test("come with the nearest whole number where a fact is counted, though it may be any decimal", () => {
    const wholeOf = (...given: Parameters<typeof near>) =>
      near(...given).ways.map(({ whole }) => whole && toDecimal(whole))
    const ratio = one({ mechanism: "ratio" })
    // 5 of 7 is 71.4; 90 from 6.3 on. A figure with decimals of its own is not counted, nor is a grade.
    expect(wholeOf(ratio, facts({ done: "5", assigned: "7" }))).toEqual(["7"])
    expect(wholeOf(ratio, facts({ done: "5.1", assigned: "7" }))).toEqual([undefined])
    expect(
      wholeOf(one({}, classes({ rounding: { mode: "half-up", decimals: "0" } })), facts({ grade: "88" })),
    ).toEqual([undefined])
  })

  test("may be fewer of something that is counted against a subject", () => {
    const items = [{ id: "late", title: "Chậm", points: "4" }]
    const rulebook = one({ mechanism: "deductions", with: { items } })
    expect(ways(rulebook, facts({ late: 9 }))).toEqual(["c.late: 9 → 7 (72, good)"])
  })

  test("are percentages with their sign, up to an end that belongs to a band or not", () => {
    const bands = [
      { above: "95%", points: "90" },
      { above: "80%", atMost: "95%", points: "70" },
      { atMost: "80%", points: "50" },
    ]
    const rulebook = one({ mechanism: "bands", with: { of: "percent", maximum: "100%", bands } })
    expect(ways(rulebook, facts({ value: "80%" }))).toEqual(["c.value: 80% → > 4/5, 80.01% (70, good)"])
    expect(ways(rulebook, facts({ value: "83.5%" }))).toEqual([
      "c.value: 83.5% → > 19/20, 95.01% (90, excellent)",
    ])
  })

  test("find a single point that alone would do", () => {
    const bands = [
      { below: "50%", points: "40" },
      { exactly: "50%", points: "95" },
      { above: "50%", points: "60" },
    ]
    const rulebook = one({ mechanism: "bands", with: { of: "percent", bands } })
    expect(ways(rulebook, facts({ value: "73%" }))).toEqual(["c.value: 73% → 50% (95, excellent)"])
    expect(ways(rulebook, facts({ value: "12%" }))).toEqual(["c.value: 12% → 50% (95, excellent)"])
  })

  test("stop short of points that would be too many", () => {
    // From 90 on a condition fails and the authority decides; between 70 and 90 the class is good.
    const conditions = [{ id: "never", title: "Không đạt", when: "sure" }]
    const [excellent, ...rest] = fourClasses
    const rulebook = one(
      { mechanism: "count", with: { each: "1" } },
      {
        facts: { sure: { type: "boolean", title: "Chắc chắn", whenMissing: false } },
        classification: { rounding: "none", classes: [{ ...excellent, conditions }, ...rest] },
      },
    )
    expect(ways(rulebook, facts({ count: 60 }))).toEqual(["c.count: 60 → 70 (70, good)"])
  })

  test("take the option that gives least of those that would do", () => {
    const options = [
      { id: "full", title: "Đủ", points: "100" },
      { id: "most", title: "Phần lớn", points: "75" },
      { id: "half", title: "Một nửa", points: "50" },
    ]
    const rulebook = one({ mechanism: "choice", with: { options } })
    expect(ways(rulebook, facts({ option: "half" }))).toEqual(["c.option: half → most (75, good)"])
  })

  test("never make a task unassigned, a target smaller or nothing out of something", () => {
    // 0 of 0 is worth full points, and with 4 assigned instead of 5 the 3 done would be 75.
    const rulebook = one({ mechanism: "ratio", with: { whenNothingAssigned: "full" } })
    const { ways: found, notTried } = near(rulebook, facts({ done: "3", assigned: "5" }))
    expect(found.map(shown)).toEqual(["c.done: 3 → 3.5 (70, good)"])
    expect(notTried.map(({ name, because }) => [name, because])).toEqual([["assigned", "yardstick"]])
  })

  test("keep what the facts of a subject must satisfy together", () => {
    const rulebook = graded({
      facts: { done: { type: "count", title: "Xong" }, all: { type: "count", title: "Được giao" } },
      factChecks: [{ id: "within", title: "Xong không quá được giao", holds: "done <= all" }],
      criteria: [
        leaf("c", "100", {
          mechanism: "formula",
          with: { fields: { n: number }, formula: "n * 10" },
          inputs: { n: "done" },
        }),
      ],
      ...classes(),
    })
    const given = (done: number, all: number) => ({ subjects: [{ id: "u1", facts: { done, all } }] })
    expect(ways(rulebook, given(6, 9))).toEqual(["done: 6 → 7 (70, good)"])
    expect(ways(rulebook, given(6, 6))).toEqual([])
  })

  test("leave a subject rated", () => {
    const rulebook = graded({
      facts: { months: { type: "count", title: "Số tháng" } },
      notRated: [{ id: "new", title: "Mới", when: "months < 6" }],
      criteria: [
        leaf("c", "100", {
          mechanism: "formula",
          with: { fields: { n: number }, formula: "100 - n * 5" },
          inputs: { n: "months" },
        }),
      ],
      ...classes(),
    })
    const given = (months: number) => ({ subjects: [{ id: "u1", facts: { months } }] })
    expect(ways(rulebook, given(9))).toEqual(["months: 9 → 6 (70, good)"])
    // 90 points would take 2 months.
    expect(ways(rulebook, given(6))).toEqual([])
  })

  test("start from what a missing fact counts as", () => {
    const rulebook = one({ mechanism: "count", with: { each: "10" }, inputs: { count: { whenMissing: 5 } } })
    expect(ways(rulebook, facts({}))).toEqual(["c.count: 5 → 7 (70, good)"])
  })

  test("pass over lists, and say so; a mechanism that does not say what helps is searched all the same", () => {
    const listed = defineMechanism({
      name: "sample/listed",
      title: { vi: "Bảng kê", en: "Listed" },
      summary: { vi: "Cộng bảng kê.", en: "The sum of a list." },
      parameters: z.strictObject({}),
      fields: () => ({
        items: { type: "list", title: { vi: "Bảng kê", en: "List" }, fields: { points: number } },
        more: { type: "count", title: { vi: "Thêm", en: "More" } },
      }),
      lower: ({ field }) => add(fold(field("items"), "sum", { op: "item", field: "points" }), field("more")),
      monotone: () => ({}),
    })
    const mechanisms = makeRegistryOrThrow([listed])
    const rulebook = makeRulebookOrThrow(one({ mechanism: "sample/listed" }), { mechanisms })
    const entries = makeEntriesOrThrow(facts({ items: [{ points: "50" }, { points: "15" }], more: 1 }))
    const board = compileOrThrow(rulebook, { asOf: "2026-08-15", mechanisms }).scoreOrThrow(entries)
    const found = board.nearMiss("u1")
    expect(found?.ways.map(shown)).toEqual(["c.more: 1 → 5 (70, good)"])
    expect(found?.notTried.map(({ name, because }) => [name, because])).toEqual([["items", "list"]])
    expect(board.nearMissText("u1", "en")).toContain("Lists were not searched: Criterion c · List.")
  })

  test("reach through groups, caps and sections", () => {
    const rulebook = graded({
      scale: { max: "100", cap: "100" },
      criteria: [
        group("g", [leaf("a", "50"), leaf("b", "50")], { max: "60" }),
        leaf("d", "40"),
        leaf("p", "10", { section: "penalty" }),
      ],
      ...classes(),
    })
    // The group is at its cap of 60, so only the other two can still help: 60 + 12 − 3 = 69.
    const given = { subjects: [subject("u1", { a: 40, b: 30, d: 12, p: 3 })] }
    expect(ways(rulebook, given)).toEqual(["d.grade: 12 → 13 (70, good)", "p.grade: 3 → 2 (70, good)"])
  })
})

describe("what stands in the way", () => {
  const flags = {
    sure: { type: "boolean", title: "Chắc chắn", whenMissing: false },
    fault: { type: "boolean", title: "Vi phạm", whenMissing: false },
    excused: { type: "boolean", title: "Được xem xét", whenMissing: false },
    done: { type: "count", title: "Xong" },
  }
  const [excellent, good, ...lower] = fourClasses
  const conditions = [
    { id: "sure", title: "Chắc chắn", when: "sure" },
    { id: "enough", title: "Đủ nhiệm vụ", when: "done >= 5" },
  ]
  const rulebook = (more: Readonly<Record<string, unknown>> = {}) =>
    graded({
      facts: flags,
      classification: { rounding: "none", classes: [{ ...excellent, conditions }, good, ...lower], ...more },
    })
  const given = (grade: string, known: Readonly<Record<string, unknown>>) => ({
    subjects: [{ id: "u1", facts: known, criteria: { c: { grade } } }],
  })

  test("are the conditions not met, each with the facts it reads and what would meet it", () => {
    const found = near(rulebook(), given("95", { sure: false, done: 3 }))
    expect([found.state, found.class, found.next, found.needed]).toEqual([
      "open",
      undefined,
      "excellent",
      undefined,
    ])
    expect(found.ways).toEqual([])
    expect(found.standing.map(({ id, state, ways: by }) => [id, state, by.map(shown)])).toEqual([
      ["sure", "stands", ["sure: false → true (95, undefined)"]],
      ["enough", "stands", ["done: 3 → 5 (95, undefined)"]],
    ])
    expect(found.standing[1]?.facts.map(({ name, value: now }) => [name, String(now)])).toEqual([
      ["done", "3"],
    ])
  })

  test("are told beside the points, and the points have ways of their own", () => {
    const found = near(rulebook(), given("85", { sure: true, done: 3 }))
    expect([found.ways, found.pointWays.map(shown)]).toEqual([[], ["c.grade: 85 → 90 (90, undefined)"]])
    expect(found.standing.map(({ id }) => id)).toEqual(["enough"])
  })

  test("may be a fact nobody has given yet", () => {
    const found = near(rulebook(), given("85", { sure: true }))
    expect(found.standing.map(({ id, state, ways: by }) => [id, state, by])).toEqual([["enough", "open", []]])
  })

  test("are vetoes and caps that hold, and exceptions that leave them to the authority", () => {
    const vetoes = [{ id: "fault", title: "Vi phạm", when: "fault", class: "poor", discretion: "excused" }]
    const caps = [{ id: "cap", title: "Trần", when: "done < 2", highest: "fair" }]
    const book = rulebook({ vetoes, caps })
    const vetoed = near(book, given("80", { fault: true, done: 5 }))
    expect([vetoed.class, vetoed.next, vetoed.needed]).toEqual(["poor", "fair", undefined])
    expect(vetoed.ways.map(shown)).toEqual(["fault: true → false (80, good)"])
    expect(vetoed.standing.map(({ kind, state, class: best }) => [kind, state, best])).toEqual([
      ["veto", "stands", "poor"],
    ])
    const excused = near(book, given("80", { fault: true, excused: true, done: 5 }))
    expect([excused.class, excused.next]).toEqual([undefined, "good"])
    expect(excused.standing.map(({ kind, state }) => [kind, state])).toEqual([["veto", "decision"]])
    const held = near(book, given("80", { done: 1 }))
    expect([held.class, held.next, held.ways.map(shown)]).toEqual([
      "fair",
      "good",
      ["done: 1 → 2 (80, good)"],
    ])
    expect(held.standing.map(({ kind, class: best }) => [kind, best])).toEqual([["cap", "fair"]])
  })

  test("are the conditions of the class whose band the points are in, not of those passed over", () => {
    // 95 points, vetoed to the lowest class: what then decides is excellent, not fair.
    const vetoes = [{ id: "fault", title: "Vi phạm", when: "fault", class: "poor" }]
    const found = near(rulebook({ vetoes }), given("95", { fault: true, sure: false, done: 5 }))
    expect([found.next, found.standing.map(({ id }) => id)]).toEqual(["fair", ["sure", "fault"]])
  })

  test("is nothing where no class fits: then the lowest above is reached for", () => {
    const gap = [
      { id: "high", title: "Cao", atLeast: "80" },
      { id: "low", title: "Thấp", below: "50" },
    ]
    const book = graded({ classification: { rounding: "none", classes: gap } })
    const found = near(book, given("60", {}))
    expect([found.class, found.next, found.ways.map(shown)]).toEqual([
      undefined,
      "high",
      ["c.grade: 60 → 80 (80, high)"],
    ])
  })
})

describe("a subject of which there is nothing to find", () => {
  test("is in the best class, not rated, incomplete, or has no classes", () => {
    expect(near(one({}), facts({ grade: "90" })).state).toBe("best")
    const resting = near(one({}), facts({ grade: "90" }, { notRated: "Mới thành lập" }))
    expect([resting.state, resting.notRated?.vi]).toEqual(["not-rated", "Mới thành lập"])
    const incomplete = near(one({}), facts({}))
    expect([incomplete.state, incomplete.missing.length]).toEqual(["incomplete", 1])
    expect(near(graded(), facts({ grade: "90" })).state).toBe("no-classes")
    expect(boardOf(one({}), facts({ grade: "90" })).nearMiss("nobody")).toBeUndefined()
  })
})

describe("where the points depend on others", () => {
  const rulebook = (mechanism: Readonly<Record<string, unknown>>) =>
    graded({ criteria: [leaf("c", "100", mechanism)], ...classes() })
  const relative = { mechanism: "relative-to-leader", with: { version: "percent-over-target" } }
  const board = (...actuals: number[]) => ({
    subjects: actuals.map((actual, index) => ({
      id: `u${index + 1}`,
      criteria: { c: { target: 100, actual } },
    })),
  })

  test("the pool is looked at anew, and it is said that the others are taken to stay", () => {
    // At target 50 points. The leader is 25% over; 70 points take 20 ÷ 50 of that, 10%: 110.
    const found = near(rulebook(relative), board(100, 125))
    expect(found.ways.map(shown)).toEqual(["c.actual: 100 → 110 (70, good)"])
    expect(found.ways.map(({ assumesOthers }) => assumesOthers)).toEqual([true])
    // Alone over target a subject leads at once, however little it is over.
    expect(near(rulebook(relative), board(100, 90)).ways.map(shown)).toEqual([
      "c.actual: 100 → > 100, 100.01 (100, excellent)",
    ])
  })
})

describe("where the points of others are compared, which depend on others in turn", () => {
  test("everybody's are worked out anew for a change, as when all is scored again", () => {
    const meanOfA = defineMechanism({
      name: "sample/mean-of-a",
      title: { vi: "Trung bình", en: "Mean" },
      summary: { vi: "Trung bình điểm a của nhóm.", en: "The pool's mean points of a." },
      parameters: z.strictObject({}),
      fields: () => ({}),
      lower: () => aggregate("mean", result("a")),
    })
    const mechanisms = makeRegistryOrThrow([...standardRegistry.values(), meanOfA])
    const relative = { mechanism: "relative-to-leader", with: { version: "percent-over-target" } }
    const rulebook = makeRulebookOrThrow(
      graded({
        criteria: [leaf("a", "50", relative), leaf("b", "50", { mechanism: "sample/mean-of-a" })],
        ...classes(),
      }),
      { mechanisms },
    )
    const program = compileOrThrow(rulebook, { asOf: "2026-08-15", mechanisms })
    const scored = (actual: string) =>
      program.scoreOrThrow(
        makeEntriesOrThrow({
          subjects: [
            { id: "u1", criteria: { a: { target: 100, actual } } },
            { id: "u2", criteria: { a: { target: 100, actual: 125 } } },
          ],
        }),
      )
    // At 100 it has a = 25 and b = (25 + 50) ÷ 2 = 37.5: 62.5. Until 125, x over 100 makes a = 25 + x and
    // b = 37.5 + x ÷ 2, so 70 takes x = 5. Beyond 125 it leads, and the other's a falls.
    expect(scored("100").nearMiss("u1")?.ways.map(shown)).toEqual(["a.actual: 100 → 105 (70, good)"])
    expect(toDecimal(scored("105").get("u1")!.total!)).toBe("70")
    // From 105 on, 90 takes both: with x ≥ 25 a = 50 and b = 25 + (25 + 25 × 25 ÷ x) ÷ 2, at most 50: 100 at x = 25.
    expect(scored("105").nearMiss("u1")?.ways.map(shown)).toEqual([
      "a.actual: 105 → ≥ 355/3, 118.34 (90.01, excellent)",
    ])
    expect(toDecimal(scored("118.34").get("u1")!.total!)).toBe("90.01")
  })
})

describe("the quotas", () => {
  const quota = {
    id: "few",
    title: "Tỷ lệ",
    class: "excellent",
    share: "50%",
    base: { of: "rated" },
    rounding: "floor",
    within: [[]],
    ties: "authority-decides",
    cutTo: "good",
  }
  const rulebook = graded({ ...classes(), ranking: { within: [] }, quotas: [quota] })

  test("are put to each way when asked, and only named otherwise", () => {
    // One of two may be excellent: at 90 the other's 95 is ahead, and equal points would leave it to the authority.
    const given = { subjects: [subject("u1", { c: 80 }), subject("u2", { c: 95 })] }
    const asked = near(rulebook, given)
    expect(asked.ways.map(({ quotas }) => quotas)).toEqual([
      { proposedClass: "good", verdicts: [{ quota: "few", verdict: "cut" }] },
    ])
    const plain = boardOf(rulebook, given).nearMiss("u1")
    expect([plain?.ways[0]?.quotas, plain?.quotas.map(({ id }) => id)]).toEqual([undefined, ["few"]])
  })

  test("may have cut a subject that is in the best class already", () => {
    const given = { subjects: [subject("u1", { c: 91 }), subject("u2", { c: 95 })] }
    const found = near(rulebook, given)
    expect([found.state, found.class, found.proposedClass]).toEqual(["best", "excellent", "good"])
    expect(boardOf(rulebook, given).nearMissText("u1", "vi")).toContain(
      "Sau khi áp tỷ lệ khống chế, đề xuất là “Tốt”",
    )
  })
})

describe("a rulebook without points", () => {
  const rulebook = `danvan: 1
id: sample/no-points
version: 1.0.0
title: { vi: Xếp loại không chấm điểm, en: Classes without points }
status: illustrative
effective: { from: 2026-01-01 }
subjects: { kind: official }
facts:
  onTime: { type: percent, title: { vi: Tỷ lệ đúng hạn, en: Share on time } }
  late: { type: percent, title: { vi: Tỷ lệ chậm, en: Share late } }
  disciplined: { type: boolean, title: { vi: Bị kỷ luật, en: Disciplined } }
classification:
  classes:
    - id: good
      title: { vi: Hoàn thành tốt, en: Good }
      conditions: [{ id: all, title: { vi: 100% đúng hạn, en: All on time }, when: onTime = 100% }]
    - id: fulfilled
      title: { vi: Hoàn thành, en: Fulfilled }
      conditions: [{ id: few, title: { vi: Không quá 20% chậm, en: At most 20% late }, when: late <= 20% }]
    - { id: failed, title: { vi: Không hoàn thành, en: Not fulfilled }, onlyByVeto: true }
  vetoes:
    - { id: discipline, title: { vi: Bị kỷ luật, en: Disciplined }, when: disciplined, class: failed }
`
  const of = (onTime: string, late: string, disciplined: boolean) => ({
    subjects: [{ id: "u1", facts: { onTime, late, disciplined } }],
  })
  const told = (...given: Parameters<typeof of>) => {
    const { state, next, ways: found, standing } = near(rulebook, of(...given))
    const changes = found.map((way) => `${way.name} → ${value(way, way.to)} (${way.class})`)
    return [state, next, changes, standing.map(({ kind, id }) => `${kind} ${id}`)]
  }

  test("is told by the conditions and vetoes that stand in the way, and the facts that clear them", () => {
    expect(told("90%", "10%", false)).toEqual(["open", "good", ["onTime → 100% (good)"], ["condition all"]])
    expect(told("90%", "10%", true)).toEqual([
      "open",
      "fulfilled",
      ["disciplined → false (fulfilled)"],
      ["veto discipline"],
    ])
    expect(told("100%", "0%", false)).toEqual(["best", undefined, [], []])
  })

  test("says nothing of points", () => {
    const text = boardOf(rulebook, of("90%", "10%", false)).nearMissText("u1", "vi")
    expect(text).toContain("u1: xếp “Hoàn thành”\nMức kế tiếp: “Hoàn thành tốt”\n")
    expect(text).not.toMatch(/điểm(?! phần trăm)/)
  })
})

describe("input beyond all measure", () => {
  test("of 40 digits is searched to the end", () => {
    const huge = "9".repeat(40)
    const rulebook = one({ mechanism: "formula", with: { fields: { n: number }, formula: "min(60, n)" } })
    expect(near(rulebook, facts({ n: huge })).ways).toEqual([])
    const limited = { n: { ...number, minimum: `-${huge}`, maximum: huge } }
    const falling = one({ mechanism: "formula", with: { fields: limited, formula: "max(0, 60 - n)" } })
    expect(ways(falling, facts({ n: "0" }))).toEqual(["c.n: 0 → -10 (70, good)"])
  })

  test("of thousands of criteria is searched without a stack overflow", () => {
    const criteria = Array.from({ length: 60 }, (_, i) =>
      group(
        `g${i}`,
        Array.from({ length: 50 }, (__, j) => leaf(`g${i}.${j}`, "1")),
      ),
    )
    const rulebook = graded({ scale: { max: "3000", cap: "none" }, criteria, ...classes() })
    const grades = Object.fromEntries(
      criteria.flatMap(({ criteria: inside }) => inside).map((c) => [(c as { id: string }).id, "0.02"]),
    )
    const found = near(rulebook, { subjects: [subject("u1", grades)] })
    // 3,000 × 0.02 = 60; 70 takes 10 more, and no criterion gives more than 1.
    expect([toDecimal(found.needed!.by), found.ways.length, found.notTried.length]).toEqual(["10", 0, 0])
  })
})
