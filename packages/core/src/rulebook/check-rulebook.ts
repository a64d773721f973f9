import type { Issue } from "../issue/issue.ts"
import { type MechanismRegistry, registryIssues } from "../mechanism/registry.ts"
import { checkCitedDocuments } from "./check-cited-documents.ts"
import { checkClassification } from "./check-classification.ts"
import { checkCriteria } from "./check-criteria.ts"
import { checkLinks } from "./check-links.ts"
import { checkQuotas } from "./check-quotas.ts"
import { checkReferences } from "./check-references.ts"
import { checkResultCycles } from "./check-result-cycles.ts"
import { Checker } from "./checker.ts"
import { rulebookArgumentIssues } from "./expect-rulebook.ts"
import type { Policies } from "./policies-of.ts"
import type { Rulebook } from "./rulebook.ts"

/**
 * Checks a well-formed rulebook as a whole: every reference, mechanism, formula, class and quota. Errors stop it
 * from being compiled; warnings never change a score.
 *
 * @param registry - the mechanisms it may name.
 *
 * @example
 * ```ts
 * import { Mechanism, Rulebook } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * Rulebook.check(rulebook, Mechanism.registryOrThrow(Mechanism.standard)) // []
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const checkRulebook = (
  rulebook: Rulebook,
  registry: MechanismRegistry,
  policies?: Policies,
): ReadonlyArray<Issue> => {
  const wrong = [...rulebookArgumentIssues(rulebook, "rulebook"), ...registryIssues(registry)]
  if (wrong.length > 0) return wrong
  const checker = new Checker(rulebook, registry, policies)
  checkCriteria(checker)
  checkReferences(checker)
  checkLinks(checker)
  checkClassification(checker)
  checkQuotas(checker)
  checkResultCycles(checker)
  checkCitedDocuments(checker)
  return checker.issues
}
