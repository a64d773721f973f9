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
