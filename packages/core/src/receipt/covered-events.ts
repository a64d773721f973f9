import * as Result from "effect/Result"
import type { CampaignEvent } from "../campaign/event.ts"
import { makeIssue } from "../issue/issue.ts"
import { ReceiptError } from "./canonical-json.ts"
import type { Receipt } from "./receipt.ts"

type Events = ReadonlyArray<CampaignEvent>

/** True for an event that puts another result in the place of a published one. */
export const isReplacement = (event: CampaignEvent | undefined): boolean =>
  event?.type === "award-revoked" || (event?.type === "appeal-settled" && event.outcome === "upheld")

/** The events up to the publication, with it. */
export const untilPublication = (events: Events): Result.Result<Events, ReceiptError> => {
  const place = events.findIndex(({ type }) => type === "results-published")
  return place < 0
    ? Result.fail(new ReceiptError([makeIssue("receipt.not-published", ["events"], {})]))
    : Result.succeed(events.slice(0, place + 1))
}

/** The events up to the last that replaced a result, with it; none of the first `after` may be that one. */
export const untilReplacement = (events: Events, after: number): Result.Result<Events, ReceiptError> => {
  const place = events.findLastIndex(isReplacement)
  return place < after
    ? Result.fail(new ReceiptError([makeIssue("receipt.nothing-replaced", ["events"], {})]))
    : Result.succeed(events.slice(0, place + 1))
}

/** How many events a receipt rests on. */
export const countOf = ({ parts }: Receipt): number => Object.keys(parts.events.items).length
