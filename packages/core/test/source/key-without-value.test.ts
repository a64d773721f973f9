import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { readYaml } from "../../src/source/read-yaml.ts"

const codesOf = (source: string): ReadonlyArray<string> => {
  const read = readYaml(source)
  return Result.isFailure(read) ? read.failure.issues.map(({ code, at }) => `${code} ${at?.column}`) : []
}

test("a sentence cut at its comma inside braces is reported, not dropped", () => {
  expect(codesOf("title: { vi: Tuyên truyền, vận động, en: Informing }")).toEqual([
    "source.key-without-value 28",
  ])
})

test("the same sentence in quotes is whole", () => {
  expect(codesOf('title: { vi: "Tuyên truyền, vận động", en: Informing }')).toEqual([])
})

test("a field left empty after its colon is no such mistake", () => {
  expect(codesOf("max:\nid: c1")).toEqual([])
})
