import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Command } from "../../src/campaign/command.ts"
import { replay } from "../../src/campaign/evolve.ts"
import { parseEvents } from "../../src/campaign/parse-events.ts"
import { againstEvents } from "../../src/receipt/against-events.ts"
import {
  approve,
  command,
  enterSelf,
  eventsOf,
  opening,
  planData,
  refusalsOf,
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
