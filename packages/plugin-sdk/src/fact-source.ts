import type { Facts, Issues, Rulebook, Text } from "@danvan/core"
import type { StandardSchemaV1 } from "@standard-schema/spec"

/**
 * An issue of a part that reads or writes: of the shape danvan's own have, with a code of its own (`noun.problem`).
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface PluginIssue extends Omit<Issues.Issue, "code"> {
  /** The part's own, `noun.problem`: `lines.odd`. */
  readonly code: string
}

/**
 * What a fact source reads from.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface FactInput {
  /** The file's name or the address, for the places of issues. */
  readonly name: string
  /** The content, in one piece or as it comes; left out for a source that fetches for itself. */
  readonly bytes?: Uint8Array | AsyncIterable<Uint8Array>
  /** The rulebook the facts are for: which criteria and facts there are, and of which types. */
  readonly rulebook: Rulebook.Rulebook
  /** Ends the reading early: `read` then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Told how many facts were read so far. */
  readonly onProgress?: (facts: number) => void
}

/**
 * What was read: entries, or the errors that kept all of it from being read; nothing is read in part. Warnings may
 * stand beside entries.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type FactReading =
  | {
      /** The facts. */
      readonly entries: Facts.Entries
      /** What was noticed; none is an error. */
      readonly issues: ReadonlyArray<PluginIssue>
    }
  | {
      /** None: the content is refused. */
      readonly entries?: undefined
      /** Why; at least one is an error. */
      readonly issues: ReadonlyArray<PluginIssue>
    }

/**
 * Where facts come from (nguồn số liệu): a kind of file, a database, a service. What is wrong with the content is an
 * issue with its place; what is wrong with the world (no network, no such table) rejects.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface FactSource<Options = unknown> {
  /** `scope/name`. */
  readonly name: string
  /** What people choose it by. */
  readonly title: Text
  /** The media types it reads, such as `text/csv`; none for a source that is asked for by name. */
  readonly mediaTypes: ReadonlyArray<string>
  /** The extensions of files it reads, lower case, without the dot. */
  readonly extensions: ReadonlyArray<string>
  /** What may be chosen; a Standard Schema. */
  readonly options: StandardSchemaV1<unknown, Options>
  /** Reads facts; what is wrong is told as issues, never thrown. */
  readonly read: (input: FactInput, options: Options) => Promise<FactReading>
  /** Lets go of what it holds (a connection, a file): `await using` of `@danvan/core/promise` calls it. */
  readonly [Symbol.asyncDispose]?: () => PromiseLike<void>
}
