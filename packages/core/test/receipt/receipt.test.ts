import { readFileSync } from "node:fs"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CampaignEvent } from "../../src/campaign/event.ts"
import { parseEvents } from "../../src/campaign/parse-events.ts"
import { canonicalJson, canonicalJsonOrThrow } from "../../src/receipt/canonical-json.ts"
import { engineVersion } from "../../src/receipt/engine-version.ts"
import { hashOfOrThrow } from "../../src/receipt/hash-of.ts"
import { makeReceipt, makeReceiptOrThrow } from "../../src/receipt/make-receipt.ts"
import { parseReceipt } from "../../src/receipt/parse-receipt.ts"
import type { Receipt } from "../../src/receipt/receipt.ts"
import { verifyReceipt, verifyReceiptOrThrow } from "../../src/receipt/verify-receipt.ts"
import { command, eventsOf, untilDecided, untilPublished } from "../campaign/sample-campaign.ts"
import { issuesOf, toldOf } from "../samples/issues-of.ts"

const events = eventsOf(untilPublished())
const receipt = makeReceiptOrThrow({ events })

type Path = ReadonlyArray<string | number>

/** A copy of data with one thing in it changed. */
const changed = <Data>(data: Data, path: Path, value: unknown): Data => {
  const copy: unknown = JSON.parse(JSON.stringify(data))
  const holder = path.slice(0, -1).reduce((inner, key) => Reflect.get(inner as object, key), copy)
  Reflect.set(holder as object, path.at(-1) ?? "", value)
  return copy as Data
}

/** The paths of everything in data that holds nothing further. */
const leavesOf = (value: unknown, path: Path = []): ReadonlyArray<Path> =>
  typeof value !== "object" || value === null
    ? [path]
    : Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))

/** Where the first event of a type stands. */
const placeOf = (type: CampaignEvent["type"]): number => events.findIndex((event) => event.type === type)

/** The receipt with a new seal, as a forger would put on it. */
const resealed = ({ seal: _, ...rest }: Receipt): Receipt => ({ ...rest, seal: hashOfOrThrow(rest) })

const difference = (found: Receipt, from: ReadonlyArray<CampaignEvent> = events) =>
  issuesOf(verifyReceipt(found, { events: from }))[0]?.facts

describe("canonical JSON", () => {
  it("sorts keys, leaves out spaces and what is undefined, and keeps the order of lists", () => {
    expect(canonicalJsonOrThrow({ b: [2, 1], a: { d: undefined, c: "Đ" }, "€": null, "": true })).toBe(
      '{"":true,"a":{"c":"Đ"},"b":[2,1],"€":null}',
    )
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1n, undefined, () => 1, Symbol("a")])(
    "refuses %s",
    (value) => {
      expect(toldOf(canonicalJson({ a: [value] }))).toEqual(["receipt.not-data at a.0"])
    },
  )

  it("ends on data nested in itself", () => {
    const loop: { inside?: unknown } = {}
    loop.inside = loop
    expect(issuesOf(canonicalJson(loop))[0]?.code).toBe("receipt.too-deep")
  })

  it("is JSON that reads back to the same data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJsonOrThrow(value)
        expect(canonicalJsonOrThrow(JSON.parse(written))).toBe(written)
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe("a hash", () => {
  it("is the SHA-256 of the canonical text", () => {
    // FIPS 180-4: SHA-256 of the two bytes of an empty object, by any other implementation.
    expect(hashOfOrThrow({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
  })

  it("does not depend on the order of keys", () => {
    expect(hashOfOrThrow({ a: 1, b: { c: 2, d: 3 } })).toBe(hashOfOrThrow({ b: { d: 3, c: 2 }, a: 1 }))
  })
})

describe("the engine's version", () => {
  it("is the package's", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))
    expect(engineVersion).toBe(version)
  })
})

describe("a receipt", () => {
  it("carries the hashes of engine, rulebook, mechanisms, facts and events, and the result", () => {
    expect(Object.keys(receipt.parts)).toEqual(["engine", "rulebook", "mechanisms", "events", "facts"])
    expect(receipt.parts.engine.items).toEqual({ "@danvan/core": engineVersion })
    expect(receipt.parts.mechanisms.items).toEqual({ "manual-grade": engineVersion })
    expect(Object.keys(receipt.parts.facts.items)).toEqual(["xa-01", "xa-02", "@scopes"])
    expect(Object.keys(receipt.parts.events.items)).toHaveLength(events.length)
    expect(receipt.decisions).toEqual([
      { unit: "xa-01", class: "good" },
      { unit: "xa-02", class: "excellent" },
    ])
  })

  it("is the same however often it is made, and from events that were stored", () => {
    expect(makeReceiptOrThrow({ events: JSON.parse(JSON.stringify(events)) })).toEqual(receipt)
  })

  it("holds when it is replayed, also after it was stored", () => {
    const stored = Result.getOrThrow(parseReceipt(JSON.parse(JSON.stringify(receipt))))
    expect(Result.isSuccess(verifyReceipt(stored, { events }))).toBe(true)
  })

  it("is not made of a campaign that was not published", () => {
    expect(toldOf(makeReceipt({ events: eventsOf(untilDecided()) }))).toEqual([
      "receipt.not-published at events",
    ])
    expect(toldOf(makeReceipt({ events: [] }))).toEqual(["receipt.not-published at events"])
  })

  it("is not made of a proposal the scores do not propose", () => {
    const lie = changed(events, [placeOf("results-proposed"), "results", 0, "total"], "99")
    expect(issuesOf(makeReceipt({ events: lie }))[0]).toMatchObject({
      code: "proposal.differs",
      facts: { unit: "xa-01", field: "total", expected: "85", found: "99" },
    })
  })

  it("is not made of a campaign that broke its own rules, and says which rule", () => {
    const vote = placeOf("vote-held")
    const alone = changed(events, [vote, "ballots"], [])
    expect(issuesOf(makeReceipt({ events: alone }))[0]).toMatchObject({
      code: "vote.no-ballots",
      path: ["events", vote, "ballots"],
      basis: { vi: "Quyết định 25/2021/QĐ-TTg" },
    })
  })

  it("is not made of an event that says more than was decided", () => {
    const richer = changed(events, [placeOf("award-granted"), "money", "amount"], "7020000")
    expect(issuesOf(makeReceipt({ events: richer }))[0]?.facts).toMatchObject({
      part: "events",
      subject: "000022 award-granted",
      field: "money.amount",
      expected: "702000",
      found: "7020000",
    })
  })
})

describe("a receipt after the publication", () => {
  const appeal = command("appeal", "xa-01", "2027-02-05", { appeal: "kn-1", unit: "xa-01", grounds: "Thiếu" })
  const upheld = command("settle-appeal", "tham-quyen", "2027-02-10", {
    appeal: "kn-1",
    outcome: "upheld",
    class: "excellent",
    reason: "Đã xét",
    basis: { number: "08-QĐ/MAU", signed: "2027-02-10" },
  })
  const revoked = command("revoke-award", "tham-quyen", "2027-03-01", { award: "khen-1", reason: "Gian lận" })
  const later = eventsOf([...untilPublished(), appeal, upheld])
  const last = eventsOf([...untilPublished(), appeal, upheld, revoked])
  const second = makeReceiptOrThrow({ events: later, earlier: receipt })

  it("holds as of its own day, and says which event superseded which result, and when", () => {
    const { findings } = verifyReceiptOrThrow(receipt, { events: last })
    expect(findings.map(({ code, severity, facts }) => ({ code, severity, ...facts }))).toEqual([
      { code: "receipt.later-event", severity: "warning", event: "000024 appealed", on: "2027-02-05" },
      {
        code: "receipt.superseded",
        severity: "warning",
        subject: "xa-01",
        was: "good",
        now: "excellent",
        event: "000025 appeal-settled",
        on: "2027-02-10",
      },
      {
        code: "receipt.award-revoked",
        severity: "warning",
        award: "khen-1",
        event: "000026 award-revoked",
        on: "2027-03-01",
      },
    ])
    expect(verifyReceiptOrThrow(receipt, { events }).findings).toEqual([])
  })

  it("is the same receipt, whether made on the day or later", () => {
    expect(makeReceiptOrThrow({ events: last })).toEqual(receipt)
  })

  it("is followed by one for what replaced it, which refers to it", () => {
    expect(second.decisions[0]).toEqual({ unit: "xa-01", class: "excellent" })
    expect(second).toMatchObject({ supersedes: receipt.seal, through: "2027-02-10", published: "2027-02-01" })
    expect(verifyReceiptOrThrow(second, { events: later, earlier: receipt }).findings).toEqual([])
    const third = makeReceiptOrThrow({ events: last, earlier: second })
    expect(third).toMatchObject({ supersedes: second.seal, awards: [{ award: "khen-1", revoked: true }] })
    expect(verifyReceiptOrThrow(third, { events: last, earlier: second }).findings).toEqual([])
    expect(
      verifyReceiptOrThrow(second, { events: last, earlier: receipt }).findings.map(({ code }) => code),
    ).toEqual(["receipt.award-revoked"])
  })

  it("that takes another's place is checked with that one, untouched and of the same campaign", () => {
    const check = (earlier?: Receipt) =>
      toldOf(verifyReceipt(second, { events: later, ...(earlier === undefined ? {} : { earlier }) }))
    expect(check()).toEqual(["receipt.earlier-missing at supersedes"])
    expect(check({ ...receipt, published: "2027-02-02" })).toEqual(["receipt.different at earlier.seal"])
    expect(check(resealed({ ...receipt, published: "2027-02-02" }))).toEqual([
      "receipt.different at supersedes",
    ])
    expect(check(resealed({ ...receipt, campaign: "khac" }))).toEqual([
      "receipt.different at earlier.campaign",
    ])
  })

  it("is not followed by another while nothing was replaced", () => {
    for (const from of [events, eventsOf([...untilPublished(), appeal])]) {
      expect(toldOf(makeReceipt({ events: from, earlier: receipt }))).toEqual([
        "receipt.nothing-replaced at events",
      ])
    }
    expect(toldOf(makeReceipt({ events: later, earlier: second }))).toEqual([
      "receipt.nothing-replaced at events",
    ])
  })

  it("is not told of what nobody may have done", () => {
    const forged = changed(later, [later.length - 1, "actor"], "xa-01")
    expect(issuesOf(verifyReceipt(receipt, { events: forged }))[0]).toMatchObject({
      code: "actor.not-allowed",
      path: ["events", later.length - 1, "actor"],
    })
  })
})

describe("what is no receipt and no events", () => {
  const junk = [null, undefined, 1, "x", [], {}, [null], [{ type: "publish" }], { length: 3 }] as const

  it.each(junk)("as %j is told where it is wrong, never thrown", (one) => {
    expect(issuesOf(makeReceipt({ events: one } as never)).length).toBeGreaterThan(0)
    expect(issuesOf(makeReceipt(one as never)).length).toBeGreaterThan(0)
    expect(issuesOf(makeReceipt({ events, earlier: one ?? 1 } as never)).length).toBeGreaterThan(0)
    expect(issuesOf(verifyReceipt(one as never, { events })).length).toBeGreaterThan(0)
    expect(issuesOf(verifyReceipt(receipt, { events: one } as never)).length).toBeGreaterThan(0)
    expect(issuesOf(verifyReceipt(receipt, one as never)).length).toBeGreaterThan(0)
  })

  it("is located within the events", () => {
    expect(toldOf(makeReceipt({ events: [...events, { type: "publishd" }] as never }))).toEqual([
      `field.not-an-option at events.${events.length}.type`,
    ])
  })
})

describe("a tampered receipt", () => {
  it("is refused with the subject and the field that differ, even under a new seal", () => {
    const forged = changed(receipt, ["board", "subjects", 0, "total"], "95")
    for (const one of [forged, resealed(forged)]) {
      expect(difference(one)).toMatchObject({
        part: "board",
        subject: "xa-01",
        field: "total",
        expected: "85",
        found: "95",
      })
    }
  })

  it("names the criterion whose points were changed", () => {
    const forged = changed(receipt, ["board", "subjects", 1, "criteria", 0, "points"], "70")
    expect(difference(forged)).toMatchObject({
      subject: "xa-02",
      field: "tasks.points",
      expected: "68",
      found: "70",
    })
  })

  it("names the unit whose class was changed", () => {
    const forged = changed(receipt, ["decisions", 0, "class"], "excellent")
    expect(difference(forged)).toMatchObject({
      part: "decisions",
      subject: "xa-01",
      field: "class",
      expected: "good",
    })
  })

  it("with another seal only is refused for the seal", () => {
    expect(difference({ ...receipt, seal: "0".repeat(64) })).toMatchObject({ part: "seal" })
  })

  it("with anything at all changed is refused", () => {
    const leaves = leavesOf(receipt)
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        const forged = changed(receipt, path, "khác")
        const sealed = path[0] === "seal" ? forged : resealed(forged)
        const [issue] = issuesOf(verifyReceipt(sealed, { events }))
        // What is no receipt at all any more is told where; everything else is named as the difference it is.
        expect(issue?.code).toMatch(/^(receipt\.|field\.(malformed|wrong-type|not-an-option)$)/)
      }),
      { numRuns: 60 },
    )
  })
})

describe("a receipt checked against tampered events", () => {
  it("names the scores that differ, and what follows from them", () => {
    const place = placeOf("scores-entered")
    const other = changed(events, [place, "values", 0, "value"], "69")
    expect(issuesOf(verifyReceipt(receipt, { events: other }))[0]).toMatchObject({
      code: "receipt.event-different",
      path: ["events", place],
      facts: { on: "2027-01-08", subject: "xa-01" },
    })
  })

  it("names the criterion of the rulebook that differs", () => {
    const other = changed(events, [0, "rulebook", "criteria", 1, "max"], "31")
    expect(difference(receipt, other)).toMatchObject({ part: "rulebook", subject: "criteria.survey" })
  })

  it("names the first event that differs", () => {
    const other = changed(events, [1, "title"], "Mô hình khác")
    expect(issuesOf(verifyReceipt(receipt, { events: other }))).toMatchObject([
      { code: "receipt.event-different", facts: { event: "000002 model-registered", subject: "xa-01" } },
    ])
  })

  it("and what is no receipt is refused before", () => {
    for (const junk of [null, 1, "x", [], {}, { ...receipt, parts: {} }, { ...receipt, more: 1 }]) {
      expect(Result.isFailure(parseReceipt(junk))).toBe(true)
    }
  })
})

describe("events that came from elsewhere", () => {
  it("are read, replayed and checked without a crash, whatever was done to them", () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>("9".repeat(400), -1, 1e308, "__proto__", "2026-02-30", "xa-09", [], {}),
    )
    fc.assert(
      fc.property(fc.constantFrom(...leavesOf(events)), junk, (path, value) => {
        const read = parseEvents(changed(JSON.parse(JSON.stringify(events)), path, value))
        if (Result.isFailure(read)) return
        expect(Result.isResult(makeReceipt({ events: read.success }))).toBe(true)
        expect(Result.isResult(verifyReceipt(receipt, { events: read.success }))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})
