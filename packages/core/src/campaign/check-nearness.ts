import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { text } from "../language/text.ts"
import { describePeriod } from "../time/describe-period.ts"
import { periodRange } from "../time/period-range.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { addMonths } from "../time/shift-date.ts"
import type { CampaignPlan } from "./campaign-plan.ts"
import { lastDayOf } from "./count-workdays.ts"
import type { Deadline } from "./deadline.ts"

type Path = ReadonlyArray<string | number>
type Plan = Pick<CampaignPlan, "asOf" | "calendar" | "period" | "registration" | "stages">

/** Campaigns are announced before their period and end after it, but not by more than a year. */
const monthsAround = 12

/** What is wrong with a day of a campaign that lies more than a year before or after its period: a slip of the year. */
export const farIssue = (
  { period }: Pick<Plan, "period">,
  date: PlainDate,
  path: Path,
): ReadonlyArray<Issue> => {
  const { from, to } = periodRange(period)
  const first = Result.getOrUndefined(addMonths(from, -monthsAround)) ?? from
  const end = Result.getOrUndefined(addMonths(to, monthsAround)) ?? to
  if (first <= date && date < end) return []
  return [
    makeIssue("plan.date-far", path, { date, period: text((language) => describePeriod(period, language)) }),
  ]
}

/** The days of a plan that lie years away from its period. */
export const checkNearness = (plan: Plan): ReadonlyArray<Issue> => {
  const { asOf, calendar, registration, stages } = plan
  const ofDeadline = (deadline: Deadline | undefined, path: Path): ReadonlyArray<Issue> =>
    deadline === undefined
      ? []
      : [
          ...farIssue(plan, lastDayOf(deadline.limit, calendar), [...path, "limit"]),
          ...deadline.special.flatMap(({ limit }, index) =>
            farIssue(plan, lastDayOf(limit, calendar), [...path, "special", index, "limit"]),
          ),
        ]
  return [
    ...farIssue(plan, asOf, ["asOf"]),
    ...ofDeadline(registration, ["registration"]),
    ...stages.flatMap(({ opens, deadline }, index) => [
      ...(opens === undefined ? [] : farIssue(plan, opens, ["stages", index, "opens"])),
      ...ofDeadline(deadline, ["stages", index, "deadline"]),
    ]),
  ]
}
