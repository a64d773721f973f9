import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import * as Facts from "../../src/public/facts.ts"
import * as Rulebook from "../../src/public/rulebook.ts"

describe("a value that cannot be turned into text", () => {
  it.each(["danvan", "status", "id", "version", "effective", "scale"])(
    "is an issue where %s is wanted",
    (field) => {
      const read = Rulebook.parse(`${field}: { toString: 1, valueOf: { toString: 2 } }\n`)
      expect(Result.isFailure(read) && read.failure.issues.length).toBeGreaterThan(0)
    },
  )

  it("is an issue among facts", () => {
    const read = Facts.parse('{"subjects":[{"id":{"toString":1},"facts":{"a":{"toString":null}}}]}')
    expect(Result.isFailure(read) && read.failure.issues.map(({ code }) => code)).toEqual([
      "field.wrong-type",
      "field.wrong-type",
    ])
  })
})
