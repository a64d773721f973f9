import { stringify } from "yaml"
import { expectNoIssues } from "../issue/argument-error.ts"
import { rulebookArgumentIssues } from "./expect-rulebook.ts"
import type { Rulebook } from "./rulebook.ts"

/**
 * Writes a rulebook as YAML. Reading it again gives an equal rulebook.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Điểm, max: 10, mechanism: ratio }],
 *     classification: { rounding: none, classes: [{ id: tot, title: Tốt, atLeast: 8 }, { id: kha, title: Khá, below: 8 }] } }`)
 * Rulebook.parseOrThrow(Rulebook.print(rulebook)).id // "mau/a"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const printRulebook = (rulebook: Rulebook): string => {
  expectNoIssues(rulebookArgumentIssues(rulebook, "rulebook"))
  return stringify(rulebook, { lineWidth: 100, aliasDuplicateObjects: false, defaultStringType: "PLAIN" })
}
