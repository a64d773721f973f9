import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { addDaysOrThrow } from "../../src/time/shift-date.ts"
import { organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import { searchKey } from "../../src/unit/search-key.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { province } from "./fictional-province.ts"

const view = province.asOf(parseDateOrThrow("2022-01-01"))
const ids = (units: ReadonlyArray<{ readonly id: string }>) => units.map(({ id }) => id)

describe("a view of an organization", () => {
  test("shows one tree at a time", () => {
    expect(ids(view.children("trung-uong", "party"))).toEqual(["bdv-tw", "btg-tw", "tinh-uy"])
    expect(view.children("trung-uong", "state")).toEqual([])
    expect(ids(view.roots("party"))).toEqual(["trung-uong"])
    expect(ids(view.roots("state"))).toEqual(["chinh-phu"])
    expect(view.parent("thon-dong", "state")?.id).toBe("xa-mau-son")
    expect(view.parent("thon-dong", "party")).toBeUndefined()
  })

  test("shows a unit that stands alone at the top of every tree, and nobody's parent in trees it has no part in", () => {
    const establish = (unit: string, parents = {}): UnitChangeInput => ({
      change: "establish",
      date: "2020-01-01",
      unit,
      name: `Xã ${unit}`,
      kind: "xa",
      parents,
    })
    const alone = organizationFromOrThrow([establish("a"), establish("b", { state: "a" }), establish("c")])
    const roots = (tree: string) => ids(alone.asOf(parseDateOrThrow("2021-01-01")).roots(tree))
    expect(roots("state")).toEqual(["a", "c"])
    expect(roots("party")).toEqual(["c"])
    expect(alone.asOf(parseDateOrThrow("2019-12-31")).roots("state")).toEqual([])
  })

  test("lists what is below, and draws it as a tree", () => {
    expect(ids(view.descendants("huyen-thuong-mau", "state"))).toEqual([
      "thi-tran-mau",
      "xa-mau-son",
      "thon-doai",
      "thon-dong",
      "xa-tan-mau-thuong",
    ])
    const tree = view.tree("xa-mau-son", "state")!
    expect(tree.unit.id).toBe("xa-mau-son")
    expect(ids(tree.children.map(({ unit }) => unit))).toEqual(["thon-doai", "thon-dong"])
  })

  test("finds by code and by short name, best match first", () => {
    expect(view.byCode("mau", "X3")?.id).toBe("xa-tan-mau-thuong")
    expect(view.byCode("mau", "X9")).toBeUndefined()
    expect(ids(view.search("x3"))).toEqual(["xa-tan-mau-thuong"])
    expect(view.search("tỉnh ủy")[0]?.id).toBe("tinh-uy")
    expect(view.search(" -- ")).toEqual([])
    expect(view.search("không có đâu")).toEqual([])
  })

  test("is empty before anything was established", () => {
    const before = province.asOf(parseDateOrThrow("2019-12-31"))
    expect(before.units()).toEqual([])
    expect(before.exists("tinh-uy")).toBe(false)
  })
})

describe("a chain that grows at the top, year after year", () => {
  test("is walked however long it is", () => {
    const levels = 20_000
    const chain = Array.from({ length: levels }, (_, index): ReadonlyArray<UnitChangeInput> => {
      const date = addDaysOrThrow(parseDateOrThrow("1900-01-01"), index)
      const top: UnitChangeInput = {
        change: "establish",
        date,
        unit: `u${index}`,
        name: "Xã Mẫu",
        kind: "xa",
      }
      if (index === 0) return [top]
      const below = [`u${index - 1}`]
      return [top, { change: "re-parent", date, units: below, tree: "state", parent: `u${index}` }]
    }).flat()
    const deep = organizationFromOrThrow(chain).asOf(parseDateOrThrow("2026-01-01"))
    expect(deep.ancestors("u0", "state")).toHaveLength(levels - 1)
    expect(deep.descendants(`u${levels - 1}`, "state")).toHaveLength(levels - 1)
    expect(deep.tree(`u${levels - 1}`, "state")?.children).toHaveLength(1)
  })
})

describe("search", () => {
  const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
  const word = fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 7 })
    .map((some) => some.join(""))
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "))
  const stripped = (text: string) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replaceAll("đ", "d")
      .replaceAll("Đ", "D")

  test("finds every name whatever diacritics, case and form are left", () => {
    fc.assert(
      fc.property(name, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (official, keep) => {
        const organization = organizationFromOrThrow([
          { change: "establish", date: "2020-01-01", unit: "a", name: official, kind: "xa" },
        ])
        const asTyped = [...official].map((letter, index) =>
          keep[index] ? letter.toUpperCase() : stripped(letter),
        )
        const found = (words: string) => ids(organization.asOf(parseDateOrThrow("2026-01-01")).search(words))
        expect(found(asTyped.join(""))).toEqual(["a"])
        expect(found(official.normalize("NFD"))).toEqual(["a"])
        expect(found(stripped(official))).toEqual(["a"])
      }),
    )
  })

  test("has one key for one name", () => {
    expect(searchKey("ĐẮK  Mẫu – Hòa")).toBe("dak mau hoa")
    expect(searchKey("Hoà".normalize("NFD"))).toBe(searchKey("Hòa"))
  })
})
