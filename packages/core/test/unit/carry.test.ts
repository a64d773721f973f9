import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { toFraction } from "../../src/number/decimal.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import type { CarryOptions } from "../../src/unit/carried.ts"
import { carry, carryOrThrow } from "../../src/unit/carry.ts"
import { organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"

const basis = { document: "NQ-mau", article: "1" }
const on = (date: string) => ({ date, basis })
const unit = (id: string, date = "2020-01-01"): UnitChangeInput => ({
  change: "establish",
  ...on(date),
  unit: id,
  name: `Xã ${id}`,
  kind: "xa",
})
const [from, to] = [parseDateOrThrow("2025-06-30"), parseDateOrThrow("2025-07-01")]
const reform = on("2025-07-01")

/** a and b become c; d is split into e (30%) and f (70%); g gives a quarter to h; i is dissolved. */
const organization = organizationFromOrThrow([
  ...["a", "b", "d", "g", "h", "i", "untouched"].map((id) => unit(id)),
  ...["c", "e", "f"].map((id) => unit(id, "2025-07-01")),
  { change: "merge", ...reform, units: ["a", "b"], into: "c" },
  {
    change: "split",
    ...reform,
    unit: "d",
    into: [
      { unit: "e", share: "30%" },
      { unit: "f", share: "70%" },
    ],
  },
  { change: "partial-transfer", ...reform, unit: "g", into: "h", share: "25%" },
  { change: "dissolve", ...reform, unit: "i", handover: [{ unit: "c" }] },
])
const figures = { a: "10", b: "20", d: "100", g: "40", h: "60", i: "5", untouched: "1.5" }
const carried = (policy: CarryOptions["policy"], given: Record<string, string> = figures) =>
  carryOrThrow(organization, { figures: given, from, to, policy })
const shown = (policy: CarryOptions["policy"], given?: Record<string, string>) =>
  Object.fromEntries(
    [...carried(policy, given).values].map(([id, value]) => [
      id,
      value === undefined ? null : toFraction(value),
    ]),
  )

describe("carrying figures over changes of units", () => {
  test("sums those that come together and divides by stated shares", () => {
    expect(shown({ by: "sum" })).toEqual({
      c: "30",
      e: "30",
      f: "70",
      g: "30",
      h: "70",
      untouched: "3/2",
    })
  })

  test("averages by weight, exactly; a part has the score of the whole and weighs its share", () => {
    const weights = { a: "1", b: "2", d: "7", g: "4", h: "3" }
    expect(shown({ by: "weighted", weights })).toEqual({
      c: "50/3",
      e: "100",
      f: "100",
      g: "40",
      h: "55",
      untouched: "3/2",
    })
  })

  test("takes the highest", () => {
    expect(shown({ by: "highest" })).toMatchObject({ c: "20", e: "100", f: "100", g: "40", h: "60" })
  })

  test("takes what people decided", () => {
    expect(shown({ by: "by-hand", decisions: { c: "18", e: "1", f: "2", g: "40", h: "7.5" } })).toEqual({
      c: "18",
      e: "1",
      f: "2",
      g: "40",
      h: "15/2",
      untouched: "3/2",
    })
  })

  test("names every unit that people have not decided about, where there was a figure", () => {
    const attempt = (given: Record<string, string>) =>
      carry(organization, { figures: given, from, to, policy: { by: "by-hand", decisions: { c: "18" } } })
    expect(codesOf(attempt(figures))).toEqual(Array(4).fill("carry.decision-missing"))
    expect(
      pathsOf(attempt(figures))
        .map((path) => path.at(-1))
        .sort(),
    ).toEqual(["e", "f", "g", "h"])
    expect(codesOf(attempt({ a: "10", b: "20" }))).toEqual([])
  })

  test("refuses a decision about a unit that is only on the way, or has ended, or never was", () => {
    const chain = organizationFromOrThrow([
      unit("a"),
      unit("b"),
      unit("c", "2023-01-01"),
      unit("d", "2025-07-01"),
      { change: "merge", ...on("2023-01-01"), units: ["a", "b"], into: "c" },
      { change: "merge", ...reform, units: ["c"], into: "d" },
    ])
    const attempt = (decisions: Record<string, string>) =>
      carry(chain, {
        figures: { a: "1", b: "2" },
        from: parseDateOrThrow("2022-01-01"),
        to,
        policy: { by: "by-hand", decisions },
      })
    expect(codesOf(attempt({ c: "5", a: "1", z: "1", d: "3" }))).toEqual(
      Array(3).fill("carry.decision-not-final"),
    )
    expect(pathsOf(attempt({ c: "5", d: "3" }))).toEqual([["policy", "decisions", "c"]])
    expect(codesOf(attempt({}))).toEqual(["carry.decision-missing"])
    const result = carryOrThrow(chain, {
      figures: { a: "1", b: "2" },
      from: parseDateOrThrow("2022-01-01"),
      to,
      policy: { by: "by-hand", decisions: { d: "3" } },
    })
    expect(result.steps.map(({ unit: id, value }) => [id, value && toFraction(value)])).toEqual([
      ["c", undefined],
      ["d", "3"],
    ])
  })

  test("asks nothing of units without a figure", () => {
    expect(
      codesOf(carry(organization, { figures: { untouched: "1" }, from, to, policy: { by: "sum" } })),
    ).toEqual([])
    const weights = { a: "1", b: "2" }
    const some = { figures: { a: "1", b: "4" }, from, to, policy: { by: "weighted", weights } } as const
    expect(toFraction(carryOrThrow(organization, some).values.get("c" as never)!)).toBe("3")
  })

  test("divides by thirds exactly, and says when a dissolution would lose a part of a sum", () => {
    const parts = (shares: ReadonlyArray<string>) =>
      shares.map((share, index) => ({ unit: "xyz"[index]!, share }))
    const begin = ["a", "x", "y", "z"].map((id) => unit(id))
    const thirds = organizationFromOrThrow([
      ...begin,
      { change: "split", ...reform, unit: "a", into: parts(["1/3", "1/3", "1/3"]) },
    ])
    const all = { figures: { a: "10", x: "0", y: "0", z: "0" }, from, to, policy: { by: "sum" } } as const
    const { values } = carryOrThrow(thirds, all)
    expect([...values.values()].map((value) => toFraction(value!))).toEqual(["10/3", "10/3", "10/3"])
    const lossy = organizationFromOrThrow([
      ...begin,
      { change: "dissolve", ...reform, unit: "a", handover: parts(["40%", "1/3"]) },
    ])
    const result = carry(lossy, all)
    expect(codesOf(result)).toEqual(["carry.remainder-lost"])
    expect(pathsOf(result)).toEqual([["figures", "a"]])
    expect(Result.isFailure(result) && result.failure.issues[0]!.facts.sum).toBe("11/15")
  })

  test("keeps missing missing: it is never a zero", () => {
    const { a: _, ...withoutA } = figures
    expect(shown({ by: "sum" }, withoutA).c).toBeNull()
    expect(shown({ by: "highest" }, withoutA).c).toBeNull()
    expect(shown({ by: "sum" }, { ...withoutA, a: "0" }).c).toBe("20")
  })

  test("records what came from where, on what basis, and whose figure ended", () => {
    const { steps, ended } = carried({ by: "sum" })
    expect(ended).toEqual(["i"])
    expect(steps.map((step) => step.unit).sort()).toEqual(["c", "e", "f", "g", "h"])
    const step = steps.find((one) => one.unit === "h")!
    expect(step).toMatchObject({ date: "2025-07-01", policy: "sum" })
    expect(step.parts.map(({ from: source, change, share }) => [source, change, toFraction(share!)])).toEqual(
      [
        ["h", "kept", "1"],
        ["g", "partial-transfer", "1/4"],
      ],
    )
    expect(step.parts[1]!.basis).toEqual([basis])
  })

  test("carries on over several dates", () => {
    const longer = organizationFromOrThrow([
      unit("a"),
      unit("b"),
      unit("c", "2023-01-01"),
      unit("d"),
      { change: "merge", ...on("2023-01-01"), units: ["a", "b"], into: "c" },
      { change: "merge", ...on("2025-07-01"), units: ["c"], into: "d" },
    ])
    const result = carryOrThrow(longer, {
      figures: { a: "1", b: "4", d: "9" },
      from: parseDateOrThrow("2022-01-01"),
      to: parseDateOrThrow("2026-01-01"),
      policy: { by: "weighted", weights: { a: "1", b: "1", d: "2" } },
    })
    expect([...result.values].map(([id, value]) => [id, toFraction(value!)])).toEqual([["d", "23/4"]])
    expect(result.steps.map(({ date, unit: id }) => `${date} ${id}`)).toEqual([
      "2023-01-01 c",
      "2025-07-01 d",
    ])
  })

  test("refuses what it cannot do, with every reason", () => {
    const attempt = (options: Partial<CarryOptions>) =>
      carry(organization, { figures, from, to, policy: { by: "sum" }, ...options })
    const wrong = attempt({ figures: { a: "x", zzz: "1", c: "1" }, from: to, to: from })
    expect(codesOf(wrong)).toEqual(["carry.inverted", "number.invalid", "carry.unit-unknown"])
    expect(codesOf(attempt({ figures: { c: "1" } }))).toEqual(["carry.unit-unknown"])
    expect(codesOf(attempt({ policy: { by: "weighted", weights: { a: "1", b: "0" } } }))).toContain(
      "carry.weight-missing",
    )
    expect(codesOf(attempt({ policy: { by: "by-hand", decisions: { untouched: "1" } } }))).toContain(
      "carry.decision-unused",
    )
    expect(codesOf(attempt({ figures: { a: "9".repeat(400) } }))).toEqual(["number.invalid"])
    expect(codesOf(attempt({ policy: { by: "magic" } as never }))).toEqual(["field.not-an-option"])
    expect(pathsOf(attempt({ policy: { by: "magic" } as never }))).toEqual([["policy", "by"]])
  })

  test("asks for the share of a part that nobody stated", () => {
    const vague = organizationFromOrThrow([
      unit("a"),
      unit("b"),
      { change: "partial-transfer", ...reform, unit: "a", into: "b" },
    ])
    const attempt = (policy: CarryOptions["policy"]) =>
      codesOf(carry(vague, { figures: { a: "1", b: "2" }, from, to, policy }))
    expect(attempt({ by: "sum" })).toEqual(["carry.share-missing", "carry.share-missing"])
    expect(attempt({ by: "highest" })).toEqual([])
    expect(attempt({ by: "by-hand", decisions: { a: "1", b: "2" } })).toEqual([])
  })
})
