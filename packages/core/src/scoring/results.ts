import type { AbsentState } from "../expression/expression.ts"
import type { Absent } from "../expression/outcome.ts"
import type { Subject } from "../fact/entries.ts"
import type { Issue } from "../issue/issue.ts"
import type { Exact } from "../number/exact.ts"
import type { Criterion } from "../rulebook/criterion.ts"
import type { NotRatedRule } from "../rulebook/rulebook.ts"
import type { QuotaScopeResult, SilentPolicy } from "./apply-quota.ts"
import type { ClassResult } from "./class-result.ts"
import type { BoundScope } from "./fact-table.ts"
import type { Rank } from "./rank.ts"
import type { QuotaVerdict } from "./settle-equals.ts"
import type { SubjectScope } from "./subject-scope.ts"
import type { NotRatedBecause } from "./subject-scopes.ts"

/**
 * Where a subject stands.
 *
 * - `scored`: total and class (if the rulebook has classes) are known;
 * - `incomplete`: something is missing or could not be computed: no total or no class yet;
 * - `not-rated`: the rulebook, or a decision, says it is not rated;
 * - `needs-decision`: the text leaves the class to the authority, or equals meet at the edge of a quota.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type SubjectStatus = "scored" | "incomplete" | "not-rated" | "needs-decision"

/**
 * One criterion of one subject.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface CriterionResult {
  /** The criterion as the rulebook has it. */
  readonly criterion: Criterion
  /** How deep in the tree: 0 is the outermost. */
  readonly depth: number
  /** Whether it has points, or why it has none. */
  readonly state: "scored" | AbsentState
  /** The points, when the state is `scored`. */
  readonly points: Exact | undefined
  /** The maximum of what was assigned: 0 for a criterion not assigned. */
  readonly assigned: Exact | undefined
  /** Why there are no points. */
  readonly absent: Absent | undefined
}

/**
 * What one quota said of a subject.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface QuotaSaid {
  /** The quota's id. */
  readonly quota: string
  /** Kept, cut, or left to the authority. */
  readonly verdict: QuotaVerdict
  /** The plugin's policy that did not answer, where the authority decides because of that. */
  readonly unanswered?: SilentPolicy
}

/**
 * Everything danvan has to say of one subject.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface SubjectResult {
  /** Whom it is about. */
  readonly subject: Subject
  /** Whether it is scored, incomplete, not rated or waits for a decision. */
  readonly status: SubjectStatus
  /** Why it is incomplete: a fact is not there yet, or something could not be computed. */
  readonly incompleteBecause?: "missing" | "not-computed"
  /** Exact; undefined where there is none (yet), and for a rulebook without points. */
  readonly total: Exact | undefined
  /** The maximum of what was assigned to it. */
  readonly assigned: Exact | undefined
  /** The class by its own result, after vetoes and caps, before quotas. */
  readonly class: string | undefined
  /** The class danvan proposes after the quotas; the authority decides. */
  readonly proposedClass: string | undefined
  /** Its place in its cluster; undefined where it is not ranked. */
  readonly rank: Rank | undefined
  /** Every criterion that concerns it, in the order printed. */
  readonly criteria: ReadonlyArray<CriterionResult>
  /** How its class came about; undefined where it is not classified. */
  readonly classification: ClassResult | undefined
  /** Why it is not rated; undefined for everybody else. */
  readonly notRated: NotRatedBecause | undefined
  /** Rules of which it is unknown whether they exclude the subject. */
  readonly undecided: ReadonlyArray<NotRatedRule>
  /** What each quota that concerns it said. */
  readonly quotas: ReadonlyArray<QuotaSaid>
  /** The total at every stage of scoring, where the rulebook has stages. */
  readonly stageTotals: Readonly<Record<string, Exact | undefined>>
}

/** The results of all subjects. */
export interface BoardResults {
  readonly stage: string | undefined
  readonly subjects: ReadonlyArray<SubjectResult>
  readonly quotas: ReadonlyArray<QuotaScopeResult>
  readonly warnings: ReadonlyArray<Issue>
  /** The scope each subject was scored in, to explain it from. */
  readonly scopes: ReadonlyMap<string, SubjectScope>
  /** The scopes of quotas with their facts. */
  readonly quotaScopes: ReadonlyArray<BoundScope>
}
