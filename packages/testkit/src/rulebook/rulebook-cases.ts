import type { Issues, Rulebook } from "@danvan/core"
import type { NamedCase } from "../author/check-cases.ts"
import type { RulebookLawName } from "./rulebook-laws.ts"

/**
 * What is expected of one subject; only what is stated is looked at.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface ExpectedResult {
  /** A decimal, or a fraction: `"10/3"`; `null` for no total. */
  readonly total?: string | null
  readonly class?: string | null
  readonly rank?: number | null
  readonly status?: string
  /** Points by criterion, or the state in their place. */
  readonly criteria?: Readonly<Record<string, string>>
}

/**
 * Facts as a facts file holds them, and the date scored for.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface RulebookInput extends NamedCase {
  /** The tester's own `asOf` if left out. */
  readonly asOf?: string
  readonly facts: { readonly subjects: ReadonlyArray<Readonly<Record<string, unknown>>> } & Readonly<
    Record<string, unknown>
  >
}

/**
 * A case that scores: results by the subject's id.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface ScoredRulebookCase extends RulebookInput {
  readonly expect: Readonly<Record<string, ExpectedResult>>
}

/**
 * A case whose facts are refused: the codes of every issue.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface RefusedRulebookCase extends RulebookInput {
  readonly issues: ReadonlyArray<Issues.IssueCode>
}

/**
 * What is tested of a rulebook (bộ ví dụ của bộ tiêu chí).
 *
 * @category Testing
 * @since 0.1.0
 */
export interface RulebookCases {
  /** The date scored for. */
  readonly asOf: string
  readonly plugins?: Rulebook.MechanismSources["plugins"]
  readonly valid: ReadonlyArray<ScoredRulebookCase>
  /** Cases at an edge: of a class or of the scale, no points of a criterion or all, a quota, a tie. */
  readonly boundary: ReadonlyArray<ScoredRulebookCase>
  readonly invalid: ReadonlyArray<RefusedRulebookCase>
  /** Asks the cases to show all that `Coverage` watches for. */
  readonly coverage?: boolean
  /** What the linter finds and the author knows of. */
  readonly known?: ReadonlyArray<Issues.IssueCode>
  readonly except?: Readonly<Partial<Record<RulebookLawName, string>>>
}
