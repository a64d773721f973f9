import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Command } from "../../src/campaign/command.ts"
import { replay } from "../../src/campaign/evolve.ts"
import { parseEvents } from "../../src/campaign/parse-events.ts"
import { visibleTo } from "../../src/campaign/visible-to.ts"
import { againstEvents } from "../../src/receipt/against-events.ts"
import {
  approve,
  command,
  enterSelf,
  eventsOf,
  opening,
  refusalsOf,
  stateOf,
  toldBy,
  untilCouncil,
  untilDecided,
  untilPublished,
} from "./sample-campaign.ts"
import { admit, newcomer, running, scored, succeed, weighted, withdraw } from "./sample-succession.ts"

describe("a unit that joins while the campaign runs", () => {
  it("begins with an empty chain, and what was proposed without it falls", () => {
    const proposed = untilDecided().slice(0, -3)
    const state = running([...proposed, admit("2027-01-23")])
    expect(state.chains.get("xa-03")).toEqual({ unit: "xa-03", authorised: [], history: [] })
    expect(state.participants.get("xa-03")).toMatchObject(newcomer)
    expect(state.outcomes.size).toBe(0)
  })

  it("joins once, in a cluster there is, by a document, before anything is decided", () => {
    expect(
      toldBy(stateOf([opening()]), admit("2026-05-01", { unit: "xa-01", name: "X", cluster: "cum-9" })),
    ).toEqual(["participant.already at participant.unit", "plan.unknown at participant.cluster"])
    const bare = { ...admit("2026-05-01"), basis: { number: " " } }
    expect(toldBy(stateOf([opening()]), bare)).toEqual(["document.number-blank at basis.number"])
    expect(toldBy(stateOf(untilDecided()), admit("2027-01-26"))).toEqual(["participant.decided at "])
    expect(toldBy(stateOf(untilPublished()), admit("2027-02-02"))[0]).toBe("publication.closed at ")
  })

  it("is refused where the rulebook cannot score it: the whole campaign would have no results", () => {
    const homeless = { unit: "xa-03", name: "Xã Mẫu 03" }
    expect(toldBy(stateOf([opening()]), admit("2026-05-01", homeless))).toEqual([
      "subject.no-attribute at participant",
    ])
    const from = [{ unit: "xa-01" }, { unit: "xa-02" }]
    const successors = [{ participant: homeless, from }]
    expect(toldBy(stateOf(scored), succeed({ successors }))).toEqual([
      "subject.no-attribute at successors.0.participant",
    ])
  })

  it("scores through an account it is given", () => {
    const grant = command("change-grants", "quan-tri", "2027-01-05", {
      holder: { id: "xa-03", grants: [{ role: "unit", scope: { unit: "xa-03" } }] },
    })
    expect(toldBy(stateOf([opening(), admit("2027-01-05"), grant]), enterSelf("xa-03"))).toEqual([])
  })
})

describe("a unit that withdraws", () => {
  it("is no longer asked for results; its scores are kept, its models withdrawn with it", () => {
    const state = running([...untilCouncil(), withdraw("xa-01", "2027-01-16")])
    expect([...state.chains.keys()]).toEqual(["xa-02"])
    expect(state.departures).toMatchObject([
      { participant: { unit: "xa-01" }, into: [], on: "2027-01-16", chain: { authorised: [{}, {}] } },
    ])
    expect(state.models.get("mh-1")).toMatchObject({ unit: "xa-01", state: "withdrawn" })
    const [refusal] = refusalsOf(state, approve("xa-01", "council", "chu-tich", "2027-01-22"))
    expect(refusal).toMatchObject({ code: "participant.left", facts: { on: "2027-01-16", into: "—" } })
  })

  it("may be admitted again, and begins anew: approvals and votes stay with its departure", () => {
    const before = running(untilCouncil()).chains.get("xa-01")
    const again = { unit: "xa-01", name: "Xã Mẫu 01", cluster: "cum-1" }
    const state = running([...untilCouncil(), withdraw("xa-01", "2027-01-16"), admit("2027-01-17", again)])
    expect(state.chains.get("xa-01")).toEqual({ unit: "xa-01", authorised: [], history: [] })
    expect(state.departures.map(({ chain }) => chain)).toEqual([before])
  })

  it("is not the last one", () => {
    const state = stateOf([opening(), withdraw("xa-01", "2026-05-01")])
    expect(toldBy(state, withdraw("xa-02", "2026-05-01"))).toEqual(["participant.last at unit"])
  })
})

describe("units that become another by a merger", () => {
  it("leave their figures to it by the declared policy: (68 × 8000 + 69.5 × 2000) / 10000 = 68.3", () => {
    const state = running([...scored, succeed()])
    expect([...state.participants.keys()]).toEqual(["xa-03"])
    expect(state.inherited.get("xa-03")).toEqual([
      {
        unit: "xa-03",
        criterion: "tasks",
        field: "grade",
        policy: "weighted",
        parts: [
          { from: "xa-01", value: "68", share: "1", weight: "8000" },
          { from: "xa-02", value: "69.5", share: "1", weight: "2000" },
        ],
        value: "68.3",
      },
    ])
  })

  it("keep their scores, none of which is counted for the new unit", () => {
    const before = running(scored)
    const { chains, departures } = running([...scored, succeed()])
    expect(chains.get("xa-03")).toEqual({ unit: "xa-03", authorised: [], history: [] })
    expect(departures.map(({ chain }) => chain)).toEqual([...before.chains.values()])
    expect(departures.map(({ into }) => into)).toEqual([["xa-03"], ["xa-03"]])
  })

  it("hand on their models and whoever is recused from them", () => {
    const recuse = command("recuse", "tham-quyen", "2027-01-14", {
      official: "uy-vien-2",
      unit: "xa-02",
      reason: "Quê quán",
    })
    const state = running([...scored, recuse, succeed()])
    expect(state.models.get("mh-1")).toMatchObject({ unit: "xa-03", state: "registered" })
    expect(state.models.get("mh-1")?.history.at(-1)?.note).toBe("xa-01 → xa-03")
    expect(state.recusals.get("xa-03")).toEqual(["uy-vien-2"])
  })

  it("are not admitted again; one is told what is in their place", () => {
    const state = stateOf([...scored, succeed()])
    const [refusal] = refusalsOf(state, admit("2027-01-20", { unit: "xa-01", name: "Xã Mẫu 01" }))
    expect(refusal).toMatchObject({ code: "participant.left", facts: { into: "xa-03" } })
  })

  it("leave a figure missing where one of theirs is, never a zero", () => {
    const state = running([...scored.slice(0, 4), succeed()])
    expect(state.inherited.get("xa-03")).toMatchObject([
      { parts: [{ value: "68" }, { value: null }], value: null },
    ])
  })

  it("may go into one that goes on by its id; its scores begin anew, with the old ones inherited", () => {
    const before = running(scored).chains.get("xa-01")
    const participant = { unit: "xa-01", name: "Xã Mẫu 01 (mới)", cluster: "cum-1" }
    const into = (from: ReadonlyArray<object>) =>
      succeed({
        successors: [{ participant, from }],
        carry: [{ ...weighted({}), policy: { by: "highest" } }],
      })
    const state = running([...scored, into([{ unit: "xa-01" }, { unit: "xa-02" }])])
    expect(state.chains.get("xa-01")).toEqual({ unit: "xa-01", authorised: [], history: [] })
    expect(state.departures).toMatchObject([
      { participant: { unit: "xa-01" }, chain: before, into: ["xa-01"] },
      { participant: { unit: "xa-02" }, into: ["xa-01"] },
    ])
    expect(state.participants.get("xa-01")?.name).toBe("Xã Mẫu 01 (mới)")
    expect(state.inherited.get("xa-01")).toMatchObject([{ value: "69.5" }])
    expect(toldBy(stateOf(scored), into([{ unit: "xa-02" }]))).toContain(
      "participant.already at successors.0.participant.unit",
    )
  })
})

describe("a unit that is split", () => {
  const parts = [
    { participant: newcomer, from: [{ unit: "xa-01", share: "75%" }] },
    {
      participant: { unit: "xa-04", name: "Xã Mẫu 04", cluster: "cum-2" },
      from: [
        { unit: "xa-01", share: "25%" },
        { unit: "xa-ben-canh", outside: true },
      ],
    },
  ]
  const split = (more: object = {}) =>
    succeed({
      successors: parts,
      carry: [
        { ...weighted({ "xa-01": "8000", "xa-ben-canh": "3000" }), elsewhere: { "xa-ben-canh": "58" } },
      ],
      models: { "mh-1": "xa-04" },
      ...more,
    })

  it("weighs its share, together with a commune from elsewhere: (68 × 2000 + 58 × 3000) / 5000 = 62", () => {
    const state = running([...scored, split()])
    expect(state.inherited.get("xa-04")).toMatchObject([{ value: "62", parts: [{ weight: "2000" }, {}] }])
    expect(state.inherited.get("xa-03")).toMatchObject([{ value: "68" }])
    expect([...state.participants.keys()]).toEqual(["xa-02", "xa-03", "xa-04"])
    expect(state.models.get("mh-1")?.unit).toBe("xa-04")
  })

  it("says where its models go, and gives no more than all of itself", () => {
    expect(toldBy(stateOf(scored), split({ models: {} }))).toEqual([
      "succession.model-unplaced at models.mh-1",
    ])
    const [first, second] = parts
    const whole = [first, { ...second, from: [{ unit: "xa-01", share: "26%" }] }]
    expect(toldBy(stateOf(scored), split({ successors: whole }))).toEqual([
      "succession.share-over at successors.1.from.0.unit",
      "succession.figure-of-stranger at carry.0.elsewhere.xa-ben-canh",
      "succession.weight-of-stranger at carry.0.policy.weights.xa-ben-canh",
    ])
  })
})

describe("a succession", () => {
  it("is refused with everything that does not hold together", () => {
    const wrong = succeed({
      successors: [
        {
          participant: { ...newcomer, cluster: "cum-9" },
          from: [{ unit: "xa-1" }, { unit: "xa-02", outside: true }, { unit: "xa-02" }],
        },
        { participant: newcomer, from: [{ unit: "xa-01" }] },
      ],
      carry: [
        { criterion: "taks", field: "grade", policy: { by: "sum" }, elsewhere: { x: "nhiều" } },
        { criterion: "taks", field: "grade", policy: { by: "sum" } },
      ],
      models: { "mh-9": "xa-03" },
    })
    expect(toldBy(stateOf(scored), wrong)).toEqual([
      "plan.unknown at successors.0.participant.cluster",
      "participant.already at successors.1.participant.unit",
      "participant.unknown at successors.0.from.0.unit",
      "succession.not-outside at successors.0.from.1.unit",
      "succession.duplicate-source at successors.0.from.2.unit",
      "sheet.unknown-criterion at carry.0.criterion",
      "sheet.unknown-criterion at carry.1.criterion",
      "sheet.duplicate-value at carry.1",
      "number.invalid at carry.0.elsewhere.x",
      "succession.figure-of-stranger at carry.0.elsewhere.x",
      "model.unknown at models.mh-9",
    ])
    const strangers = [{ participant: newcomer, from: [{ unit: "xa-ben-canh", outside: true }] }]
    expect(toldBy(stateOf(scored), succeed({ successors: strangers, carry: [] }))).toEqual([
      "succession.no-source at successors",
    ])
    expect(toldBy(stateOf(scored), succeed({ carry: [weighted({ "xa-01": "0" })] }))).toEqual([
      "carry.weight-missing at carry.0.policy.weights.xa-01",
      "carry.weight-missing at carry.0.policy.weights.xa-02",
    ])
    const byHand = structuredClone(succeed()) as { successors?: Array<{ from: Array<{ share?: string }> }> }
    const [source] = byHand.successors?.[0]?.from ?? []
    if (source !== undefined) source.share = "-50%"
    expect(toldBy(stateOf(scored), byHand as Command)).toEqual(["share.invalid at successors.0.from.0.share"])
    expect(toldBy(stateOf(untilDecided()), succeed({}, "2027-01-26"))).toContain("participant.decided at ")
  })

  it("carries only what the old units' sheets can hold, and says what may be meant", () => {
    const carry = (one: object) => succeed({ carry: [{ policy: { by: "highest" }, ...one }] })
    expect(toldBy(stateOf(scored), carry({ criterion: "tasks", field: "grad" }))).toEqual([
      "succession.unknown-field at carry.0.field",
    ])
    const [left] = refusalsOf(stateOf(scored), carry({ field: "grade" }))
    expect(left?.code).toBe("succession.criterion-missing")
    expect(left?.fix.en).toContain("tasks.grade")
  })

  it("does not lose by a sum what no successor is said to take", () => {
    const from = [{ unit: "xa-01", share: "30%" }]
    const carry = [{ criterion: "tasks", field: "grade", policy: { by: "sum" } }]
    const third = succeed({ successors: [{ participant: newcomer, from }], carry })
    expect(toldBy(stateOf(scored), third)).toEqual(["carry.remainder-lost at successors.0.from.0.share"])
  })

  it("is not dated before what the old units last did", () => {
    expect(toldBy(stateOf(scored), succeed({}, "2027-01-07"))).toEqual(["command.backdated at on"])
  })

  it("is kept as an event that is read back, replayed and checked", () => {
    const events = eventsOf([...scored, succeed()])
    const stored: unknown = JSON.parse(JSON.stringify(events))
    expect(Result.getOrThrow(parseEvents(stored))).toEqual(stored)
    expect(replay(Result.getOrThrow(parseEvents(stored)))).toEqual(replay(events))
    expect(againstEvents(events, {})).toEqual([])
    const tampered = JSON.parse(JSON.stringify(events).replace('"68.3"', '"86.3"'))
    expect(againstEvents(tampered, {})).toMatchObject([{ code: "receipt.different" }])
  })
})

describe("what is seen of a unit that left", () => {
  const state = running([...scored, succeed()])

  it("shows its scores to whoever sees it or a unit in its place, and to no stranger", () => {
    const view = visibleTo("tham-dinh", state)
    expect(view.departures.map(({ participant }) => participant.unit)).toEqual(["xa-01", "xa-02"])
    expect(view.departures.every(({ chain }) => chain.authorised.length === 1)).toBe(true)
    expect([...view.inherited.keys()]).toEqual(["xa-03"])
    expect(visibleTo("xa-01", state).departures.map(({ participant }) => participant.unit)).toEqual(["xa-01"])
    const stranger = visibleTo("ai-do", state)
    expect([stranger.departures, stranger.inherited.size, stranger.extensions]).toEqual([[], 0, []])
  })
})
