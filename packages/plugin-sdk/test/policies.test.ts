import { Numbers, Receipts, Rulebook } from "@danvan/core"
import { defineClassPolicy, defineQuotaPolicy, defineTieBreak, type Mechanism } from "@danvan/plugin-sdk"
import * as Schema from "effect/Schema"
import { describe, expect, expectTypeOf, it } from "vitest"
import * as z from "zod"
import { ranksOf, registered, rulebookData, scored } from "./policy-samples.ts"
import { issuesOf, toldOf } from "./samples.ts"

const words = {
  title: { vi: "Chính sách mẫu", en: "A sample policy" },
  summary: { vi: "Để thử.", en: "For trials." },
}

const byArea = defineTieBreak({
  name: "sample/area-first",
  ...words,
  parameters: z.strictObject({ area: z.string().min(1) }),
  separate: ({ equals, parameters }) => {
    expectTypeOf(parameters).toEqualTypeOf<{ area: string }>()
    const here = equals.filter(({ attributes }) => attributes.area === parameters.area).map(({ id }) => id)
    const others = equals.map(({ id }) => id).filter((id) => !here.includes(id))
    return [here, others].filter((run) => run.length > 0)
  },
})

const tie = (name: string, parameters?: object) => ({
  ranking: {
    within: [],
    ties: [
      { title: words.title, policy: { name, ...(parameters === undefined ? {} : { with: parameters }) } },
    ],
  },
})

describe("a tie-break of a plugin", () => {
  it("separates equals, and leaves those it cannot separate equal", () => {
    const plugins = registered({ tieBreaks: [byArea] })
    const board = scored(tie("sample/area-first", { area: "vung-cao" }), plugins)
    expect(ranksOf(board)).toEqual({ u1: "3", u2: "1=", u3: "1=", u4: "4" })
    expect(board.toJson().plugins?.map(({ id }) => id)).toEqual(["sample/halves"])
  })

  it("is followed by the tie-breaks after it", () => {
    const plugins = registered({ tieBreaks: [byArea] })
    const ties = [
      { title: words.title, policy: { name: "sample/area-first", with: { area: "vung-cao" } } },
      { title: words.title, by: "votes" },
    ]
    expect(ranksOf(scored({ ranking: { within: [], ties } }, plugins))).toEqual({
      u1: "3",
      u2: "1",
      u3: "2",
      u4: "4",
    })
  })

  it("is asked with equals in the order of their ids, frozen, whatever the order of the facts", () => {
    const seen: string[] = []
    const spy = defineTieBreak({
      name: "sample/spy",
      ...words,
      parameters: z.strictObject({}),
      separate: ({ equals, asOf }) => {
        seen.push(`${asOf} ${equals.map(({ id, total }) => `${id}:${Numbers.toDecimal(total!)}`).join(" ")}`)
        expect(equals.every((one) => Object.isFrozen(one) && Object.isFrozen(one.points))).toBe(true)
        return equals.map(({ id }) => [id])
      },
    })
    const plugins = registered({ tieBreaks: [spy] })
    const one = scored(tie("sample/spy"), plugins)
    const other = scored(tie("sample/spy"), plugins, undefined, (all) => all.toReversed())
    expect(seen).toEqual(Array(2).fill("2026-12-15 u1:8 u2:8 u3:8"))
    expect(ranksOf(one)).toEqual(ranksOf(other))
  })

  it.each<readonly [string, string, (equals: ReadonlyArray<Mechanism.PolicySubject>) => unknown]>([
    [
      "throws",
      "call.threw",
      () => {
        throw new Error("hỏng")
      },
    ],
    ["leaves somebody out", "call.wrong-answer", () => [["u1"], ["u2"]]],
    ["names somebody twice", "call.wrong-answer", () => [["u1", "u1"], ["u2"], ["u3"]]],
    ["names a stranger", "call.wrong-answer", () => [["u1"], ["u2"], ["u9"]]],
    ["gives empty runs", "call.wrong-answer", () => [["u1"], [], ["u2"], ["u3"]]],
    ["gives no list", "call.wrong-answer", () => "u1"],
    ["gives a promise", "call.promise", () => Promise.resolve([["u1"]])],
    [
      "changes what it was given",
      "call.threw",
      (equals) => {
        ;(equals as unknown[]).reverse()
        return [["u1"]]
      },
    ],
    [
      "answers with a trap",
      "call.threw",
      () => [
        new Proxy([], {
          get: () => {
            throw new Error("bẫy")
          },
        }),
      ],
    ],
  ])("that %s leaves the tie, and is named", (_, code, separate) => {
    const odd = defineTieBreak({
      name: "sample/odd",
      ...words,
      parameters: z.strictObject({}),
      separate: ({ equals }) => separate(equals) as never,
    })
    const board = scored(tie("sample/odd"), registered({ tieBreaks: [odd] }))
    expect(ranksOf(board)).toEqual({ u1: "1=", u2: "1=", u3: "1=", u4: "4" })
    expect(board.warnings[0]!.message.vi).not.toMatch(/×|@/)
    expect(board.warnings.map((issue) => issue.code)).toEqual([code, "ranking.unresolved"])
    expect(board.warnings[0]!.facts).toMatchObject({
      plugin: "sample/halves 1.2.0",
      name: "sample/odd",
      rule: "ranking.ties.0",
      subject: "u1, u2, u3",
    })
  })

  it.each(["leave-out", "take-in", "authority-decides"])(
    "that does not answer leaves equals at the edge of a quota to the authority, though “ties” says %s",
    (ties) => {
      const odd = defineTieBreak({
        name: "sample/odd",
        ...words,
        parameters: z.strictObject({}),
        separate: () => {
          throw new Error("hỏng")
        },
      })
      const one = {
        id: "q",
        title: words.title,
        class: "good",
        cutTo: "weak",
        within: [[]],
        atMost: "2",
        ties,
      }
      const later = [...tie("sample/odd").ranking.ties, { title: words.title, by: "votes" }]
      const more = { ranking: { within: [], ties: later }, quotas: [one] }
      const board = scored(more, registered({ tieBreaks: [odd] }))
      expect(board.quotas).toMatchObject([{ kept: [], cut: [], contested: ["u3", "u1", "u2"] }])
      expect(board.get("u1")).toMatchObject({
        status: "needs-decision",
        quotas: [{ quota: "q", verdict: "contested", unanswered: "tie-break" }],
      })
      expect(board.warnings.map(({ code }) => code)).toEqual([
        "call.threw",
        "quota.tie-unanswered",
        "ranking.unresolved",
      ])
      expect(board.explainText("u1", "vi")).toContain("tiêu chí phụ của plugin không trả lời")
    },
  )

  it("is refused with the rulebook when it is unknown, mistyped, or beside a formula", () => {
    const plugins = registered({ tieBreaks: [byArea] })
    const made = (more: object) => Rulebook.make(rulebookData(more), { plugins })
    expect(issuesOf(made(tie("sample/area-frist")))[0]).toMatchObject({
      code: "policy.unknown",
      path: ["ranking", "ties", 0, "policy", "name"],
      facts: { suggestion: "sample/area-first" },
    })
    expect(toldOf(made(tie("sample/area-first", {})))).toEqual([
      expect.stringContaining("at ranking.ties.0.policy.with.area"),
    ])
    expect(toldOf(made({ ranking: { within: [], ties: [{ title: words.title }] } }))).toEqual([
      "tie-break.unclear at ranking.ties.0",
    ])
    const both = { title: words.title, by: "votes", policy: { name: "sample/area-first" } }
    expect(toldOf(made({ ranking: { within: [], ties: [both] } }))).toEqual([
      "tie-break.unclear at ranking.ties.0",
    ])
    expect(toldOf(Rulebook.make(rulebookData(tie("sample/area-first"))))).toEqual([
      "policy.unknown at ranking.ties.0.policy.name",
    ])
  })
})

const bare = [
  { id: "good", title: { vi: "Tốt", en: "Good" } },
  { id: "weak", title: { vi: "Chưa đạt", en: "Weak" } },
]

const classes = (name: string, more: object = {}) => ({
  classification: { policy: { name }, classes: bare, ...more },
})

const byVotes = defineClassPolicy({
  name: "sample/by-votes",
  ...words,
  parameters: Schema.toStandardSchemaV1(Schema.Struct({ most: Schema.optionalKey(Schema.String) })),
  classify: ({ subject, classes: all, parameters }) => {
    expectTypeOf(parameters).toEqualTypeOf<{ readonly most?: string }>()
    const votes = subject.facts.votes
    if (typeof votes !== "object" || !("n" in votes)) return null
    return votes.n >= 2n ? all[0]! : votes.n === 1n ? null : all[1]!
  },
})

describe("a class policy of a plugin", () => {
  it("gives the class, leaves it to the authority where it says so, and is told of", () => {
    const board = scored(classes("sample/by-votes"), registered({ classPolicies: [byVotes] }))
    expect(
      Object.fromEntries(board.subjects.map(({ subject, class: is, status }) => [subject.id, is ?? status])),
    ).toEqual({
      u1: "good",
      u2: "good",
      u3: "needs-decision",
      u4: "weak",
    })
    expect(board.explainText("u1", "vi")).toContain(
      "theo chính sách “sample/by-votes” của plugin sample/halves 1.2.0",
    )
    expect(board.nearMiss("u4")).toBeDefined()
  })

  it("is overruled by vetoes and caps as points are", () => {
    const veto = { id: "v", title: words.title, when: "votes >= 3", class: "weak" }
    const board = scored(
      classes("sample/by-votes", { vetoes: [veto] }),
      registered({ classPolicies: [byVotes] }),
    )
    expect(board.get("u2")!.class).toBe("weak")
    expect(board.get("u1")!.class).toBe("good")
  })

  it.each<readonly [string, string, () => unknown]>([
    [
      "throws",
      "call.threw",
      () => {
        throw new Error("hỏng")
      },
    ],
    ["names no class", "call.wrong-answer", () => "xuat-sac"],
    ["gives nothing", "call.wrong-answer", () => undefined],
    ["gives a promise", "call.promise", () => Promise.resolve("good")],
  ])("that %s for one subject leaves that class alone not computed", (_, code, classify) => {
    const odd = defineClassPolicy({
      name: "sample/odd",
      ...words,
      parameters: z.strictObject({}),
      classify: ({ subject }) => (subject.id === "u2" ? (classify() as string) : "good"),
    })
    const board = scored(classes("sample/odd"), registered({ classPolicies: [odd] }))
    expect(board.get("u2")).toMatchObject({ status: "incomplete", class: undefined })
    expect(board.subjects.filter(({ class: is }) => is === "good").length).toBe(3)
    expect(board.warnings.filter((issue) => issue.code.startsWith("call."))).toMatchObject([
      { code, facts: { plugin: "sample/halves 1.2.0", rule: "classification", subject: "u2" } },
    ])
    expect(board.explainText("u2", "en")).toContain("gave no answer")
  })

  it("stands in place of bands and conditions, not beside them", () => {
    const plugins = registered({ classPolicies: [byVotes] })
    const banded = [{ ...bare[0], atLeast: "5" }, bare[1]]
    const more = classes("sample/by-votes", { classes: banded, rounding: "none" })
    expect(toldOf(Rulebook.make(rulebookData(more), { plugins }))).toEqual([
      "class.policy-and-bands at classification.classes.0",
    ])
  })

  it("does not make the linter call classes unreachable", () => {
    const plugins = registered({ classPolicies: [byVotes] })
    const rulebook = Rulebook.makeOrThrow(rulebookData(classes("sample/by-votes")), { plugins })
    const codes = Rulebook.lint(rulebook, { plugins }).issues.map(({ code }) => code)
    expect(codes).not.toContain("lint.class-unreachable")
    expect(codes).toContain("lint.opaque-policy")
  })

  it("counts in a comparison, and so does every fact it may read", () => {
    const plugins = registered({ classPolicies: [byVotes] })
    const made = (more: object) =>
      Rulebook.makeOrThrow(rulebookData({ ...classes("sample/by-votes"), ...more }), { plugins })
    const votes = { type: "count", title: { vi: "Phiếu", en: "Votes" }, maximum: "9" }
    const { changes } = Rulebook.diff(made({}), made({ facts: { votes } }), { plugins })
    expect(changes.map(({ affectsScores }) => affectsScores)).toEqual([true])
    const policy = { policy: { name: "sample/by-votes", with: { most: "3" } } }
    const changed = Rulebook.diff(made({}), made({ classification: { ...policy, classes: bare } }), {
      plugins,
    })
    expect(changed.changes.map(({ aspect, affectsScores }) => [aspect, affectsScores])).toEqual([
      ["policy.with.most", true],
    ])
    expect(Rulebook.renderDiff(changed, "vi")).toContain("chính sách của plugin (most): không quy định → 3")
  })

  it("is asked again for near misses, by facts only it reads", () => {
    const board = scored(classes("sample/by-votes"), registered({ classPolicies: [byVotes] }))
    expect(board.nearMiss("u4")?.ways.map(({ name, to }) => [name, String(to)])).toEqual([["votes", "2"]])
  })
})

const quota = (name: string, more: object = {}) => ({
  quotas: [
    {
      id: "q",
      title: words.title,
      class: "good",
      cutTo: "weak",
      within: [[]],
      ties: "authority-decides",
      policy: { name },
      ...more,
    },
  ],
  ranking: { within: [], ties: [{ title: words.title, by: "votes" }] },
})

describe("a quota policy of a plugin", () => {
  const two = defineQuotaPolicy({
    name: "sample/half",
    ...words,
    parameters: z.strictObject({}),
    limit: ({ members, candidates, by, facts }) => {
      expect([by, facts, candidates]).toEqual([{}, {}, 3])
      expect(members.map(({ id, class: is }) => `${id} ${is}`)).toEqual([
        "u1 good",
        "u2 good",
        "u3 good",
        "u4 weak",
      ])
      return Math.floor(members.length / 2)
    },
  })

  it("sets the limit of a scope, and is told of", () => {
    const board = scored(quota("sample/half"), registered({ quotaPolicies: [two] }))
    expect(board.quotas).toMatchObject([{ kept: ["u1", "u2"], cut: ["u3"], limit: { limit: 2 } }])
    expect(board.explainText("u3", "vi")).toContain(
      "theo chính sách “sample/half” của plugin sample/halves 1.2.0",
    )
    expect(board.warnings).toEqual([])
  })

  it.each<readonly [string, string, () => unknown]>([
    [
      "throws",
      "call.threw",
      () => {
        throw new Error("hỏng")
      },
    ],
    ["gives a part of one", "call.wrong-answer", () => 1.5],
    ["gives less than none", "call.wrong-answer", () => -1],
    ["gives NaN", "call.wrong-answer", () => Number.NaN],
    ["gives words", "call.wrong-answer", () => "2"],
  ])("that %s cuts nobody, and is named", (_, code, limit) => {
    const odd = defineQuotaPolicy({
      name: "sample/odd",
      ...words,
      parameters: z.strictObject({}),
      limit: () => limit() as number,
    })
    const board = scored(quota("sample/odd"), registered({ quotaPolicies: [odd] }))
    expect(board.quotas).toMatchObject([{ cut: [], contested: ["u3", "u1", "u2"] }])
    expect(board.warnings).toMatchObject([{ code, facts: { plugin: "sample/halves 1.2.0", rule: "q" } }])
    expect(board.warnings[0]!.message.vi).toContain("cho “toàn bảng”")
    expect(board.get("u1")!.quotas).toMatchObject([{ unanswered: "limit" }])
    expect(board.explainText("u1", "vi")).toContain("không có giới hạn: plugin không trả lời")
  })

  it("stands in place of a share or a number", () => {
    const plugins = registered({ quotaPolicies: [two] })
    const made = (more: object) =>
      toldOf(Rulebook.make(rulebookData(quota("sample/half", more)), { plugins }))
    expect(made({ atMost: "1" })).toEqual(["quota.no-limit at quotas.0"])
    expect(made({ policy: undefined })).toEqual(["quota.no-limit at quotas.0"])
    expect(made({ base: { of: "all" } })).toEqual(["quota.policy-decides at quotas.0.base"])
  })
})

describe("the guard of calls", () => {
  it("keeps policies from being asked too", () => {
    const guard: Mechanism.CallGuard = { enter: () => false, leave: () => {} }
    const plugins = registered({ tieBreaks: [byArea] })
    const board = scored(tie("sample/area-first", { area: "vung-cao" }), plugins, guard)
    expect(board.warnings.map(({ code }) => code)).toEqual(["call.over-long", "ranking.unresolved"])
  })
})

describe("a rulebook with policies", () => {
  it("is written back as it was read", () => {
    const plugins = registered({ tieBreaks: [byArea] })
    const rulebook = Rulebook.makeOrThrow(rulebookData(tie("sample/area-first", { area: "x" })), { plugins })
    const again = Rulebook.parseOrThrow(Rulebook.print(rulebook), { plugins })
    expect(Receipts.hashOfOrThrow(again)).toBe(Receipts.hashOfOrThrow(rulebook))
  })
})
