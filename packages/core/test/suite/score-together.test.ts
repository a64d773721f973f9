import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { toDecimal } from "../../src/number/decimal.ts"
import { scoreTogetherOrThrow } from "../../src/suite/score-together.ts"
import { subject } from "../samples/graded.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import { board, classOptions, computed, rulebook, scoreTogether } from "./sample-boards.ts"

const units = rulebook()

/** Heads of organs: graded, and never above their organ. */
const heads = rulebook({
  facts: {
    unitClass: {
      type: "choice",
      title: { vi: "Mức xếp loại của đơn vị", en: "Class of the unit" },
      options: classOptions,
      from: { board: "units", subject: { attribute: "organ" }, take: "class" },
    },
  },
  classification: {
    rounding: "none",
    classes: classOptions.map((one, index) => ({
      ...one,
      ...[{ atLeast: "90" }, { atLeast: "70", below: "90" }, { atLeast: "50", below: "70" }, { below: "50" }][
        index
      ],
    })),
    caps: [
      {
        id: "head",
        title: { vi: "Người đứng đầu không cao hơn đơn vị", en: "A head is not above the unit" },
        when: "true",
        highest: { fact: "unitClass" },
      },
    ],
  },
})

const head = (id: string, grade: number, organ: string) =>
  subject(id, { c: grade }, { attributes: { organ, parent: "-" }, name: "Nguyễn Văn A" })

describe("a class read from another board", () => {
  it("caps the class of the head", () => {
    const boards = scoreTogetherOrThrow([
      board("heads", heads, [head("h", 94, "u")]),
      board("units", units, [subject("u", { c: 82 }, { name: "Trường Mẫu A" })]),
    ])
    expect(boards.get("heads")?.get("h")?.class).toBe("good")
    expect(boards.warnings.map(({ code }) => code)).toEqual(["link.provisional"])
    expect(boards.get("heads")?.explainText("h", "vi")).toMatchInlineSnapshot(`
      "Nguyễn Văn A (h): Tốt — Chấm điểm
      ├─ Xếp loại: Tốt
      │  ├─ Xuất sắc: ≥ 90
      │  └─ Người đứng đầu không cao hơn đơn vị: đúng — không được cao hơn “Tốt”
      │     └─ Trường Mẫu A: Tốt (dự kiến, chưa quyết định) — Chấm điểm
      ├─ Xếp hạng: hạng 1 / 1
      ├─ Mức xếp loại của đơn vị: Tốt
      │  └─ Trường Mẫu A: Tốt (dự kiến, chưa quyết định) — Chấm điểm
      └─ Tổng điểm: 94 / 100
         └─ Tiêu chí c: 94 / 100 — Chấm trực tiếp
            └─ Điểm chấm (94)"
    `)
  })

  it("is the decided one, once there is a decision", () => {
    const boards = scoreTogetherOrThrow([
      board("heads", heads, [head("h", 94, "u")]),
      board("units", units, [subject("u", { c: 82 })], { decided: { u: "fair" } }),
    ])
    expect(boards.get("heads")?.get("h")?.class).toBe("fair")
    expect(boards.warnings).toEqual([])
  })

  it("stays missing while the unit is incomplete, and says whose result it waits for", () => {
    const boards = scoreTogetherOrThrow([
      board("heads", heads, [head("h", 94, "u")]),
      board("units", units, [subject("u", { c: "missing" }, { name: "Trường Mẫu A" })]),
    ])
    expect(boards.get("heads")?.get("h")?.status).toBe("incomplete")
    expect(boards.get("heads")?.missing("h")).toEqual([
      {
        vi: "“Mức xếp loại của đơn vị”: Trường Mẫu A chưa đủ số liệu",
        en: "“Class of the unit”: Trường Mẫu A is incomplete",
      },
    ])
  })

  it("stays missing when the unit is not rated, or not on the board", () => {
    const boards = scoreTogetherOrThrow([
      board("heads", heads, [head("h", 94, "u"), head("k", 94, "nowhere")]),
      board("units", units, [subject("u", { c: 82 }, { notRated: "Mới thành lập" })]),
    ])
    expect(["h", "k"].map((id) => boards.get("heads")?.get(id)?.status)).toEqual(["incomplete", "incomplete"])
  })

  it("may be entered for a unit of no board, but not for one that has a result", () => {
    const entered = { facts: { unitClass: "fair" } }
    const facts = [
      { ...head("h", 94, "u"), ...entered },
      { ...head("k", 94, "nowhere"), ...entered },
    ]
    const told = toldOf(
      scoreTogether([board("heads", heads, facts), board("units", units, [subject("u", { c: 82 })])]),
    )
    expect(told).toEqual(["link.two-values at heads.facts.unitClass"])
    const boards = scoreTogetherOrThrow([
      board("heads", heads, facts.slice(1)),
      board("units", units, [subject("u", { c: 82 })]),
    ])
    expect(boards.get("heads")?.get("k")?.class).toBe("fair")
  })

  it("is read from a published board, which is not scored again", () => {
    const published = scoreTogetherOrThrow([board("units", units, [subject("u", { c: 82 })])]).get("units")
    if (published === undefined) throw new Error("the board was scored")
    const boards = scoreTogetherOrThrow([
      board("heads", heads, [head("h", 94, "u")]),
      { id: "units", published: published.toJson() },
    ])
    expect(boards.get("heads")?.get("h")?.class).toBe("good")
    expect([...boards.boards.keys()]).toEqual(["heads"])
  })

  it("warns when the board it is read from was not handed in", () => {
    const boards = scoreTogetherOrThrow([board("heads", heads, [head("h", 94, "u")])])
    expect(boards.warnings.map(({ code }) => code)).toEqual(["link.no-board"])
    expect(boards.get("heads")?.get("h")?.status).toBe("incomplete")
  })

  it("is refused when it is no option of the fact", () => {
    const other = rulebook({
      classification: { rounding: "none", classes: [{ id: "passed", title: "Đạt", atLeast: "0" }] },
    })
    const told = toldOf(
      scoreTogether([
        board("heads", heads, [head("h", 94, "u")]),
        board("units", other, [subject("u", { c: 82 })]),
      ]),
    )
    expect(told).toEqual(["link.not-an-option at heads.facts.unitClass"])
  })

  it("is refused when several boards have a result and one is needed", () => {
    const told = toldOf(
      scoreTogether([
        board("heads", heads, [head("h", 94, "u")]),
        board("a", units, [subject("u", { c: 82 })], { name: "units" }),
        board("b", units, [subject("u", { c: 82 })], { name: "units" }),
      ]),
    )
    expect(told).toEqual(["link.two-results at heads.facts.unitClass"])
  })
})

/** A unit's points are those of the unit its attribute “parent” names. */
const chained = rulebook({
  facts: {
    above: {
      type: "number",
      title: "Điểm của cấp trên",
      whenMissing: "100",
      from: { board: "same", subject: { attribute: "parent" }, take: "total" },
    },
  },
  criteria: computed("above"),
})

describe("results of one board that need each other", () => {
  it("are scored each after those it needs, however long the chain", () => {
    const length = 3_000
    const subjects = Array.from({ length }, (_, index) => ({
      id: `u${index}`,
      attributes: { parent: `u${index + 1}` },
    }))
    const boards = scoreTogetherOrThrow([board("units", chained, subjects)])
    const total = boards.get("units")?.get("u0")?.total
    expect(total && toDecimal(total)).toBe("100")
  })

  it("are refused in a circle, which is named", () => {
    const subjects = ["a", "b", "c"].map((id, index) => ({
      id,
      name: `Đơn vị ${id}`,
      attributes: { parent: ["b", "c", "a"][index] },
    }))
    const scored = scoreTogether([board("units", chained, subjects)])
    expect(toldOf(scored)).toEqual(["link.cycle at units"])
    expect(issuesOf(scored)[0]?.message.vi).toContain(
      "Đơn vị a (units) → Đơn vị b (units) → Đơn vị c (units) → Đơn vị a (units)",
    )
  })

  it("cannot be read of the whole board while it is being scored", () => {
    expect(() =>
      rulebook({
        facts: {
          rank: {
            type: "count",
            title: "Hạng",
            from: { board: "same", subject: { attribute: "parent" }, take: "rank" },
          },
        },
      }),
    ).toThrow("link.needs-itself")
  })

  it.each([
    ["the same subject", { board: "same", take: "total" }],
    ["every subject", { board: "same", subjects: "all", record: { points: "total" } }],
  ])("cannot be read of %s on its own board: none could be scored first", (_, from) => {
    const linked = (more: object) => ({
      own: {
        ...("take" in from
          ? { type: "number" }
          : { type: "list", fields: { points: { type: "number", title: "Điểm" } } }),
        title: "Điểm",
        from: { ...from, ...more },
      },
    })
    expect(() => rulebook({ facts: linked({}) })).toThrow("link.reads-itself")
    expect(() => rulebook({ facts: linked({ periods: "earlier" }) })).not.toThrow()
    expect(() => rulebook({ facts: linked({ board: "units" }) })).not.toThrow()
  })
})

describe("a fact of a quota's scope read from another board", () => {
  const staff = rulebook({
    scopeFacts: {
      unitClass: {
        type: "choice",
        title: "Mức xếp loại của đơn vị",
        options: classOptions,
        from: { board: "units", subject: { attribute: "organ" }, take: "class" },
      },
    },
    ranking: { within: ["organ"] },
    quotas: [
      {
        id: "top",
        title: "Tỷ lệ xuất sắc",
        class: "excellent",
        share: "20%",
        raised: { share: "25%", when: 'unitClass = "excellent"' },
        base: { of: "all" },
        rounding: "floor",
        within: [["organ"]],
        ties: "authority-decides",
        cutTo: "good",
      },
    ],
  })
  const people = (organ: string) =>
    Array.from({ length: 8 }, (_, index) =>
      subject(`${organ}${index}`, { c: 99 - index }, { attributes: { organ } }),
    )

  it("widens the quota of the units rated excellent only", () => {
    const boards = scoreTogetherOrThrow([
      board("staff", staff, [...people("a"), ...people("b")]),
      board("units", units, [subject("a", { c: 95 }), subject("b", { c: 82 })]),
    ])
    const limits = boards
      .get("staff")
      ?.quotas.map(({ by, limit }) => [by.organ, "limit" in limit ? limit.limit : "?"])
    expect(limits).toEqual([
      ["a", 2],
      ["b", 1],
    ])
    expect(boards.get("staff")?.explainText("a0", "en")).toContain("Mức xếp loại của đơn vị: Xuất sắc")
  })
})

describe("boards handed in together", () => {
  it("need ids of their own, names that links can write, periods that exist and decisions about their subjects", () => {
    const told = toldOf(
      scoreTogether([
        board("units", units, [subject("u", { c: 82 })], { decided: { nobody: "good", u: "best" } }),
        board("units", units, [subject("u", { c: 82 })], { period: "2026-13" }),
        board("same", units, [subject("u", { c: 82 })], { reads: { weeks: ["w1"] } }),
        board("no", units, [subject("u", { x: 82 })]),
      ]),
    )
    expect(told).toEqual([
      "board.duplicate at units",
      "board.bad-name at same",
      "board.unknown at same.reads.weeks",
      "board.unknown-decision at units.decided.nobody",
      "board.unknown-decision at units.decided.u",
      "period.field-invalid at units.period",
      "fact.unknown-criterion at no.subjects.0.criteria.x.grade",
    ])
  })

  it("come out the same in whatever order they are handed in", () => {
    const all = [
      board("heads", heads, [head("h", 94, "u"), head("k", 60, "v")]),
      board("units", units, [subject("u", { c: 82 }), subject("v", { c: 40 })]),
    ]
    const json = (boards: typeof all) => {
      const scored = scoreTogether(boards)
      return Result.isSuccess(scored) ? scored.success.get("heads")?.toJson() : undefined
    }
    expect(json(all)).toEqual(json(all.toReversed()))
    expect(json(all)?.subjects.map((one) => one.class)).toEqual(["good", "poor"])
  })
})
