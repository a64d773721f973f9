import type { Text } from "../language/text.ts"

/**
 * What a step of an explanation is about.
 *
 * @category Explanation
 * @since 0.1.0
 */
export type ExplanationKind =
  | "subject"
  | "not-rated"
  | "class"
  | "condition"
  | "veto"
  | "cap"
  | "quota"
  | "link"
  | "rulebook"
  | "rank"
  | "total"
  | "criterion"
  | "stage"
  | "step"

/**
 * One step of an explanation: what it is, what it came to, how, and by which text. Words are in both languages; a
 * tree of these is data, to render as text, a page or a report.
 *
 * @category Explanation
 * @since 0.1.0
 */
export interface Explanation {
  /** What sort of step it is. */
  readonly kind: ExplanationKind
  /** What was worked out. */
  readonly title: Text
  /** What it came to, in words; left out for a heading. */
  readonly value?: Text
  /** How, where more is to be said. */
  readonly detail?: Text
  /** Where the rule stands written; empty where the rulebook does not say. */
  readonly citations: ReadonlyArray<Text>
  /** The steps it was worked out from, in order. */
  readonly children: ReadonlyArray<Explanation>
}

/** Makes a step, leaving out what it does not have. */
export const explanation = (
  kind: ExplanationKind,
  title: Text,
  more: {
    readonly value?: Text | undefined
    readonly detail?: Text | undefined
    readonly citations?: ReadonlyArray<Text>
    readonly children?: ReadonlyArray<Explanation>
  } = {},
): Explanation => ({
  kind,
  title,
  ...(more.value === undefined ? {} : { value: more.value }),
  ...(more.detail === undefined ? {} : { detail: more.detail }),
  citations: more.citations ?? [],
  children: more.children ?? [],
})
