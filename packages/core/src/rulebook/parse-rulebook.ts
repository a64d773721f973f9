import * as Result from "effect/Result"
import { hasError, type Issue, type SourcePosition } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readSource } from "../source/read-source.ts"
import { readValue } from "../source/read-value.ts"
import type { SourceError } from "../source/read-yaml.ts"
import type { SourceTree } from "../source/source-tree.ts"
import { checkRulebook } from "./check-rulebook.ts"
import { optionsIssues } from "./expect-rulebook.ts"
import { policiesOf } from "./policies-of.ts"
import { type MechanismSources, registryOf } from "./registry-of.ts"
import { type Rulebook, rulebookSchema } from "./rulebook.ts"
import { scanCriteria } from "./scan-criteria.ts"

/**
 * A rulebook could not be read, or does not hold together; `issues` lists everything found, with its place.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export class RulebookError extends issueError("RulebookError") {}

/**
 * How to read a rulebook.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface ParseOptions extends MechanismSources {
  /** The file's name, for the places of issues. */
  readonly file?: string
}

/**
 * A rulebook with what was noticed about it: warnings, which never change a score.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface Parsed {
  /** The rulebook, checked. */
  readonly rulebook: Rulebook
  /** What is worth a look; nothing of it changes a score. */
  readonly warnings: ReadonlyArray<Issue>
  /** Where in the text a part of the rulebook is written, for issues found later. */
  readonly positionOf: (path: Issue["path"]) => SourcePosition | undefined
}

const fromTree = (tree: SourceTree, options: ParseOptions): Result.Result<Parsed, RulebookError> => {
  const registry = registryOf(options)
  const located = (issues: ReadonlyArray<Issue>): ReadonlyArray<Issue> =>
    issues.map((issue) => {
      const at = issue.at ?? tree.positionOf(issue.path)
      return at === undefined ? issue : { ...issue, at }
    })
  const parsed = parseWith(rulebookSchema, tree.value)
  if ("issues" in parsed) {
    return Result.fail(new RulebookError(located([...parsed.issues, ...scanCriteria(tree.value, registry)])))
  }
  const issues = located(checkRulebook(parsed.value, registry, policiesOf(options)))
  if (hasError(issues)) return Result.fail(new RulebookError(issues))
  return Result.succeed({ rulebook: parsed.value, warnings: issues, positionOf: tree.positionOf })
}

/**
 * Reads a rulebook from YAML or JSON and reports everything wrong with it: each issue with its path, line and
 * column, in Vietnamese and English.
 *
 * @param source - YAML or JSON.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 * import * as Result from "effect/Result"
 *
 * const { rulebook, warnings } = Result.getOrThrow(
 *   Rulebook.parseWithWarnings(`
 *     { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *       subjects: { kind: unit }, scale: { max: 10 },
 *       criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`),
 * )
 * rulebook.id // "mau/a"
 * warnings // []
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const parseRulebookWithWarnings = (
  source: string,
  options: ParseOptions = {},
): Result.Result<Parsed, RulebookError | SourceError> => {
  const wrong = optionsIssues(options)
  if (wrong.length > 0) return Result.fail(new RulebookError(wrong))
  return Result.flatMap(readSource(source, options.file), (tree) => fromTree(tree, options))
}

/**
 * As {@link parseRulebookWithWarnings}, without the warnings.
 *
 * @param source - YAML or JSON.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * Rulebook.parse("{ danvan: 1, id: mau/a }") // failure: field.missing
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const parseRulebook = (
  source: string,
  options: ParseOptions = {},
): Result.Result<Rulebook, RulebookError | SourceError> =>
  Result.map(parseRulebookWithWarnings(source, options), ({ rulebook }) => rulebook)

/**
 * As {@link parseRulebook}, but throws the error.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const parseRulebookOrThrow = (source: string, options: ParseOptions = {}): Rulebook =>
  orThrow(parseRulebook(source, options))

/** Data is at hand already and has no aliases: room for every criterion there may be. */
const maxValuesFromCode = 1_000_000

/**
 * Makes a rulebook from data written in code; the same checks as for a file.
 *
 * @param data - a rulebook as YAML or JSON gives it; decimals may be text.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * const written = {
 *   danvan: "1",
 *   id: "mau/a",
 *   version: "1",
 *   title: "Mẫu",
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "10" },
 *   criteria: [{ id: "c", title: "Nhiệm vụ", max: "10", mechanism: "ratio" }],
 * }
 * Rulebook.make(written) // success
 * Rulebook.make({ ...written, scale: { max: 20.5, min: 0 } }) // failure: field.unknown
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const makeRulebook = (
  data: unknown,
  options: ParseOptions = {},
): Result.Result<Rulebook, RulebookError | SourceError> => {
  const wrong = optionsIssues(options)
  if (wrong.length > 0) return Result.fail(new RulebookError(wrong))
  return Result.map(
    Result.flatMap(readValue(data, { nodes: maxValuesFromCode }), (tree) => fromTree(tree, options)),
    ({ rulebook }) => rulebook,
  )
}

/**
 * As {@link makeRulebook}, but throws the error.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const makeRulebookOrThrow = (data: unknown, options: ParseOptions = {}): Rulebook =>
  orThrow(makeRulebook(data, options))
