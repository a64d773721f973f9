import { describe, expect, it } from "vitest"
import { ballots, command, stateOf, toldBy, untilCouncil, untilDecided } from "./sample-campaign.ts"

const session = (present: ReadonlyArray<string>) =>
  command("open-session", "chu-tich", "2027-01-20", { session: "p1", present })
const sitting = (...present: ReadonlyArray<string>) => stateOf([...untilCouncil(), session(present)])
const vote = (cast: ReadonlyArray<object>, on = "2027-01-20") =>
  command("hold-vote", "chu-tich", on, { session: "p1", unit: "xa-01", ballots: cast })
const written = (...members: ReadonlyArray<string>) =>
  ballots(...members).map((one) => ({ ...one, written: true }))

describe("a document that an act rests on", () => {
  const proposed = stateOf(untilDecided().slice(0, -3))
  const override = (basis: object) => ({
    ...command("decide-result", "tham-quyen", "2027-01-25", {
      unit: "xa-01",
      class: "excellent",
      reason: "Có lý do",
    }),
    basis,
  })

  it("has a number that is not blank", () => {
    const blank = { number: " " }
    expect(toldBy(proposed, override(blank) as never)).toEqual(["document.number-blank at basis.number"])
    const publish = { ...command("publish", "tham-quyen", "2027-02-01"), basis: blank }
    expect(toldBy(stateOf(untilDecided()), publish as never)).toEqual([
      "document.number-blank at basis.number",
    ])
  })

  it("is signed by the day of the act", () => {
    const later = { number: "05-QĐ/MAU", signed: "2027-02-02" }
    expect(toldBy(proposed, override(later) as never)).toEqual(["document.signed-later at basis.signed"])
    const publish = { ...command("publish", "tham-quyen", "2027-02-01"), basis: later }
    expect(toldBy(stateOf(untilDecided()), publish as never)).toEqual([
      "document.signed-later at basis.signed",
    ])
  })

  it("is, as minutes, signed neither before the session nor after the signing is recorded", () => {
    const sign = (signed: string) =>
      command("sign-minutes", "chu-tich", "2027-01-21", {
        session: "p1",
        minutes: { number: "01-BB/MAU", signed },
      })
    const state = sitting("chu-tich", "uy-vien-1")
    expect(toldBy(state, sign("2027-01-19"))).toEqual(["session.minutes-early at minutes.signed"])
    expect(toldBy(state, sign("2027-01-22"))).toEqual(["document.signed-later at minutes.signed"])
    expect(toldBy(state, sign("2027-01-20"))).toEqual([])
  })
})

describe("a vote of the council", () => {
  it("takes a session that somebody attends", () => {
    expect(toldBy(stateOf(untilCouncil()), session([]))).toEqual(["session.nobody-present at present"])
  })

  it("is held by a chair who is in the room", () => {
    const state = sitting("uy-vien-1", "uy-vien-2")
    expect(toldBy(state, vote(ballots("uy-vien-1", "uy-vien-2")))).toEqual(["vote.chair-absent at actor"])
  })

  it("takes an opinion in writing only from who is absent", () => {
    const state = sitting("chu-tich", "uy-vien-1")
    expect(toldBy(state, vote([...ballots("chu-tich"), ...written("uy-vien-1")]))).toEqual([
      "vote.written-present at ballots.1",
    ])
    expect(toldBy(state, vote([...ballots("chu-tich", "uy-vien-1"), ...written("uy-vien-2")]))).toEqual([])
  })

  it("is dated the day of its session", () => {
    const state = sitting("chu-tich", "uy-vien-1")
    expect(toldBy(state, vote(ballots("chu-tich", "uy-vien-1"), "2027-03-20"))).toEqual([
      "vote.another-day at on",
    ])
  })
})
