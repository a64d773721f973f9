import type { PlainDate } from "../../time/plain-date.ts"
import type { Campaign } from "../campaign.ts"
import { farIssue } from "../check-nearness.ts"
import { lastDayOf } from "../count-workdays.ts"
import type { Limit } from "../deadline.ts"
import { type Refusal, refusalOf, refusing } from "../refusal.ts"

/** Refuses a new limit that is over before it is given, which would make late what was in time, or is years away. */
export const againstLimit = (
  campaign: Campaign,
  limit: Limit | undefined,
  on: PlainDate,
  path: ReadonlyArray<string>,
): ReadonlyArray<Refusal> => {
  if (limit === undefined) return []
  const last = lastDayOf(limit, campaign.plan.calendar)
  return [
    ...refusing(campaign, "deadline")(last < on, "deadline.already-over", path, { last, on }),
    ...farIssue(campaign.plan, last, path).map((issue) => refusalOf(campaign, "deadline", issue)),
  ]
}
