import { expectArgument } from "../issue/argument-error.ts"
import type { Issue } from "../issue/issue.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import type { Text } from "../language/text.ts"

/**
 * What the cases of a rulebook (bộ ví dụ có lời giải) are asked to show:
 *
 * - `criterion`: every criterion that is scored, at least once and with two different results;
 * - `band`: every edge of every table of bands: just below, at, and just above; of `steps` the threshold, the first
 *   step and the one that reaches the cap: just below, and at;
 * - `class`: every class reached, and every edge of their bands likewise;
 * - `rule`: every veto, cap, condition and not-rated rule both holding and not; of a share that every criterion must
 *   reach, some criterion at it and some just below;
 * - `quota`: every quota under, at and over its limit, raised and not, in a small scope and not;
 * - `tie`: every tie-break separating equals, equals nothing separates, and equals at the edge of a quota.
 *
 * @category Coverage
 * @since 0.1.0
 */
export const coverageKinds = ["criterion", "band", "class", "rule", "quota", "tie"] as const

/**
 * One of {@link coverageKinds}.
 *
 * @category Coverage
 * @since 0.1.0
 */
export type CoverageKind = (typeof coverageKinds)[number]

/**
 * Facts as a case writes them: of criteria by their id, and of the subject as a whole.
 *
 * @category Coverage
 * @since 0.1.0
 */
export interface SuggestedFacts {
  /** By criterion and fact; left out where none of a criterion is needed. */
  readonly criteria?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Of the subject as a whole, by name. */
  readonly facts?: Readonly<Record<string, string>>
}

/** One thing a case can show. */
export interface CoverageTarget {
  /** What sort of thing is watched for. */
  readonly kind: CoverageKind
  /** Unique in a rulebook, and the same for the same thing at another date. */
  readonly key: string
  /** Where the rulebook says it. */
  readonly path: Issue["path"]
  /** What is to be shown, in words: “1.1: share done 89.99% → 10”. */
  readonly what: Text
  /** Facts that would show it, where they can be told from the rule alone. */
  readonly suggested?: SuggestedFacts
}

/**
 * A target, and whether some case showed it.
 *
 * @category Coverage
 * @since 0.1.0
 */
export interface CoveragePoint extends CoverageTarget {
  /** Whether some case shows it. */
  readonly covered: boolean
}

/**
 * What the cases of one rulebook show, and what none of them does.
 *
 * @category Coverage
 * @since 0.1.0
 */
export interface CoverageReport {
  /** The id of the rulebook. */
  readonly rulebook: string
  /** Everything watched for, in the order of the rulebook. */
  readonly points: ReadonlyArray<CoveragePoint>
}

/**
 * The points no case showed, in the order of the rulebook.
 *
 * @example
 * ```ts
 * import { Coverage } from "@danvan/core"
 *
 * const what = { vi: "1.1: dưới 80%", en: "1.1: below 80%" }
 * const points: Coverage.Point[] = [
 *   { kind: "band", key: "a", path: [], what, covered: true },
 *   { kind: "band", key: "b", path: [], what, covered: false },
 * ]
 * Coverage.gaps({ rulebook: "mau/a", points }).map(({ key }) => key) // ["b"]
 * ```
 *
 * @category Coverage
 * @since 0.1.0
 */
export const coverageGaps = (report: CoverageReport): ReadonlyArray<CoveragePoint> => {
  const isReport = isRecord(report) && Array.isArray(report.points) && report.points.every(isRecord)
  expectArgument(isReport, "report", "CoverageReport", report)
  return report.points.filter(({ covered }) => !covered)
}
