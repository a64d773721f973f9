import type { Entries } from "../fact/entries.ts"
import { FactError } from "../fact/parse-entries.ts"
import { expectArgument, expectFields } from "../issue/argument-error.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { type Closable, InUse } from "./in-use.ts"
import { heededSignal, type Signal, type Stoppable } from "./signal.ts"

interface SchemaIssue {
  readonly message: string
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined
}

type SchemaAnswer =
  | { readonly value: unknown; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<SchemaIssue> }

/** An issue of a part that reads: danvan's own, or one with a code of the part's. */
type ReadIssue = Omit<Issue, "code"> & { readonly code: string }

/** What a source is handed. */
interface SourceInput {
  readonly name: string
  readonly bytes?: Uint8Array | AsyncIterable<Uint8Array>
  readonly rulebook: Rulebook
  readonly signal?: Signal
  readonly onProgress?: (facts: number) => void
}

/**
 * Where facts come from (nguồn số liệu): a `FactSource` of `@danvan/plugin-sdk` is one. One that holds a connection
 * says how to close it by `Symbol.asyncDispose`.
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export interface FactSource extends Closable {
  /** A Standard Schema of what may be chosen. */
  readonly options: {
    /** What Standard Schema asks for. */
    readonly "~standard": {
      /** The value as the source takes it, or what is wrong with it. */
      validate(value: unknown): SchemaAnswer | Promise<SchemaAnswer>
    }
  }
  /** Reads all there is: entries, and issues; without entries the content is refused. */
  read(
    input: SourceInput,
    options: unknown,
  ): Promise<{
    /** The facts; left out where the content is refused. */
    readonly entries?: Entries | undefined
    /** What is wrong, or worth a look. */
    readonly issues: ReadonlyArray<ReadIssue>
  }>
}

/**
 * What to read, and how.
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export interface ReadFacts extends Stoppable {
  /** The file's name or the address, for the places of issues. */
  readonly name: string
  /** The content, in one piece or as it comes; left out for a source that fetches for itself. */
  readonly bytes?: Uint8Array | AsyncIterable<Uint8Array>
  /** The rulebook the facts are for. */
  readonly rulebook: Rulebook
  /** What the source lets its user choose; `{}` if left out. */
  readonly options?: unknown
  /** Told how many facts were read so far. */
  readonly onProgress?: (facts: number) => void
}

/**
 * Facts that were read, and what was noticed about them.
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export interface FactReading {
  /** The facts, ready to score. */
  readonly entries: Entries
  /** What was noticed; nothing of it stopped the reading. */
  readonly warnings: ReadonlyArray<
    Omit<Issue, "code"> & {
      /** Danvan's own, or the plugin's. */
      readonly code: string
    }
  >
}

/**
 * A source in use.
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export interface OpenSource extends AsyncDisposable {
  /** Reads all of it. Rejects with a `FactError` when the content is wrong, and as the source does when the world is. */
  read(what: ReadFacts): Promise<FactReading>
}

const optionsOf = async ({ options }: FactSource, written: unknown): Promise<unknown> => {
  const answer = await options["~standard"].validate(written)
  if (answer.issues === undefined) return answer.value
  throw new FactError(
    answer.issues.map(({ path = [], message }) => {
      const names = path.map((step) => String(typeof step === "object" ? step.key : step))
      const name = names.join(".") || "options"
      return makeIssue("option.refused", ["options", ...names], { name, reason: message })
    }),
  )
}

const readAll = async (source: FactSource, what: ReadFacts): Promise<FactReading> => {
  const signal = heededSignal(what)
  const { options = {}, ...input } = what
  const { entries, issues } = await source.read(input as SourceInput, await optionsOf(source, options))
  signal?.throwIfAborted()
  // A plugin's issues have codes of their own; to whoever reads them they are issues like any other.
  if (entries === undefined) throw new FactError(issues as ReadonlyArray<Issue>)
  return { entries, warnings: issues }
}

/**
 * Takes a source of facts into use; `await using` closes it again, after everything that was begun.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: plan, title: Kế hoạch, max: 10, mechanism: yes-no }] }`)
 * const asked: Facts.FactSource = {
 *   name: "sample/asked",
 *   options: { "~standard": { validate: (value) => ({ value }) } },
 *   read: async () => ({ entries: await Facts.make({ subjects: [{ id: "xa-a" }] }), issues: [] }),
 *   [Symbol.asyncDispose]: async () => {},
 * }
 * await using source = Facts.open(asked)
 * const { entries } = await source.read({ name: "asked", rulebook })
 * entries.subjects.map(({ id }) => id) // ["xa-a"]
 * ```
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export const openSource = (source: FactSource): OpenSource => {
  const isSource = isRecord(source) && typeof source.read === "function" && isRecord(source.options)
  expectArgument(isSource, "source", "FactSource", source)
  const use = new InUse(source)
  return {
    read: (what) =>
      use.during(() => {
        expectFields(what, "what")
        return readAll(source, what)
      }),
    [Symbol.asyncDispose]: () => use.close(),
  }
}
