import { describe, expect, test } from "vitest"
import * as z from "zod"
import { makePlan } from "../../src/campaign/make-plan.ts"
import { provenanceSchema } from "../../src/meeting/provenance.ts"
import { parseWith } from "../../src/source/issues-from-zod.ts"
import { planData, rulebook } from "../campaign/sample-campaign.ts"
import { issuesOf } from "../samples/issues-of.ts"

const found = (schema: z.ZodType, data: unknown) => {
  const read = parseWith(schema, data, undefined, ["value"])
  return "issues" in read ? read.issues : []
}

describe("what is wrong with data, in words", () => {
  test("calls a number a number, though sources read numbers as text", () => {
    const [issue] = issuesOf(makePlan({ ...planData, calendar: 5 }, rulebook))
    expect(issue?.message).toEqual({
      vi: "Trường “calendar” cần nhóm trường, nhưng nhận được số.",
      en: "The field “calendar” needs map but has number.",
    })
  })

  test("calls a text of digits a text where a number is needed", () => {
    expect(found(z.number(), "5")[0]?.facts).toMatchObject({ expected: "number", found: "text" })
  })

  test("names each type once, where several are taken", () => {
    const [issue] = found(z.union([z.string(), z.object({}), z.record(z.string(), z.string())]), true)
    expect(issue?.message.vi).toBe("Trường “value” cần chữ, nhóm trường, nhưng nhận được đúng hoặc sai.")
  })

  test("shows the form that is needed, and never a pattern", () => {
    const [issue] = found(provenanceSchema.shape.publishedAt, "9h")
    expect(issue?.fix.vi).toBe("Viết theo dạng: 08:00.")
    expect(found(z.string().regex(/^a+$/), "b")[0]?.fix.vi).not.toContain("+")
  })
})
