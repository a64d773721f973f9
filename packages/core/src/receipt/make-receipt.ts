import * as Result from "effect/Result"
import { campaignEntries } from "../campaign/campaign-entries.ts"
import { decisionInForce } from "../campaign/decision.ts"
import { proposalsOf } from "../campaign/proposals-of.ts"
import type { FactError } from "../fact/parse-entries.ts"
import { orThrow } from "../issue/issue-error.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import { compile } from "../program/scoring-program.ts"
import type { CompileError } from "../scoring/compile-rulebook.ts"
import { againstEvents } from "./against-events.ts"
import { ReceiptError } from "./canonical-json.ts"
import { differenceIssue } from "./difference.ts"
import { firstDifference } from "./first-difference.ts"
import { hashOf } from "./hash-of.ts"
import type { Receipt } from "./receipt.ts"
import { type Published, partsOf, publishedCampaign, type ReceiptMaterials } from "./receipt-materials.ts"

/** Scores a campaign again, from what its stages approved. */
export const scoreAgain = (
  campaign: Published,
  { mechanisms }: ReceiptMaterials,
): Result.Result<Scoreboard, CompileError | FactError> =>
  Result.flatMap(
    compile(campaign.rulebook, {
      asOf: campaign.plan.asOf,
      ...(mechanisms === undefined ? {} : { mechanisms }),
    }),
    (program): Result.Result<Scoreboard, FactError> => program.score(campaignEntries(campaign)),
  )

/** Every event must be what its command brings about; else the campaign broke its own rules. */
const lawful = ({ events }: ReceiptMaterials): Result.Result<void, ReceiptError> => {
  const issues = againstEvents(events)
  return issues.length > 0 ? Result.fail(new ReceiptError(issues)) : Result.succeed(undefined)
}

/** What was proposed must be what the scores propose; else no receipt could be replayed. */
const honestProposal = (campaign: Published, board: Scoreboard): Result.Result<void, ReceiptError> => {
  const expected = Object.fromEntries(proposalsOf(board).map((one) => [one.unit, one]))
  const found = Object.fromEntries([...campaign.outcomes].map(([unit, { proposal }]) => [unit, proposal]))
  const difference = firstDifference(expected, found)
  return difference === undefined
    ? Result.succeed(undefined)
    : Result.fail(new ReceiptError([differenceIssue("proposal", difference, undefined)]))
}

/** Everything of a receipt but its parts and its seal. */
export const resultsOf = (
  campaign: Published,
  materials: ReceiptMaterials,
): Result.Result<Omit<Receipt, "parts" | "seal">, ReceiptError | CompileError | FactError> =>
  Result.flatMap(
    Result.flatMap(lawful(materials), () => scoreAgain(campaign, materials)),
    (board): Result.Result<Omit<Receipt, "parts" | "seal">, ReceiptError> =>
      Result.map(honestProposal(campaign, board), () => ({
        format: "danvan/receipt/1",
        campaign: campaign.plan.id,
        published: campaign.publication.on,
        board: board.toJson(),
        decisions: [...campaign.outcomes].map(([unit, outcome]) => ({
          unit,
          class: decisionInForce(outcome)?.class ?? null,
        })),
        awards: [...campaign.awards.values()].map(({ id, revoked }) => ({
          award: id,
          revoked: revoked !== undefined,
        })),
      })),
  )

/**
 * Makes the receipt of a published campaign: scores it again from its events, hashes everything that went in, and
 * seals the whole. Fails when the events do not end in a publication, when one
 * of them breaks a rule of the campaign, when what was proposed is not what the scores
 * propose, and as scoring fails.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core"
 *
 * Receipts.make({ events: [] }) // failure: receipt.not-published
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 */
export const makeReceipt = (
  materials: ReceiptMaterials,
): Result.Result<Receipt, ReceiptError | CompileError | FactError> =>
  Result.gen(function* () {
    const campaign = yield* publishedCampaign(materials)
    const parts = yield* partsOf(campaign, materials)
    const results = yield* resultsOf(campaign, materials)
    const unsealed = { ...results, parts }
    const seal = yield* hashOf(unsealed)
    return { ...unsealed, seal }
  })

/** As {@link makeReceipt}, but throws the error. */
export const makeReceiptOrThrow = (materials: ReceiptMaterials): Receipt => orThrow(makeReceipt(materials))
