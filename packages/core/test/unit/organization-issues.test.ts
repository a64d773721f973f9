import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import {
  emptyOrganization,
  evolve,
  evolveOrThrow,
  organizationFrom,
} from "../../src/unit/organization-from.ts"
import { standardVocabulary } from "../../src/unit/standard-vocabulary.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { extendVocabulary, extendVocabularyOrThrow } from "../../src/unit/vocabulary.ts"
import { codesOf, pathsOf } from "../time/codes-of.ts"

const basis = { document: "QD-mau" }
const on = (date: string) => ({ date, basis })
const unit = (id: string, date = "2020-01-01", more: object = {}): UnitChangeInput => ({
  change: "establish",
  ...on(date),
  unit: id,
  name: `Xã ${id}`,
  kind: "xa",
  ...more,
})
const under = (parent: string) => ({ parents: { state: parent } })
const dissolve = (id: string, date: string): UnitChangeInput => ({
  change: "dissolve",
  ...on(date),
  unit: id,
})
const rename = (id: string, date: string, name = "Xã Mới"): UnitChangeInput => ({
  change: "rename",
  ...on(date),
  unit: id,
  name,
})
const merge = (units: ReadonlyArray<string>, into: string, date: string): UnitChangeInput => ({
  change: "merge",
  ...on(date),
  units: [...units],
  into,
})
const move = (id: string, parent: string | null, date: string, tree = "state"): UnitChangeInput => ({
  change: "re-parent",
  ...on(date),
  units: [id],
  tree,
  parent,
})
const found = (...changes: ReadonlyArray<UnitChangeInput>) => {
  const result = organizationFrom(changes)
  return codesOf(result).map((code, index) => `${code} ${pathsOf(result)[index]!.join(".")}`)
}

describe("an organization refuses", () => {
  test("a change to a unit that nobody established, and suggests one", () => {
    const result = organizationFrom([unit("xa-a"), rename("xa-b", "2021-01-01")])
    expect(codesOf(result)).toEqual(["unit.unknown"])
    expect(pathsOf(result)).toEqual([[1, "unit"]])
    expect(Result.isFailure(result) && result.failure.issues[0]!.fix.en).toContain("xa-a")
  })

  test("a change before the unit exists, and one after it has ended", () => {
    expect(found(unit("a"), rename("a", "2019-12-31"))).toEqual(["unit.not-yet 1.unit"])
    expect(found(unit("a"), dissolve("a", "2025-07-01"), rename("a", "2025-07-02"))).toEqual([
      "unit.ended 2.unit",
    ])
  })

  test("a merger of a unit that no longer exists, or into one", () => {
    const ended = [unit("a"), unit("b"), dissolve("a", "2024-01-01")]
    expect(found(...ended, merge(["a"], "b", "2025-07-01"))).toEqual(["unit.ended-twice 3.units.0"])
    expect(found(...ended, merge(["b"], "a", "2025-07-01"))).toEqual(["unit.ended 3.into"])
  })

  test("a unit dissolved twice, established twice, or for no day", () => {
    expect(found(unit("a"), dissolve("a", "2024-01-01"), dissolve("a", "2025-01-01"))).toEqual([
      "unit.ended-twice 2.unit",
    ])
    expect(found(unit("a"), dissolve("a", "2024-01-01"), unit("a", "2025-01-01"))).toEqual([
      "unit.established-twice 2.unit",
    ])
    expect(found(unit("a"), dissolve("a", "2020-01-01"))).toEqual(["unit.no-day 1.unit"])
  })

  test("two parents in one tree at once, and allows one in each", () => {
    const three = [unit("a"), unit("b"), unit("c", "2020-01-01", under("a"))]
    expect(found(...three, move("c", "b", "2020-01-01"))).toEqual(["unit.two-parents 3.units.0"])
    expect(found(...three, move("c", "b", "2021-01-01"), move("c", null, "2021-01-01"))).toEqual([
      "unit.two-parents 4.units.0",
    ])
    expect(found(...three, move("c", "b", "2020-01-01", "party"))).toEqual([])
  })

  test("a parent that does not exist on that date", () => {
    expect(found(unit("a", "2020-01-01", under("b")))).toEqual(["unit.unknown 0.parents.state"])
    expect(found(unit("a", "2020-01-01", under("b")), unit("b", "2021-01-01"))).toEqual([
      "unit.not-yet 0.parents.state",
    ])
    const ended = [unit("a"), unit("b"), dissolve("b", "2021-01-01")]
    expect(found(...ended, move("a", "b", "2021-01-01"))).toEqual(["unit.ended 3.parent"])
  })

  test("children left behind when their parent ends, naming each", () => {
    const family = [unit("a"), unit("b", "2020-01-01", under("a")), unit("c", "2020-01-01", under("a"))]
    expect(found(...family, dissolve("a", "2025-07-01"))).toEqual([
      "unit.orphaned 3.unit",
      "unit.orphaned 3.unit",
    ])
    expect(
      found(
        ...family,
        dissolve("a", "2025-07-01"),
        move("b", null, "2025-07-01"),
        dissolve("c", "2025-07-01"),
      ),
    ).toEqual([])
  })

  test("a circle in one tree, told once, at any date", () => {
    const chain = [unit("a"), unit("b", "2020-01-01", under("a")), unit("c", "2020-01-01", under("b"))]
    const result = organizationFrom([...chain, move("a", "c", "2024-01-01")])
    expect(codesOf(result)).toEqual(["unit.cycle"])
    expect(Result.isFailure(result) && result.failure.issues[0]!.facts.chain).toBe("a → c → b → a")
    expect(found(unit("a"), move("a", "a", "2024-01-01"))).toEqual(["unit.cycle 1.parent"])
    // A circle that lasted one year only is a circle still.
    expect(found(...chain, move("a", "c", "2024-01-01"), move("a", null, "2025-01-01"))).toEqual([
      "unit.cycle 3.parent",
    ])
    expect(found(...chain, move("a", "c", "2024-01-01", "party"))).toEqual([])
  })

  test("a circle within a day is none when the day ends without it", () => {
    const chain = [unit("a"), unit("b", "2020-01-01", under("a"))]
    expect(found(...chain, move("a", "b", "2024-01-01"), move("b", null, "2024-01-01"))).toEqual([])
  })

  test("a tree deeper than any real one", () => {
    const chain = Array.from({ length: 70 }, (_, index) =>
      unit(`u${index}`, "2020-01-01", index === 0 ? {} : under(`u${index - 1}`)),
    )
    expect(new Set(codesOf(organizationFrom(chain)))).toEqual(new Set(["unit.too-deep"]))
  })

  test("two names or kinds on one day, and a name for the day after the last", () => {
    expect(found(unit("a"), rename("a", "2021-01-01", "Một"), rename("a", "2021-01-01", "Hai"))).toEqual([
      "unit.changed-twice 2.unit",
    ])
    expect(found(unit("a"), rename("a", "2021-01-01"), dissolve("a", "2021-01-01"))).toEqual([
      "unit.changed-as-it-ends 2.unit",
    ])
  })

  test("a unit that goes into itself, and one that goes into what ends the same day", () => {
    expect(found(unit("a"), merge(["a"], "a", "2021-01-01"))).toEqual(["unit.into-itself 1.units.0"])
    expect(found(unit("a"), unit("b"), merge(["a"], "b", "2021-01-01"), dissolve("b", "2021-01-01"))).toEqual(
      ["unit.successor-gone 2.into"],
    )
  })

  test("shares that are not shares or do not add up", () => {
    const three = [unit("a"), unit("b"), unit("c")]
    const split = (first?: string, second?: string): UnitChangeInput => ({
      change: "split",
      ...on("2021-01-01"),
      unit: "a",
      into: [
        { unit: "b", share: first },
        { unit: "c", share: second },
      ],
    })
    expect(found(...three, split("60%", "0.4"))).toEqual([])
    expect(found(...three, split())).toEqual([])
    expect(found(...three, split("1/3", "2/3"))).toEqual([])
    expect(found(...three, split("1/3", "66.6666%"))).toEqual(["unit.shares-wrong 3.into"])
    expect(found(...three, split("1/0", "-1/2"))).toEqual([
      "share.invalid 3.into.0.share",
      "share.invalid 3.into.1.share",
    ])
    expect(found(...three, split("60%", "50%"))).toEqual(["unit.shares-wrong 3.into"])
    expect(found(...three, split("60%", "30%"))).toEqual(["unit.shares-wrong 3.into"])
    expect(found(...three, split("60%"))).toEqual(["unit.share-unstated 3.into"])
    expect(found(...three, split("0", "140%"))).toEqual([
      "share.invalid 3.into.0.share",
      "share.invalid 3.into.1.share",
    ])
  })

  test("a code of two units at once, and lets it pass on", () => {
    const code = { codes: { gov: "001" } }
    expect(found(unit("a", "2020-01-01", code), unit("b", "2021-01-01", code))).toEqual([
      "unit.code-taken 1.codes.gov",
    ])
    expect(
      found(unit("a", "2020-01-01", code), dissolve("a", "2021-01-01"), unit("b", "2021-01-01", code)),
    ).toEqual([])
    const recode = { change: "recode", ...on("2021-01-01"), unit: "a", codes: { gov: "002" } } as const
    expect(found(unit("a", "2020-01-01", code), recode, unit("b", "2021-01-01", code))).toEqual([])
  })

  test("kinds, levels and trees nobody declared", () => {
    expect(found(unit("a", "2020-01-01", { kind: "xax" }))).toEqual(["vocabulary.kind-unknown 0.kind"])
    expect(found(unit("a", "2020-01-01", { level: "lang" }))).toEqual(["vocabulary.level-unknown 0.level"])
    expect(found(unit("a", "2020-01-01", { kind: "ubnd" }))).toEqual(["unit.level-missing 0.level"])
    expect(found(unit("a"), unit("b", "2020-01-01", { parents: { clan: "a" } }))).toEqual([
      "vocabulary.tree-unknown 1.parents.clan",
    ])
  })

  test("a level that is not its kind's, when it begins and when it changes", () => {
    expect(found(unit("a", "2020-01-01", { level: "province" }))).toEqual([
      "unit.level-contradicts-kind 0.level",
    ])
    expect(found(unit("a", "2020-01-01", { level: "commune" }))).toEqual([])
    const kind = (level?: string): UnitChangeInput => ({
      change: "change-kind",
      ...on("2021-01-01"),
      unit: "a",
      kind: "phuong",
      ...(level === undefined ? {} : { level }),
    })
    expect(found(unit("a"), kind("district"))).toEqual(["unit.level-contradicts-kind 1.level"])
    expect(found(unit("a"), kind())).toEqual([])
    // A People's Committee exists at several levels: whichever is given is right.
    expect(found(unit("a", "2020-01-01", { kind: "ubnd", level: "province" }))).toEqual([])
  })

  test("everything that is wrong, together", () => {
    expect(
      found(
        unit("a", "2020-01-01", { kind: "xax" }),
        rename("z", "2021-01-01"),
        unit("b", "2020-01-01", under("y")),
        dissolve("a", "2020-01-01"),
      ),
    ).toEqual([
      "vocabulary.kind-unknown 0.kind",
      "unit.no-day 3.unit",
      "unit.unknown 1.unit",
      "unit.unknown 2.parents.state",
    ])
  })
})

describe("an organization warns", () => {
  const warningsOf = (changes: ReadonlyArray<UnitChangeInput>, vocabulary = standardVocabulary) => {
    const result = organizationFrom(changes, { vocabulary })
    return Result.isSuccess(result) ? result.success.warnings.map(({ code }) => code) : ["failed"]
  }

  test("of a change without legal basis", () => {
    expect(
      warningsOf([{ change: "establish", date: "2020-01-01", unit: "a", name: "A", kind: "xa" }]),
    ).toEqual(["unit-change.no-basis"])
  })

  test("of a time without a parent between two", () => {
    const gap = [unit("a"), unit("b", "2020-01-01", under("a"))]
    expect(warningsOf([...gap, move("b", null, "2021-01-01"), move("b", "a", "2022-01-01")])).toEqual([
      "unit.parent-gap",
    ])
    expect(warningsOf([...gap, move("b", null, "2021-01-01")])).toEqual([])
  })

  test("of a unit that outlives its kind, and refuses a new one of it", () => {
    const dated = extendVocabularyOrThrow(standardVocabulary, {
      inForce: { "thi-tran": { to: "2025-07-01" } },
    })
    const town = unit("a", "2020-01-01", { kind: "thi-tran" })
    expect(warningsOf([town], dated)).toEqual(["unit.outlives-kind"])
    const becomes = { change: "change-kind", ...on("2025-07-01"), unit: "a", kind: "phuong" } as const
    expect(warningsOf([town, becomes], dated)).toEqual([])
    const late = organizationFrom([unit("a", "2025-07-01", { kind: "thi-tran" })], { vocabulary: dated })
    expect(codesOf(late)).toEqual(["unit.kind-not-in-force"])
  })
})

describe("a vocabulary", () => {
  test("takes new words and refuses known ones", () => {
    const market = { name: { vi: "ban quản lý chợ", en: "market board" }, level: "commune" }
    const vocabulary = extendVocabularyOrThrow(standardVocabulary, { kinds: { "quan-ly-cho": market } })
    expect(vocabulary.kinds.get("quan-ly-cho")?.level).toBe("commune")
    expect(standardVocabulary.kinds.has("quan-ly-cho")).toBe(false)
    expect(codesOf(extendVocabulary(vocabulary, { kinds: { "quan-ly-cho": market } }))).toEqual([
      "vocabulary.word-twice",
    ])
    expect(codesOf(extendVocabulary(vocabulary, { inForce: { "thi-trang": {} } }))).toEqual([
      "vocabulary.kind-unknown",
    ])
    expect(codesOf(extendVocabulary(vocabulary, { kinds: { x: { name: "x", level: "y" } } }))).toEqual([
      "vocabulary.level-unknown",
    ])
    expect(
      codesOf(extendVocabulary(vocabulary, { inForce: { xa: { from: "2026-01-01", to: "2025-01-01" } } })),
    ).toEqual(["validity.inverted"])
  })
})

describe("evolve", () => {
  test("makes a new organization and leaves the old one as it was", () => {
    const before = evolveOrThrow(emptyOrganization(), unit("a"))
    const after = evolveOrThrow(before, rename("a", "2021-01-01", "Xã Sau"))
    const date = parseDateOrThrow("2026-01-01")
    expect(before.asOf(date).get("a")?.name.official).toBe("Xã a")
    expect(after.asOf(date).get("a")?.name.official).toBe("Xã Sau")
  })

  test("refuses a change earlier than the last, and one that breaks a tree", () => {
    const organization = evolveOrThrow(
      evolveOrThrow(emptyOrganization(), unit("a")),
      unit("b", "2021-01-01", under("a")),
    )
    expect(codesOf(evolve(organization, rename("a", "2020-06-01")))).toEqual(["unit-change.out-of-order"])
    expect(codesOf(evolve(organization, dissolve("a", "2022-01-01")))).toEqual(["unit.orphaned"])
    expect(codesOf(evolve(organization, move("a", "b", "2022-01-01")))).toEqual(["unit.cycle"])
  })

  test("says each warning once", () => {
    const bare = { change: "establish", date: "2020-01-01", unit: "a", name: "A", kind: "xa" } as const
    const organization = evolveOrThrow(evolveOrThrow(emptyOrganization(), bare), rename("a", "2021-01-01"))
    expect(organization.warnings.map(({ code }) => code)).toEqual(["unit-change.no-basis"])
  })
})

describe("hostile input", () => {
  const refused = (input: unknown) => codesOf(organizationFrom(input as never))

  test("gives issues, never a crash", () => {
    expect(refused(null)).toEqual(["field.wrong-type"])
    expect(refused("x")).toEqual(["field.wrong-type"])
    expect(refused([null])).toEqual(["field.wrong-type"])
    expect(refused([{}])).toEqual(["field.missing"])
    expect(refused([{ change: "abolish" }])).toEqual(["field.not-an-option"])
    expect(refused([unit("__proto__")])).toEqual(["field.malformed"])
    expect(refused([unit("a", "2025-02-29")])).toEqual(["date.invalid"])
    expect(refused([unit("a", "2020-01-01", { name: "   " })])).not.toEqual([])
    expect(refused([{ ...unit("a"), extra: 1 }])).toEqual(["field.unknown"])
    expect(refused(new Array(1_000_000_000))).toEqual(["unit-change.too-many"])
  })

  test("does not reach the prototype of anything", () => {
    const parents = JSON.parse('{ "__proto__": "a", "constructor": "a" }') as Record<string, string>
    expect(refused([unit("a"), unit("b", "2020-01-01", { parents })])).toEqual(["source.forbidden-key"])
    const constructed = { parents: { constructor: "a" } as unknown as Record<string, string> }
    expect(refused([unit("a"), unit("b", "2020-01-01", constructed)])).toEqual(["vocabulary.tree-unknown"])
    expect(refused([unit("a", "2020-01-01", { kind: "constructor" })])).toEqual(["vocabulary.kind-unknown"])
    const view = emptyOrganization().asOf(parseDateOrThrow("2026-01-01"))
    expect(view.get("__proto__")).toBeUndefined()
    expect(() => view.children("constructor", "toString")).toThrow("unit.unknown [id]")
    expect(() => view.roots("toString")).toThrow("vocabulary.tree-unknown [tree]")
  })

  test("is cut short: many issues, many changes of one unit", () => {
    const unknown = Array.from({ length: 5_000 }, (_, index) => rename(`x${index}`, "2021-01-01"))
    const issues = refused(unknown)
    expect(issues).toHaveLength(201)
    expect(issues.at(-1)).toBe("issues.more")
    const days = Array.from({ length: 27 }, (_, day) => String(day + 1).padStart(2, "0"))
    const restless = days.flatMap((dd) =>
      Array.from({ length: 9 }, (_, month) => rename("a", `2021-0${month + 1}-${dd}`)),
    )
    expect(new Set(refused([unit("a"), ...restless]))).toEqual(new Set(["unit.too-many-values"]))
  })
})
