import type { SourcePosition } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"

/**
 * Who is scored: a unit (đơn vị) or an official (cán bộ), with what it is grouped by.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface Subject {
  readonly id: string
  readonly name: string
  /** The variant of the rulebook that concerns it, where there are several. */
  readonly group?: string
  /** Cluster, organ …: what rankings, pools and quotas group by. */
  readonly attributes: Readonly<Record<string, string>>
  /** Why it is not rated, when somebody decided so. */
  readonly notRated?: Text
}

/**
 * What was given: a raw value, still to be read as the type its field has; or a state in place of a value.
 *
 * @category Facts
 * @since 0.1.0
 */
export type Given =
  | { readonly value: unknown }
  | {
      readonly state: "missing" | "not-assigned" | "not-applicable"
      /** Nothing was written at all: unlike the word “missing”, it hides no value of an earlier stage. */
      readonly blank?: true
    }

/**
 * Where a table has each word of an entry; a column it does not have is left out.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface EntryCells {
  readonly subject?: EntryPlace | undefined
  readonly criterion?: EntryPlace | undefined
  readonly field?: EntryPlace | undefined
  readonly stage?: EntryPlace | undefined
}

/**
 * Where an entry was read from: its value, and in a table the cells that say what the value is of.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface EntryPlace {
  readonly path: ReadonlyArray<string | number>
  readonly at?: SourcePosition | undefined
  readonly cells?: EntryCells
  /** The place of something inside the value, such as an item of a list. */
  readonly within?: (steps: ReadonlyArray<string | number>) => EntryPlace
}

/**
 * One fact as it was handed in. Without `criterion` it is about the subject as a whole; without `field` it sets the
 * state of the whole criterion; without `stage` it holds at every stage.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface Entry {
  readonly subject: string
  readonly criterion?: string
  readonly field?: string
  readonly stage?: string
  readonly given: Given
  readonly place: EntryPlace
}

/**
 * Facts of a quota's scope: `by` names it (`{}` is the whole board).
 *
 * @category Facts
 * @since 0.1.0
 */
export interface ScopeFacts {
  readonly by: Readonly<Record<string, string>>
  readonly facts: ReadonlyArray<{ readonly field: string; readonly given: Given; readonly place: EntryPlace }>
}

/**
 * Everything a board is scored from: subjects and facts. Not yet checked against a rulebook: scoring does that.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface Entries {
  readonly subjects: ReadonlyArray<Subject>
  /** Where each subject was read from, in the same order; left out for facts made in code. */
  readonly subjectPlaces?: ReadonlyArray<EntryPlace>
  readonly entries: ReadonlyArray<Entry>
  readonly scopes: ReadonlyArray<ScopeFacts>
}
