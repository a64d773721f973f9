import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { unopened } from "../../src/campaign/campaign.ts"
import type { Command } from "../../src/campaign/command.ts"
import { decide } from "../../src/campaign/decide.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { approve, ballots, command, opening, stateOf, toldBy, untilCouncil } from "./sample-campaign.ts"

const appoint = (...members: ReadonlyArray<readonly [official: string, role: string]>): Command =>
  command("appoint-council", "tham-quyen", "2027-01-14", {
    members: members.map(([official, role]) => ({ official, role })),
  })

const session = command("open-session", "chu-tich", "2027-01-20", {
  session: "p1",
  present: ["chu-tich", "uy-vien-1", "uy-vien-2"],
})

const vote = (actor: string, ...members: ReadonlyArray<string>): Command =>
  command("hold-vote", actor, "2027-01-20", { session: "p1", unit: "xa-01", ballots: ballots(...members) })

describe("the day a command is given on", () => {
  const codes = (today: unknown, one: Command = opening()) => {
    const decided = decide(unopened, one, { today } as never)
    return Result.isFailure(decided)
      ? decided.failure.issues.map(({ code, path }) => `${code} at ${path}`)
      : []
  }

  it("refuses a command dated later, and takes one of that very day", () => {
    expect(codes(parseDateOrThrow("2026-01-14"))).toEqual(["command.in-the-future at on"])
    expect(codes(parseDateOrThrow("2026-01-15"))).toEqual([])
    expect(codes(undefined)).toEqual([])
    const late = command("enter-scores", "xa-01", "2062-01-08", { unit: "xa-01", stage: "self", values: [] })
    const decided = decide(stateOf([opening()]), late, { today: parseDateOrThrow("2027-01-08") })
    expect(Result.isFailure(decided) && decided.failure.issues.map(({ code }) => code)).toContain(
      "command.in-the-future",
    )
  })

  it("is a date of the calendar, or the command is refused for it", () => {
    expect(codes("2026-02-30")).toEqual(["date.invalid at today"])
    expect(codes(42)).toEqual(["date.invalid at today"])
  })
})

describe("the council's members", () => {
  it("have a role of their own in the campaign: no stranger, and no unit's account", () => {
    const members = [
      ["chu-tich", "chair"],
      ["nguoi-la", "member"],
      ["xa-01", "member"],
    ] as const
    expect(toldBy(stateOf([opening()]), appoint(...members))).toEqual([
      "council.member-unknown at members.1.official",
      "council.member-is-unit at members.2.official",
    ])
  })

  it("are presided over by the chair appointed, not by whom the plan gave the role", () => {
    const other = appoint(["uy-vien-1", "chair"], ["chu-tich", "member"], ["uy-vien-2", "member"])
    const before = untilCouncil().map((one) => (one.type === "appoint-council" ? other : one))
    const posted = before.map((one) => (one.type === "post-scores" ? { ...one, actor: "uy-vien-1" } : one))
    const sitting = [...posted, { ...session, actor: "uy-vien-1" }]
    expect(toldBy(stateOf(posted), session)).toEqual(["actor.not-allowed at actor"])
    expect(toldBy(stateOf(sitting), vote("chu-tich", "chu-tich", "uy-vien-1", "uy-vien-2"))).toEqual([
      "actor.not-allowed at actor",
    ])
    expect(toldBy(stateOf(sitting), vote("uy-vien-1", "chu-tich", "uy-vien-1", "uy-vien-2"))).toEqual([])
  })
})

describe("a recusal after the vote", () => {
  const recusal = command("recuse", "uy-vien-2", "2027-01-20", {
    official: "uy-vien-2",
    unit: "xa-01",
    reason: "Có người thân là lãnh đạo xã",
  })
  const signed = (id: string, on: string) =>
    command("sign-minutes", "chu-tich", on, { session: id, minutes: { number: `BB-${id}` } })
  const voted = [...untilCouncil(), session, vote("chu-tich", "chu-tich", "uy-vien-1", "uy-vien-2"), recusal]

  it("makes the vote void, and a vote without them puts it right, in the same session or a later one", () => {
    const passing = approve("xa-01", "council", "chu-tich", "2027-01-22")
    expect(toldBy(stateOf([...voted, signed("p1", "2027-01-20")]), passing)).toEqual(["vote.void at unit"])

    const again = [...voted, vote("chu-tich", "chu-tich", "uy-vien-1"), signed("p1", "2027-01-20")]
    expect(toldBy(stateOf(again), passing)).toEqual([])

    const later = command("open-session", "chu-tich", "2027-01-21", {
      session: "p2",
      present: ["chu-tich", "uy-vien-1"],
    })
    const anew = command("hold-vote", "chu-tich", "2027-01-21", {
      session: "p2",
      unit: "xa-01",
      ballots: ballots("chu-tich", "uy-vien-1"),
    })
    const next = [...voted, signed("p1", "2027-01-20"), later, anew, signed("p2", "2027-01-21")]
    expect(toldBy(stateOf(next), passing)).toEqual([])
  })

  it("changes nothing of a vote they took no part in", () => {
    const without = [
      ...untilCouncil(),
      { ...session, present: ["chu-tich", "uy-vien-1"] } as Command,
      vote("chu-tich", "chu-tich", "uy-vien-1"),
      recusal,
      signed("p1", "2027-01-20"),
    ]
    expect(toldBy(stateOf(without), approve("xa-01", "council", "chu-tich", "2027-01-22"))).toEqual([])
  })

  it("is of somebody who judges: a unit cannot be recused from itself", () => {
    const own = command("recuse", "xa-01", "2027-01-20", {
      official: "xa-01",
      unit: "xa-01",
      reason: "Tự rút",
    })
    expect(toldBy(stateOf(untilCouncil()), own)).toEqual(["recusal.unit-itself at official"])
  })
})
