import { hasError, type Issue } from "../issue/issue.ts"
import type { PluginSet } from "../mechanism/plugin-set.ts"
import { checkRulebook } from "../rulebook/check-rulebook.ts"
import { optionsIssues } from "../rulebook/expect-rulebook.ts"
import { policiesOf } from "../rulebook/policies-of.ts"
import { type MechanismSources, registryOf } from "../rulebook/registry-of.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { authoredIssues } from "./authored-issues.ts"
import type { AuthoredLintRule } from "./authored-rule.ts"
import { type LintReport, withKnownDefects } from "./known-defects.ts"
import { type LintRule, lintedOf } from "./linted.ts"
import { bandGaps } from "./rules/band-gaps.ts"
import { computableCriteria } from "./rules/computable-criteria.ts"
import { groupCaps } from "./rules/group-caps.ts"
import { missingDefaults } from "./rules/missing-defaults.ts"
import { opaqueMechanisms } from "./rules/opaque-mechanisms.ts"
import { opaquePolicies } from "./rules/opaque-policies.ts"
import { otherReadings } from "./rules/other-readings.ts"
import { promisedPoints } from "./rules/promised-points.ts"
import { quotaLimits } from "./rules/quota-limits.ts"
import { reachableClasses } from "./rules/reachable-classes.ts"
import { reachableMaxima } from "./rules/reachable-maxima.ts"
import {
  settledConditions,
  settledFactChecks,
  settledNotRated,
  settledVetoes,
} from "./rules/settled-conditions.ts"
import { sources } from "./rules/sources.ts"
import { tieBreaks } from "./rules/tie-breaks.ts"
import { translations } from "./rules/translations.ts"

/** What the linter looks for, in the order it reports. */
const rules: ReadonlyArray<LintRule> = [
  reachableMaxima,
  groupCaps,
  bandGaps,
  otherReadings,
  missingDefaults,
  computableCriteria,
  settledFactChecks,
  settledNotRated,
  reachableClasses,
  settledConditions,
  settledVetoes,
  tieBreaks,
  quotaLimits,
  sources,
  translations,
  promisedPoints,
  opaqueMechanisms,
  opaquePolicies,
]

/**
 * Where the linter finds mechanisms and rules besides its own.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface LintOptions extends MechanismSources {
  readonly plugins?:
    | (PluginSet & {
        /** The rules of authors that look at it, too. */
        readonly lintRules?: ReadonlyArray<AuthoredLintRule>
      })
    | undefined
  /** Further rules, run after those of plugins. */
  readonly rules?: ReadonlyArray<AuthoredLintRule>
}

/**
 * Looks for the mistakes that published texts contain: maxima and classes out of reach, values between two bands,
 * a rule stated in two ways, quotas that admit nobody … What it says of ranges it has proved on the expression tree,
 * whatever the facts. Nothing it finds changes a score; a rulebook with errors is only checked. Rules of plugins and
 * further `rules` run after its own; one that fails is told by its name and keeps no other from running.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }],
 *     classification: { rounding: none, classes: [
 *       { id: tot, title: Tốt, above: 8 }, { id: kha, title: Khá, below: 8 }] } }`)
 * Rulebook.lint(rulebook).issues[0]?.code // "lint.class-gap-unreached"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const lintRulebook = (rulebook: Rulebook, options: LintOptions = {}): LintReport => {
  const wrong = optionsIssues(options)
  if (wrong.length > 0) return { issues: wrong, known: [] }
  const mechanisms = registryOf(options)
  const checked = checkRulebook(rulebook, mechanisms, policiesOf(options))
  if (hasError(checked)) return { issues: checked, known: [] }
  const linted = lintedOf(rulebook, mechanisms)
  const authored = [...(options.plugins?.lintRules ?? []), ...(options.rules ?? [])]
  const found: ReadonlyArray<Issue> = [
    ...rules.flatMap((rule) => rule(linted)),
    ...authoredIssues(authored, linted),
  ]
  return withKnownDefects(rulebook, [...checked, ...found])
}
