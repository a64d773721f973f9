import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import type { Entries } from "../../src/fact/entries.ts"
import { parseEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import { edited, sampleRulebook } from "../samples/sample-rulebook.ts"

const good = `subjects:
  - id: x1
    name: Xã Mẫu
    group: xa
    attributes: { cluster: "1" }
    facts: { satisfied: 95%, months: 12, headClass: good, disciplined: no }
    criteria:
      done: { done: 9, assigned: 10 }
      reports: { late: 1 }
      work: { grade: 14.5 }
      bonus: { count: 2 }
    stages:
      self: { criteria: { work: { grade: 15 } } }
  - id: s1
    group: so
    attributes: { cluster: "1" }
    criteria: { done: not-assigned }
scopes:
  - { by: {}, facts: { headcount: 2 } }
  - { by: { cluster: "1" }, facts: { outstanding: true } }
`

const program = compileOrThrow(sampleRulebook(), { asOf: "2026-08-15" })
const score = (text: string) => program.score(parseEntriesOrThrow(text, "so-lieu.yaml"))

interface Slip {
  readonly slip: string
  readonly from: string
  readonly to: string
  readonly told: string
  readonly says?: string
  /** Where the issue is, if not where the slip is. */
  readonly passage?: string
}

const slips: ReadonlyArray<Slip> = [
  {
    slip: "an unknown criterion",
    from: "work: { grade: 14.5",
    to: "works: { grade: 14.5",
    told: "fact.unknown-criterion at subjects.0.criteria.works.grade",
    says: "work",
  },
  {
    slip: "a group in place of a criterion",
    from: "work: { grade: 14.5",
    to: "tasks: { grade: 14.5",
    told: "fact.unknown-criterion at subjects.0.criteria.tasks.grade",
  },
  {
    slip: "a criterion of another group of subjects",
    from: "criteria: { done: not-assigned }",
    to: "criteria: { bonus: { count: 1 } }",
    told: "fact.unknown-criterion at subjects.1.criteria.bonus.count",
  },
  {
    slip: "an unknown field",
    from: "late: 1",
    to: "lat: 1",
    told: "fact.unknown-field at subjects.0.criteria.reports.lat",
    says: "late",
  },
  {
    slip: "a field that is read from a fact",
    from: "reports: { late: 1 }",
    to: "survey: { value: 90% }",
    told: "fact.unknown-field at subjects.0.criteria.survey.value",
  },
  {
    slip: "an unknown fact",
    from: "months: 12",
    to: "month: 12",
    told: "fact.unknown-fact at subjects.0.facts.month",
    says: "months",
  },
  {
    slip: "a fact named like a parameter",
    from: "months: 12",
    to: "minimumShare: 12%",
    told: "fact.unknown-fact at subjects.0.facts.minimumShare",
  },
  {
    slip: "a value in place of fields",
    from: "work: { grade: 14.5 }",
    to: "work: 14.5",
    told: "fact.unknown-field at subjects.0.criteria.work",
    says: "grade",
  },
  {
    slip: "words where a number is needed",
    from: "grade: 14.5",
    to: "grade: many",
    told: "fact.not-a-number at subjects.0.criteria.work.grade",
    says: "many",
  },
  {
    slip: "a decimal comma",
    from: "grade: 14.5",
    to: 'grade: "14,5"',
    told: "fact.not-a-number at subjects.0.criteria.work.grade",
    says: "14,5",
  },
  {
    slip: "an exponent",
    from: "grade: 14.5",
    to: "grade: 1e999",
    told: "fact.not-a-number at subjects.0.criteria.work.grade",
    says: "1e999",
  },
  {
    slip: "no number at all",
    from: "grade: 14.5",
    to: "grade: .nan",
    told: "fact.not-a-number at subjects.0.criteria.work.grade",
    says: ".nan",
  },
  {
    slip: "400 digits",
    from: "grade: 14.5",
    to: `grade: ${"9".repeat(400)}`,
    told: "fact.not-a-number at subjects.0.criteria.work.grade",
    says: "(400)",
  },
  {
    slip: "true where a number is needed",
    from: "grade: 14.5",
    to: "grade: true",
    told: "fact.not-a-number at subjects.0.criteria.work.grade",
    says: "true",
  },
  {
    slip: "records where a number is needed",
    from: "grade: 14.5",
    to: "grade: [{ a: 1 }]",
    told: "fact.not-a-number at subjects.0.criteria.work.grade",
    says: "[1]",
  },
  {
    slip: "a value below its minimum",
    from: "grade: 14.5",
    to: "grade: -1",
    told: "fact.out-of-range at subjects.0.criteria.work.grade",
    says: "≥ 0",
  },
  {
    slip: "a negative count",
    from: "late: 1",
    to: "late: -1",
    told: "fact.out-of-range at subjects.0.criteria.reports.late",
    says: "≥ 0",
  },
  {
    slip: "half a count",
    from: "late: 1",
    to: "late: 1.5",
    told: "fact.not-a-count at subjects.0.criteria.reports.late",
    says: "0, 1, 2",
  },
  {
    slip: "a percentage without its sign",
    from: "satisfied: 95%",
    to: "satisfied: 0.95",
    told: "fact.percent-sign at subjects.0.facts.satisfied",
    says: "0.95%",
  },
  {
    slip: "a percentage above its maximum",
    from: "satisfied: 95%",
    to: "satisfied: 101%",
    told: "fact.out-of-range at subjects.0.facts.satisfied",
    says: "≤ 100%",
  },
  {
    slip: "an option there is none of",
    from: "headClass: good",
    to: "headClass: best",
    told: "fact.wrong-type at subjects.0.facts.headClass",
    says: "excellent | good",
  },
  {
    slip: "neither yes nor no",
    from: "disciplined: no",
    to: "disciplined: perhaps",
    told: "fact.wrong-type at subjects.0.facts.disciplined",
    says: "perhaps",
  },
  {
    slip: "a state the criterion does not take",
    from: "reports: { late: 1 }",
    to: "reports: not-assigned",
    told: "fact.state-not-allowed at subjects.0.criteria.reports",
    says: "mayBeNotAssigned",
  },
  {
    slip: "another state the criterion does not take",
    from: "criteria: { done: not-assigned }",
    to: "criteria: { done: không áp dụng }",
    told: "fact.state-not-allowed at subjects.1.criteria.done",
  },
  {
    slip: "a stage there is none of",
    from: "self: {",
    to: "selff: {",
    told: "fact.unknown-stage at subjects.0.stages.selff.criteria.work.grade",
    says: "self",
  },
  {
    slip: "two subjects of one id",
    from: "id: s1",
    to: "id: x1",
    told: "subject.duplicate at subjects.1.id",
  },
  {
    slip: "a subject without a group",
    from: "    group: so\n",
    to: "",
    told: "subject.no-group at subjects.1",
    says: "xa, so",
    passage: "  - id: s1",
  },
  {
    slip: "a group there is none of",
    from: "group: so",
    to: "group: huyen",
    told: "subject.unknown-group at subjects.1",
    says: "xa",
    passage: "  - id: s1",
  },
  {
    slip: "an attribute there is none of",
    from: 'group: so\n    attributes: { cluster: "1" }',
    to: 'group: so\n    attributes: { cluster: "1", clusters: "1" }',
    told: "subject.unknown-attribute at subjects.1",
    says: "cluster",
    passage: "  - id: s1",
  },
  {
    slip: "a subject outside every cluster",
    from: 'group: so\n    attributes: { cluster: "1" }\n',
    to: "group: so\n",
    told: "subject.no-attribute at subjects.1",
    says: "cluster",
    passage: "  - id: s1",
  },
  {
    slip: "an unknown fact of a scope",
    from: "headcount: 2",
    to: "headcounts: 2",
    told: "fact.unknown-fact at scopes.0.facts.headcounts",
    says: "headcount",
  },
  {
    slip: "half a headcount",
    from: "headcount: 2",
    to: "headcount: 2.5",
    told: "fact.not-a-count at scopes.0.facts.headcount",
  },
  {
    slip: "a scope nobody is in",
    from: '{ cluster: "1" }, facts: { out',
    to: '{ cluster: "9" }, facts: { out',
    told: "scope.unknown at scopes.1.by",
    says: "cluster=9",
  },
  {
    slip: "a scope by something there is none of",
    from: '{ cluster: "1" }, facts: { out',
    to: '{ organ: "1" }, facts: { out',
    told: "scope.unknown at scopes.1.by",
  },
  {
    slip: "two facts of one scope",
    from: '{ by: { cluster: "1" }, facts: { outstanding: true } }',
    to: "{ by: {}, facts: { headcount: 3 } }",
    told: "fact.duplicate at scopes.1.facts.headcount",
  },
]

describe("facts that do not fit their rulebook", () => {
  test("start from facts that do", () => {
    expect(toldOf(score(good))).toEqual([])
  })

  test.each(slips)("are refused for $slip, at its place", ({ from, to, told, says, passage = to }) => {
    const text = edited(from, to, good)
    const issues = issuesOf(score(text))
    const found = issues.find(({ code, path }) => `${code} at ${path.join(".")}` === told)
    expect(found, JSON.stringify(issues)).toBeDefined()
    const line = text.slice(0, text.lastIndexOf(passage)).split("\n").length
    expect(found?.at).toMatchObject({ file: "so-lieu.yaml", line })
    const words = (language: "vi" | "en") => `${found?.message[language]} ${found?.fix[language]}`
    expect(`${words("vi")} ${words("en")}`).not.toMatch(/\{\w+\}|undefined|\[object|NaN/)
    if (says !== undefined) expect(words("en")).toContain(says)
  })

  test("are told all at once, and nothing is scored of them", () => {
    const text = edited(
      "months: 12",
      "month: 12",
      edited("late: 1", "lat: 1", edited("group: so", "group: sso", good)),
    )
    const result = score(text)
    expect(Result.isFailure(result)).toBe(true)
    expect([...toldOf(result)].sort()).toEqual([
      "fact.unknown-fact at subjects.0.facts.month",
      "fact.unknown-field at subjects.0.criteria.reports.lat",
      "subject.unknown-group at subjects.1",
    ])
  })

  test("are refused when there is nobody to score", () => {
    expect(toldOf(score("subjects: []"))).toEqual(["subject.none at subjects"])
  })

  test("that contradict each other are told in one language at a time, where the first of them stands", () => {
    const checked = compileOrThrow(
      {
        ...sampleRulebook(),
        factChecks: [
          {
            id: "most",
            title: { vi: "Số hoàn thành không quá số được giao", en: "Done is at most what was assigned" },
            holds: 'fact("done", "done") <= fact("done", "assigned")',
          },
        ],
      },
      { asOf: "2026-08-15" },
    )
    const text = good.replace("done: { done: 9, assigned: 10 }", "done: { done: 11, assigned: 10 }")
    const [issue, ...others] = issuesOf(checked.score(parseEntriesOrThrow(text, "so-lieu.yaml")))
    expect(others).toEqual([])
    expect([issue?.code, issue?.path.join(".")]).toEqual([
      "fact.contradiction",
      "subjects.0.criteria.done.done",
    ])
    const line = text.split("\n").findIndex((one) => one.includes("done: 11")) + 1
    expect(issue?.at).toMatchObject({ file: "so-lieu.yaml", line })
    expect(issue?.message).toEqual({
      vi: "Số liệu của “x1” mâu thuẫn; phải bảo đảm: Số hoàn thành không quá số được giao.",
      en: "The facts of “x1” contradict each other; this must hold: Done is at most what was assigned.",
    })
  })

  test("may be given once: a value and a state of the whole contradict each other", () => {
    const text = edited("done: { done: 9, assigned: 10 }", "done: { done: 9, assigned: 10 }", good)
    const entries = parseEntriesOrThrow(text)
    const more = {
      ...entries,
      entries: [
        ...entries.entries,
        { subject: "x1", criterion: "done", given: { state: "not-assigned" }, place: { path: ["more", 0] } },
        {
          subject: "x1",
          criterion: "work",
          field: "grade",
          given: { value: "3" },
          place: { path: ["more", 1] },
        },
      ],
    } satisfies Entries
    expect(toldOf(program.score(more))).toEqual([
      "fact.duplicate at more.1",
      "fact.duplicate at subjects.0.criteria.done.done",
      "fact.duplicate at subjects.0.criteria.done.assigned",
    ])
  })

  test("from code may hold anything at all, and are refused without a crash", () => {
    const cycle: unknown[] = []
    cycle.push(cycle)
    const strange: ReadonlyArray<unknown> = [
      undefined,
      null,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      0.1,
      -1,
      {},
      [],
      [5],
      ["5"],
      cycle,
      () => 5,
      Symbol("5"),
      new Date(0),
      Object.create(null),
      new Map(),
      "",
      "\u0000",
      "9".repeat(1_000),
      "１２",
      {
        toString: () => {
          throw new Error("no")
        },
      },
    ]
    const entries = parseEntriesOrThrow(good)
    for (const value of strange) {
      for (const [criterion, field] of [
        ["work", "grade"],
        ["reports", "late"],
        [undefined, "disciplined"],
        [undefined, "headClass"],
        [undefined, "satisfied"],
      ] as const) {
        const entry = {
          subject: "s1",
          ...(criterion === undefined ? {} : { criterion }),
          field,
          given: { value },
          place: { path: ["e"] },
        }
        const result = program.score({ ...entries, entries: [entry] })
        expect(issuesOf(result).map(({ path }) => path.join("."))).toEqual(["e"])
      }
    }
  })

  test("about a subject there is none of are told once, with the nearest", () => {
    const entries = parseEntriesOrThrow(good)
    const stray = {
      subject: "x2",
      criterion: "work",
      field: "grade",
      given: { value: "1" },
      place: { path: ["e"] },
    }
    const [issue] = issuesOf(program.score({ ...entries, entries: [stray] }))
    expect([issue?.code, issue?.facts.suggestion]).toEqual(["fact.unknown-subject", "x1, s1"])
  })
})

describe("facts that fit", () => {
  test("may be written in the words and spellings of offices", () => {
    const text = edited(
      "disciplined: no",
      "disciplined: Không",
      edited("grade: 14.5", 'grade: " 14.50 "', edited("satisfied: 95%", "satisfied: 95.00 %", good)),
    )
    expect(toldOf(score(text))).toEqual([])
  })

  test.each(["not-assigned", "Không giao", "  KHÔNG GIAO ", "không giao".normalize("NFD")])(
    "may say %j for not assigned",
    (word) => {
      const text = edited(
        "criteria: { done: not-assigned }",
        `criteria: { done: ${JSON.stringify(word)} }`,
        good,
      )
      expect(
        Result.getOrThrow(score(text))
          .get("s1")
          ?.criteria.find(({ criterion }) => criterion.id === "done")?.state,
      ).toBe("not-assigned")
    },
  )
})
