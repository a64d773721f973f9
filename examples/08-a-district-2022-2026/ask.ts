import { Campaigns, Time, Units } from "@danvan/core"
import { campaigns } from "./campaigns.ts"
import { postsOf } from "./officials.ts"
import { organization } from "./units.ts"

/** A commune and the class a campaign gave it; `null` when it had none. */
export interface Classed {
  readonly name: string
  readonly class: string | null
}

/** The campaign of a year as it was on a date: only what had happened by then. */
const campaignOn = (year: number, date: Time.PlainDate): Campaigns.CampaignState => {
  const events = campaigns.find((campaign) => campaign.year === year)?.events ?? []
  return Campaigns.replayOrThrow(events.filter(({ on }) => on <= date))
}

const resultsOf = (state: Campaigns.CampaignState) =>
  state.phase === "published" ? (state.publication?.results ?? []) : []

/** What communes a commune came from on the last day of the year before, and how that year classed them. */
const predecessorsOf = (unit: string, date: Time.PlainDate, year: number): ReadonlyArray<Classed> => {
  const yearEnd = Time.parseDateOrThrow(`${year - 1}-12-31`)
  const results = resultsOf(campaignOn(year - 1, yearEnd))
  const view = organization.asOf(yearEnd)
  return Units.predecessorsOfOrThrow(organization, unit, { at: date })
    .on(yearEnd)
    .filter((relative) => view.get(relative.unit)?.level === "commune")
    .map((relative) => ({
      name: view.fullName(relative.unit, "state"),
      class: results.find((result) => result.unit === relative.unit)?.class ?? null,
    }))
}

/** Everything asked on a date. */
export const ask = (day: string) => {
  const date = Time.parseDateOrThrow(day)
  const year = Number(day.slice(0, 4))
  const view = organization.asOf(date)
  const state = campaignOn(year, date)
  return {
    date,
    communes: view
      .units()
      .filter(({ level, kind }) => level === "commune" && kind !== "dang-uy")
      .map(({ id }) => view.fullName(id, "state")),
    commissions: view
      .units()
      .filter(({ kind }) => kind.startsWith("ban-"))
      .map(({ name }) => name.official),
    /** What Nguyễn Văn A (mẫu) is that day. */
    posts: postsOf("a", date),
    campaign: state.phase === "unopened" ? undefined : { id: state.plan.id, phase: state.phase },
    classes: resultsOf(state).map((result) => ({
      name: view.get(result.unit)?.name.official ?? result.unit,
      class: result.class,
      total: result.total,
      predecessors: predecessorsOf(result.unit, date, year),
    })),
  }
}

/** What a unit of one date had become by another, by full name. */
export const becameOf = (unit: string, from: string, to: string): ReadonlyArray<string> => {
  const [start, end] = [Time.parseDateOrThrow(from), Time.parseDateOrThrow(to)]
  return Units.successorsOfOrThrow(organization, unit, { at: start })
    .on(end)
    .map((relative) => `${organization.asOf(end).fullName(relative.unit, "state")} (${relative.extent})`)
}

/** The dates the story is asked on. */
export const dates = [
  "2022-01-01",
  "2022-06-30",
  "2022-12-31",
  "2023-06-01",
  "2023-12-31",
  "2024-12-31",
  "2025-02-19",
  "2025-02-20",
  "2025-06-30",
  "2025-07-01",
  "2025-12-31",
  "2026-12-31",
] as const
