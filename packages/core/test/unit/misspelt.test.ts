import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { unopened } from "../../src/campaign/campaign.ts"
import { decide } from "../../src/campaign/decide.ts"
import { makeReceipt } from "../../src/receipt/make-receipt.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { organizationFrom, organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import { opening } from "../campaign/sample-campaign.ts"
import { toldOf } from "../samples/issues-of.ts"

const establish = (unit: string, more: object = {}) =>
  ({ change: "establish", date: "2020-01-01", unit, name: `Xã ${unit}`, kind: "xa", ...more }) as const

const transfer = (share?: string, into = "b") =>
  ({
    change: "partial-transfer",
    date: "2021-01-01",
    unit: "a",
    into,
    ...(share === undefined ? {} : { share }),
  }) as const

describe("a view of an organization", () => {
  const view = organizationFromOrThrow([establish("a"), establish("b", { parents: { state: "a" } })]).asOf(
    parseDateOrThrow("2021-01-01"),
  )
  const questions = ["parent", "children", "ancestors", "descendants", "path", "fullName", "tree"] as const

  it("refuses a unit it never has and a tree its vocabulary does not, and suggests what was meant", () => {
    for (const question of questions) {
      expect(() => view[question]("bb", "state")).toThrow("unit.unknown [id]")
      expect(() => view[question]("b", "sttae")).toThrow("vocabulary.tree-unknown [tree]")
      expect(() => view[question](7 as never, "state")).toThrow("field.wrong-type [id]")
    }
    expect(() => view.roots("sttae")).toThrow("Did you mean state?")
  })

  it("knows of a unit before it begins that there is nothing above or below it", () => {
    const before = organizationFromOrThrow([establish("a")]).asOf(parseDateOrThrow("2019-01-01"))
    expect([before.children("a", "state"), before.fullName("a", "state"), before.get("z")]).toEqual([
      [],
      "",
      undefined,
    ])
  })
})

describe("a transfer of a part", () => {
  const told = (...changes: ReadonlyArray<object>) =>
    toldOf(organizationFrom([establish("a"), establish("b"), establish("c"), ...changes] as never))

  it("is not given twice alike on one day", () => {
    expect(told(transfer("30%"), transfer("30%"))).toEqual(["unit.transferred-twice at 3.share"])
    expect(told(transfer(), transfer())).toEqual(["unit.transferred-twice at 3.share"])
  })

  it("may stand beside another part, or one to another unit", () => {
    expect(told(transfer("30%"), transfer("20%"))).toEqual([])
    expect(told(transfer("30%"), transfer("30%", "c"))).toEqual([])
  })
})

describe("options", () => {
  it("that nothing reads are refused, not left out", () => {
    expect(toldOf(makeReceipt({ events: [], earlyer: 1 } as never))).toEqual(["field.unknown at earlyer"])
    expect(toldOf(decide(unopened, opening(), { todya: "2026-01-01" } as never))).toEqual([
      "field.unknown at todya",
    ])
  })
})

describe("data that throws when it is looked at", () => {
  const boom = {
    get name(): string {
      throw new Error("boom")
    },
  }

  it("is an issue, not a crash", () => {
    const change = Object.defineProperties({}, Object.getOwnPropertyDescriptors({ ...establish("a") }))
    Object.defineProperty(change, "name", {
      ...Object.getOwnPropertyDescriptor(boom, "name"),
      enumerable: true,
    })
    expect(toldOf(organizationFrom([change] as never))).toEqual(["source.not-data at "])
    const made = makeReceipt({ events: [boom] } as never)
    expect(Result.isFailure(made) && made.failure.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["source.not-data", "events", 0],
    ])
  })
})
