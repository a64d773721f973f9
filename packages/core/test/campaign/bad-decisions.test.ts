import { describe, expect, it } from "vitest"
import type { Command } from "../../src/campaign/command.ts"
import {
  approve,
  ballots,
  command,
  opening,
  planData,
  refusalsOf,
  stateOf,
  toldBy,
  untilCouncil,
  untilDecided,
  untilPublished,
} from "./sample-campaign.ts"

const session = (present: ReadonlyArray<string>): Command =>
  command("open-session", "chu-tich", "2027-01-20", { session: "p1", present })

const vote = (cast: ReadonlyArray<object>): Command =>
  command("hold-vote", "chu-tich", "2027-01-20", { session: "p1", unit: "xa-01", ballots: cast })

describe("a council", () => {
  const appoint = (members: ReadonlyArray<object>) =>
    command("appoint-council", "tham-quyen", "2027-01-14", { members })

  it("has at most fifteen members, one chair and nobody twice", () => {
    const members = Array.from({ length: 16 }, (_, index) => ({ official: `uv-${index}`, role: "member" }))
    const seats = [...members.map(({ official }) => official), "a"]
    const grants = [{ role: "council-member", scope: "all" }]
    const state = stateOf([opening({ actors: [...planData.actors, ...seats.map((id) => ({ id, grants }))] })])
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
