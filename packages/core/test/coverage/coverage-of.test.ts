import { describe, expect, it } from "vitest"
import { Coverage, Facts, Rulebook, Scoring } from "../../src/index.ts"

const points = (id: string, max: string) => ({
  id,
  title: id,
  max,
  mechanism: "manual-grade",
})

const written = {
  danvan: "1",
  id: "mau/do-phu",
  version: "1",
  title: "Mẫu",
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit", attributes: { cluster: { title: "Cụm" } } },
  scale: { max: "100" },
  facts: {
    guilty: { type: "boolean", title: "Vi phạm", whenMissing: false },
    excused: { type: "boolean", title: "Bất khả kháng", whenMissing: false },
    warned: { type: "boolean", title: "Bị nhắc nhở", whenMissing: false },
    away: { type: "boolean", title: "Vắng cả năm", whenMissing: false },
    met: { type: "boolean", title: "Có kế hoạch", whenMissing: true },
  },
  criteria: [points("work", "90"), { ...points("plan", "10"), mechanism: "yes-no", inputs: { met: "met" } }],
  notRated: [{ id: "away", title: "Vắng cả năm", when: "away" }],
  classification: {
    rounding: "none",
    classes: [
      {
        id: "good",
        title: "Tốt",
        atLeast: "50",
        whenConditionsFail: "next-class",
        conditions: [{ id: "planned", title: "Có kế hoạch", when: "met" }],
      },
      { id: "fair", title: "Khá", below: "50" },
    ],
    vetoes: [{ id: "guilty", title: "Vi phạm", when: "guilty", class: "fair", discretion: "excused" }],
    caps: [{ id: "warned", title: "Nhắc nhở", when: "warned", highest: "fair" }],
  },
  ranking: { within: ["cluster"], ties: [{ title: "Điểm công tác", by: 'points("work")' }] },
  quotas: [
    {
      id: "good",
      title: "Tốt",
      class: "good",
      atMost: "1",
      within: [["cluster"]],
      ties: "authority-decides",
      cutTo: "fair",
    },
  ],
}

const program = Scoring.compileOrThrow(Rulebook.makeOrThrow(written), { asOf: "2026-12-15" })

interface Unit {
  readonly work: number | string
  readonly cluster?: string
  readonly facts?: Readonly<Record<string, boolean>>
}

const board = (...units: ReadonlyArray<Unit>) =>
  program.scoreOrThrow(
    Facts.makeOrThrow({
      subjects: units.map(({ work, cluster = "c1", facts = {} }, index) => ({
        id: `u${index}`,
        attributes: { cluster },
        facts,
        criteria: { work: { grade: String(work) } },
      })),
    }),
  )

const keys = (kind: Coverage.Kind, ...boards: ReadonlyArray<Scoring.Scoreboard>) =>
  Coverage.of([program], boards)
    .points.filter((point) => point.kind === kind && point.covered)
    .map(({ key }) => key)

describe("coverage of a rulebook by boards", () => {
  it("asks for everything when there is no board", () => {
    const report = Coverage.of([program], [])
    expect(report.rulebook).toBe("mau/do-phu")
    expect(Coverage.gaps(report)).toEqual(report.points)
    expect(new Set(report.points.map(({ kind }) => kind))).toEqual(
      new Set(["criterion", "class", "rule", "quota", "tie"]),
    )
    expect(new Set(report.points.map(({ key }) => key)).size).toBe(report.points.length)
  })

  it("counts a criterion as varied only with two different results, on whatever boards", () => {
    expect(keys("criterion", board({ work: 50 }))).toEqual(["criterion work scored", "criterion plan scored"])
    expect(keys("criterion", board({ work: 50 }), board({ work: 50 }))).not.toContain("criterion work varied")
    expect(keys("criterion", board({ work: 50 }), board({ work: "50.5" }))).toContain("criterion work varied")
  })

  it("sees the edge of a class where a total met the bands, not where a veto settled the class", () => {
    expect(keys("class", board({ work: 40 }))).toEqual(["class good reached", "class edge 50 at"])
    expect(keys("class", board({ work: "39.99" }))).toContain("class edge 50 below")
    expect(keys("class", board({ work: 40, facts: { guilty: true } }))).toEqual(["class fair reached"])
  })

  it("sees a rule hold and fail, and a veto excused", () => {
    const all = keys(
      "rule",
      board({ work: 80 }, { work: 80, facts: { guilty: true, excused: true } }),
      board({ work: 80, facts: { warned: true } }, { work: 80, facts: { away: true } }),
      board({ work: 80, facts: { met: false } }),
    )
    expect(all).toEqual(
      Coverage.of([program], [])
        .points.filter(({ kind }) => kind === "rule")
        .map(({ key }) => key),
    )
    expect(keys("rule", board({ work: 80 }))).not.toContain("rule veto guilty holds")
  })

  it("sees a quota under, at and over its limit", () => {
    expect(keys("quota", board({ work: 10 }))).toEqual(["quota good under"])
    expect(keys("quota", board({ work: 80 }))).toEqual(["quota good at"])
    expect(keys("quota", board({ work: 80 }, { work: 70 }))).toEqual(["quota good over"])
  })

  it("sees equals at the edge of a quota, those a tie-break separates, and those nothing does", () => {
    expect(keys("tie", board({ work: 80 }, { work: 70 }))).toEqual([])
    expect(keys("tie", board({ work: 80 }, { work: 80 }))).toEqual(["quota good tie", "tie shared"])
    const sameTotal = board({ work: 80, facts: { met: false } }, { work: 70 })
    expect(keys("tie", sameTotal)).toEqual(["tie broken 0"])
    expect(keys("tie", board({ work: 80 }, { work: 80, cluster: "c2" }))).toEqual([])
  })

  it("does not ask for what no facts lead to", () => {
    const fixed = Rulebook.makeOrThrow({
      ...written,
      classification: {
        rounding: "none",
        classes: [
          { id: "good", title: "Tốt", atLeast: "-1" },
          { id: "fair", title: "Khá", below: "-1" },
        ],
      },
      quotas: [],
    })
    const report = Coverage.of([Scoring.compileOrThrow(fixed, { asOf: "2026-12-15" })], [])
    expect(report.points.filter(({ kind }) => kind === "class").map(({ key }) => key)).toEqual([
      "class good reached",
    ])
  })

  it("looks at thousands of tables without a wait or an overflow", () => {
    const bands = [
      { atLeast: "5", points: "1" },
      { below: "5", points: "0" },
    ]
    const many = Rulebook.makeOrThrow({
      danvan: "1",
      id: "mau/nhieu",
      version: "1",
      title: "Mẫu",
      status: "illustrative",
      effective: { from: "2026-01-01" },
      subjects: { kind: "unit" },
      scale: { max: "1000" },
      criteria: Array.from({ length: 1_000 }, (_, index) => ({
        id: `c${index}`,
        title: "Mục",
        max: "1",
        mechanism: "bands",
        with: { bands },
      })),
    })
    const compiled = Scoring.compileOrThrow(many, { asOf: "2026-12-15" })
    const criteria = Object.fromEntries(many.criteria.map(({ id }) => [id, { value: "5" }]))
    const scored = compiled.scoreOrThrow(Facts.makeOrThrow({ subjects: [{ id: "u", criteria }] }))
    const report = Coverage.of([compiled], [scored])
    expect(report.points.filter(({ kind, covered }) => kind === "band" && covered)).toHaveLength(1_000)
    expect(report.points.filter(({ kind }) => kind === "band")).toHaveLength(3_000)
  })
})
