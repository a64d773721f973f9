import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import type { Scoreboard } from "../../src/program/scoreboard.ts"
import { compileOrThrow } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow, parseRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"

/** Scores facts by a rulebook, text or data, in the middle of 2026 unless told otherwise. */
export const boardOf = (
  rulebook: unknown,
  facts: unknown,
  { asOf = "2026-08-15", stage }: { readonly asOf?: string; readonly stage?: string } = {},
): Scoreboard => {
  const read = typeof rulebook === "string" ? parseRulebookOrThrow(rulebook) : makeRulebookOrThrow(rulebook)
  return compileOrThrow(read, { asOf }).scoreOrThrow(
    makeEntriesOrThrow(facts),
    stage === undefined ? {} : { stage },
  )
}
