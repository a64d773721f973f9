import * as Result from "effect/Result"
import type { FactError } from "../fact/parse-entries.ts"
import { orThrow } from "../issue/issue-error.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import { compile, type ScoringProgram } from "../program/scoring-program.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { CompileError } from "../scoring/compile-rulebook.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { Campaign } from "./campaign.ts"
import { campaignEntries } from "./campaign-entries.ts"

/** What a campaign's rulebook may need to be run: the mechanisms it names; the standard ones if left out. */
export interface ScoringContext {
  readonly mechanisms?: MechanismRegistry | undefined
}

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
  { mechanisms }: ScoringContext,
): Result.Result<ScoringProgram, CompileError> => {
  const last = Object.isFrozen(rulebook) ? compiledLast.get(rulebook) : undefined
  if (last !== undefined && last.asOf === asOf && last.mechanisms === mechanisms) return last.program
  const program = compile(rulebook, { asOf, ...(mechanisms === undefined ? {} : { mechanisms }) })
  compiledLast.set(rulebook, { asOf, mechanisms, program })
  return program
}

/**
 * Scores a campaign by what its stages have approved so far, as its rulebook says and for the date of its plan: the
 * board that proposals, decisions and receipts rest on.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const scoreCampaign = (
  campaign: Campaign,
  context: ScoringContext = {},
): Result.Result<Scoreboard, CompileError | FactError> =>
  Result.flatMap(
    rulebookProgram(campaign.rulebook, campaign.plan.asOf, context),
    (program): Result.Result<Scoreboard, FactError> => program.score(campaignEntries(campaign)),
  )

/** As {@link scoreCampaign}, but throws the error. */
export const scoreCampaignOrThrow = (campaign: Campaign, context: ScoringContext = {}): Scoreboard =>
  orThrow(scoreCampaign(campaign, context))
