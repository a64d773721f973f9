import * as Result from "effect/Result"
import type { FactError } from "../fact/parse-entries.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import { compile, type ScoringProgram } from "../program/scoring-program.ts"
import type { MechanismSources } from "../rulebook/registry-of.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { CompileError } from "../scoring/compile-rulebook.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { Campaign } from "./campaign.ts"
import { campaignEntries } from "./campaign-entries.ts"

/**
 * What a campaign's rulebook may need to be run: the mechanisms it names; the standard ones if left out.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type ScoringContext = MechanismSources

interface Compiled extends ScoringContext {
  readonly asOf: PlainDate
  readonly program: Result.Result<ScoringProgram, CompileError>
}

/** A campaign's rulebook never changes, and every sheet asks for it compiled: the same value, only sooner. */
const compiledLast = new WeakMap<Rulebook, Compiled>()

/** The rulebook of a campaign, compiled for its date. */
export const rulebookProgram = (
  rulebook: Rulebook,
  asOf: PlainDate,
  context: ScoringContext,
): Result.Result<ScoringProgram, CompileError> => {
  const { mechanisms, plugins } = context ?? {}
  const last = Object.isFrozen(rulebook) ? compiledLast.get(rulebook) : undefined
  if (last?.asOf === asOf && last.mechanisms === mechanisms && last.plugins === plugins) return last.program
  const program = compile(rulebook, { asOf, mechanisms, plugins })
  compiledLast.set(rulebook, { asOf, mechanisms, plugins, program })
  return program
}

/** Scores a campaign by what its stages have approved so far. */
export const scoreApproved = (
  campaign: Campaign,
  context: ScoringContext = {},
): Result.Result<Scoreboard, CompileError | FactError> =>
  Result.flatMap(
    rulebookProgram(campaign.rulebook, campaign.plan.asOf, context),
    (program): Result.Result<Scoreboard, FactError> => program.score(campaignEntries(campaign)),
  )
