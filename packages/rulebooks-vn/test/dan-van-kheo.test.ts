import { readFileSync } from "node:fs"
import { Rulebook } from "@danvan/core"
import { danVanKheo } from "@danvan/rulebooks-vn"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"

const rulebook = danVanKheo.communes
const folder = new URL("../rulebooks/dan-van-kheo-minh-hoa/", import.meta.url)
const text = readFileSync(new URL("rulebook.yaml", folder), "utf8")
const all = [...Rulebook.allCriteria(rulebook.criteria)]
const leaves = all.filter(({ criterion }) => criterion.criteria === undefined)
const label = { vi: "minh họa – không phải bảng điểm của tỉnh nào", en: "illustrative – no province's table" }

describe("the illustrative “Dân vận khéo” rulebook", () => {
  test("is labelled illustrative wherever it introduces itself", () => {
    expect(rulebook.status).toBe("illustrative")
    for (const words of [rulebook.title, rulebook.summary, rulebook.completeness]) {
      expect(words?.vi.toLowerCase()).toContain(label.vi)
      expect(words?.en.toLowerCase()).toContain(label.en)
    }
  })

  test("reads without a warning: every group sums to its maximum", () => {
    const parsed = Rulebook.parseWithWarnings(text)
    expect(Result.getOrThrow(parsed).warnings).toEqual([])
  })

  test("is four levels deep and uses every standard mechanism", () => {
    const depths = all.map(({ path }) => path.filter((step) => step === "criteria").length)
    expect(Math.max(...depths)).toBe(4)
    expect(new Set(leaves.map(({ criterion }) => criterion.mechanism))).toEqual(
      new Set([
        "manual-grade",
        "yes-no",
        "choice",
        "ratio",
        "bands",
        "count",
        "deductions",
        "plus-minus",
        "relative-to-leader",
        "formula",
      ]),
    )
  })

  test("names a place for every criterion", () => {
    expect(all.filter(({ criterion }) => criterion.source === undefined)).toEqual([])
  })

  test("has the points table its guidance prints", () => {
    const guidance = readFileSync(new URL("huong-dan-minh-hoa.md", folder), "utf8")
    const rows = guidance
      .split("\n")
      .filter((line) => /^\|.*<br>/.test(line))
      .map((line) => line.split("|").map((cell) => cell.replaceAll("*", "").trim()))
      .map(([, code, title, max]) => [code, title, max])
    const printed = all.map(({ criterion: { code, title, max } }) => [
      code,
      `${title.vi}<br>${title.en}`,
      max?.replace(".", ","),
    ])
    expect(rows).toEqual(printed)
  })
})
