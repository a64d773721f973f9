import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Impact, Standing, SubjectImpact } from "../../src/comparison/board-impact.ts"
import { impactJson, impactJsonSchema } from "../../src/comparison/impact-json.ts"
import { impactOfRulebooks, impactOfRulebooksOrThrow } from "../../src/comparison/impact-of-rulebooks.ts"
import { renderImpact } from "../../src/comparison/render-impact.ts"
import type { Entries } from "../../src/fact/entries.ts"
import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { toFraction } from "../../src/number/decimal.ts"
import { type Exact, zero } from "../../src/number/exact.ts"
import { compileOrThrow, type ScoringProgram } from "../../src/program/scoring-program.ts"
import { makeRulebook, makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { campaign } from "../arbitraries/rulebook.ts"
import { fourClasses, graded, group, leaf, subject } from "../samples/graded.ts"
import { issuesOf } from "../samples/issues-of.ts"
import { alteration } from "./alterations.ts"

type Written = Readonly<Record<string, unknown>>

const asOf = "2026-08-15"
const programOf = (parts: Written): ScoringProgram =>
  compileOrThrow(makeRulebookOrThrow(graded(parts)), { asOf })
const facts = (...subjects: ReadonlyArray<unknown>): Entries => makeEntriesOrThrow({ subjects })

const impactOf = (before: Written, after: Written, entries: Entries, against?: Entries): Impact =>
  impactOfRulebooksOrThrow(
    programOf(before),
    programOf(after),
    entries,
    against === undefined ? {} : { against },
  )

const shown = (value: Exact | undefined): string | undefined => value && toFraction(value)
const amounts = ({ contributions }: SubjectImpact): ReadonlyArray<string> =>
  contributions.map(({ kind, criterion, amount }) => `${kind} ${criterion ?? "-"} ${toFraction(amount)}`)

const sum = (values: ReadonlyArray<Exact>): Exact => values.reduce((all, one) => all.add(one), zero)

describe("an impact", () => {
  const two = (more: Written = {}) => ({
    scale: { max: "100" },
    criteria: [
      group("g", [leaf("a", "60"), leaf("b", "60", { mechanism: "ratio" })], { max: "80" }),
      leaf("c", "20"),
      leaf("bad", "10", { section: "penalty" }),
    ],
    ...more,
  })
  const ratio = { b: { done: 1, assigned: 2 } }
  const one = (id: string, grades: Written) => ({
    id,
    name: `Đơn vị ${id} (mẫu)`,
    criteria: { ...ratio, ...grades },
  })
  const graded4 = one("u1", { a: { grade: "40" }, c: { grade: "15" }, bad: { grade: "5" } })

  test("divides the change of a total among criteria, limits and rounding, exactly", () => {
    const after = two({
      criteria: [
        group("g", [leaf("a", "60"), leaf("b", "90", { mechanism: "ratio" })], { max: "80" }),
        leaf("c", "20", { rounding: { mode: "floor", decimals: "0" } }),
        leaf("bad", "10", { section: "penalty" }),
      ],
    })
    // Before: min(40 + 30, 80) + 15 − 5 = 80. After: min(40 + 45, 80) + 15 − 5 = 90; the cap takes 5 back.
    const [found] = impactOf(two(), after, facts(graded4)).subjects
    expect([shown(found?.before?.total), shown(found?.after?.total), shown(found?.totalChange)]).toEqual([
      "80",
      "90",
      "10",
    ])
    expect(amounts(found as SubjectImpact)).toEqual(["limit g -5", "criterion b 15"])
  })

  test("counts a penalty against the total, and what limits the total on a line of its own", () => {
    const after = two({ scale: { max: "100", cap: "74.5" } })
    const worse = one("u1", { a: { grade: "40" }, c: { grade: "15" }, bad: { grade: "2" } })
    // 40 + 30 + 15 − 2 = 83, capped at 74.5; before 80.
    const [found] = impactOf(two(), after, facts(graded4), facts(worse)).subjects
    expect(amounts(found as SubjectImpact)).toEqual(["criterion bad 3", "total - -17/2"])
    expect(shown(found?.totalChange)).toBe("-11/2")
  })

  test("follows a bonus and a penalty attached to a group into the total", () => {
    const attached = {
      criteria: [
        group(
          "g",
          [
            leaf("a", "50"),
            leaf("plus", "10", { section: "bonus" }),
            leaf("minus", "10", { section: "penalty" }),
          ],
          { max: "50" },
        ),
        group("p", [leaf("x", "10"), leaf("back", "5", { section: "penalty" })], { section: "penalty" }),
      ],
    }
    const grades = (a: string, plus: string, minus: string, x: string, back: string) =>
      facts(subject("u", { a, plus, minus, x, back }))
    // Before: 40 + 2 − 1 − (3 − 1) = 39. After: 44 + 5 − 4 − (7 − 3) = 41.
    const [found] = impactOf(
      attached,
      attached,
      grades("40", "2", "1", "3", "1"),
      grades("44", "5", "4", "7", "3"),
    ).subjects
    expect([shown(found?.before?.total), shown(found?.after?.total)]).toEqual(["39", "41"])
    expect(amounts(found as SubjectImpact)).toEqual([
      "criterion a 4",
      "criterion plus 3",
      "criterion minus -3",
      "criterion x -4",
      "criterion back 2",
    ])
  })

  const classified = (more: Written = {}) => ({
    facts: { ok: { type: "boolean", title: "Đủ" }, late: { type: "count", title: "Chậm" } },
    documents: { quyche: { kind: { vi: "Quy chế mẫu", en: "Sample rules" } } },
    classification: {
      rounding: "none",
      classes: fourClasses,
      ...more,
    },
    ranking: { within: [] },
  })
  const rated = (id: string, grade: string, more: Written = {}) =>
    subject(id, { c: grade }, { facts: { ok: true, late: 5, ...more }, attributes: { cluster: "c1" } })

  test("names the rule that decided each class, with its citation", () => {
    const source = { document: "quyche", article: "5" }
    const [top, ...rest] = fourClasses
    const strict = classified({
      classes: [{ ...top, conditions: [{ id: "sure", title: "Đủ hồ sơ", when: "ok", source }] }, ...rest],
      vetoes: [{ id: "v", title: "Chậm nhiều", when: "late > 6", class: "poor", source }],
      caps: [{ id: "k", title: "Chậm", when: "late > 4", highest: "fair", source }],
    })
    const entries = facts(
      rated("x", "95", { ok: false, late: 0 }),
      rated("y", "80", { late: 9 }),
      rated("z", "80"),
    )
    const impact = impactOf(classified(), strict, entries)
    const rules = impact.subjects.map(({ subject: { id }, after }) => [
      id,
      ...(after?.decidedBy ?? []).map(
        ({ kind, title, citations }) => `${kind} ${title.vi} ${citations[0]?.vi ?? ""}`,
      ),
    ])
    expect(rules).toEqual([
      ["x", "condition Đủ hồ sơ Điều 5 Quy chế mẫu"],
      ["y", "veto Chậm nhiều Điều 5 Quy chế mẫu"],
      ["z", "cap Chậm Điều 5 Quy chế mẫu"],
    ])
    expect(
      impact.subjects[1]?.before?.decidedBy.map(({ kind, title, detail }) => [kind, title.vi, detail?.vi]),
    ).toEqual([["band", "Tốt", "[70; 90)"]])
    expect(impact.summary).toMatchObject({
      changed: 3,
      total: { up: 0, down: 0, same: 3 },
      class: { up: 0, down: 2, other: 1 },
    })
  })

  describe("where conditions decide", () => {
    const [top, second, ...rest] = fourClasses
    const condition = (id: string, when: string) => ({ id, title: `Điều kiện ${id}`, when })
    const demanding = classified({
      whenConditionsFail: "next-class",
      classes: [
        { ...top, conditions: [condition("p", "ok"), condition("q", "late < 9")] },
        { ...second, conditions: [condition("r", "late < 5")] },
        ...rest,
      ],
    })
    const decided = (before: Written, after: Written) => {
      const impact = impactOf(
        demanding,
        demanding,
        facts(rated("x", "95", before)),
        facts(rated("x", "95", after)),
      )
      const [found] = impact.subjects
      const rules = (standing: Standing | undefined) =>
        standing?.decidedBy.map(({ kind, id }) => `${kind} ${id ?? ""}`)
      return [rules(found?.before), rules(found?.after)]
    }

    test("names the condition that is newly failed, not one that failed before as well", () => {
      expect(decided({}, { ok: false })).toEqual([["condition-met p"], ["condition p"]])
    })

    test("names every condition by which the class of the other side is lost, and none of those above it", () => {
      expect(decided({}, { ok: false, late: 9 })).toEqual([
        ["condition-met p", "condition-met q"],
        ["condition p", "condition q"],
      ])
      expect(decided({ late: 9 }, { ok: false, late: 9 })).toEqual([undefined, undefined])
      expect(decided({ ok: false, late: 0 }, { ok: false, late: 9 })).toEqual([
        ["condition-met r"],
        ["condition r"],
      ])
    })

    test("names the condition that now holds where it raised the class", () => {
      expect(decided({ ok: false }, { ok: true })).toEqual([["condition p"], ["condition-met p"]])
    })

    test("says that a proposal stays where only the class before quotas changes", () => {
      const quota = {
        id: "q",
        title: "Tỷ lệ xuất sắc",
        class: "excellent",
        share: "0%",
        base: { of: "all" },
        rounding: "floor",
        within: [[]],
        ties: "authority-decides",
        cutTo: "good",
      }
      const program = { ...classified(), quotas: [quota] }
      const impact = impactOf(program, program, facts(rated("x", "88")), facts(rated("x", "92")))
      expect(renderImpact(impact, "vi")).toContain("  Xếp loại: Tốt → Xuất sắc\n  Đề xuất: vẫn Tốt\n")
      expect(renderImpact(impact, "en")).toContain("  Proposal: still Tốt\n")
    })
  })

  test("names the quota that cut a proposal, and counts it", () => {
    const quota = {
      ...classified(),
      quotas: [
        {
          id: "q",
          title: "Tỷ lệ xuất sắc",
          class: "excellent",
          share: "50%",
          base: { of: "all" },
          rounding: "floor",
          within: [[]],
          ties: "authority-decides",
          cutTo: "good",
        },
      ],
    }
    const impact = impactOf(classified(), quota, facts(rated("x", "95"), rated("y", "92")))
    expect(impact.subjects.map(({ subject: { id }, differs }) => [id, differs])).toEqual([
      ["y", ["proposedClass"]],
    ])
    expect(impact.subjects[0]?.after?.decidedBy.map(({ kind, title }) => `${kind} ${title.vi}`)).toEqual([
      "band Xuất sắc",
      "quota Tỷ lệ xuất sắc",
    ])
    expect(impact.summary).toMatchObject({ proposal: 1, class: { up: 0, down: 0, other: 0 } })
  })

  test("tells who is no longer rated, and who now lacks a fact", () => {
    const after = {
      ...classified(),
      criteria: [
        leaf("c", "100"),
        leaf("more", "10", { section: "bonus", inputs: { grade: { whenMissing: "0" } } }),
      ],
      notRated: [{ id: "late", title: "Chậm quá nhiều", when: "late > 8" }],
    }
    const lacking = { ...after, criteria: [leaf("c", "100"), leaf("more", "10", { section: "bonus" })] }
    const entries = facts(rated("x", "80", { late: 9 }), rated("y", "80"))
    const gone = impactOf(classified(), after, entries)
    expect(gone.summary).toMatchObject({ noLongerRated: 1, newlyIncomplete: 0, changed: 2 })
    expect(gone.subjects[0]?.after?.decidedBy[0]).toMatchObject({
      kind: "not-rated",
      title: { vi: "Chậm quá nhiều" },
    })
    const open = impactOf(classified(), lacking, entries)
    expect(open.summary).toMatchObject({ noLongerRated: 1, newlyIncomplete: 1 })
    const y = open.subjects.find(({ subject: { id } }) => id === "y")
    expect([y?.totalChange, y?.contributions, y?.after?.missing.map(({ vi }) => vi)]).toEqual([
      undefined,
      [],
      ["Tiêu chí more · Điểm chấm"],
    ])
    expect(impactOf(lacking, classified(), entries).summary).toMatchObject({
      newlyRated: 1,
      newlyComplete: 1,
    })
  })

  test("counts a fact only where it fits, and says so; one that fits nowhere is refused", () => {
    const old = { criteria: [leaf("c", "60"), leaf("gone", "40")] }
    const now = {
      criteria: [leaf("c", "50"), leaf("new", "50", { inputs: { grade: { whenMissing: "0" } } })],
    }
    const entries = facts(subject("u1", { c: "55", gone: "30" }), subject("u2", { c: "40", gone: "30" }))
    const impact = impactOf(old, now, entries)
    expect(
      impact.warnings.map(({ code, severity, facts: of }) => [
        code,
        severity,
        of.criterion ?? of.name,
        of.count,
      ]),
    ).toEqual([
      ["comparison.unusable-value", "warning", "c · grade", "1"],
      ["comparison.unknown-criterion", "warning", "gone", "2"],
    ])
    expect(
      impact.subjects.map(({ subject: { id }, after }) => [id, after?.status, shown(after?.total)]),
    ).toEqual([
      ["u1", "incomplete", undefined],
      ["u2", "scored", "40"],
    ])
    expect(amounts(impact.subjects[1] as SubjectImpact)).toEqual(["criterion gone -30"])
    const wrong = impactOfRulebooks(programOf(old), programOf(now), facts(subject("u1", { nowhere: "1" })))
    expect(issuesOf(wrong).map(({ code }) => code)).toEqual(["fact.unknown-criterion"])
  })

  test("leaves a subject out of the side whose rulebook does not concern it", () => {
    const grouped = {
      subjects: {
        kind: "unit",
        groups: [{ id: "big", title: "Lớn" }],
        attributes: { organ: { title: "Cơ quan" } },
      },
    }
    const both = {
      ...grouped,
      subjects: {
        ...grouped.subjects,
        groups: [
          { id: "big", title: "Lớn" },
          { id: "small", title: "Nhỏ" },
        ],
      },
    }
    const entries = facts(
      subject("u1", { c: "50" }, { group: "big" }),
      subject("u2", { c: "50" }, { group: "small" }),
    )
    const impact = impactOf(both, grouped, entries)
    expect(impact.warnings.map(({ code, facts: of }) => [code, of.subject])).toEqual([
      ["comparison.subject-left-out", "u2"],
    ])
    expect(impact.summary).toMatchObject({ subjects: 2, changed: 1, onlyBefore: 1, onlyAfter: 0 })
    expect(impactOf(grouped, {}, facts(subject("u1", { c: "50" }, { group: "big" }))).summary.changed).toBe(0)
  })

  test("compares two sets of facts under one rulebook", () => {
    const impact = impactOf(
      classified(),
      classified(),
      facts(rated("x", "88"), rated("y", "60")),
      facts(rated("x", "90"), rated("z", "60")),
    )
    expect(impact.subjects.map(({ subject: { id }, differs }) => [id, differs])).toEqual([
      ["x", ["total", "class", "proposedClass"]],
      ["y", []],
      ["z", []],
    ])
    expect(impact.summary).toMatchObject({ class: { up: 1, down: 0, other: 0 }, onlyBefore: 1, onlyAfter: 1 })
  })

  test("reads as text in both languages", () => {
    const impact = impactOf(
      classified(),
      classified({
        classes: [
          { ...fourClasses[0], atLeast: "85" },
          { ...fourClasses[1], below: "85" },
          ...fourClasses.slice(2),
        ],
      }),
      facts(rated("x", "88"), rated("y", "89.5")),
      facts(rated("x", "88"), rated("y", "84,5".replace(",", "."))),
    )
    expect(renderImpact(impact, "vi")).toBe(
      [
        "cham-diem 1 (theo văn bản có hiệu lực ngày 15/08/2026) → cham-diem 1 (theo văn bản có hiệu lực ngày 15/08/2026)",
        "2 đối tượng, 2 có thay đổi.",
        "Tổng điểm: 0 tăng, 1 giảm, 1 giữ nguyên",
        "Xếp loại: 1 lên mức, 0 xuống mức",
        "Thứ hạng: 1 lên, 1 xuống",
        "Đề xuất thay đổi: 1",
        "",
        "x (x)",
        "  Xếp loại: Tốt → Xuất sắc",
        "  Đề xuất: Tốt → Xuất sắc",
        "    trước: mức “Tốt”: [70; 90)",
        "    nay: mức “Xuất sắc”: ≥ 85",
        "  Hạng: 2 / 2 → 1 / 2",
        "",
        "y (y)",
        "  Tổng điểm: 89,5 → 84,5 (−5)",
        "    −5  Tiêu chí c: 89,5 → 84,5",
        "  Hạng: 1 / 2 → 2 / 2",
      ].join("\n"),
    )
    expect(renderImpact(impact, "en")).toContain("    now: the class “Xuất sắc”: ≥ 85")
    expect(renderImpact(impactOf({}, {}, facts(subject("u", { c: "1" }))), "en").split("\n")[1]).toBe(
      "Subjects: 1; nothing changes for any.",
    )
  })
})

describe("whatever the rulebooks and the facts", () => {
  const both = fc.tuple(campaign, alteration).map(([{ rulebook, facts: given }, alter]) => ({
    rulebook,
    given,
    altered: makeRulebook(alter(rulebook)),
  }))

  const programs = ({
    rulebook,
    altered,
  }: {
    readonly rulebook: unknown
    readonly altered: ReturnType<typeof makeRulebook>
  }) => {
    fc.pre(Result.isSuccess(altered))
    return [makeRulebookOrThrow(rulebook), Result.getOrThrow(altered)].map((one) =>
      compileOrThrow(one, { asOf }),
    ) as [ScoringProgram, ScoringProgram]
  }

  test("what contributes to a change adds up to it, exactly", () => {
    let changed = 0
    fc.assert(
      fc.property(both, (one) => {
        const impact = impactOfRulebooksOrThrow(...programs(one), makeEntriesOrThrow(one.given))
        for (const { totalChange, contributions } of impact.subjects) {
          if (totalChange === undefined) {
            expect(contributions).toEqual([])
            continue
          }
          if (!totalChange.equals(zero)) changed += 1
          expect(shown(sum(contributions.map(({ amount }) => amount)))).toBe(shown(totalChange))
        }
      }),
      { numRuns: 300 },
    )
    expect(changed).toBeGreaterThan(20)
  })

  test("a rulebook in its own place changes nothing for anybody", () => {
    fc.assert(
      fc.property(campaign, ({ rulebook, facts: given }) => {
        const program = compileOrThrow(makeRulebookOrThrow(rulebook), { asOf })
        const impact = impactOfRulebooksOrThrow(program, program, makeEntriesOrThrow(given))
        expect([impact.subjects, impact.warnings, impact.summary.changed]).toEqual([[], [], 0])
      }),
      { numRuns: 80 },
    )
  })

  test("the order of subjects and facts does not matter, and the way back is the way there reversed", () => {
    fc.assert(
      fc.property(both, (one) => {
        const [before, after] = programs(one)
        const entries = makeEntriesOrThrow(one.given)
        const { subjectPlaces: _, ...rest } = entries
        const turned = {
          ...rest,
          subjects: entries.subjects.toReversed(),
          entries: entries.entries.toReversed(),
        }
        const there = impactOfRulebooksOrThrow(before, after, entries)
        const other = impactOfRulebooksOrThrow(before, after, turned)
        const byId = (impact: Impact) =>
          [...impactJson(impact).subjects].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(byId(other)).toEqual(byId(there))
        expect(other.summary).toEqual(there.summary)
        const back = impactOfRulebooksOrThrow(after, before, entries)
        expect(back.subjects.map(({ totalChange }) => shown(totalChange?.neg()))).toEqual(
          there.subjects.map(({ totalChange }) => shown(totalChange)),
        )
      }),
      { numRuns: 80 },
    )
  })

  test("is written as JSON of its published form, and as text without holes", () => {
    fc.assert(
      fc.property(both, (one) => {
        const impact = impactOfRulebooksOrThrow(...programs(one), makeEntriesOrThrow(one.given))
        const json = impactJson(impact)
        expect(impactJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json)
        for (const language of ["vi", "en"] as const)
          expect(renderImpact(impact, language)).not.toMatch(/undefined|NaN|\[object|null|\{\w+\}/)
      }),
      { numRuns: 80 },
    )
  })

  test("thousands of subjects are compared without comparing everybody with everybody", () => {
    const many = facts(
      ...Array.from({ length: 5_000 }, (_, index) => subject(`u${index}`, { c: `${index % 100}` })),
    )
    const impact = impactOf({}, { scale: { max: "100", cap: "50" } }, many)
    expect(impact.summary.total).toEqual({ up: 0, down: 2_450, same: 2_550 })
  })
})

describe("an impact of an exception", () => {
  test("says that a veto's exception applied before and does not now, where only that changed", () => {
    const classified = (more: Written): Written => ({
      facts: { guilty: { type: "boolean", title: "Vi phạm" }, own: { type: "boolean", title: "Tự báo" } },
      classification: {
        rounding: "none",
        classes: fourClasses,
        vetoes: [
          { id: "v", title: { vi: "Vi phạm", en: "A breach" }, when: "guilty", class: "poor", ...more },
        ],
      },
    })
    const entries = facts({ ...subject("u1", { c: 95 }), facts: { guilty: true, own: true } })
    const impact = impactOf(classified({ discretion: "own" }), classified({}), entries)
    const details = [impact.subjects[0]?.before, impact.subjects[0]?.after].flatMap((one) =>
      (one?.decidedBy ?? []).map(({ kind, detail }) => `${kind}: ${detail?.en}`),
    )
    expect(details).toEqual(["veto: its exception applies", "veto: its exception does not apply"])
    expect(renderImpact(impact, "vi")).toContain("thuộc trường hợp được xem xét")
  })
})
