import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { text } from "../language/text.ts"
import { containsPeriod } from "../time/compare-periods.ts"
import { describePeriod } from "../time/describe-period.ts"
import type { Period } from "../time/period.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { CampaignPlan } from "./campaign-plan.ts"
import { lastDayOf } from "./count-workdays.ts"
import type { Deadline } from "./deadline.ts"

type Path = ReadonlyArray<string | number>
type Plan = Pick<
  CampaignPlan,
  "calendar" | "movement" | "participants" | "period" | "registration" | "stages"
>

/** Limits of their own are for units that take part, one limit for each. */
const specialIssues = (
  { special }: Deadline,
  units: ReadonlySet<string>,
  path: Path,
): ReadonlyArray<Issue> => {
  const seen = new Set<string>()
  return special.flatMap((one, index) =>
    one.for.flatMap((unit, at) => {
      const place = [...path, "special", index, "for", at]
      const twice = seen.has(unit)
      seen.add(unit)
      if (twice) return [makeIssue("plan.special-twice", place, { unit })]
      return units.has(unit)
        ? []
        : [makeIssue("plan.unknown", place, { name: unit, suggestion: closest(unit, units) })]
    }),
  )
}

/** A stage opens while days are left of every limit it has. */
const openingIssues = ({ stages, calendar }: Plan): ReadonlyArray<Issue> =>
  stages.flatMap(({ id, opens, deadline }, index) => {
    if (deadline === undefined || opens === undefined) return []
    const path = ["stages", index, "deadline"]
    const limits = [
      { limit: deadline.limit, at: [...path, "limit"] },
      ...deadline.special.map(({ limit }, special) => ({
        limit,
        at: [...path, "special", special, "limit"],
      })),
    ]
    return limits.flatMap(({ limit, at }) => {
      const last = lastDayOf(limit, calendar)
      return opens <= last ? [] : [makeIssue("plan.opens-after-deadline", at, { stage: id, opens, last })]
    })
  })

/** What comes later neither opens nor ends before what comes earlier does: units go through the stages in order. */
const orderIssues = ({ stages, calendar }: Plan): ReadonlyArray<Issue> => {
  const dated = stages.map(({ id, opens, deadline }, index) => ({
    stage: id,
    opens: { date: opens, path: ["stages", index, "opens"] },
    ends: {
      date: deadline === undefined ? undefined : lastDayOf(deadline.limit, calendar),
      path: ["stages", index, "deadline", "limit"],
    },
  }))
  return dated.flatMap(({ stage, opens, ends }, index) => {
    const before = (
      side: "opens" | "ends",
      own: { readonly date: PlainDate | undefined; readonly path: Path },
    ) => {
      const { date, path } = own
      if (date === undefined) return []
      const other = dated.slice(0, index).findLast((one) => (one[side].date ?? "") > date)
      const otherDate = other?.[side].date
      if (other === undefined || otherDate === undefined) return []
      const facts = { stage, date, other: other.stage, otherDate }
      return [makeIssue(side === "opens" ? "plan.opens-too-early" : "plan.ends-too-early", path, facts)]
    }
    return [...before("opens", opens), ...before("ends", ends)]
  })
}

/** A day is off or worked, not both. */
const calendarIssues = ({ calendar: { holidays, workdays } }: Plan): ReadonlyArray<Issue> => {
  const off = new Set(holidays)
  return workdays.flatMap((date, index) =>
    off.has(date) ? [makeIssue("plan.holiday-worked", ["calendar", "workdays", index], { date })] : [],
  )
}

/** A campaign is one stretch of its movement. */
const movementIssues = ({ movement, period }: Plan): ReadonlyArray<Issue> => {
  if (movement === undefined || containsPeriod(movement.period, period)) return []
  const said = (one: Period) => text((language) => describePeriod(one, language))
  return [
    makeIssue("plan.outside-movement", ["period"], { period: said(period), movement: said(movement.period) }),
  ]
}

/** Dates of a plan that contradict each other, or are given to nobody. */
export const checkDates = (plan: Plan): ReadonlyArray<Issue> => {
  const units = new Set(plan.participants.map(({ unit }) => unit))
  const special = (deadline: Deadline | undefined, path: Path): ReadonlyArray<Issue> =>
    deadline === undefined ? [] : specialIssues(deadline, units, path)
  return [
    ...special(plan.registration, ["registration"]),
    ...plan.stages.flatMap(({ deadline }, index) => special(deadline, ["stages", index, "deadline"])),
    ...openingIssues(plan),
    ...orderIssues(plan),
    ...calendarIssues(plan),
    ...movementIssues(plan),
  ]
}
