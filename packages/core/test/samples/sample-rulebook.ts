import { readFileSync } from "node:fs"
import { parseRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import type { Rulebook } from "../../src/rulebook/rulebook.ts"

/** A rulebook that uses nearly everything the format has. */
export const sampleText: string = readFileSync(new URL("sample-rulebook.yaml", import.meta.url), "utf8")

/** The sample with one passage replaced; a passage that is not there is a mistake of the test. */
export const edited = (from: string, to: string, text: string = sampleText): string => {
  if (!text.includes(from)) throw new Error(`the sample does not contain ${JSON.stringify(from)}`)
  return text.replace(from, () => to)
}

export const sampleRulebook = (): Rulebook => parseRulebookOrThrow(sampleText)
