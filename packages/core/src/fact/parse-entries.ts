import * as Result from "effect/Result"
import { expectArgument } from "../issue/argument-error.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import type { JsonOptions } from "../source/read-json.ts"
import { readSource } from "../source/read-source.ts"
import { readValue } from "../source/read-value.ts"
import type { SourceError } from "../source/read-yaml.ts"
import type { SourceTree } from "../source/source-tree.ts"
import type { Entries, Entry, EntryPlace, ScopeFacts, Subject } from "./entries.ts"
import { type EntriesDocument, entriesDocumentSchema } from "./entries-document.ts"
import { givenOf } from "./given.ts"

/**
 * Facts could not be read, or do not fit the rulebook they are scored by; every issue is in it.
 *
 * @category Facts
 * @since 0.1.0
 */
export class FactError extends issueError("FactError") {}

type Path = ReadonlyArray<string | number>
type Place = (path: Path) => EntryPlace
type Written = EntriesDocument["subjects"][number]

const subjectOf = ({ id, name, group, attributes, notRated }: Written): Subject => ({
  id,
  name: name ?? id,
  attributes,
  ...(group === undefined ? {} : { group }),
  ...(notRated === undefined ? {} : { notRated }),
})

const entriesOf = (
  subject: string,
  { facts, criteria }: Pick<Written, "facts" | "criteria">,
  path: Path,
  place: Place,
  stage?: string,
): ReadonlyArray<Entry> => {
  const at = stage === undefined ? {} : { stage }
  const about = Object.entries(facts).map(
    ([field, raw]): Entry => ({
      subject,
      field,
      ...at,
      given: givenOf(raw),
      place: place([...path, "facts", field]),
    }),
  )
  const inCriteria = Object.entries(criteria).flatMap(([criterion, values]): Entry[] => {
    const here = [...path, "criteria", criterion]
    if (typeof values === "string")
      return [{ subject, criterion, ...at, given: givenOf(values), place: place(here) }]
    return Object.entries(values).map(([field, raw]) => ({
      subject,
      criterion,
      field,
      ...at,
      given: givenOf(raw),
      place: place([...here, field]),
    }))
  })
  return [...about, ...inCriteria]
}

/**
 * Flattens the nested form into entries.
 *
 * @param place - where each part of the document was read from; its path if left out.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core"
 *
 * const document = Facts.schema.parse({ subjects: [{ id: "xa-a", facts: { unity: true } }] })
 * Facts.flatten(document).entries.map(({ subject, field }) => [subject, field]) // [["xa-a", "unity"]]
 * ```
 *
 * @category Facts
 * @since 0.1.0
 */
export const flattenEntries = (document: EntriesDocument, place: Place = (path) => ({ path })): Entries => {
  const isRead =
    isRecord(document) &&
    [document.subjects, document.scopes].every((list) => Array.isArray(list) && list.every(isRecord))
  expectArgument(isRead, "document", "EntriesDocument", document)
  expectArgument(typeof place === "function", "place", "function", place)
  return {
    subjects: document.subjects.map(subjectOf),
    subjectPlaces: document.subjects.map((_, index) => place(["subjects", index])),
    entries: document.subjects.flatMap((written, index) => {
      const path = ["subjects", index]
      const staged = Object.entries(written.stages).flatMap(([stage, values]) =>
        entriesOf(written.id, values, [...path, "stages", stage], place, stage),
      )
      return [...entriesOf(written.id, written, path, place), ...staged]
    }),
    scopes: document.scopes.map(
      ({ by, facts }, index): ScopeFacts => ({
        by,
        facts: Object.entries(facts).map(([field, raw]) => ({
          field,
          given: givenOf(raw),
          place: place(["scopes", index, "facts", field]),
        })),
      }),
    ),
  }
}

const fromTree = (tree: SourceTree): Result.Result<Entries, FactError> => {
  const parsed = parseWith(entriesDocumentSchema, tree.value, tree.positionOf)
  if ("issues" in parsed) return Result.fail(new FactError(parsed.issues))
  // Places are looked up only for what turns out wrong.
  const placeOf: Place = (path) => ({
    path,
    get at() {
      return tree.positionOf(path)
    },
    within: (steps) => placeOf([...path, ...steps]),
  })
  return Result.succeed(flattenEntries(parsed.value, placeOf))
}

/**
 * Reads facts from JSON or YAML: subjects with their facts by criterion and field. Numbers keep the spelling they
 * have in the file, so none passes through a float. JSON of 16 MiB is read, or of up to 64 MiB where `maxCharacters`
 * says so; YAML of half a MiB.
 *
 * @param source - YAML or JSON.
 * @param file - its name, for the places of issues.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core"
 *
 * Facts.parseOrThrow('{ "subjects": [{ "id": "xa-a" }] }').subjects.map(({ id }) => id) // ["xa-a"]
 * Facts.parse("subjects: 1") // failure: field.wrong-type
 * ```
 *
 * @category Facts
 * @since 0.1.0
 */
export const parseEntries = (
  source: string,
  file?: string,
  options?: JsonOptions,
): Result.Result<Entries, FactError | SourceError> =>
  Result.flatMap(readSource(source, file, options), fromTree)

/**
 * As {@link parseEntries}, but throws the error.
 *
 * @category Facts
 * @since 0.1.0
 */
export const parseEntriesOrThrow = (source: string, file?: string, options?: JsonOptions): Entries =>
  orThrow(parseEntries(source, file, options))

/** Data already in memory cannot be a bomb; the limit only ends a loop. */
const maxValuesFromCode = 100_000_000

const floatIssues = (data: unknown): ReadonlyArray<Issue> => {
  const issues: Issue[] = []
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === "number" && !Number.isSafeInteger(value)) {
      const facts = { name: String(path.at(-1) ?? ""), value: String(value) }
      issues.push(makeIssue("fact.float", path, facts))
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key])
    }
  }
  visit(data, [])
  return issues
}

/**
 * Takes facts from code, in the same nested form. A number that is not whole is refused, because as a float it may
 * already be wrong: write `"87.5"`.
 *
 * @param data - an object of `subjects`, and `scopes` where quotas need them.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core"
 *
 * Facts.make({ subjects: [{ id: "xa-a", criteria: { tasks: { done: 17, assigned: 18 } } }] }) // success
 * Facts.make({ subjects: [{ name: "Xã Mẫu A" }] }) // failure: field.missing
 * ```
 *
 * @category Facts
 * @since 0.1.0
 */
export const makeEntries = (data: unknown): Result.Result<Entries, FactError | SourceError> =>
  Result.flatMap(readValue(data, { nodes: maxValuesFromCode }), (tree) => {
    const floats = floatIssues(data)
    return floats.length > 0 ? Result.fail(new FactError(floats)) : fromTree(tree)
  })

/**
 * As {@link makeEntries}, but throws the error.
 *
 * @category Facts
 * @since 0.1.0
 */
export const makeEntriesOrThrow = (data: unknown): Entries => orThrow(makeEntries(data))
