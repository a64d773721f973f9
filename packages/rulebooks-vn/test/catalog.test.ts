import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { accessToLaw, catalog, danVanKheo, decree90, decree233, sampleRegulation } from "@danvan/rulebooks-vn"
import { describe, expect, test } from "vitest"

const folder = fileURLToPath(new URL("../rulebooks", import.meta.url))
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".yaml"))
const isCases = (file: string): boolean => file.endsWith(".cases.yaml")
/** Which of several rulebooks applies to whom: no rulebook itself. */
const isChoice = (file: string): boolean => file.endsWith(".choice.yaml")

describe("the catalogue", () => {
  test("lists every rulebook file, and no other", () => {
    const listed = catalog.map(({ file }) => file)
    expect(listed.toSorted()).toEqual(files.filter((file) => !isCases(file) && !isChoice(file)).toSorted())
  })

  test("lists every file of worked cases, and no other", () => {
    const listed = catalog.flatMap(({ cases }) => cases)
    expect(listed.toSorted()).toEqual(files.filter(isCases).toSorted())
  })

  test.each(catalog.map((entry) => [entry.id, entry] as const))(
    "%s holds what its file says",
    (id, entry) => {
      expect(entry.text).toBe(readFileSync(join(folder, entry.file), "utf8"))
      expect(entry.rulebook.id).toBe(id)
      expect(entry.title).toEqual(entry.rulebook.title)
    },
  )

  test("joins a local rule to the base it names", () => {
    const base = new Map(catalog.map((entry) => [entry.id, entry]))
    const local = catalog.filter(({ refines }) => refines !== undefined)
    expect(local.map(({ id, refines }) => `${id} < ${refines}`)).toEqual([
      "quy-che-mau/units < nd-233-2026/units",
      "quy-che-mau/officials < nd-233-2026/officials",
      "quy-che-mau/access-to-law < qd-25-2021/communes",
      "doan-thanh-nien/tw-doan-2021-mau < doan-thanh-nien/tw-doan-2021",
      "vi-an-ninh-to-quoc/cum-347-mau < vi-an-ninh-to-quoc/cum-347",
      "vi-an-ninh-to-quoc/cum-347-mau-tuyet-doi < vi-an-ninh-to-quoc/cum-347",
      "cham-cheo-quan-huyen/so-mau-mot < cham-cheo-quan-huyen/so-cham",
      "cham-cheo-quan-huyen/so-mau-hai < cham-cheo-quan-huyen/so-cham",
      "co-che-mau/tieu-chi-dia-phuong < co-che-mau/khung-co-phan-dia-phuong",
    ])
    for (const { refines, rulebook } of local) {
      expect(rulebook.classification).toEqual(base.get(refines ?? "")?.rulebook.classification)
    }
  })

  test("says in the title of an example that it is one", () => {
    for (const { status, title } of catalog) {
      if (status !== "illustrative") continue
      expect(title.vi).toMatch(/minh họa|mẫu/i)
      expect(title.en).toMatch(/illustrative|sample/i)
    }
  })

  test("parses a rulebook once", () => {
    expect(decree233.units).toBe(decree233.units)
    expect(decree233.officials).toBe(decree233.officials)
    expect(sampleRegulation.units).toBe(sampleRegulation.units)
    expect(sampleRegulation.officials).toBe(sampleRegulation.officials)
    expect(danVanKheo.communes).toBe(danVanKheo.communes)
    expect(decree90.officials).toBe(decree90.officials)
    expect(decree233.transition).toBe(decree233.transition)
    expect(accessToLaw.framework).toBe(accessToLaw.framework)
    expect(accessToLaw.sample).toBe(accessToLaw.sample)
  })
})
