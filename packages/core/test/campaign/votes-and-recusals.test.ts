import { describe, expect, it } from "vitest"
import type { Command } from "../../src/campaign/command.ts"
import { makePlan } from "../../src/campaign/make-plan.ts"
import { visibleTo } from "../../src/campaign/visible-to.ts"
import { againstEvents } from "../../src/receipt/against-events.ts"
import { toldOf } from "../samples/issues-of.ts"
import {
  approve,
  ballots,
  command,
  eventsOf,
  opening,
  planData,
  rulebook,
  stateOf,
  toldBy,
  untilCouncil,
  untilDecided,
  untilPublished,
} from "./sample-campaign.ts"

const running = (commands: ReadonlyArray<Command>) => {
  const state = stateOf(commands)
  if (state.phase === "unopened") throw new Error("the campaign did not open")
  return state
}

const basis = { number: "07-CV/MAU", signed: "2026-01-16" }

describe("a second vote", () => {
  const meet = (session: string, on: string, opinion: string) => [
    command("open-session", "chu-tich", on, { session, present: ["chu-tich", "uy-vien-1"] }),
    command("hold-vote", "chu-tich", on, {
      session,
      unit: "xa-01",
      ballots: ballots("chu-tich", "uy-vien-1").map((one) => ({ ...one, opinion })),
    }),
  ]
  const sign = (session: string, on: string) =>
    command("sign-minutes", "chu-tich", on, { session, minutes: { number: `BB-${session}` } })
  const untilFailed = (rounds: number) => [
    opening({ council: { ...planData.council, rounds } }),
    ...untilCouncil().slice(1),
    ...meet("p1", "2027-01-20", "against"),
    sign("p1", "2027-01-20"),
  ]
  const passing = approve("xa-01", "council", "chu-tich", "2027-01-22")

  it("is held in another session, all rounds are kept, and the last one counts", () => {
    const again = [...untilFailed(2), ...meet("p2", "2027-01-22", "for"), sign("p2", "2027-01-22")]
    const state = running(again)
    expect(toldBy(stateOf(untilFailed(2)), passing)).toEqual(["vote.failed at unit"])
    expect(toldBy(state, passing)).toEqual([])
    expect(state.chains.get("xa-01")?.vote).toEqual({ session: "p2", round: 2, passed: true })
    expect([...state.sessions.values()].flatMap(({ votes }) => votes)).toMatchObject([
      { unit: "xa-01", round: 1, passed: false },
      { unit: "xa-01", round: 2, passed: true },
    ])
    const voted = state.chains.get("xa-01")?.history.filter(({ kind }) => kind === "voted")
    expect(voted).toMatchObject([
      { session: "p1", round: 1 },
      { session: "p2", round: 2 },
    ])
  })

  it("is refused beyond the rounds the plan allows, which is one if it does not say", () => {
    const told = (rounds: number, ...rest: ReadonlyArray<Command>) => {
      const [open, vote] = meet("p9", "2027-01-25", "for") as [Command, Command]
      return toldBy(stateOf([...untilFailed(rounds), ...rest, open]), vote)
    }
    expect(told(1)).toEqual(["vote.no-more-rounds at unit"])
    expect(planData.council).not.toHaveProperty("rounds")
    const second = [...meet("p2", "2027-01-22", "against"), sign("p2", "2027-01-22")]
    expect(told(2, ...second)).toEqual(["vote.no-more-rounds at unit"])
    expect(told(3, ...second)).toEqual([])
  })

  it("is refused in the same session, and once the scores have passed", () => {
    const unsigned = untilFailed(3).slice(0, -1)
    const [, once] = meet("p1", "2027-01-20", "for") as [Command, Command]
    expect(toldBy(stateOf(unsigned), once)).toEqual(["session.no-minutes at unit"])
    const passed = [...untilFailed(3), ...meet("p2", "2027-01-22", "for")]
    const [, more] = meet("p2", "2027-01-22", "against") as [Command, Command]
    expect(toldBy(stateOf(passed), more)).toEqual(["vote.already-held at unit"])
  })

  it("counts rounds anew for new scores, after a return", () => {
    const returned = [
      ...untilFailed(1),
      command("return-stage", "chu-tich", "2027-01-21", {
        unit: "xa-01",
        stage: "council",
        to: "appraisal",
        reason: "Chấm lại",
      }),
      approve("xa-01", "appraisal", "tham-dinh", "2027-01-22"),
      ...meet("p2", "2027-01-23", "for"),
    ]
    expect(running(returned).chains.get("xa-01")?.vote).toEqual({ session: "p2", round: 1, passed: true })
  })

  it("is in the events that a receipt checks", () => {
    const events = eventsOf([
      ...untilFailed(2),
      ...meet("p2", "2027-01-22", "for"),
      sign("p2", "2027-01-22"),
      passing,
    ])
    expect(againstEvents(events, {})).toEqual([])
    const tampered = events.map((event) => (event.type === "vote-held" ? { ...event, round: 3 } : event))
    expect(againstEvents(tampered, {})).not.toEqual([])
  })
})

describe("somebody recused", () => {
  const recuse = (official: string, unit = "xa-01", on = "2027-01-16") =>
    command("recuse", "tham-quyen", on, { official, unit, reason: "Người thân" })
  const recusedAt = (until: ReadonlyArray<Command>, official: string, unit = "xa-01", on = "2027-01-30") =>
    stateOf([...until, recuse(official, unit, on)])
  const recused = ["actor.recused at actor"]

  it("judges nothing of that unit any more, whatever the command", () => {
    const met = [
      ...untilCouncil(),
      command("open-session", "chu-tich", "2027-01-20", {
        session: "p1",
        present: ["chu-tich", "uy-vien-1"],
      }),
    ]
    const hold = command("hold-vote", "chu-tich", "2027-01-30", {
      session: "p1",
      unit: "xa-01",
      ballots: ballots("uy-vien-1", "chu-tich"),
    })
    expect(toldBy(recusedAt(met, "chu-tich"), hold)).toContain(recused[0])
    const post = command("post-scores", "chu-tich", "2027-01-30", {
      unit: "xa-01",
      stage: "council",
      place: "Trụ sở",
    })
    expect(toldBy(recusedAt(untilCouncil().slice(0, -2), "chu-tich"), post)).toEqual(recused)

    const assess = (type: string) =>
      command(type, "tham-dinh", "2027-01-30", { model: "mh-1", effective: true })
    expect(toldBy(recusedAt(untilCouncil(), "tham-dinh"), assess("assess-model"))).toEqual(recused)

    const decide = command("decide-result", "tham-quyen", "2027-01-30", { unit: "xa-01", class: "good" })
    expect(toldBy(recusedAt(untilDecided().slice(0, -3), "tham-quyen"), decide)).toEqual(recused)
    const [grant] = untilDecided().slice(-1) as [Command]
    const award = { ...grant, on: decide.on }
    expect(toldBy(recusedAt(untilDecided().slice(0, -1), "tham-quyen", "xa-02"), award)).toEqual(recused)
    const revoke = command("revoke-award", "tham-quyen", "2027-03-01", {
      award: "khen-1",
      reason: "Gian lận",
    })
    const published = [
      ...untilDecided(),
      recuse("tham-quyen", "xa-02", "2027-01-30"),
      ...untilPublished().slice(-1),
    ]
    expect(toldBy(stateOf(published), revoke)).toEqual(recused)

    const appeal = command("appeal", "xa-02", "2027-02-05", {
      appeal: "kn-1",
      unit: "xa-02",
      grounds: "Thiếu",
    })
    const settle = command("settle-appeal", "tham-quyen", "2027-02-10", {
      appeal: "kn-1",
      outcome: "dismissed",
      reason: "Đã xét",
    })
    expect(toldBy(stateOf([...published, appeal]), settle)).toEqual(recused)
  })

  it("goes on judging the others", () => {
    const decide = command("decide-result", "tham-quyen", "2027-01-30", { unit: "xa-02", class: "excellent" })
    expect(toldBy(recusedAt(untilDecided().slice(0, -3), "tham-quyen"), decide)).toEqual([])
  })

  it("must be in the council or have a role, and is recused once", () => {
    const state = stateOf([...untilCouncil(), recuse("uy-vien-2")])
    expect(toldBy(state, recuse("ai-do"))).toEqual(["recusal.unknown-official at official"])
    expect(toldBy(state, recuse("uy-vien-2"))).toEqual(["recusal.duplicate at official"])
    expect(toldBy(state, recuse("uy-vien-2", "xa-02"))).toEqual([])
  })

  it("is not recused before what they have already judged", () => {
    expect(toldBy(stateOf(untilCouncil()), recuse("tham-dinh", "xa-01", "2027-01-11"))).toEqual([
      "command.backdated at on",
    ])
  })
})

describe("a chair who is recused", () => {
  const all = ["chu-tich", "uy-vien-1", "uy-vien-2"]
  const met = (parts: object, ...more: ReadonlyArray<Command>) => [
    opening(parts),
    ...untilCouncil().slice(1),
    ...more,
    command("recuse", "chu-tich", "2027-01-18", {
      official: "chu-tich",
      unit: "xa-01",
      reason: "Người thân",
    }),
    command("open-session", "chu-tich", "2027-01-20", { session: "p1", present: all }),
  ]
  const vote = (actor: string, unit = "xa-01") =>
    command("hold-vote", actor, "2027-01-20", {
      session: "p1",
      unit,
      ballots: unit === "xa-01" ? ballots("uy-vien-1", "uy-vien-2") : ballots(...all),
    })
  const acting = (more: object = {}, on = "2027-01-20") =>
    command("appoint-acting-chair", "tham-quyen", on, {
      official: "uy-vien-1",
      units: ["xa-01"],
      reason: "Chủ tịch không tham gia xét",
      basis,
      ...more,
    })
  const finish = (actor: string) => [
    vote(actor),
    command("sign-minutes", "chu-tich", "2027-01-20", { session: "p1", minutes: { number: "01-BB/MAU" } }),
    approve("xa-01", "council", actor, "2027-01-21"),
  ]
  const passed = (commands: ReadonlyArray<Command>) =>
    running(commands).chains.get("xa-01")?.authorised.length

  it("is stood in for by a deputy the plan declares, on that unit only", () => {
    const parts = { council: { ...planData.council, deputies: ["uy-vien-1"] } }
    expect(toldBy(stateOf(met({})), vote("uy-vien-1"))).toEqual(["actor.not-allowed at actor"])
    expect(passed([...met(parts), ...finish("uy-vien-1")])).toBe(3)
    expect(toldBy(stateOf(met(parts)), vote("uy-vien-1", "xa-02"))).toEqual(["actor.not-allowed at actor"])
  })

  it("sees the ballots on the unit it acts for, and no others", () => {
    const state = running([...met({}), acting(), vote("uy-vien-1"), vote("chu-tich", "xa-02")])
    const seen = visibleTo("uy-vien-1", state).sessions.flatMap(({ votes }) =>
      votes.map(({ unit, ballots: shown }) => [unit, shown.length]),
    )
    expect(seen).toEqual([
      ["xa-01", 2],
      ["xa-02", 1],
    ])
  })

  it("is stood in for by a vice-chair of the council", () => {
    const members = all.map((official, index) => ({
      official,
      role: ["chair", "vice-chair", "member"][index],
    }))
    const again = command("appoint-council", "tham-quyen", "2027-01-17", { members })
    expect(passed([...met({}, again), ...finish("uy-vien-1")])).toBe(3)
  })

  it("is stood in for by a member appointed by a document, also where nobody is recused", () => {
    expect(passed([...met({}), acting(), ...finish("uy-vien-1")])).toBe(3)
    const everywhere = stateOf([...met({}), acting({ units: undefined })])
    expect(toldBy(everywhere, vote("uy-vien-1", "xa-02"))).toEqual([])
    expect(toldBy(stateOf([...met({}), acting()]), vote("uy-vien-1", "xa-02"))).toEqual([
      "actor.not-allowed at actor",
    ])
  })

  it("is not stood in for by somebody recused too, a stranger, or the chair", () => {
    const both = stateOf([
      ...met({}),
      command("recuse", "tham-quyen", "2027-01-20", {
        official: "uy-vien-1",
        unit: "xa-01",
        reason: "Quê quán",
      }),
    ])
    expect(toldBy(both, acting())).toEqual(["chair.recused at units.0"])
    const state = stateOf(met({}))
    expect(toldBy(state, acting({ official: "chu-tich", units: undefined }))).toEqual([
      "chair.is-chair at official",
    ])
    expect(toldBy(state, acting({ official: "ai-do" }))).toEqual([
      "council.not-member at official",
      "chair.no-actor at official",
    ])
    expect(toldBy(stateOf([opening()]), acting())).toEqual(["council.not-appointed at "])
  })

  it("has deputies whom the plan knows", () => {
    const council = { ...planData.council, deputies: ["ai-do"] }
    expect(toldOf(makePlan({ ...planData, council }, rulebook))).toEqual([
      "plan.unknown at council.deputies.0",
    ])
  })
})
