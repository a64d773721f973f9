import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { ReceiptError } from "./canonical-json.ts"
import { differenceIssue } from "./difference.ts"
import { firstDifference } from "./first-difference.ts"
import { hashOf } from "./hash-of.ts"
import { parseReceipt } from "./parse-receipt.ts"
import type { Receipt } from "./receipt.ts"

const under = ({ issues }: ReceiptError): ReceiptError =>
  new ReceiptError(issues.map((issue) => ({ ...issue, path: ["earlier", ...issue.path] })))

/**
 * What an earlier receipt must be for another to take its place: whole, by its seal; of the same campaign; resting on
 * the same events, as far as it goes. It is not replayed: an older engine may have made it.
 */
export const checkEarlier = (
  earlier: unknown,
  campaign: string,
  events: Receipt["parts"]["events"]["items"],
): Result.Result<Receipt, ReceiptError> =>
  Result.mapError(
    Result.gen(function* () {
      const receipt = yield* parseReceipt(earlier)
      const { seal, ...rest } = receipt
      const same = (part: string, expected: unknown, found: unknown): Result.Result<void, ReceiptError> => {
        const difference = firstDifference(expected, found)
        return difference === undefined
          ? Result.succeed(undefined)
          : Result.fail(new ReceiptError([differenceIssue(part, difference, undefined)]))
      }
      yield* same("seal", yield* hashOf(rest), seal)
      yield* same("campaign", campaign, receipt.campaign)
      const covered = Object.keys(receipt.parts.events.items).length
      const first = Object.fromEntries(Object.entries(events).slice(0, covered))
      yield* same("events", { items: first }, { items: receipt.parts.events.items })
      return receipt
    }),
    under,
  )

/** The earlier receipt was not handed in. */
export const earlierMissing = (seal: string): ReceiptError =>
  new ReceiptError([makeIssue("receipt.earlier-missing", ["supersedes"], { seal })])
