import * as Result from "effect/Result"
import type { RulebookPlaces } from "./find-rulebook.ts"
import { type LoadedRulebook, loadRulebook } from "./load-rulebook.ts"
import { issuesOf, type Read } from "./read.ts"

/** The bases that two local rules refine; the later one's is the earlier one's unless it is said. */
export interface TwoBases {
  readonly base: string | undefined
  readonly baseAfter: string | undefined
}

/** Loads two rulebooks to compare; what is wrong with either is reported together. */
export const loadTwo = async (
  before: string,
  after: string,
  { base, baseAfter = base }: TwoBases,
  places: RulebookPlaces,
): Promise<Read<readonly [LoadedRulebook, LoadedRulebook]>> => {
  const [old, now] = [await loadRulebook(before, places, base), await loadRulebook(after, places, baseAfter)]
  return Result.isFailure(old) || Result.isFailure(now)
    ? Result.fail(issuesOf(old, now))
    : Result.succeed([old.success, now.success])
}
