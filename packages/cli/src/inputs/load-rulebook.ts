import { type Issues, Rulebook } from "@danvan/core"
import * as Result from "effect/Result"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { findById, findRulebook, type RulebookPlaces, type RulebookSource } from "./find-rulebook.ts"
import { locatedIn } from "./located-in.ts"
import type { Read } from "./read.ts"

/** A rulebook ready to compile, with what was noticed about it. */
export interface LoadedRulebook {
  readonly rulebook: Rulebook.Rulebook
  readonly warnings: ReadonlyArray<ShownIssue>
  /** Where a part of it is written; undefined for a local rule joined to its base. */
  readonly positionOf?: Rulebook.Parsed["positionOf"]
  /** Every file it was read from. */
  readonly files: ReadonlyArray<string>
}

const maxChain = 5

/** A local rule names what it refines, at its outermost level. */
const refinesSomething = (text: string): boolean =>
  /^["']?refines["']?\s*:/m.test(text) || (/^\s*\{/.test(text) && /"refines"\s*:/.test(text))

const failed = (file: string, { issues }: { readonly issues: ReadonlyArray<Issues.Issue> }): Read<never> =>
  Result.fail(locatedIn(file, issues))

const baseOf = async (
  source: RulebookSource,
  id: string,
  base: string | undefined,
  places: RulebookPlaces,
): Promise<Read<RulebookSource>> => {
  if (base !== undefined) return findRulebook(base, places)
  const found = await findById(id, source.folder, places)
  if (found !== undefined) return Result.succeed(found)
  return Result.fail(locatedIn(source.file, [cliIssue("rulebook.no-base", { base: id })]))
}

const loadFrom = async (
  source: RulebookSource,
  base: string | undefined,
  places: RulebookPlaces,
  depth: number,
): Promise<Read<LoadedRulebook>> => {
  const { text, file } = source
  const { plugins } = places
  if (!refinesSomething(text)) {
    const parsed = Rulebook.parseWithWarnings(text, { file, plugins })
    return Result.isFailure(parsed)
      ? failed(file, parsed.failure)
      : Result.succeed({ ...parsed.success, files: [file] })
  }
  if (depth === maxChain)
    return Result.fail(locatedIn(file, [cliIssue("rulebook.base-too-deep", { limit: maxChain })]))
  const parsed = Rulebook.parseRefinement(text, { file })
  if (Result.isFailure(parsed)) return failed(file, parsed.failure)
  const { refinement, tree } = parsed.success
  const found = await baseOf(source, refinement.refines, base, places)
  if (Result.isFailure(found)) return Result.fail(found.failure)
  const loaded = await loadFrom(found.success, undefined, places, depth + 1)
  if (Result.isFailure(loaded)) return Result.fail(loaded.failure)
  const joined = Rulebook.refine(loaded.success.rulebook, refinement, { tree, plugins })
  if (Result.isFailure(joined)) return failed(file, joined.failure)
  return Result.succeed({
    rulebook: joined.success,
    warnings: loaded.success.warnings,
    files: [file, ...loaded.success.files],
  })
}

/**
 * Loads a rulebook by path or id. A local rule that refines another is joined to it: the one given as `base`, a
 * shipped one of that id, or one in the same folder.
 */
export const loadRulebook = async (
  name: string,
  places: RulebookPlaces,
  base?: string,
): Promise<Read<LoadedRulebook>> => {
  const source = await findRulebook(name, places)
  return Result.isFailure(source) ? Result.fail(source.failure) : loadFrom(source.success, base, places, 0)
}
