import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { CampaignEvent } from "../../src/campaign/event.ts"
import { evolveCampaign, replayEvents, replayEventsOrThrow } from "../../src/campaign/replay-events.ts"
import { makeReceipt } from "../../src/receipt/make-receipt.ts"
import { eventsOf, untilPublished } from "./sample-campaign.ts"

const events = eventsOf(untilPublished())
const published = events.at(-1) as CampaignEvent
const told = (list: ReadonlyArray<CampaignEvent>): ReadonlyArray<string> => {
  const read = replayEvents(list)
  return Result.isFailure(read)
    ? read.failure.issues.map(({ code, path }) => `${code} at ${path.join(".")}`)
    : []
}

describe("events that were stored", () => {
  it("make no campaign when the opening was lost, or comes twice", () => {
    expect(told(events.slice(1))).toEqual(["event.before-opening at 0"])
    expect(told([events[0] as CampaignEvent, ...events])).toEqual(["event.second-opening at 1"])
  })

  it("publish once, and what was decided", () => {
    const last = events.length
    expect(told([...events, published])).toEqual([`event.second-publication at ${last}`])
    const edited = structuredClone(published) as { results: Array<{ class: string }> }
    const [first] = edited.results
    if (first !== undefined) first.class = "excellent"
    const lie = [...events.slice(0, -1), edited as unknown as CampaignEvent]
    expect(told(lie)).toEqual([`event.publication-differs at ${last - 1}.results.0`])
  })

  it("change nothing after the publication that could no longer be changed", () => {
    const scores = events.find(({ type }) => type === "scores-entered") as CampaignEvent
    expect(told([...events, scores])).toEqual([`event.after-publication at ${events.length}`])
    const state = replayEventsOrThrow(events)
    expect(Result.isFailure(evolveCampaign(state, scores))).toBe(true)
    expect(Result.isFailure(makeReceipt({ events: [...events, published] }))).toBe(true)
  })

  it("give a state that nobody can edit", () => {
    const state = replayEventsOrThrow(events)
    if (state.phase !== "published") throw new Error("not published")
    const [result] = state.publication?.results ?? []
    expect(() => Object.assign(result as object, { class: "excellent" })).toThrow(TypeError)
    expect(() => (state.outcomes as Map<string, unknown>).clear()).toThrow(TypeError)
    expect(() => Object.assign(state, { phase: "open" })).toThrow(TypeError)
  })
})
