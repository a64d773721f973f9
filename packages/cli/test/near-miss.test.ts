import { Scoring } from "@danvan/core"
import { describe, expect, it } from "vitest"
import { danvan, folderOf } from "./danvan.ts"
import { files, words } from "./sample.ts"

const folder = folderOf(files)
const nearMiss = (...more: ReadonlyArray<string>) => danvan(folder, ["near-miss", ...words, ...more])

describe("danvan near-miss", () => {
  it("says how many points are short and which single facts would do, in Vietnamese and English", async () => {
    // Bình Minh has 64 of 70 and 27.25 of 30: 91.25, already excellent; Ánh Dương 65.5 + 28 = 93.5.
    const best = await nearMiss("--subject", "xa-b")
    expect(best.code).toBe(0)
    expect(best.out).toContain("Xã Bình Minh (mẫu) (xa-b): xếp “Xuất sắc”, 91,25 điểm")
    expect(best.out).toContain("Đã ở mức cao nhất")
    const en = await nearMiss("--subject", "xa-b", "--lang", "en")
    expect(en.out).toContain("“Excellent” with 91.25 points")
  })

  it("names first what is missing", async () => {
    const { out } = await nearMiss("--subject", "xa-c")
    expect(out).toContain("chưa đủ số liệu")
    expect(out).toContain("• 2. · Điểm chấm")
  })

  it("gives it as JSON of its published form", async () => {
    const { out } = await nearMiss("--subject", "xa-b", "--format", "json")
    const json = Scoring.nearMissJsonSchema.parse(JSON.parse(out))
    expect([json.format, json.subject, json.asOf, json.state, json.margin?.by]).toEqual([
      "danvan/near-miss/1",
      "xa-b",
      "2026-12-15",
      "best",
      "1.25",
    ])
  })

  it("of a subject not on the board suggests who was meant", async () => {
    const { code, codes, err, out } = await nearMiss("--subject", "xa-bb")
    expect([code, codes, out]).toEqual([2, ["usage.unknown-subject"], ""])
    expect(err).toContain("xa-b")
  })

  it("needs to be told whom", async () => {
    const { code, codes } = await nearMiss()
    expect([code, codes]).toEqual([2, ["usage.missing-argument"]])
  })
})

describe("danvan near-miss of a subject that a quota would cut", () => {
  const facts = `đơn vị;tiêu chí;trường;giá trị
xa-a;c1;grade;65,5
xa-a;c2;grade;28
xa-b;c1;grade;60
xa-b;c2;grade;27,25
xa-c;c1;grade;50
xa-c;c2;grade;20
`
  const other = folderOf({ ...files, "facts.csv": facts })

  it("says so beside each change that would reach the class", async () => {
    // 60 + 27.25 = 87.25, 2.75 short. One of two in the cluster may be excellent (50%), and Ánh Dương has 93.5.
    const { out } = await danvan(other, ["near-miss", ...words, "--subject", "xa-b"])
    expect(out).toContain("còn thiếu 2,75 điểm")
    expect(out).toContain(
      "• 1. Công tác dân vận · Điểm chấm: 60 → 62,75 (thêm 2,75) — mục này 60 → 62,75, tổng 90, xếp “Xuất sắc”, nhưng ngoài tỷ lệ khống chế: đề xuất “Tốt”",
    )
    expect(out).toContain(
      "• 2. Phong trào · Điểm chấm: 27,25 → 30 (thêm 2,75) — mục này 27,25 → 30, tổng 90, xếp “Xuất sắc”, nhưng ngoài tỷ lệ khống chế: đề xuất “Tốt”",
    )
  })
})
