import type { PlainDate } from "../../time/plain-date.ts"
import type { Campaign } from "../campaign.ts"
import { type Limit, lastDayOf } from "../deadline.ts"
import { type Refusal, refusing } from "../refusal.ts"

/** Refuses a new limit that is over before it is given: it would make late what was in time. */
export const againstLimit = (
  campaign: Campaign,
  limit: Limit | undefined,
  on: PlainDate,
  path: ReadonlyArray<string>,
): ReadonlyArray<Refusal> => {
  const last = limit === undefined ? on : lastDayOf(limit, campaign.plan.calendar)
  return refusing(campaign, "deadline")(last < on, "deadline.already-over", path, { last, on })
}
