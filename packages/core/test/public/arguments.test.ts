import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import {
  Campaigns,
  Coverage,
  Documents,
  Expression,
  Facts,
  type Issues,
  Mechanism,
  Meetings,
  Officials,
  Rulebook,
  Scoring,
  Time,
  Units,
} from "../../src/index.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"

const basis = { document: "qd" }
const organization = Units.organizationFromOrThrow([
  { change: "establish", date: "2020-01-01", unit: "u", name: "Phường Ða Kao", kind: "phuong", basis },
])
const lineage = Units.successorsOfOrThrow(organization, "u")
const clusters = Units.makeClustersOrThrow(organization, [
  { id: "k1", name: "Cụm 1", scheme: "cum", members: [{ unit: "u", validity: { from: "2021-01-01" } }] },
])
const units = Officials.unitsOf(organization)
const documents = Documents.makeDocumentRegisterOrThrow({
  qd: { kind: "Quyết định", number: "1/QĐ-UBND", signed: "2020-01-01" },
})
const decision = Documents.findDocument(documents, "qd")!
const official = Meetings.participantSchema.parse({ official: "a", name: "Nguyễn Văn A" })
const register = { postsOn: () => ["Chủ tịch UBND xã"] }
const noPosts = Officials.makeRegisterOrThrow({ officials: [], appointments: [] })
const good = Time.parseDateOrThrow("2025-06-30")

type Ask = (date: never) => unknown
const asked: ReadonlyArray<readonly [string, Ask, path: ReadonlyArray<string>]> = [
  ["Organization.asOf", (date) => organization.asOf(date), ["date"]],
  ["Lineage.on", (date) => lineage.on(date), ["date"]],
  ["Clusters.members", (date) => clusters.members("k1", date), ["date"]],
  ["Clusters.head", (date) => clusters.head("k1", date), ["date"]],
  ["Clusters.clusterOf", (date) => clusters.clusterOf("cum", "u", date), ["date"]],
  ["Clusters.clusterOf of no cluster", (date) => clusters.clusterOf("x", "u", date), ["date"]],
  ["UnitsAt.existsOn", (date) => units.existsOn("u", date), ["date"]],
  ["UnitsAt.nameOn", (date) => units.nameOn?.("x", date), ["date"]],
  ["Documents.inForce", (date) => Documents.inForce(documents, decision, date), ["date"]],
  ["Documents.currentVersionOf", (date) => Documents.currentVersionOf(documents, decision, date), ["date"]],
  [
    "Documents.checkCitation",
    (date) => Documents.checkCitation(documents, { document: "qd" }, date),
    ["date"],
  ],
  ["Meetings.postsOf", (on) => Meetings.postsOf(official, { on }, register), ["date", "on"]],
  ["Meetings.comparePosts", (on) => Meetings.comparePosts(official, { on }, register), ["date", "on"]],
  ["Meetings.daysOf", (on) => Meetings.daysOf({ on }), ["date", "on"]],
  ["Meetings.lastDayInTime by", (by) => Meetings.lastDayInTime({ by }), ["due", "by"]],
  ["Meetings.lastDayInTime before", (before) => Meetings.lastDayInTime({ before }), ["due", "before"]],
  ["Time.contains", (date) => Time.contains(Time.always, date), ["date"]],
  ["Time.valueAt", (date) => Time.valueAt(Time.makeTimelineOrThrow([]), date), ["date"]],
  ["Time.formatDate", (date) => Time.formatDate(date, "vi"), ["date"]],
  ["Time.daysBetween", (date) => Time.daysBetween(good, date), ["to"]],
  ["Time.compareDates", (date) => Time.compareDates(date, good), ["left"]],
  [
    "Officials.postsOn",
    (date) =>
      Officials.postsOn(Officials.makeRegisterOrThrow({ officials: [], appointments: [] }), "a", date),
    [],
  ],
]

const issuesOf = (ask: () => unknown): ReadonlyArray<Issues.Issue> => {
  try {
    ask()
    return []
  } catch (error) {
    return (error as { readonly issues: ReadonlyArray<Issues.Issue> }).issues
  }
}

describe("a date the calendar does not have", () => {
  test.each(asked)("is refused by %s, at its place", (_, ask, path) => {
    expect(issuesOf(() => ask("2025-06-30" as never))).toEqual([])
    for (const date of ["2025-06-31", "2025-02-29", "2025-13-31", "2025-07-99", "30/06/2025"]) {
      const issues = issuesOf(() => ask(date as never))
      expect(
        issues.map((issue) => [issue.code, issue.path]),
        date,
      ).toEqual([["date.invalid", path]])
    }
  })

  test("is refused as an issue where a result is promised", () => {
    const results = [
      Time.addDays("2025-06-31" as never, 1),
      Time.addMonths(5 as never, 5),
      Time.validity("2025-06-31" as never, null),
      Time.parseVietnamesePeriod("tháng này", { asOf: "2025-06-31" as never }),
      Units.successorsOf(organization, "u", { at: "2025-06-31" as never }),
    ]
    for (const result of results) expect(codesOf(result as never)).toEqual(["date.invalid"])
    expect(results.map((result) => pathsOf(result as never)[0])).toEqual([
      ["date"],
      ["date"],
      ["from"],
      ["asOf"],
      ["at"],
    ])
  })
})

describe("a function that promises a result", () => {
  const none = null as never
  test.each<readonly [string, () => unknown]>([
    ["makePeriod", () => Time.makePeriod(none)],
    ["makeTimeline", () => Time.makeTimeline(none)],
    ["partsOf", () => Time.partsOf(none, none)],
    ["yearlyWindow", () => Time.yearlyWindow(none)],
    ["addDays", () => Time.addDays(5 as never, 5)],
    ["Rulebook.parse", () => Rulebook.parse(none)],
    ["Rulebook.parse with no options", () => Rulebook.parse("a: 1", none)],
    ["Rulebook.make", () => Rulebook.make({}, none)],
    ["Rulebook.refine", () => Rulebook.refine(none, none)],
    ["Facts.parse", () => Facts.parse(none)],
    ["Facts.fromRows", () => Facts.fromRows(none)],
    ["Facts.fromRows of no rows", () => Facts.fromRows([{ line: 1, cells: ["a"] }, none])],
    ["Facts.subjectsFromRows", () => Facts.subjectsFromRows(none)],
    ["Mechanism.registry", () => Mechanism.registry(none)],
    ["Mechanism.registry of none", () => Mechanism.registry([none])],
    ["Scoring.compile", () => Scoring.compile(none, none)],
  ])("keeps it for null: %s", (_, ask) => {
    const answer = ask() as Result.Result<unknown, { readonly issues: ReadonlyArray<Issues.Issue> }>
    expect(Result.isFailure(answer)).toBe(true)
    expect(codesOf(answer).length).toBeGreaterThan(0)
  })

  test("keeps it when the caller's own test of appointments breaks", () => {
    const validity = { from: "2020-01-01" }
    const posts = Officials.makeRegisterOrThrow({
      officials: [{ id: "x", name: "Nguyễn Văn A" }],
      appointments: [{ id: "1", official: "x", unit: "h", title: "chu-tich", validity }],
    })
    const where = () => {
      throw 1
    }
    const ended = Officials.endAll(posts, { where, lastDay: good, basis })
    expect(codesOf(ended)).toEqual(["ending.test-failed"])
    expect(pathsOf(ended)).toEqual([["where"]])
  })
})

describe("a value that no reader made", () => {
  test.each<readonly [string, () => unknown, path: string]>([
    ["checkCitation", () => Documents.checkCitation(documents, null as never, good), "citation"],
    ["findDocument", () => Documents.findDocument(null as never, "qd"), "register"],
    ["formatNumber", () => Documents.formatNumber("1/QĐ-UBND" as never), "number"],
    ["searchKey", () => Units.searchKey(null as never), "text"],
    ["search", () => organization.asOf(good).search(null as never), "words"],
    ["registerPosts", () => Meetings.registerPosts(noPosts, { nameOf: () => "UBND xã" } as never), "nameOf"],
    ["registerPosts of null", () => Meetings.registerPosts(noPosts, null as never), "nameOf"],
    ["holdersOf", () => Officials.holdersOf(noPosts, null as never, good), "query"],
    ["holdersOf of a unit's id", () => Officials.holdersOf(noPosts, "u" as never, good), "query"],
    ["historyOf", () => Officials.historyOf(noPosts, null as never), "query"],
    ["printPeriod", () => Time.printPeriod({} as never), "period"],
    ["formatValidity", () => Time.formatValidity(Time.always, "fr" as never), "language"],
  ])("is refused by %s, named and placed", (_, ask, path) => {
    expect(issuesOf(ask).map((issue) => [issue.code, issue.path])).toEqual([["field.wrong-type", [path]]])
  })
})

const rulebook = Rulebook.makeOrThrow({
  danvan: "1",
  id: "mau",
  version: "1",
  title: "Mẫu",
  status: "illustrative",
  effective: { from: "2025-01-01" },
  subjects: { kind: "unit" },
  scale: { max: "10" },
  criteria: [{ id: "a", title: "Công tác", max: "10", mechanism: "manual-grade" }],
})
const program = Scoring.compileOrThrow(rulebook, { asOf: "2025-12-15" })
const facts = Facts.makeOrThrow({ subjects: [{ id: "u", criteria: { a: { grade: "8" } } }] })
const board = program.scoreOrThrow(facts)

describe("an argument of the step before", () => {
  type Answer = Result.Result<unknown, { readonly issues: ReadonlyArray<Issues.Issue> }>

  test.each<readonly [string, () => Answer, path: Issues.Issue["path"]]>([
    ["score", () => program.score({ subjects: [{ id: "u" }] } as never), ["entries"]],
    ["impact", () => Scoring.impact(program, rulebook as never, facts), ["after"]],
    ["impact", () => Scoring.impact(program, program, facts, { against: {} as never }), ["against"]],
    [
      "scoreTogether",
      () => Scoring.scoreTogether([{ id: "a", program, entries: facts }, { id: "b" } as never]),
      ["boards", 1],
    ],
    [
      "compileChoice",
      () => Scoring.compileChoice({ facts: {}, options: [] } as never, { a: rulebook as never }),
      ["programs", "a"],
    ],
    ["Rulebook.make", () => Rulebook.make({}, { mechanisms: [] as never }), ["mechanisms"]],
  ])("is told by %s, at its name", (_, ask, path) => {
    expect([codesOf(ask()), pathsOf(ask())]).toEqual([["field.wrong-type"], [path]])
  })

  test.each<readonly [string, () => unknown, path: Issues.Issue["path"]]>([
    ["Coverage.of", () => Coverage.of([program], [board, Result.succeed(board) as never]), ["boards", 1]],
    ["compareBoards", () => Scoring.compareBoards(board, board.toJson() as never), ["after"]],
    ["Rulebook.diff", () => Rulebook.diff(rulebook, program as never), ["after"]],
    ["Rulebook.print", () => Rulebook.print("danvan: 1" as never), ["rulebook"]],
    ["proposalsOf", () => Campaigns.proposalsOf(Result.succeed(board) as never), ["board"]],
    ["readLocalCells", () => Facts.readLocalCells(["1,5", 2 as never]), ["cells", 1]],
    [
      "numbersBetween",
      () => Expression.numbersBetween({ from: { at: 1 as never, inclusive: true } }),
      ["bounds.from.at"],
    ],
  ])("is refused by %s, at its name", (_, ask, path) => {
    expect(issuesOf(ask).map((issue) => [issue.code, issue.path])).toEqual([["field.wrong-type", path]])
  })

  test("is among what checking and linting a rulebook find", () => {
    const found = [
      Rulebook.check("danvan: 1" as never, Mechanism.registryOrThrow([])),
      Rulebook.lint("danvan: 1" as never).issues,
    ]
    for (const issues of found) expect(issues.map(({ path }) => path)).toEqual([["rulebook"]])
  })
})

describe("words a reader types", () => {
  test("find a unit whose Đ was typed with a look-alike", () => {
    const [found] = organization.asOf(good).search("da kao")
    expect(found?.id).toBe("u")
    expect(Units.searchKey("Ða Kao")).toBe(Units.searchKey("Đa Kao"))
    expect(Units.searchKey("ƉAK LAK ð")).toBe("dak lak d")
  })

  test("that name no meeting or number are shown as they are", () => {
    const told = (result: Result.Result<unknown, { readonly issues: ReadonlyArray<Issues.Issue> }>) =>
      Result.isFailure(result) ? result.failure.issues.map(({ message }) => message.vi) : []
    expect(told(Meetings.parseMeeting(null))).toEqual(["“meeting” không thể là null."])
    expect(told(Documents.parseNumber(5 as never))).toEqual(["Trường “text” cần chữ, nhưng nhận được số."])
    expect(told(Documents.makeLegalDocument(5 as never))).toEqual([
      "Dữ liệu đưa vào cần là nhóm trường, nhưng là số.",
    ])
    expect(told(Officials.parseName(null as never))).toEqual(["Tên phải là chữ, nhưng nhận được null."])
    expect(told(Officials.parsePosts(5 as never))).toEqual(["Chức vụ phải là chữ, nhưng nhận được số."])
  })

  test("name the type that is needed in Vietnamese too, and nothing by two words", () => {
    const saidBy = (ask: () => unknown) => issuesOf(ask).map(({ message }) => message.vi)
    expect(saidBy(() => Documents.checkCitation(documents, null as never, good))).toEqual([
      "Trường “citation” cần dẫn chiếu (Citation), nhưng nhận được null.",
    ])
    expect(saidBy(() => Units.extendVocabularyOrThrow(5 as never, {}))).toEqual([
      "Trường “base” cần bảng từ vựng (Vocabulary), nhưng nhận được số.",
    ])
    const dated = [
      () => Officials.postsOn(noPosts, "a", null as never),
      () => Officials.holdersOf(noPosts, {}, null as never),
      () => Time.formatDate(null as never, "vi"),
    ]
    for (const ask of dated) expect(saidBy(ask)).toEqual(["“null” không phải là một ngày có thật."])
  })

  test("of a range within one month that ends before it starts are not ambiguous", () => {
    expect(codesOf(Meetings.readMeetingDate("từ ngày 20 đến 10/8/2023"))).toEqual(["meeting-date.inverted"])
    expect(codesOf(Meetings.readMeetingDate("từ 30/12 đến 2/1/2023"))).toEqual(["meeting-date.ambiguous"])
  })
})
