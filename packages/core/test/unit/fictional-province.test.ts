import { describe, expect, test } from "vitest"
import { toDecimal } from "../../src/number/decimal.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"
import { carryOrThrow } from "../../src/unit/carry.ts"
import { predecessorsOfOrThrow, successorsOfOrThrow } from "../../src/unit/lineage.ts"
import { changes, province, vocabulary } from "./fictional-province.ts"

const day = parseDateOrThrow
const on = (date: string) => province.asOf(day(date))
const names = (units: ReadonlyArray<{ readonly name: { readonly official: string } }>) =>
  units.map(({ name }) => name.official)
const became = (id: string, at: string, by: string) =>
  successorsOfOrThrow(province, id, { at: day(at) })
    .on(day(by))
    .map(({ unit, extent }) => `${unit} ${extent}`)
const cameFrom = (id: string, at: string, since: string) =>
  predecessorsOfOrThrow(province, id, { at: day(at) })
    .on(day(since))
    .map(({ unit, extent }) => `${unit} ${extent}`)

describe("a fictional province from 2022 to 2026", () => {
  test("is told without a warning", () => {
    expect(province.warnings).toEqual([])
    expect(province.changes).toHaveLength(changes.length)
  })

  test("on 1 January 2022 has two districts, each with its Xã Tân Mẫu", () => {
    const view = on("2022-01-01")
    expect(names(view.children("tinh-mau-giang", "state"))).toEqual(["Huyện Hạ Mẫu", "Huyện Thượng Mẫu"])
    const found = view.search("xa tan mau")
    expect(found.map(({ id }) => view.fullName(id, "state"))).toEqual([
      "Xã Tân Mẫu, Huyện Hạ Mẫu, Tỉnh Mẫu Giang, Chính phủ",
      "Xã Tân Mẫu, Huyện Thượng Mẫu, Tỉnh Mẫu Giang, Chính phủ",
    ])
  })

  test("on 31 May 2022 still has Xã Mẫu Sơn, on 1 June Xã Mẫu Lĩnh", () => {
    expect(on("2022-05-31").get("xa-mau-son")?.name.official).toBe("Xã Mẫu Sơn")
    expect(on("2022-06-01").get("xa-mau-son")?.name.official).toBe("Xã Mẫu Lĩnh")
    expect(names(on("2022-06-01").search("MAU SON"))).not.toContain("Xã Mẫu Sơn")
  })

  test("on 1 March 2023 moves a tenth of one commune to another, and both go on", () => {
    expect(on("2023-03-01").exists("xa-mau-hai")).toBe(true)
    expect(became("xa-mau-hai", "2023-02-28", "2023-03-01")).toEqual([
      "xa-mau-hai partial",
      "xa-tan-mau-ha partial",
    ])
  })

  test("on 1 September 2023 makes one village of two", () => {
    expect(names(on("2023-08-31").children("xa-mau-son", "state"))).toEqual(["Thôn Đoài", "Thôn Đông"])
    expect(names(on("2023-09-01").children("xa-mau-son", "state"))).toEqual(["Thôn Đông Đoài"])
  })

  test("on 1 January 2024 makes two ấp of one", () => {
    expect(names(on("2024-01-01").children("xa-mau-hai", "state"))).toEqual(["Ấp Hạ", "Ấp Thượng"])
    expect(cameFrom("ap-ha", "2024-01-01", "2023-12-31")).toEqual(["ap-dai partial"])
  })

  test("on 1 July 2024 has a commune become a thị trấn under the same id", () => {
    expect(on("2024-06-30").get("xa-mau-hai")?.kind).toBe("xa")
    expect(on("2024-07-01").get("xa-mau-hai")).toMatchObject({
      kind: "thi-tran",
      level: "commune",
      name: { official: "Thị trấn Mẫu Hải" },
    })
  })

  test("on 3 February 2025 has one central commission in the place of two, and two still below", () => {
    const view = on("2025-02-03")
    expect(names(view.children("trung-uong", "party"))).toEqual([
      "Ban Tuyên giáo và Dân vận Trung ương",
      "Tỉnh ủy Mẫu Giang",
    ])
    expect(view.exists("bdv-tinh")).toBe(true)
    expect(on("2025-02-02").exists("bdv-tw")).toBe(true)
    expect(view.exists("bdv-tw")).toBe(false)
  })

  test("on 20 February 2025 has the provincial commissions follow", () => {
    expect(on("2025-02-20").exists("bdv-tinh")).toBe(false)
    expect(became("bdv-tinh", "2022-01-01", "2026-12-31")).toEqual(["btg-dv-tinh full"])
    expect(on("2025-02-19").byCode("organ", "BDVTU")?.id).toBe("bdv-tinh")
    expect(on("2025-02-20").byCode("organ", "BDVTU")).toBeUndefined()
  })

  test("on 30 June 2025 is still on three levels", () => {
    const view = on("2025-06-30")
    expect(names(view.path("thon-dong-doai", "state"))).toEqual([
      "Chính phủ",
      "Tỉnh Mẫu Giang",
      "Huyện Thượng Mẫu",
      "Xã Mẫu Lĩnh",
      "Thôn Đông Đoài",
    ])
    expect(names(view.ancestors("to-thon-dong", "party"))).toEqual([
      "Khối Dân vận xã Mẫu Sơn",
      "Đảng ủy xã Mẫu Sơn",
      "Huyện ủy Thượng Mẫu",
      "Tỉnh ủy Mẫu Giang",
      "Ban Chấp hành Trung ương",
    ])
  })

  test("on 1 July 2025 has no districts, no thị trấn, and one province", () => {
    const view = on("2025-07-01")
    const kinds = new Set(view.units().map(({ kind }) => kind))
    expect(kinds).not.toContain("huyen")
    expect(kinds).not.toContain("thi-tran")
    expect(names(view.children("chinh-phu", "state"))).toEqual(["Tỉnh Mẫu Giang"])
    expect(view.children("tinh-mau-giang", "state").map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "phuong-mau-hai phuong",
      "xa-dao-mau dac-khu",
      "xa-mau xa",
      "xa-tan-mau xa",
    ])
    expect(names(view.path("to-thon-dong", "party"))).toEqual([
      "Ban Chấp hành Trung ương",
      "Tỉnh ủy Mẫu Giang",
      "Đảng ủy xã Mẫu",
      "Khối Dân vận xã Mẫu",
      "Tổ Dân vận thôn Đông Đoài",
    ])
  })

  test("on 30 April 2026 is a city, with a ward where a commune was", () => {
    expect(on("2026-04-29").get("tinh-mau-giang")?.kind).toBe("tinh")
    const view = on("2026-04-30")
    expect(view.get("tinh-mau-giang")).toMatchObject({
      kind: "thanh-pho-truc-thuoc-trung-uong",
      name: { official: "Thành phố Mẫu Giang" },
    })
    expect(view.fullName("xa-mau", "state")).toBe("Phường Mẫu, Thành phố Mẫu Giang, Chính phủ")
  })

  test("knows what became of each unit, and where each comes from", () => {
    expect(became("xa-tan-mau-ha", "2022-01-01", "2026-12-31")).toEqual([
      "phuong-mau-hai partial",
      "xa-tan-mau partial",
    ])
    expect(became("huyen-ha-mau", "2022-01-01", "2025-07-01")).toEqual([
      "phuong-mau-hai partial",
      "tinh-mau-giang partial",
      "xa-tan-mau partial",
    ])
    expect(cameFrom("xa-tan-mau", "2026-12-31", "2022-01-01")).toEqual([
      "huyen-ha-mau partial",
      "huyen-thuong-mau partial",
      "xa-mau-hai partial",
      "xa-tan-mau-ha partial",
      "xa-tan-mau-thuong full",
    ])
    expect(cameFrom("xa-mau", "2026-12-31", "2025-06-30")).toEqual([
      "huyen-thuong-mau partial",
      "thi-tran-mau full",
      "xa-mau-son full",
    ])
  })

  test("carries a count across the reform without losing any of it", () => {
    const figures = {
      "thi-tran-mau": "120",
      "xa-mau-son": "80",
      "xa-tan-mau-thuong": "50",
      "xa-tan-mau-ha": "40",
      "xa-mau-hai": "60",
      "xa-dao-mau": "7.5",
    }
    const carried = carryOrThrow(province, {
      figures,
      from: day("2025-06-30"),
      to: day("2025-07-01"),
      policy: { by: "sum" },
    })
    const shown = ["xa-mau", "xa-tan-mau", "phuong-mau-hai", "xa-dao-mau"].map((id) =>
      toDecimal(carried.values.get(id as never)!),
    )
    expect(shown).toEqual(["200", "78", "72", "7.5"])
    const step = carried.steps.find(({ unit }) => unit === "phuong-mau-hai")!
    expect(
      step.parts.map(({ from, change, share }) => `${from} ${change} ${toDecimal(share!)}`).sort(),
    ).toEqual(["xa-mau-hai merge 1", "xa-tan-mau-ha split 0.3"])
  })

  test("knows its kinds by name, in Vietnamese and English", () => {
    expect(vocabulary.kinds.get("khoi-dan-van")?.name).toEqual({
      vi: "khối dân vận",
      en: "mass-mobilisation bloc",
    })
    for (const { kind, level } of province.asOf(day("2025-07-01")).units()) {
      expect(vocabulary.kinds.has(kind)).toBe(true)
      expect(vocabulary.levels.has(level)).toBe(true)
    }
  })
})
