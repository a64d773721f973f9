import type { Issue } from "../issue/issue.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { variantOf } from "../scoring/compile-rulebook.ts"
import { type LintedVariant, lintedVariant } from "./linted-variant.ts"

/** A sound rulebook with everything the rules of the linter look at. */
export interface Linted {
  readonly rulebook: Rulebook
  readonly registry: MechanismRegistry
  readonly variants: ReadonlyArray<LintedVariant>
  /** Where each criterion is written. */
  readonly paths: ReadonlyMap<string, Issue["path"]>
}

/** One thing the linter looks for. */
export type LintRule = (linted: Linted) => ReadonlyArray<Issue>

/** Prepares a rulebook that has passed its checks. */
export const lintedOf = (rulebook: Rulebook, registry: MechanismRegistry): Linted => {
  const groups =
    rulebook.subjects.groups.length === 0 ? [undefined] : rulebook.subjects.groups.map(({ id }) => id)
  return {
    rulebook,
    registry,
    variants: groups.map((group) =>
      lintedVariant(rulebook, variantOf(rulebook, group, registry, rulebook.effective.from)),
    ),
    paths: new Map([...allCriteria(rulebook.criteria)].map(({ criterion, path }) => [criterion.id, path])),
  }
}
