import type { PlainDate } from "../time/plain-date.ts"
import type { Campaign } from "./campaign.ts"
import { lastDayIn, lastDayOf } from "./count-workdays.ts"

/** Whose deadline is asked for, and on which day. */
export interface Asked {
  readonly stage?: string | undefined
  readonly unit: string
  readonly on: PlainDate
}

/** The last day that is in time for a unit, as it stands on a day; undefined where there is no deadline. */
export const lastDayOn = (
  { plan, extensions }: Pick<Campaign, "plan" | "extensions">,
  { stage, unit, on }: Asked,
): PlainDate | undefined => {
  const planned =
    stage === undefined ? plan.registration : plan.stages.find(({ id }) => id === stage)?.deadline
  let day = planned === undefined ? undefined : lastDayIn(planned, plan.calendar, unit)
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
