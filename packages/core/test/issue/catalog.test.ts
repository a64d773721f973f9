import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { catalog, type IssueCode } from "../../src/issue/catalog/catalog.ts"
import type { CatalogEntry } from "../../src/issue/catalog/catalog-entry.ts"
import { type FactsOf, makeIssue } from "../../src/issue/issue.ts"

const entries = Object.entries(catalog) as ReadonlyArray<readonly [IssueCode, CatalogEntry]>

const placeholders = (words: string): ReadonlyArray<string> =>
  [...new Set([...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort()

const letters = "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
const isVietnamese = (words: string): boolean => [...words.toLowerCase()].some((one) => letters.includes(one))

describe("the issue catalogue", () => {
  it("has every code of every file beside it, each only once", async () => {
    const folder = new URL("../../src/issue/catalog/", import.meta.url)
    const files = readdirSync(folder).filter((file) => file.endsWith("-issues.ts"))
    const parts = await Promise.all(
      files.map(async (file): Promise<object> => import(new URL(file, folder).href)),
    )
    const codes = parts.flatMap((part) => Object.values(part).flatMap((words: object) => Object.keys(words)))
    expect([...codes].sort()).toEqual(Object.keys(catalog).sort())
  })

  it.each(entries)("%s is named noun.problem", (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
  })

  it.each(entries)("%s states the same facts in both languages", (_code, entry) => {
    expect(placeholders(entry.vi)).toEqual(placeholders(entry.en))
  })

  it.each(entries)("%s gives a way out that needs no other facts, whatever the language", (_code, entry) => {
    const known = placeholders(`${entry.en} ${entry.fix.en}`)
    expect(placeholders(`${entry.vi} ${entry.fix.vi}`)).toEqual(known)
  })

  it.each(entries)("%s has no brace that is not a placeholder", (_code, entry) => {
    for (const words of [entry.vi, entry.en, entry.fix.vi, entry.fix.en]) {
      expect(words.replaceAll(/\{\w+\}/g, "")).not.toMatch(/[{}]/)
    }
  })

  it.each(entries)("%s is written in Vietnamese with its diacritics, precomposed", (_code, entry) => {
    for (const words of [entry.vi, entry.fix.vi]) {
      expect(isVietnamese(words)).toBe(true)
      expect(words).toBe(words.normalize("NFC"))
    }
  })

  it.each(entries)(
    "%s is made of whole sentences that are not the same in both languages",
    (_code, entry) => {
      for (const words of [entry.vi, entry.en, entry.fix.vi, entry.fix.en]) {
        expect(words).toMatch(/[.?!”}]$/)
        expect(words).toBe(words.trim())
      }
      expect(entry.vi).not.toBe(entry.en)
      expect(entry.fix.vi).not.toBe(entry.fix.en)
    },
  )

  it.each(entries)("%s leaves no placeholder when its facts are given", (code, entry) => {
    const names = placeholders(`${entry.en} ${entry.fix.en}`)
    const facts = Object.fromEntries(names.map((name) => [name, `<${name}>`])) as FactsOf<typeof code>
    const { message, fix } = makeIssue(code, [], facts)
    const words = [message.vi, message.en, fix.vi, fix.en].join(" ")
    expect(words).not.toMatch(/[{}]/)
    for (const name of names) expect(words).toContain(`<${name}>`)
  })
})
