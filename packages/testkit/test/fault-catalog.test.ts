import { describe, expect, it } from "vitest"
import { faultCatalog } from "../src/fault/catalog.ts"
import { makeFault } from "../src/fault/fault.ts"

const placeholders = (words: string): ReadonlyArray<string> =>
  [...new Set(words.match(/\{[A-Za-z]+\}/g))].sort()

describe("the words of faults", () => {
  it.each(Object.entries(faultCatalog))("of %s have the same placeholders in both languages", (_, entry) => {
    expect(placeholders(entry.vi)).toEqual(placeholders(entry.en))
    expect(placeholders(entry.fix.vi)).toEqual(placeholders(entry.fix.en))
    expect(entry.vi).not.toBe(entry.en)
  })

  it("are filled in both languages, with one full stop", () => {
    const fault = makeFault("law.computed", "here", { found: { vi: "Hỏng.", en: "Broken." }, facts: "{}" })
    expect(fault.message).toEqual({
      vi: "Đủ dữ kiện mà không tính được: Hỏng; dữ kiện {}.",
      en: "Nothing was computed though every fact was given: Broken; the facts {}.",
    })
  })
})
