import type { PlainDate } from "../time/plain-date.ts"
import type { Campaign } from "./campaign.ts"
import { lastDay, lastDayOf } from "./deadline.ts"

/** Whose deadline is asked for, and on which day. */
interface Asked {
  readonly stage?: string | undefined
  readonly unit: string
  readonly on: PlainDate
}

/**
 * The last day that is in time for a unit, as it stands on a day: the plan's, or what was set since. Who has a date of
 * their own keeps it when a new one for all is earlier. Undefined where there is no deadline.
 *
 * @example
 * ```ts
 * import { type Campaigns as Model, Campaigns, Time } from "@danvan/core"
 *
 * const lastDayForXa01 = (campaign: Model.Campaign) =>
 *   Campaigns.lastDayFor(campaign, { stage: "self", unit: "xa-01", on: Time.parseDateOrThrow("2027-01-10") })
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const lastDayFor = (
  { plan, extensions }: Pick<Campaign, "plan" | "extensions">,
  { stage, unit, on }: Asked,
): PlainDate | undefined => {
  const planned =
    stage === undefined ? plan.registration : plan.stages.find(({ id }) => id === stage)?.deadline
  let day = planned === undefined ? undefined : lastDay(planned, plan.calendar, unit)
  let own = planned?.special.some((one) => one.for.includes(unit)) ?? false
  for (const extension of extensions) {
    if (extension.stage !== stage || extension.on > on) continue
    const named = extension.units?.includes(unit)
    if (named === false) continue
    const given = lastDayOf(extension.limit, plan.calendar)
    const kept = named === undefined && own && day !== undefined && day > given
    if (!kept) day = given
    own ||= named === true
  }
  return day
}
