import { stringify } from "yaml"
import { expectNoIssues } from "../issue/argument-error.ts"
import { rulebookArgumentIssues } from "./expect-rulebook.ts"
import type { Rulebook } from "./rulebook.ts"

/**
 * Writes a rulebook as YAML. Reading it again gives an equal rulebook.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const printRulebook = (rulebook: Rulebook): string => {
  expectNoIssues(rulebookArgumentIssues(rulebook, "rulebook"))
  return stringify(rulebook, { lineWidth: 100, aliasDuplicateObjects: false, defaultStringType: "PLAIN" })
}
