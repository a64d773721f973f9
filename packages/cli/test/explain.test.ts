import { describe, expect, it } from "vitest"
import { explanationJsonSchema } from "../src/index.ts"
import { danvan, folderOf } from "./danvan.ts"
import { files, words } from "./sample.ts"

const folder = folderOf(files)
const explain = (...more: ReadonlyArray<string>) => danvan(folder, ["explain", ...words, ...more])

describe("danvan explain", () => {
  it("says why, with citations, in Vietnamese and English", async () => {
    const vi = await explain("--subject", "xa-b")
    expect(vi.code).toBe(0)
    expect(vi.out).toContain("Xã Bình Minh (mẫu)")
    expect(vi.out).toContain("[Điều 1 Quy chế mẫu]")
    const en = await explain("--subject", "xa-b", "--lang", "en")
    expect(en.out).toContain("[Article 1, Sample rules]")
  })

  it("gives the tree as JSON", async () => {
    const { out } = await explain("--subject", "xa-b", "--format", "json")
    const { format, subject, asOf, explanation } = explanationJsonSchema.parse(JSON.parse(out))
    expect({ format, subject, asOf }).toEqual({
      format: "danvan/explanation/1",
      subject: "xa-b",
      asOf: "2026-12-15",
    })
    expect(explanation.children.length).toBeGreaterThan(1)
  })

  it("of a subject not on the board suggests who was meant", async () => {
    const { code, codes, err, out } = await explain("--subject", "xa-bb")
    expect([code, codes, out]).toEqual([2, ["usage.unknown-subject"], ""])
    expect(err).toContain("xa-b")
  })

  it("needs to be told whom to explain", async () => {
    const { code, codes } = await explain()
    expect([code, codes]).toEqual([2, ["usage.missing-argument"]])
  })
})
