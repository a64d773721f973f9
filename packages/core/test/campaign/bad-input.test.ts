import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { unopened } from "../../src/campaign/campaign.ts"
import type { Command } from "../../src/campaign/command.ts"
import { parseCommand } from "../../src/campaign/command.ts"
import { makePlan } from "../../src/campaign/make-plan.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"
import {
  approve,
  ballots,
  command,
  enterSelf,
  eventsOf,
  opening,
  planData,
  planWith,
  refusalsOf,
  rulebook,
  rulebookWith,
  stateOf,
  toldBy,
  untilCouncil,
  untilDecided,
  untilPublished,
  values,
} from "./sample-campaign.ts"

const session = (present: ReadonlyArray<string>): Command =>
  command("open-session", "chu-tich", "2027-01-20", { session: "p1", present })
const vote = (cast: ReadonlyArray<object>): Command =>
  command("hold-vote", "chu-tich", "2027-01-20", { session: "p1", unit: "xa-01", ballots: cast })

describe("a refusal", () => {
  it("says which rule refused the command, where it stands, and what to do", () => {
    const [refusal] = refusalsOf(
      stateOf([opening()]),
      approve("xa-01", "appraisal", "tham-dinh", "2027-01-08"),
    )
    expect(refusal).toMatchObject({
      code: "chain.out-of-order",
      path: ["stage"],
      rule: "stage-order",
      source: [{ document: "qc", article: "5", clause: "2" }],
      basis: { vi: "khoản 2 Điều 5 Quy chế 01-QC/MAU", en: "Article 5, clause 2, Regulation 01-QC/MAU" },
      fix: { vi: "Hoàn thành bước “self” trước." },
    })
  })

  it("lists every reason, not only the first", () => {
    const wrong = command("enter-scores", "xa-02", "2026-01-01", {
      unit: "xa-01",
      stage: "appraisal",
      values: [
        { criterion: "taks", field: "grade", value: "1" },
        { criterion: "taks", field: "grade", value: "2" },
      ],
    })
    expect(toldBy(stateOf([opening()]), wrong)).toEqual([
      "actor.not-allowed at actor",
      "command.backdated at on",
      "chain.out-of-order at stage",
      "sheet.unknown-criterion at values.0.criterion",
      "sheet.unknown-criterion at values.1.criterion",
      "sheet.duplicate-value at values.1",
    ])
  })
})

describe("opening a campaign", () => {
  it("comes before everything else", () => {
    expect(toldBy(unopened, enterSelf("xa-01"))).toEqual(["campaign.not-open at "])
  })

  it("happens once", () => {
    expect(toldBy(stateOf([opening()]), opening())).toEqual(["campaign.already-open at "])
  })

  it("is for whom the plan gives the role, over all", () => {
    expect(toldBy(unopened, { ...opening(), actor: "tham-dinh" })).toEqual(["actor.not-allowed at actor"])
    expect(toldBy(unopened, { ...opening(), actor: "khong-pham-vi" })).toEqual([
      "actor.not-over-all at actor",
    ])
    expect(toldBy(unopened, { ...opening(), actor: "ai-do" })).toEqual(["actor.unknown at actor"])
  })

  it("checks a plan that was put together by hand", () => {
    const plan = planWith()
    const twice = { ...plan, participants: [...plan.participants, ...plan.participants] }
    expect(toldBy(unopened, { ...opening(), plan: twice } as Command)).toEqual([
      "plan.duplicate at plan.participants.2",
      "plan.duplicate at plan.participants.3",
    ])
  })

  it("keeps a copy of the rulebook that nobody can change", () => {
    const mine = structuredClone(rulebook)
    const [opened] = eventsOf([{ ...opening(), rulebook: mine } as Command])
    mine.criteria[0]!.max = "1"
    expect(opened).toMatchObject({ rulebook: { criteria: [{ max: "70" }, { max: "30" }] } })
    expect(Object.isFrozen(opened?.type === "campaign-opened" && opened.rulebook.criteria)).toBe(true)
  })
})

describe("a plan", () => {
  it("is refused with everything that does not hold together", () => {
    const [first, second, third] = planData.stages
    const plan = makePlan(
      {
        ...planData,
        clusters: [{ id: "cum-1", title: "Cụm 1", head: "xa-09" }],
        actors: [{ id: "a", grants: [{ role: "unit", scope: { unit: "xa-09" } }] }],
        stages: [{ ...first, locked: ["taks"] }, { ...third, returnsTo: "appraisal" }, second],
        council: undefined,
      },
      rulebook,
    )
    expect(toldOf(plan)).toEqual([
      "plan.unknown at participants.1.cluster",
      "plan.unknown at clusters.0.head",
      "plan.no-authority at actors",
      "plan.unknown at actors.0.grants.0.scope",
      "plan.unknown at stages.0.locked.0",
      "plan.unknown at stages.1.returnsTo",
      "plan.vote-without-council at stages.1.vote",
    ])
  })

  it("scores at the stages of its rulebook, in that order", () => {
    const [first, second, third] = planData.stages
    expect(toldOf(makePlan({ ...planData, stages: [third, second, first] }, rulebook))).toEqual([
      "plan.first-stage-scores at stages.0",
      "plan.stages-differ at stages",
    ])
  })

  it.each([
    ["a date that does not exist", { asOf: "2026-02-30" }, "date.invalid"],
    ["a period that ends before it starts", { period: "2030..2026" }, "period.inverted"],
    ["a number of 400 digits", { maxFileBytes: "9".repeat(400) }, "field.malformed"],
    ["no number", { appeals: { days: Number.NaN } }, "field.malformed"],
    ["a quorum of three halves", { council: { ...planData.council, quorum: "3/2" } }, "field.malformed"],
    ["an unknown field", { stagez: [] }, "field.unknown"],
    [
      "a unit named as an object's prototype is, which no receipt could hold",
      { participants: [{ unit: "__proto__", name: "Xã Mẫu", cluster: "cum-1" }] },
      "field.malformed",
    ],
  ])("with %s is refused", (_what, parts, code) => {
    expect(issuesOf(makePlan({ ...planData, ...parts }, rulebook)).map((issue) => issue.code)).toContain(code)
  })
})

describe("a plan that could not work", () => {
  const [self, ...rest] = planData.stages
  const limit = { kind: "by", date: "2027-01-10" }
  it.each([
    [
      "a deadline for a unit that takes no part",
      { stages: [{ ...self, deadline: { limit, special: [{ for: ["xa-9"], limit }] } }, ...rest] },
      "plan.unknown",
    ],
    [
      "a stage that opens after its own deadline",
      { stages: [{ ...self, opens: "2027-02-01" }, ...rest] },
      "plan.opens-after-deadline",
    ],
    ["a source in no document", { sources: { vote: { document: "qd26" } } }, "plan.unknown-document"],
    [
      "a council of at least five and at most three",
      { council: { ...planData.council, fewest: 5, most: 3 } },
      "plan.council-size",
    ],
    ["a quorum of nobody", { council: { ...planData.council, quorum: "0" } }, "plan.share-zero"],
    [
      "a threshold of nobody",
      { council: { ...planData.council, threshold: { share: "0%" } } },
      "plan.share-zero",
    ],
    [
      "a head from another cluster",
      {
        clusters: [
          { id: "cum-1", title: "Cụm 1", head: "xa-02" },
          { id: "cum-2", title: "Cụm 2" },
        ],
      },
      "plan.head-elsewhere",
    ],
  ])("because of %s is refused", (_what, parts, code) => {
    expect(issuesOf(makePlan({ ...planData, ...parts }, rulebook)).map((issue) => issue.code)).toContain(code)
  })

  it("since there is no rulebook is refused, not thrown", () => {
    for (const junk of [null, 5]) {
      expect(issuesOf(makePlan(planData, junk as never))[0]?.path[0]).toBe("rulebook")
    }
  })
})

describe("a command from outside", () => {
  it("that is nothing is told so, without a field's name", () => {
    expect(toldOf(parseCommand(null))).toEqual(["source.nothing at "])
  })

  it.each([
    ["of no known kind", { type: "publsh", actor: "a", on: "2026-01-01" }, "field.not-an-option"],
    ["on a day that does not exist", { type: "publish", actor: "a", on: "2026-02-30" }, "date.invalid"],
    ["without an actor", { type: "publish", on: "2026-01-01" }, "field.missing"],
    [
      "with a prototype in it",
      JSON.parse('{"type":"publish","__proto__":{"actor":"a"}}'),
      "source.forbidden-key",
    ],
    ["that is a function", () => 1, "source.not-data"],
  ])("%s is refused", (_what, data, code) => {
    expect(issuesOf(parseCommand(data)).map((issue) => issue.code)).toContain(code)
  })

  it("that is nested without end is refused", () => {
    const deep: { on?: unknown } = {}
    deep.on = deep
    expect(Result.isFailure(parseCommand(deep))).toBe(true)
  })

  it("with a blank reason is refused", () => {
    const blank = { type: "revoke-award", actor: "a", on: "2026-01-01", award: "x", reason: "  " }
    expect(toldOf(parseCommand(blank))).toEqual(["reason.missing at reason"])
  })
})

describe("a score", () => {
  it("by somebody unknown, without the role, over another unit, or without a scope is refused", () => {
    const state = stateOf([opening()])
    const by = (actor: string) => toldBy(state, { ...enterSelf("xa-01"), actor })
    expect(by("ai-do")).toEqual(["actor.unknown at actor"])
    expect(by("tham-dinh")).toEqual(["actor.not-allowed at actor"])
    expect(by("xa-02")).toEqual(["actor.out-of-scope at actor"])
    const publish = command("publish", "khong-pham-vi", "2027-02-01")
    expect(toldBy(stateOf(untilDecided()), publish)).toEqual(["actor.not-over-all at actor"])
  })

  it("of a cluster head outside their cluster is refused", () => {
    const state = stateOf([opening(), enterSelf("xa-02"), approve("xa-02", "self", "xa-02", "2027-01-08")])
    expect(toldBy(state, approve("xa-02", "appraisal", "truong-cum", "2027-01-12"))).toEqual([
      "actor.out-of-scope at actor",
    ])
  })

  it("by somebody recused is refused", () => {
    const state = stateOf([
      ...untilCouncil().slice(0, 4),
      command("recuse", "tham-dinh", "2027-01-09", {
        official: "tham-dinh",
        unit: "xa-01",
        reason: "Người thân",
      }),
    ])
    expect(toldBy(state, approve("xa-01", "appraisal", "tham-dinh", "2027-01-12"))).toEqual([
      "actor.recused at actor",
    ])
  })

  it("at a stage out of order is refused", () => {
    const state = stateOf([opening()])
    expect(toldBy(state, approve("xa-01", "council", "chu-tich", "2027-01-08"))).toEqual([
      "chain.out-of-order at stage",
    ])
    expect(toldBy(state, approve("xa-01", "sefl", "xa-01", "2027-01-08"))).toContain("stage.unknown at stage")
  })

  it("of a unit that does not take part is refused", () => {
    const stranger = command("enter-scores", "tham-quyen", "2027-01-08", {
      unit: "xa-1",
      stage: "self",
      values: [],
    })
    expect(toldBy(stateOf([opening()]), stranger)).toEqual([
      "actor.not-allowed at actor",
      "participant.unknown at unit",
      "sheet.empty at values",
    ])
  })

  it("handed in on the very day “before” names is late, unless the unit has its own date", () => {
    const state = stateOf([opening()])
    expect(toldBy(state, enterSelf("xa-01", "68", "2027-01-10"))).toEqual(["deadline.passed at on"])
    expect(toldBy(state, enterSelf("xa-01", "68", "2027-01-09"))).toEqual([])
    expect(toldBy(state, enterSelf("xa-02", "68", "2027-01-12"))).toEqual([])
  })

  it("handed in late is marked where the stage takes it late", () => {
    const [self, ...rest] = planData.stages
    const events = eventsOf([
      opening({ stages: [{ ...self, late: "mark" }, ...rest] }),
      enterSelf("xa-01", "68", "2027-01-10"),
    ])
    expect(events.at(-1)).toMatchObject({ type: "scores-entered", late: true })
  })

  it("may not touch what the stage has locked", () => {
    const state = stateOf(untilCouncil().slice(0, 6))
    const enter = (survey: string) =>
      command("enter-scores", "tham-dinh", "2027-01-12", {
        unit: "xa-01",
        stage: "appraisal",
        values: values("60", survey),
      })
    expect(toldBy(state, enter("24"))).toEqual(["sheet.locked at values"])
    expect(toldBy(state, enter("25"))).toEqual([])
  })

  it("is not entered where a stage may only approve or return", () => {
    const enter = command("enter-scores", "chu-tich", "2027-01-20", {
      unit: "xa-01",
      stage: "council",
      values: values("70"),
    })
    expect(toldBy(stateOf(untilCouncil()), enter)).toEqual(["chain.may-not-score at stage"])
  })

  it("needs the evidence its stage asks for, and no file may be too big", () => {
    const [self, ...rest] = planData.stages
    const state = stateOf([opening({ stages: [{ ...self, evidence: ["tasks"] }, ...rest] })])
    expect(toldBy(state, enterSelf("xa-01"))).toEqual(["evidence.missing at evidence"])
    const file = {
      kind: "file",
      criterion: "tasks",
      name: "bao-cao.pdf",
      sha256: "0".repeat(64),
      bytes: 20_000_001,
    }
    const enter = command("enter-scores", "xa-01", "2027-01-08", {
      unit: "xa-01",
      stage: "self",
      values: values("68"),
      evidence: [file],
    })
    expect(toldBy(state, enter)).toEqual(["evidence.too-big at evidence.0.bytes"])
  })

  it("cannot be approved before it was posted long enough", () => {
    const early = [
      ...untilCouncil(),
      session(["chu-tich", "uy-vien-1"]),
      vote(ballots("chu-tich", "uy-vien-1")),
    ]
    const signed = command("sign-minutes", "chu-tich", "2027-01-20", {
      session: "p1",
      minutes: { number: "1" },
    })
    const posted = early.map((one) =>
      one.type === "post-scores" ? { ...one, on: "2027-01-16" } : one,
    ) as Command[]
    const state = stateOf([...posted, signed])
    expect(toldBy(state, approve("xa-01", "council", "chu-tich", "2027-01-20"))).toEqual([
      "posting.too-short at on",
    ])
    expect(toldBy(state, approve("xa-01", "council", "chu-tich", "2027-01-21"))).toEqual([])
  })
})

describe("the rulebook", () => {
  const other = (on: string): Command => ({
    ...command("publish", "quan-tri", on),
    type: "replace-rulebook",
    rulebook: rulebookWith({ version: "2" }),
  })

  it("may be replaced until somebody has entered scores", () => {
    expect(toldBy(stateOf([opening()]), other("2026-06-01"))).toEqual([])
    expect(toldBy(stateOf([opening(), enterSelf("xa-01")]), other("2027-01-09"))).toEqual([
      "rulebook.locked at rulebook",
    ])
  })
})

describe("a return", () => {
  const back = (to: string, reason: string): Command => ({
    ...command("return-stage", "chu-tich", "2027-01-16", {
      unit: "xa-01",
      stage: "council",
      to,
      reason: "x",
    }),
    ...{ reason },
  })

  it("needs a reason, also when no form checked it", () => {
    expect(toldBy(stateOf(untilCouncil()), back("self", " "))).toEqual(["reason.missing at reason"])
  })

  it("goes to a stage that has approved", () => {
    expect(toldBy(stateOf(untilCouncil()), back("council", "Thiếu minh chứng"))).toEqual([
      "chain.return-target at to",
    ])
  })

  it("is too late once anything is decided", () => {
    const late = { ...back("self", "Sai số liệu"), on: enterSelf("xa-01", "1", "2027-01-26").on }
    expect(toldBy(stateOf(untilDecided()), late)).toEqual(["chain.decided at unit"])
  })
})

describe("a council", () => {
  const appoint = (members: ReadonlyArray<object>) =>
    command("appoint-council", "tham-quyen", "2027-01-14", { members })

  it("has at most fifteen members, one chair and nobody twice", () => {
    const members = Array.from({ length: 16 }, (_, index) => ({ official: `uv-${index}`, role: "member" }))
    const state = stateOf([opening()])
    expect(toldBy(state, appoint(members))).toEqual([
      "council.too-big at members",
      "council.one-chair at members",
    ])
    const twice = [
      { official: "a", role: "chair" },
      { official: "a", role: "member" },
    ]
    expect(toldBy(state, appoint(twice))).toEqual(["council.duplicate-member at members.1"])
  })

  it("does not vote without a quorum, and says which text asks for one", () => {
    const state = stateOf([...untilCouncil(), session(["chu-tich"])])
    const [refusal] = refusalsOf(state, vote(ballots("chu-tich")))
    expect(refusal).toMatchObject({
      code: "vote.no-quorum",
      facts: { count: "1", members: "3", quorum: "2/3" },
      basis: { vi: "Quyết định 25/2021/QĐ-TTg" },
    })
  })

  it("counts written opinions for the quorum where they are taken, and not where they are not", () => {
    const written = [...ballots("chu-tich"), { member: "uy-vien-1", opinion: "for", written: true }]
    expect(toldBy(stateOf([...untilCouncil(), session(["chu-tich"])]), vote(written))).toEqual([])
    const [open, ...later] = untilCouncil()
    const strict = { ...opening({ council: { ...planData.council, written: false } }) }
    expect(open?.type).toBe("open-campaign")
    expect(toldBy(stateOf([strict, ...later, session(["chu-tich"])]), vote(written))).toEqual([
      "vote.written-not-taken at ballots.1",
      "vote.no-quorum at ballots",
    ])
  })

  it("refuses the ballot of a recused, an absent, an unknown member and a second one", () => {
    const state = stateOf([
      ...untilCouncil(),
      command("recuse", "chu-tich", "2027-01-16", {
        official: "uy-vien-2",
        unit: "xa-01",
        reason: "Quê quán",
      }),
      session(["chu-tich", "uy-vien-2"]),
    ])
    expect(toldBy(state, vote(ballots("chu-tich", "chu-tich", "uy-vien-1", "uy-vien-2", "ai-do")))).toEqual([
      "vote.duplicate-ballot at ballots.1",
      "vote.absent at ballots.2",
      "vote.recused at ballots.3",
      "council.not-member at ballots.4.member",
      "vote.absent at ballots.4",
      "vote.no-quorum at ballots",
    ])
  })

  it("leaves out nobody's opinion: who is present and may vote has a ballot, if only an abstention", () => {
    const state = stateOf([...untilCouncil(), session(["chu-tich", "uy-vien-1"])])
    expect(toldBy(state, vote(ballots("chu-tich")))).toEqual(["vote.ballot-missing at ballots"])
    expect(toldBy(state, vote([]))).toEqual(["vote.no-ballots at ballots"])
    const abstains = [...ballots("chu-tich"), { member: "uy-vien-1", opinion: "abstain" }]
    expect(toldBy(state, vote(abstains))).toEqual([])
  })

  it("approves only what it has passed, with signed minutes", () => {
    const passing = approve("xa-01", "council", "chu-tich", "2027-01-20")
    const met = [...untilCouncil(), session(["chu-tich", "uy-vien-1"])]
    expect(toldBy(stateOf(met), passing)).toEqual(["vote.missing at unit"])
    const against = ballots("chu-tich", "uy-vien-1").map((one, index) =>
      index === 0 ? one : { ...one, opinion: "against" },
    )
    expect(toldBy(stateOf([...met, vote(against)]), passing)).toEqual([
      "vote.failed at unit",
      "session.no-minutes at unit",
    ])
    expect(toldBy(stateOf([...met, vote(ballots("chu-tich", "uy-vien-1"))]), passing)).toEqual([
      "session.no-minutes at unit",
    ])
  })
})

describe("a result", () => {
  it("is proposed for everybody, once, when every chain is complete", () => {
    const propose = command("propose", "quan-tri", "2027-01-22", {
      results: [
        { unit: "xa-01", class: "goood", total: null, rank: null },
        { unit: "xa-01", class: "good", total: null, rank: null },
      ],
    })
    expect(toldBy(stateOf(untilCouncil()), propose)).toEqual([
      "proposal.chain-open at results",
      "proposal.chain-open at results",
      "decision.unknown-class at results.0.class",
      "proposal.duplicate at results.1",
      "proposal.unit-missing at results",
    ])
  })

  it("is decided otherwise than proposed only with a reason and the document that decides so", () => {
    const state = stateOf(untilDecided().slice(0, -3))
    const decideAs = (rest: object) =>
      command("decide-result", "tham-quyen", "2027-01-25", { unit: "xa-01", class: "excellent", ...rest })
    const basis = { number: "07-QĐ/MAU", signed: "2027-01-25" }
    const reason = "Thành tích đột xuất"
    expect(toldBy(state, decideAs({}))).toEqual([
      "decision.override-without-reason at reason",
      "decision.override-without-document at basis",
    ])
    expect(toldBy(state, decideAs({ reason }))).toEqual(["decision.override-without-document at basis"])
    expect(toldBy(state, decideAs({ basis }))).toEqual(["decision.override-without-reason at reason"])
    expect(toldBy(state, decideAs({ reason, basis }))).toEqual([])
  })

  it("is not published while another is undecided", () => {
    const state = stateOf(untilDecided().slice(0, -2))
    expect(toldBy(state, command("publish", "tham-quyen", "2027-02-01"))).toEqual([
      "publication.undecided at ",
    ])
  })

  it("is not published twice, nor edited after", () => {
    const state = stateOf(untilPublished())
    const [twice] = refusalsOf(state, command("publish", "tham-quyen", "2027-02-02"))
    expect(twice).toMatchObject({ code: "publication.twice", basis: { vi: "Điều 9 Quy chế 01-QC/MAU" } })
    const edit = command("decide-result", "tham-quyen", "2027-02-02", { unit: "xa-01", class: "good" })
    expect(toldBy(state, edit)).toEqual(["publication.closed at ", "decision.already-made at unit"])
  })
})

describe("an appeal upheld", () => {
  const appealed = () =>
    stateOf([
      ...untilPublished(),
      command("appeal", "xa-01", "2027-02-05", {
        appeal: "kn-1",
        unit: "xa-01",
        grounds: "Chưa tính mô hình",
      }),
    ])
  const settle = (more: object) => ({
    type: "settle-appeal",
    actor: "tham-quyen",
    on: "2027-02-10",
    appeal: "kn-1",
    outcome: "upheld",
    reason: "Xem xét lại",
    basis: { number: "08-QĐ/MAU", signed: "2027-02-10" },
    ...more,
  })

  it("with its class forgotten takes no class away; null must be written out", () => {
    expect(toldBy(appealed(), settle({}) as never)).toEqual(["appeal.class-missing at class"])
    expect(toldBy(appealed(), settle({ class: undefined }) as never)).toEqual([
      "appeal.class-missing at class",
    ])
    expect(toldBy(appealed(), settle({ class: null }) as never)).toEqual([])
    expect(toldBy(appealed(), settle({ class: "excellent" }) as never)).toEqual([])
  })

  it("rests on the document of the decision that replaces the old one", () => {
    expect(toldBy(appealed(), settle({ class: "excellent", basis: undefined }) as never)).toEqual([
      "appeal.without-document at basis",
    ])
  })
})

describe("an appeal", () => {
  const appeal = (on: string, more: object = {}) =>
    command("appeal", "xa-01", on, { appeal: "kn-1", unit: "xa-01", grounds: "Chưa tính mô hình", ...more })

  it("comes after publication and in time", () => {
    expect(toldBy(stateOf(untilDecided()), appeal("2027-01-30"))).toEqual(["appeal.before-publication at "])
    expect(toldBy(stateOf(untilPublished()), appeal("2027-02-12"))).toEqual(["appeal.late at on"])
    expect(toldBy(stateOf(untilPublished()), appeal("2027-02-11"))).toEqual([])
  })

  it("is one at a time, of the unit's own, and settled once", () => {
    const state = stateOf([...untilPublished(), appeal("2027-02-05")])
    expect(toldBy(state, appeal("2027-02-06", { appeal: "kn-2" }))).toEqual(["appeal.pending at unit"])
    expect(toldBy(state, { ...appeal("2027-02-06", { unit: "xa-02" }) })).toEqual([
      "actor.out-of-scope at actor",
      "appeal.duplicate at appeal",
    ])
    const settle = command("settle-appeal", "tham-quyen", "2027-02-10", {
      appeal: "kn-1",
      outcome: "upheld",
      class: "good",
      reason: "Xem xét lại",
    })
    expect(toldBy(state, settle)).toEqual(["appeal.no-change at class", "appeal.without-document at basis"])
  })
})
