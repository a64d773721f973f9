import type { Text } from "../language/text.ts"

/** The parts of a rulebook a change can be about. */
export const comparedParts = [
  "rulebook",
  "subjects",
  "scale",
  "classification",
  "ranking",
  "criterion",
  "class",
  "condition",
  "veto",
  "cap",
  "quota",
  "not-rated",
  "fact-check",
  "stage",
  "group",
  "attribute",
  "fact",
  "scope-fact",
  "parameter",
  "parameter-value",
  "tie-break",
  "document",
  "known-defect",
] as const

/**
 * A part of a rulebook in which two may differ: its head, a criterion, a class, a quota …
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type ComparedPart = (typeof comparedParts)[number]

/** What happened to a part or to something it says. */
export const changeKinds = ["added", "removed", "changed", "moved", "reordered", "renamed"] as const

/**
 * What happened to a part or to something it says: added, removed, changed, moved, put in another order, renamed.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type ChangeKind = (typeof changeKinds)[number]

/**
 * One thing that two rulebooks say differently.
 *
 * `affectsScores` says whether facts can come to another score, class, rank or proposal by it: `false` where what is
 * computed was compared and is the same (a title, a citation, spaces in a formula), `true` where the calculation
 * differs, `"unknown"` where it could not be compared (points left to a lower rule).
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface Change {
  /** What happened to it. */
  readonly kind: ChangeKind
  /** The kind of part it is about; `id` says which, where there are several. */
  readonly about: ComparedPart
  /** The part's id; left out where there is but one such part. */
  readonly id?: string
  /** What of the part: `max`, `with.bands.0.points`; empty for the part itself. */
  readonly aspect: string
  /** Where in the later rulebook; in the earlier one for what was removed. */
  readonly path: ReadonlyArray<string | number>
  /** What it said, in words; left out for what was added. */
  readonly before?: Text
  /** What it says now, in words; left out for what was removed. */
  readonly after?: Text
  /** Whether facts can come to another result by it. */
  readonly affectsScores: boolean | "unknown"
  /** The change in a line. */
  readonly words: Text
}

/**
 * A rulebook as a comparison names it.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface ComparedRulebook {
  /** The rulebook's id: `decree233/officials`. */
  readonly id: string
  /** The version of the encoding. */
  readonly version: string
  /** Its title. */
  readonly title: Text
}

/**
 * What changed between two rulebooks, in the order of the rulebook.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface RulebookDiff {
  /** The earlier one. */
  readonly before: ComparedRulebook
  /** The later one. */
  readonly after: ComparedRulebook
  /** None where both say the same. */
  readonly changes: ReadonlyArray<Change>
}
