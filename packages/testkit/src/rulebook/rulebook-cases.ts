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
  /** The class by its own result, before quotas; null for none. */
  readonly class?: string | null
  /** Its place, from 1; null where it is not ranked. */
  readonly rank?: number | null
  /** `scored`, `incomplete`, `not-rated` or `needs-decision`. */
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
  /** As a facts file holds them. */
  readonly facts: {
    /** Each as a facts file writes a subject. */
    readonly subjects: ReadonlyArray<Readonly<Record<string, unknown>>>
  } & Readonly<Record<string, unknown>>
}

/**
 * A case that scores: results by the subject's id.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface ScoredRulebookCase extends RulebookInput {
  /** What must come out, by the subject's id; what is left out is not compared. */
  readonly expect: Readonly<Record<string, ExpectedResult>>
}

/**
 * A case whose facts are refused: the codes of every issue.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface RefusedRulebookCase extends RulebookInput {
  /** The codes of all issues, in any order. */
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
  /** What the rulebook needs besides the standard mechanisms. */
  readonly plugins?: Rulebook.MechanismSources["plugins"]
  /** Cases away from any edge. */
  readonly valid: ReadonlyArray<ScoredRulebookCase>
  /** Cases at an edge: of a class or of the scale, no points of a criterion or all, a quota, a tie. */
  readonly boundary: ReadonlyArray<ScoredRulebookCase>
  /** Cases whose facts are refused. */
  readonly invalid: ReadonlyArray<RefusedRulebookCase>
  /** Asks the cases to show all that `Coverage` watches for. */
  readonly coverage?: boolean
  /** What the linter finds and the author knows of. */
  readonly known?: ReadonlyArray<Issues.IssueCode>
  /** Laws that do not hold for this rulebook, each with the reason. */
  readonly except?: Readonly<Partial<Record<RulebookLawName, string>>>
}
