import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { unopened } from "../../src/campaign/campaign.ts"
import { campaignEntries } from "../../src/campaign/campaign-entries.ts"
import { officialSheet } from "../../src/campaign/chain.ts"
import type { Command } from "../../src/campaign/command.ts"
import { decisionInForce } from "../../src/campaign/decision.ts"
import { evolve, replay } from "../../src/campaign/evolve.ts"
import { parseEvents } from "../../src/campaign/parse-events.ts"
import { allowed } from "../../src/campaign/permission.ts"
import { proposalsOf } from "../../src/campaign/proposals-of.ts"
import { visibleTo } from "../../src/campaign/visible-to.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { toldOf } from "../samples/issues-of.ts"
import {
  approve,
  command,
  enterSelf,
  eventsOf,
  opening,
  planData,
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

const back = (to: string, on = "2027-01-16") =>
  command("return-stage", "chu-tich", on, { unit: "xa-01", stage: "council", to, reason: "Thiếu minh chứng" })

const model = (type: string, actor: string, more: object = {}, on = "2026-05-01") =>
  command(type, actor, on, { model: "mh-1", ...more })

describe("scores on their way through the stages", () => {
  it("count only once they are approved, and then those of the last stage that did", () => {
    const [open, register, enter, approveSelf, , , appraise, approveAppraisal] = untilCouncil()
    const officialAfter = (...commands: ReadonlyArray<Command | undefined>) => {
      const chain = running(commands.filter((one) => one !== undefined)).chains.get("xa-01")
      return chain === undefined ? undefined : officialSheet(chain)?.values[0]?.value
    }
    expect(officialAfter(open, register, enter)).toBeUndefined()
    expect(officialAfter(open, enter, approveSelf)).toBe("68")
    expect(officialAfter(open, enter, approveSelf, appraise)).toBe("68")
    expect(officialAfter(open, enter, approveSelf, appraise, approveAppraisal)).toBe("60")
  })

  it("are all kept, with who entered them and the maxima that held", () => {
    const { chains } = running(untilCouncil())
    const entered = chains.get("xa-01")?.history.filter(({ kind }) => kind === "entered")
    expect(entered).toMatchObject([
      { sheet: { stage: "self", by: "xa-01", on: "2027-01-08", maxima: { tasks: "70", survey: "30" } } },
      { sheet: { stage: "appraisal", by: "tham-dinh", on: "2027-01-12" } },
    ])
  })

  it("are handed on unchanged by a stage that enters none", () => {
    const chain = running(untilCouncil()).chains.get("xa-02")
    expect(chain?.authorised.map(({ stage, sheet }) => [stage, sheet?.stage])).toEqual([
      ["self", "self"],
      ["appraisal", "self"],
    ])
  })

  it("open again from the stage they are returned to, and all later approvals fall", () => {
    const state = running([...untilCouncil(), back("self")])
    const chain = state.chains.get("xa-01")
    expect(chain?.authorised).toEqual([])
    expect(chain?.history.at(-1)).toMatchObject({ kind: "returned", reason: "Thiếu minh chứng" })
    expect(chain?.postedSince).toBeUndefined()
    expect(toldBy(state, approve("xa-01", "appraisal", "tham-dinh", "2027-01-16"))).toEqual([
      "chain.out-of-order at stage",
    ])
    expect(state.chains.get("xa-02")?.authorised).toHaveLength(2)
  })

  it("may be taken back by the last stage until something is decided, and every proposal falls with them", () => {
    const proposed = untilDecided().slice(0, -3)
    expect(running(proposed).outcomes.size).toBe(2)
    const state = running([...proposed, back("council", "2027-01-23")])
    expect(state.outcomes.size).toBe(0)
    expect(state.chains.get("xa-01")?.authorised.map(({ stage }) => stage)).toEqual(["self", "appraisal"])
  })

  it("go to scoring stage by stage: self 93, appraised 85, and the class is of the 85", () => {
    const state = running(untilDecided())
    const board = compileOrThrow(state.rulebook, { asOf: "2026-12-31" }).scoreOrThrow(campaignEntries(state))
    expect(board.get("xa-01")?.stageTotals.self?.toString()).toBe("93")
    expect(proposalsOf(board)).toEqual([
      { unit: "xa-01", class: "good", total: "85", rank: 1 },
      { unit: "xa-02", class: "excellent", total: "93", rank: 1 },
    ])
  })

  it("that nobody approved yet leave the subject incomplete, not at zero", () => {
    const state = running([opening(), enterSelf("xa-01")])
    const board = compileOrThrow(state.rulebook, { asOf: "2026-12-31" }).scoreOrThrow(campaignEntries(state))
    expect(board.get("xa-01")?.status).toBe("incomplete")
  })
})

describe("a model", () => {
  const upTo = (...steps: ReadonlyArray<Command>) => stateOf([...untilCouncil().slice(0, 2), ...steps])
  const assess = model("assess-model", "truong-cum", { effective: true })
  const recognise = model("recognise-model", "tham-quyen")
  const replicate = model("replicate-model", "xa-02", { unit: "xa-02" })

  it("is registered, assessed, recognised and replicated, in that order", () => {
    const state = upTo(assess, recognise, replicate)
    expect(state.phase !== "unopened" && state.models.get("mh-1")).toMatchObject({
      state: "replicated",
      effective: true,
      replicatedAt: ["xa-02"],
      history: [
        { state: "registered" },
        { state: "assessed" },
        { state: "recognised" },
        { state: "replicated" },
      ],
    })
    expect(toldBy(upTo(), recognise)).toEqual(["model.wrong-state at model"])
    expect(toldBy(upTo(assess), replicate)).toEqual(["model.wrong-state at model"])
  })

  it("is not recognised when it was assessed as not effective", () => {
    const state = upTo(model("assess-model", "tham-dinh", { effective: false }))
    expect(toldBy(state, recognise)).toEqual(["model.not-effective at model"])
  })

  it("is not replicated where it already is", () => {
    const state = upTo(assess, recognise)
    expect(toldBy(state, model("replicate-model", "xa-01", { unit: "xa-01" }))).toEqual([
      "model.already-there at unit",
    ])
  })

  it("once withdrawn stays withdrawn", () => {
    const state = upTo(model("withdraw-model", "xa-01", { reason: "Trùng với mô hình khác" }))
    expect(toldBy(state, assess)).toEqual(["model.wrong-state at model"])
  })

  it("is registered in time, and once", () => {
    const again = (on: string) =>
      command("register-model", "xa-01", on, {
        model: "mh-1",
        unit: "xa-01",
        title: "Khác",
        field: "Kinh tế",
      })
    expect(toldBy(upTo(), again("2026-07-01"))).toEqual(["model.duplicate at model", "deadline.passed at on"])
  })
})

describe("after publication", () => {
  const appeal = command("appeal", "xa-01", "2027-02-05", {
    appeal: "kn-1",
    unit: "xa-01",
    grounds: "Thiếu mô hình",
  })
  const settle = (outcome: string, more: object = {}) =>
    command("settle-appeal", "tham-quyen", "2027-02-10", {
      appeal: "kn-1",
      outcome,
      reason: "Đã xem xét",
      ...more,
    })

  it("an appeal upheld brings a decision that replaces the one before, which is kept", () => {
    const before = running(untilPublished())
    const state = running([...untilPublished(), appeal, settle("upheld", { class: "excellent" })])
    const outcome = state.outcomes.get("xa-01")
    expect(outcome?.decisions).toMatchObject([{ class: "good" }, { class: "excellent", appeal: "kn-1" }])
    expect(decisionInForce(outcome)?.class).toBe("excellent")
    expect(state.publication).toEqual(before.publication)
  })

  it("an appeal dismissed changes no decision", () => {
    const state = running([...untilPublished(), appeal, settle("dismissed")])
    expect(state.outcomes).toEqual(running(untilPublished()).outcomes)
    expect(state.appeals.get("kn-1")?.settled?.outcome).toBe("dismissed")
  })

  it("an award may be revoked, once, and its money is to be paid back", () => {
    const revoke = command("revoke-award", "tham-quyen", "2028-03-01", {
      award: "khen-1",
      reason: "Gian lận",
    })
    const state = running([...untilPublished(), revoke])
    expect(state.awards.get("khen-1")).toMatchObject({
      money: { amount: "702000" },
      revoked: { reason: "Gian lận", recover: "702000" },
    })
    expect(toldBy(state, revoke)).toEqual(["award.already-revoked at award"])
  })
})

describe("what somebody sees", () => {
  const seen = (actor: string) =>
    visibleTo(actor, stateOf(untilDecided())).participants.map(({ unit }) => unit)

  it("is their own unit, their own cluster, or everything", () => {
    expect(seen("xa-01")).toEqual(["xa-01"])
    expect(seen("truong-cum")).toEqual(["xa-01"])
    expect(seen("tham-dinh")).toEqual(["xa-01", "xa-02"])
  })

  it("is nothing for a role without a scope, and for a stranger", () => {
    const state = stateOf(untilDecided())
    for (const actor of ["khong-pham-vi", "ai-do"]) {
      expect(visibleTo(actor, state)).toEqual({
        participants: [],
        chains: [],
        departures: [],
        inherited: new Map(),
        extensions: [],
        models: [],
        sessions: [],
        recusals: [],
        outcomes: [],
        awards: [],
        appeals: [],
        publication: undefined,
      })
    }
    expect(visibleTo("xa-01", unopened).participants).toEqual([])
  })

  it("is never another's models or awards", () => {
    const view = visibleTo("xa-01", stateOf(untilPublished()))
    expect(view.models.map(({ unit }) => unit)).toEqual(["xa-01"])
    expect(view.awards).toEqual([])
  })

  it("is for everybody what was published", () => {
    expect(visibleTo("ai-do", stateOf(untilPublished())).publication?.results).toHaveLength(2)
  })
})

describe("whether somebody may do something", () => {
  it("is asked before anything else about it", () => {
    const state = stateOf([opening()])
    expect(allowed("xa-01", enterSelf("xa-01"), state)).toBe(true)
    expect(allowed("xa-02", enterSelf("xa-01"), state)).toBe(false)
    expect(allowed("khong-pham-vi", command("publish", "x", "2027-02-01"), state)).toBe(false)
    expect(allowed("tham-quyen", opening(), unopened)).toBe(true)
    expect(allowed("xa-01", enterSelf("xa-01"), unopened)).toBe(false)
  })

  it("changes with the roles an admin gives", () => {
    const grant = (scope: object) =>
      command("change-grants", "quan-tri", "2026-02-01", {
        holder: { id: "moi", grants: [{ role: "unit", scope }] },
      })
    expect(allowed("moi", enterSelf("xa-01"), stateOf([opening(), grant({ unit: "xa-01" })]))).toBe(true)
    expect(toldBy(stateOf([opening()]), grant({ unit: "xa-1" }))).toEqual([
      "participant.unknown at holder.grants.0.scope",
    ])
    expect(toldBy(stateOf([opening()]), grant({ cluster: "cum-9" }))).toEqual([
      "plan.unknown at holder.grants.0.scope",
    ])
  })
})

describe("the events", () => {
  it("are plain JSON: written down and read back they make the same campaign", () => {
    const events = eventsOf(untilPublished())
    expect(replay(JSON.parse(JSON.stringify(events)))).toEqual(replay(events))
  })

  it("carry who, when, and the paper an act rests on", () => {
    const basis = { number: "05-QĐ/MAU", signed: "2027-02-01" }
    const events = eventsOf([...untilDecided(), command("publish", "tham-quyen", "2027-02-01", { basis })])
    expect(events.at(-1)).toMatchObject({ actor: "tham-quyen", on: "2027-02-01", basis })
    for (const event of events)
      expect(event).toMatchObject({ actor: expect.any(String), on: expect.any(String) })
  })

  it("of another campaign, or of no known kind, change nothing", () => {
    const state = stateOf([opening()])
    const strange = { type: "constructor", actor: "a", on: "2026-02-01" } as never
    expect(evolve(state, strange)).toBe(state)
    const [, , , entered] = eventsOf(untilCouncil())
    expect(evolve(unopened, entered!)).toBe(unopened)
  })
})

describe("stored events", () => {
  const stored: unknown = JSON.parse(JSON.stringify(eventsOf(untilPublished())))

  it("read back to the very events that happened", () => {
    expect(Result.getOrThrow(parseEvents(stored))).toEqual(stored)
    expect(replay(Result.getOrThrow(parseEvents(stored)))).toEqual(stateOf(untilPublished()))
  })

  it("that are no events are refused, each in its place", () => {
    const [open, register] = stored as ReadonlyArray<object>
    expect(toldOf(parseEvents("x"))).toEqual(["field.wrong-type at "])
    expect(toldOf(parseEvents([null, { ...register, on: "2026-02-30" }, { ...open, rulebook: {} }]))).toEqual(
      expect.arrayContaining([
        "field.wrong-type at 0",
        "date.invalid at 1.on",
        "field.missing at 2.rulebook.id",
      ]),
    )
    expect(toldOf(parseEvents([{ ...open, plan: { ...planData, period: { kind: "eon" } } }]))).not.toEqual([])
  })
})
