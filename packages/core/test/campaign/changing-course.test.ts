import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Command } from "../../src/campaign/command.ts"
import { replay } from "../../src/campaign/evolve.ts"
import { makePlan } from "../../src/campaign/make-plan.ts"
import { parseEvents } from "../../src/campaign/parse-events.ts"
import { visibleTo } from "../../src/campaign/visible-to.ts"
import { againstEvents } from "../../src/receipt/against-events.ts"
import { toldOf } from "../samples/issues-of.ts"
import {
  approve,
  ballots,
  command,
  enterSelf,
  eventsOf,
  opening,
  planData,
  refusalsOf,
  rulebook,
  stateOf,
  toldBy,
  units,
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

const extend = (on: string, more: object = {}) =>
  command("extend-deadline", "tham-quyen", on, {
    stage: "self",
    limit: { kind: "by", date: "2027-01-25" },
    reason: "Bão, mất điện",
    basis,
    ...more,
  })

const back = (more: object = {}) =>
  command("return-stage", "chu-tich", "2027-01-16", {
    unit: "xa-01",
    stage: "council",
    to: "self",
    reason: "Thiếu minh chứng",
    ...more,
  })

describe("a deadline set anew", () => {
  it("opens a stage again that was returned to after its deadline, and only then", () => {
    const returned = [...untilCouncil(), back()]
    const enter = enterSelf("xa-01", "65", "2027-01-18")
    const [refusal] = refusalsOf(stateOf(returned), enter)
    expect(refusal).toMatchObject({ code: "deadline.passed", fix: { en: expect.stringContaining("anew") } })
    const extended = [...returned, extend("2027-01-17", { units: ["xa-01"] })]
    expect(toldBy(stateOf(extended), enter)).toEqual([])
    expect(toldBy(stateOf(extended), enterSelf("xa-01", "65", "2027-01-26"))).toEqual([
      "deadline.passed at on",
    ])
    expect(running(extended).extensions).toMatchObject([
      { stage: "self", units: ["xa-01"], by: "tham-quyen", on: "2027-01-17", reason: "Bão, mất điện", basis },
    ])
  })

  it("may come with the return itself, for that unit alone", () => {
    const state = running([
      ...untilCouncil(),
      back({ deadline: { kind: "working-days", after: "2027-01-16", days: 3 } }),
    ])
    expect(toldBy(state, enterSelf("xa-01", "65", "2027-01-20"))).toEqual([])
    expect(toldBy(state, enterSelf("xa-01", "65", "2027-01-21"))).toEqual(["deadline.passed at on"])
    expect(state.chains.get("xa-01")?.history.at(-1)).toMatchObject({ deadline: { days: 3 } })
    expect(state.extensions).toMatchObject([{ stage: "self", units: ["xa-01"], by: "chu-tich" }])
  })

  it("does not make in time what was late before it was given", () => {
    const state = stateOf([opening(), extend("2027-01-17")])
    expect(toldBy(state, enterSelf("xa-01", "68", "2027-01-16"))).toEqual(["deadline.passed at on"])
    expect(toldBy(state, enterSelf("xa-01", "68", "2027-01-17"))).toEqual([])
  })

  it("for all does not shorten the date a unit has of its own", () => {
    const own = extend("2027-01-05", { units: ["xa-01"], limit: { kind: "by", date: "2027-01-30" } })
    const state = stateOf([
      opening(),
      own,
      extend("2027-01-06", { limit: { kind: "by", date: "2027-01-20" } }),
    ])
    expect(toldBy(state, enterSelf("xa-01", "68", "2027-01-30"))).toEqual([])
    expect(toldBy(state, enterSelf("xa-02", "68", "2027-01-21"))).toEqual(["deadline.passed at on"])
  })

  it("opens the registration of models, too", () => {
    const register = command("register-model", "xa-01", "2026-08-01", {
      model: "mh-1",
      unit: "xa-01",
      title: "Mô hình mẫu",
      field: "Kinh tế",
    })
    const more = { stage: undefined, limit: { kind: "by", date: "2026-09-01" } }
    expect(toldBy(stateOf([opening()]), register)).toEqual(["deadline.passed at on"])
    expect(toldBy(stateOf([opening(), extend("2026-07-15", more)]), register)).toEqual([])
  })

  it("is the authority's, has a document and a reason, names what there is, and is still to come", () => {
    const state = stateOf([opening()])
    const bare = { ...extend("2027-01-17"), basis: { number: " " } }
    expect(toldBy(state, bare)).toEqual(["document.number-blank at basis.number"])
    expect(toldBy(state, { ...extend("2027-01-17"), actor: "xa-01" })).toEqual(["actor.not-allowed at actor"])
    expect(toldBy(state, extend("2027-01-26", { stage: "sefl", units: ["xa-9"] }))).toEqual([
      "stage.unknown at stage",
      "participant.unknown at units.0",
      "deadline.already-over at limit",
    ])
  })

  it("is too late once the results are published", () => {
    expect(
      toldBy(stateOf(untilPublished()), extend("2027-02-02", { limit: { kind: "by", date: "2027-03-01" } })),
    ).toEqual(["publication.closed at "])
  })
})

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

describe("public posting", () => {
  const [self, appraisal, council] = planData.stages
  const posted = (calendar: object) =>
    stateOf([
      opening({
        stages: [
          self,
          appraisal,
          { ...council, vote: false, posting: { days: 5, counting: "working-days" } },
        ],
        calendar,
      }),
      ...untilCouncil().slice(1),
    ])
  const passOn = (on: string) => approve("xa-01", "council", "chu-tich", on)

  it("of five working days from Friday 15 January ends on Friday 22, not on Wednesday 20", () => {
    expect(toldBy(posted({}), passOn("2027-01-20"))).toEqual(["posting.too-short at on"])
    expect(refusalsOf(posted({}), passOn("2027-01-20"))[0]?.facts).toMatchObject({ until: "2027-01-22" })
    expect(toldBy(posted({}), passOn("2027-01-22"))).toEqual([])
  })

  it("skips the holidays of the plan, and counts weekend days worked instead", () => {
    const holidays = ["2027-01-19"]
    expect(toldBy(posted({ holidays }), passOn("2027-01-22"))).toEqual(["posting.too-short at on"])
    expect(toldBy(posted({ holidays }), passOn("2027-01-25"))).toEqual([])
    expect(toldBy(posted({ holidays, workdays: ["2027-01-16"] }), passOn("2027-01-22"))).toEqual([])
  })

  it("that never began is said to be missing", () => {
    const state = stateOf(untilCouncil().slice(0, -2))
    expect(toldBy(state, passOn("2027-01-30"))).toContain("posting.missing at unit")
  })
})

describe("the order of dates", () => {
  it("holds within a unit's scores, and not between units", () => {
    const state = stateOf([opening(), enterSelf("xa-01", "68", "2027-01-08")])
    expect(toldBy(state, enterSelf("xa-02", "68", "2027-01-05"))).toEqual([])
    const [refusal] = refusalsOf(state, approve("xa-01", "self", "xa-01", "2027-01-05"))
    expect(refusal).toMatchObject({
      code: "command.backdated",
      facts: { event: "scores-entered", last: "2027-01-08" },
    })
  })

  it("gives the same campaign whichever of two units comes first", () => {
    const [first, second] = units.map((unit) => [enterSelf(unit), approve(unit, "self", unit, "2027-01-09")])
    const one = running([opening(), ...(first ?? []), ...(second ?? [])])
    const other = running([opening(), ...(second ?? []), ...(first ?? [])])
    expect(new Map(other.chains)).toEqual(one.chains)
    expect(new Map(other.threads)).toEqual(one.threads)
  })

  it("keeps everything after the opening, and the publication after everything", () => {
    expect(toldBy(stateOf([opening()]), enterSelf("xa-01", "68", "2026-01-14"))).toEqual([
      "command.backdated at on",
    ])
    expect(toldBy(stateOf(untilDecided()), command("publish", "tham-quyen", "2027-01-24"))).toEqual([
      "command.backdated at on",
    ])
  })

  it("keeps an approval after the minutes it rests on, a proposal after the scores, a decision after the proposal", () => {
    const decided = untilDecided()
    const at = (type: string) => decided.findIndex((one) => one.type === type)
    const early = (index: number, on: string) => {
      const late = { ...(decided[index] as Command), on: enterSelf("xa-01", "1", on).on }
      return toldBy(stateOf(decided.slice(0, index)), late)
    }
    const backdated = ["command.backdated at on"]
    expect(early(at("sign-minutes") + 1, "2027-01-19")).toContain(backdated[0])
    expect(early(at("propose"), "2027-01-19")).toEqual(backdated)
    expect(early(at("decide-result"), "2027-01-21")).toEqual(backdated)
    expect(early(at("decide-result"), "2027-01-22")).toEqual([])
  })

  it("keeps what somebody does after the roles they were given", () => {
    const grant = command("change-grants", "quan-tri", "2027-01-07", {
      holder: { id: "moi", grants: [{ role: "unit", scope: { unit: "xa-01" } }] },
    })
    const by = (on: string) => ({ ...enterSelf("xa-01", "68", on), actor: "moi" })
    expect(toldBy(stateOf([opening(), grant]), by("2027-01-06"))).toEqual(["command.backdated at on"])
    const state = stateOf([opening(), grant, by("2027-01-08")])
    expect(toldBy(state, { ...grant, on: enterSelf("xa-01", "1", "2027-01-07").on })).toEqual([
      "command.backdated at on",
    ])
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

describe("a campaign that changed its course", () => {
  it("is stored, read back and checked with all its new events", () => {
    const events = eventsOf([
      ...untilCouncil(),
      back({ deadline: { kind: "by", date: "2027-01-30" } }),
      extend("2027-01-17", { units: ["xa-02"] }),
      command("appoint-acting-chair", "tham-quyen", "2027-01-17", {
        official: "uy-vien-1",
        reason: "Chủ tịch đi công tác",
        basis,
      }),
      command("admit-participant", "quan-tri", "2027-01-17", {
        participant: { unit: "xa-03", name: "Xã Mẫu 03", cluster: "cum-2" },
        reason: "Bổ sung",
        basis,
      }),
      command("withdraw-participant", "quan-tri", "2027-01-18", {
        unit: "xa-02",
        reason: "Thiên tai",
        basis,
      }),
    ])
    const stored: unknown = JSON.parse(JSON.stringify(events))
    expect(Result.getOrThrow(parseEvents(stored))).toEqual(stored)
    expect(replay(Result.getOrThrow(parseEvents(stored)))).toEqual(replay(events))
    expect(againstEvents(events, {})).toEqual([])
  })
})
