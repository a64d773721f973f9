import { Rulebook, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import type { RulebookPlaces } from "./find-rulebook.ts"
import { locatedIn } from "./located-in.ts"
import type { Read } from "./read.ts"
import type { ShippedRulebook } from "./shipped-rulebooks.ts"

/** A framework read by itself: one issue that names the rules to score by says more than one for every criterion. */
const delegates = (
  { id, criteria }: Rulebook.Rulebook,
  shipped: ReadonlyArray<ShippedRulebook>,
): ShownIssue | undefined => {
  const open = [...Rulebook.allCriteria(criteria)].filter(
    ({ criterion }) =>
      criterion.delegated === true && criterion.mechanism === undefined && criterion.criteria === undefined,
  )
  if (open.length === 0) return undefined
  const refinements = shipped.filter(({ refines }) => refines === id).map((one) => one.id)
  return cliIssue("rulebook.delegates", {
    id,
    count: open.length,
    refinements: refinements.join(", ") || "—",
  })
}

/** Compiles a rulebook that was loaded from `file` for a date. */
export const compileLoaded = (
  rulebook: Rulebook.Rulebook,
  file: string,
  asOf: string,
  { shipped, plugins, guard }: Omit<RulebookPlaces, "cwd">,
): Read<Scoring.ScoringProgram> => {
  const delegating = delegates(rulebook, shipped)
  if (delegating !== undefined) return Result.fail(locatedIn(file, [delegating]))
  return Result.mapError(Scoring.compile(rulebook, { asOf, plugins, guard }), ({ issues }) =>
    locatedIn(file, issues),
  )
}
