import * as Result from "effect/Result"
import { decisionInForce } from "../campaign/decision.ts"
import { scoreApproved } from "../campaign/rulebook-program.ts"
import type { FactError } from "../fact/parse-entries.ts"
import { orThrow } from "../issue/issue-error.ts"
import type { CompileError } from "../scoring/compile-rulebook.ts"
import { againstEvents } from "./against-events.ts"
import { ReceiptError } from "./canonical-json.ts"
import { checkEarlier } from "./check-earlier.ts"
import { countOf, untilPublication, untilReplacement } from "./covered-events.ts"
import { hashOf } from "./hash-of.ts"
import { parseReceipt } from "./parse-receipt.ts"
import type { Receipt } from "./receipt.ts"
import {
  type Published,
  partsOf,
  publishedCampaign,
  type ReceiptMaterials,
  readMaterials,
} from "./receipt-materials.ts"

/** Every event must be what its command brings about; else the campaign broke its own rules. */
const lawful = ({ events, ...context }: ReceiptMaterials): Result.Result<void, ReceiptError> => {
  const issues = againstEvents(events, context)
  return issues.length > 0 ? Result.fail(new ReceiptError(issues)) : Result.succeed(undefined)
}

/** What was published and what has been replaced since. */
type Results = Omit<Receipt, "parts" | "supersedes" | "seal">

/** What a receipt says of the results, scored again from what the stages approved. */
export const resultsOf = (
  campaign: Published,
  materials: ReceiptMaterials,
): Result.Result<Results, ReceiptError | CompileError | FactError> =>
  Result.map(
    Result.flatMap(lawful(materials), () => scoreApproved(campaign, materials)),
    (board): Results => ({
      format: "danvan/receipt/1",
      campaign: campaign.plan.id,
      published: campaign.publication.on,
      through: campaign.lastOn,
      board: board.toJson(),
      decisions: [...campaign.outcomes].map(([unit, outcome]) => ({
        unit,
        class: decisionInForce(outcome)?.class ?? null,
      })),
      awards: [...campaign.awards.values()].map(({ id, revoked }) => ({
        award: id,
        revoked: revoked !== undefined,
      })),
    }),
  )

/**
 * Makes the receipt of a published campaign: scores it again from its events up to the publication, hashes everything
 * that went in, and seals the whole. With `earlier`, it makes the receipt of what replaced the results of that one:
 * from the events up to the last appeal upheld or award revoked. Fails when the events do not end in a publication,
 * when nothing was replaced, when an event breaks a rule of the campaign, and as scoring fails.
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
    const { events, earlier, ...rest } = yield* readMaterials(materials)
    const before = earlier === undefined ? undefined : yield* parseReceipt(earlier)
    const covered = {
      ...rest,
      events: yield* before === undefined
        ? untilPublication(events)
        : untilReplacement(events, countOf(before)),
    }
    const campaign = yield* publishedCampaign(covered)
    const parts = yield* partsOf(campaign, covered)
    if (before !== undefined) yield* checkEarlier(before, campaign.plan.id, parts.events.items)
    const results = yield* resultsOf(campaign, covered)
    const unsealed = { ...results, supersedes: before?.seal ?? null, parts }
    const seal = yield* hashOf(unsealed)
    return { ...unsealed, seal }
  })

/**
 * As {@link makeReceipt}, but throws the error.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const makeReceiptOrThrow = (materials: ReceiptMaterials): Receipt => orThrow(makeReceipt(materials))
