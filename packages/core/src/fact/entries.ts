import type { SourcePosition } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"

/**
 * Who is scored: a unit (đơn vị) or an official (cán bộ), with what it is grouped by.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface Subject {
  /** What results name the subject by. */
  readonly id: string
  /** As results print it. */
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
  | {
      /** As it was written: text, a number in code, true or false, a list of items. */
      readonly value: unknown
    }
  | {
      /** Why there is no value. */
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
  /** The cell with the subject's id. */
  readonly subject?: EntryPlace | undefined
  /** The cell with the criterion's id. */
  readonly criterion?: EntryPlace | undefined
  /** The cell with the fact's name. */
  readonly field?: EntryPlace | undefined
  /** The cell with the stage's id. */
  readonly stage?: EntryPlace | undefined
}

/**
 * Where an entry was read from: its value, and in a table the cells that say what the value is of.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface EntryPlace {
  /** The steps to it in the data: `["subjects", 0, "facts", "unity"]`. */
  readonly path: ReadonlyArray<string | number>
  /** The line and column in the file; undefined for data made in code. */
  readonly at?: SourcePosition | undefined
  /** In a table, the cells that say what the value is of. */
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
  /** The subject's id. */
  readonly subject: string
  /** The criterion it belongs to. */
  readonly criterion?: string
  /** The fact's name. */
  readonly field?: string
  /** The stage it was given at. */
  readonly stage?: string
  /** The value, or a state in its place. */
  readonly given: Given
  /** Where it was read from. */
  readonly place: EntryPlace
}

/**
 * Facts of a quota's scope: `by` names it (`{}` is the whole board).
 *
 * @category Facts
 * @since 0.1.0
 */
export interface ScopeFacts {
  /** The attributes its members share. */
  readonly by: Readonly<Record<string, string>>
  /** The facts of the scope, in the order they were given. */
  readonly facts: ReadonlyArray<{
    /** The fact's name. */
    readonly field: string
    /** The value, or a state in its place. */
    readonly given: Given
    /** Where it was read from. */
    readonly place: EntryPlace
  }>
}

/**
 * Everything a board is scored from: subjects and facts. Not yet checked against a rulebook: scoring does that.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface Entries {
  /** Everybody on the board, in the order results keep. */
  readonly subjects: ReadonlyArray<Subject>
  /** Where each subject was read from, in the same order; left out for facts made in code. */
  readonly subjectPlaces?: ReadonlyArray<EntryPlace>
  /** All facts, in the order they were given. */
  readonly entries: ReadonlyArray<Entry>
  /** Facts of quota scopes; most boards have none. */
  readonly scopes: ReadonlyArray<ScopeFacts>
}
