import { Mechanism, Receipts, Rulebook } from "@danvan/core"
import { defineTieBreak, Plugins } from "@danvan/plugin-sdk"
import { describe, expect, it } from "vitest"
import * as z from "zod"
import { eventsOf, untilPublished } from "../../core/test/campaign/sample-campaign.ts"
import { manifest, toldOf } from "./samples.ts"

const [manualGrade] = Mechanism.standard.filter(({ name }) => name === "manual-grade")
const graded = { ...manualGrade!, name: "sample/graded" }
const registered = (version: string, engine = "*", engineOverrides = {}) =>
  Plugins.registerOrThrow([{ manifest: manifest({ version, engine }), mechanisms: [graded] }], {
    engineOverrides,
  })

const plugins = registered("1.0.0")

/** The sample campaign, graded by the plugin's mechanism. */
const events = JSON.parse(
  JSON.stringify(eventsOf(untilPublished())).replaceAll('"manual-grade"', '"sample/graded"'),
)

describe("the receipt of a campaign that uses a plugin", () => {
  it("has the plugin's version, its hash, and it on the board", () => {
    const receipt = Receipts.makeOrThrow({ events, plugins })
    const { stamp } = plugins.plugins[0]!
    expect(receipt.parts.mechanisms.items).toEqual({
      "sample/graded": "1.0.0",
      "plugin sample/halves": Receipts.hashOfOrThrow(stamp),
    })
    expect(receipt.board.plugins).toEqual([stamp])
    expect(toldOf(Receipts.verify(receipt, { events, plugins }))).toEqual([])
  })

  it("is told from one with another version, and cannot be checked without the plugin", () => {
    const receipt = Receipts.makeOrThrow({ events, plugins })
    const other = Receipts.verify(receipt, { events, plugins: registered("1.0.1") })
    expect(toldOf(other)).toEqual([expect.stringContaining("receipt.different at mechanisms.")])
    expect(toldOf(Receipts.verify(receipt, { events }))[0]).toContain("mechanism.unknown")
  })

  it("names a plugin that brings only a tie-break, and cannot be checked without it", () => {
    const lots = defineTieBreak({
      name: "sample/lots",
      title: { vi: "Bốc thăm", en: "Lots" },
      summary: { vi: "Theo mã băm.", en: "By hash." },
      parameters: z.strictObject({}),
      // The sample proposes equals as equals.
      separate: ({ equals }) => [equals.map(({ id }) => id)],
    })
    const withLots = Plugins.registerOrThrow([
      { manifest: manifest({ uses: { "tie-breaks": "1" } }), tieBreaks: [lots] },
    ])
    const tie = { title: { vi: "Bốc thăm", en: "Lots" }, policy: { name: "sample/lots" } }
    const told = JSON.parse(JSON.stringify(eventsOf(untilPublished())))
    for (const { rulebook } of told) if (rulebook?.ranking !== undefined) rulebook.ranking.ties.push(tie)
    const receipt = Receipts.makeOrThrow({ events: told, plugins: withLots })
    expect(receipt.parts.mechanisms.items).toHaveProperty("plugin sample/halves")
    expect(receipt.board.plugins).toEqual([withLots.plugins[0]!.stamp])
    expect(toldOf(Receipts.verify(receipt, { events: told, plugins: withLots }))).toEqual([])
    expect(toldOf(Receipts.verify(receipt, { events: told }))[0]).toContain("policy.unknown")
  })

  it("carries the reason for an engine outside the plugin's range", () => {
    const overridden = registered("1.0.0", "^9.0.0", { "sample/halves": "đã chạy lại mọi ví dụ" })
    const receipt = Receipts.makeOrThrow({ events, plugins: overridden })
    expect(receipt.board.plugins?.[0]?.engineOverride).toBe("đã chạy lại mọi ví dụ")
  })

  it("reads the same when its rulebook is read anew", () => {
    const { rulebook } = events.find((event: object) => "rulebook" in event)
    expect(toldOf(Rulebook.make(rulebook, { plugins }))).toEqual([])
  })
})
