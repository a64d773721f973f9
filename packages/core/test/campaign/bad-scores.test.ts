import { describe, expect, it } from "vitest"
import type { Command } from "../../src/campaign/command.ts"
import {
  approve,
  ballots,
  command,
  enterSelf,
  eventsOf,
  opening,
  planData,
  rulebookWith,
  stateOf,
  toldBy,
  untilCouncil,
  untilDecided,
  values,
} from "./sample-campaign.ts"
import { withdraw } from "./sample-succession.ts"

const session = (present: ReadonlyArray<string>): Command =>
  command("open-session", "chu-tich", "2027-01-20", { session: "p1", present })

const vote = (cast: ReadonlyArray<object>): Command =>
  command("hold-vote", "chu-tich", "2027-01-20", { session: "p1", unit: "xa-01", ballots: cast })

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

  it("by somebody whose role has no scope is told just that", () => {
    const actors = [...planData.actors, { id: "xa-03", grants: [{ role: "unit" }] }]
    const told = toldBy(stateOf([opening({ actors })]), { ...enterSelf("xa-01"), actor: "xa-03" })
    expect(told).toEqual(["actor.no-scope at actor"])
  })

  it("by a unit that has left is told that it left, and not that its scope does not cover itself", () => {
    const left = stateOf([opening(), withdraw("xa-01", "2026-05-01")])
    expect(toldBy(left, enterSelf("xa-01"))).toContain("participant.left at unit")
    expect(toldBy(left, enterSelf("xa-01"))).not.toContain("actor.out-of-scope at actor")
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
