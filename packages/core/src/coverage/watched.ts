import { Names } from "../explanation/names.ts"
import type { Issue } from "../issue/issue.ts"
import { type LintedVariant, lintedVariant } from "../lint/linted-variant.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { Watch } from "./watch.ts"

/** A compiled rulebook with what its expressions can give, and its words. */
export interface Watched {
  readonly program: CompiledRulebook
  readonly variants: ReadonlyArray<LintedVariant>
  readonly names: Names
  /** Where each criterion is written. */
  readonly paths: ReadonlyMap<string, Issue["path"]>
}

/** Makes the watch of one kind of target. */
export type MakeWatch = (watched: Watched) => Watch

/** Prepares a program to be watched. */
export const watchedOf = (program: CompiledRulebook): Watched => ({
  program,
  variants: [...program.variants.values()].map((variant) => lintedVariant(program.rulebook, variant)),
  names: new Names(program, new Map()),
  paths: new Map(
    [...allCriteria(program.rulebook.criteria)].map(({ criterion, path }) => [criterion.id, path]),
  ),
})
