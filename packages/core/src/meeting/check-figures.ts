import { type Issue, makeIssue } from "../issue/issue.ts"
import { parsePeriodOrThrow } from "../time/parse-period.ts"
import { periodRange } from "../time/period-range.ts"
import type { Meeting } from "./meeting.ts"
import { daysOf } from "./meeting-date.ts"
import { weekdayOf, weekdayWord } from "./provenance.ts"

const rangeOf = (period: string) => periodRange(parsePeriodOrThrow(period))

/** Periods that do not fit the day of the meeting. */
const checkPeriods = (meeting: Meeting): ReadonlyArray<Issue> => {
  const { first, last } = daysOf(meeting.date)
  const reported = [
    ...meeting.reviewed.map((period, index) => [period, ["reviewed", index]] as const),
    ...meeting.results.flatMap(({ period }, index) =>
      period === undefined ? [] : [[period, ["results", index, "period"]] as const],
    ),
  ]
  return [
    ...reported.flatMap(([period, path]) =>
      rangeOf(period).from > last
        ? [makeIssue("meeting.period-not-begun", path, { period, date: last })]
        : [],
    ),
    ...meeting.planned.flatMap((period, index) =>
      rangeOf(period).to <= first
        ? [
            makeIssue(
              "meeting.plan-over",
              ["planned", index],
              { period, date: first },
              { severity: "warning" },
            ),
          ]
        : [],
    ),
  ]
}

/** Counts that contradict each other, and figures nobody can read. Representing more people than came is normal. */
const checkCounts = ({ delegations, awards, results }: Meeting): ReadonlyArray<Issue> => [
  ...delegations.flatMap(({ invited, attended }, index) =>
    invited !== undefined && attended !== undefined && attended > invited
      ? [makeIssue("delegation.more-than-invited", ["delegations", index, "attended"], { attended, invited })]
      : [],
  ),
  ...delegations.flatMap(({ attended, represented }, index) =>
    attended !== undefined && represented !== undefined && attended > represented
      ? [
          makeIssue(
            "delegation.more-than-represented",
            ["delegations", index, "represented"],
            { attended, represented },
            { severity: "warning" },
          ),
        ]
      : [],
  ),
  ...awards.flatMap(({ count, target }, index) =>
    count !== undefined && target === undefined
      ? [makeIssue("meeting-award.target-missing", ["awards", index, "target"], { count })]
      : [],
  ),
  ...results.flatMap(({ number, unit }, index) =>
    number !== undefined && unit === undefined
      ? [
          makeIssue(
            "reported-result.unit-missing",
            ["results", index, "unit"],
            { number },
            { severity: "warning" },
          ),
        ]
      : [],
  ),
]

/** Publication days that cannot be right. */
const checkProvenance = ({ date, provenance }: Meeting): ReadonlyArray<Issue> => {
  const { published, weekday } = provenance ?? {}
  if (published === undefined) return []
  const { first } = daysOf(date)
  const actual = weekdayOf(published)
  return [
    ...(published < first
      ? [
          makeIssue(
            "provenance.before-meeting",
            ["provenance", "published"],
            { published, date: first },
            { severity: "warning" },
          ),
        ]
      : []),
    ...(weekday !== undefined && weekday !== actual
      ? [
          makeIssue("provenance.weekday-wrong", ["provenance", "weekday"], {
            published,
            weekday: weekdayWord(weekday),
            actual: weekdayWord(actual),
          }),
        ]
      : []),
  ]
}

/** Periods, counts and dates of a meeting that contradict each other. */
export const checkFigures = (meeting: Meeting): ReadonlyArray<Issue> => [
  ...checkPeriods(meeting),
  ...checkCounts(meeting),
  ...checkProvenance(meeting),
]
