import { readFileSync } from "node:fs"
import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import * as z from "zod"
import { defineMechanism } from "../../src/mechanism/define-mechanism.ts"
import { pointsSchema } from "../../src/mechanism/parameter-schemas.ts"
import { makeRegistryOrThrow } from "../../src/mechanism/registry.ts"
import { standardMechanisms } from "../../src/mechanism/standard/standard-mechanisms.ts"
import { rulebookJsonSchema } from "../../src/rulebook/json-schema.ts"
import { campaign } from "../arbitraries/rulebook.ts"
import { edited, sampleText } from "../samples/sample-rulebook.ts"
import { baseText, refinementText } from "./refinement-samples.ts"
import { slips } from "./slips/slips.ts"

// Formats are for editors to suggest by; danvan checks dates itself.
const compiled = (schema: object) =>
  new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false, validateFormats: false }).compile(
    schema,
  )

const shipped = (path: string): string =>
  readFileSync(new URL(`../../../rulebooks-vn/rulebooks/${path}`, import.meta.url), "utf8")

describe("the JSON Schema of rulebooks", () => {
  const accepts = compiled(rulebookJsonSchema())

  test("is of draft 2020-12, and every reference in it resolves", () => {
    expect(rulebookJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema")
    expect(accepts).toBeTypeOf("function")
  })

  test.each([
    ["the sample", sampleText],
    ["a base with delegated criteria", baseText],
    ["a refinement", refinementText],
    ["a published decree", shipped("nd-233-2026/units.yaml")],
    ["a local rule that refines it", shipped("quy-che-mau/units.yaml")],
    ["the illustrative rulebook", shipped("dan-van-kheo-minh-hoa/rulebook.yaml")],
  ])("accepts %s as any YAML reader gives it, numbers unquoted", (_, text) => {
    expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true)
  })

  test("accepts every rulebook that danvan reads", () => {
    fc.assert(
      fc.property(campaign, ({ rulebook }) => {
        expect(accepts(rulebook), JSON.stringify(accepts.errors)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  const ofForm = slips.filter(
    ({ code }) => code === "field.unknown" || code === "field.missing" || code === "field.not-an-option",
  )
  test.each(ofForm)("refuses $slip", ({ from, to }) => {
    expect(accepts(parse(edited(from, to)))).toBe(false)
  })

  test("refuses a name no mechanism has, leaves a plugin's to the plugin, and knows those it is made with", () => {
    const own = defineMechanism({
      name: "mau/rieng",
      title: { vi: "Riêng", en: "Own" },
      summary: { vi: "Riêng", en: "Own" },
      parameters: z.strictObject({ each: pointsSchema.optional() }),
      fields: () => ({}),
      lower: () => ({ op: "absent", state: "missing" }),
    })
    const text = edited("    with: { each: 1 }\n", "", edited("mechanism: count", "mechanism: mau/rieng"))
    expect(accepts(parse(edited("mechanism: count", "mechanism: counts")))).toBe(false)
    expect(accepts(parse(text))).toBe(true)
    const known = compiled(rulebookJsonSchema(makeRegistryOrThrow([own, ...standardMechanisms])))
    expect(known(parse(text))).toBe(true)
    const wrong = edited(
      "with: { each: 1 }",
      "with: { every: 1 }",
      edited("mechanism: count", "mechanism: mau/rieng"),
    )
    expect(known(parse(wrong))).toBe(false)
    expect(known(parse(edited("mechanism: count", "mechanism: mau/rieng")))).toBe(true)
  })
})
