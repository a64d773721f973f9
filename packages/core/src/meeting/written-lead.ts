import { type Issue, makeIssue } from "../issue/issue.ts"
import type { PartOfDay } from "./meeting-date.ts"
import { type Weekday, weekdays } from "./provenance.ts"

/** What stands around the date proper: the time, the part of the day, the weekday, how many days it takes. */
export interface WrittenLead {
  readonly partOfDay?: PartOfDay
  readonly time?: string
  readonly weekday?: Weekday
  readonly days?: number
}

interface Lead {
  readonly rest: string
  readonly lead: WrittenLead
  readonly issues: ReadonlyArray<Issue>
}

const parts: Readonly<Record<string, PartOfDay>> = {
  sáng: "morning",
  chiều: "afternoon",
  tối: "evening",
}

const weekdayWords: Readonly<Record<string, Weekday>> = Object.fromEntries(
  [
    ["hai", "2"],
    ["ba", "3"],
    ["tư", "4"],
    ["năm", "5"],
    ["sáu", "6"],
    ["bảy", "7"],
  ].flatMap((names, index) => names.map((name) => [`thứ ${name}`, weekdays[index] as Weekday] as const)),
)

const counts: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5 }

const two = (number: number): string => String(number).padStart(2, "0")

/** “2 giờ chiều” is 14:00; “14 giờ chiều” is, too. */
const timeOf = (hour: number, minute: number, part: PartOfDay | undefined): string => {
  const later = part !== undefined && part !== "morning" && hour >= 1 && hour <= 11
  return `${two(later ? hour + 12 : hour)}:${two(minute)}`
}

const separator = /^[,;:]? ?-? ?/

/** Each takes its words off the start of the text, and says what they mean. */
const takers: ReadonlyArray<readonly [RegExp, (groups: ReadonlyArray<string | undefined>) => object]> = [
  [/^(?:vào|lúc|hồi|hôm|từ|buổi)(?= )/, () => ({})],
  [/^(sáng|chiều|tối)(?=[ ,(]|$)/, ([part = ""]) => ({ partOfDay: parts[part] })],
  [
    /^(?:(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]))|chủ nhật|cn)(?=[ ,(-]|$)/,
    ([name]) => ({ weekday: name === undefined ? "sunday" : weekdayWords[name] }),
  ],
  [
    /^(\d{1,2}) ?(?:giờ|h|:)(?: ?(\d{2})(?!\d|\/))?(?: ?phút|')?(?=[ ,(]|$)/,
    ([hour, minute]) => ({ hour: Number(hour), minute: Number(minute ?? 0) }),
  ],
  [
    /^trong (?:các|(\d{1,2}|hai|ba|bốn|năm)) ngày(?=[ ,(]|$)/,
    ([days]) => (days === undefined ? {} : { days: counts[days] ?? Number(days) }),
  ],
]

/** A time at the end, “… 22:58” or “…, lúc 14 giờ 30”, is put first, where the takers look. */
const timeFirst = (tidy: string): string => {
  const match = /(?:,| -| \|)? (?:lúc )?(\d{1,2}(?::| ?giờ ?| ?h ?)(?:\d{2})?(?: ?phút)?)$/.exec(tidy)
  return match === null ? tidy : `${match[1]} ${tidy.slice(0, match.index)}`
}

/** Takes the time, the part of the day and the weekday off the start of a tidied text, in any order, each once. */
export const takeLead = (tidy: string): Lead => {
  let rest = timeFirst(tidy.replace(/[.,;]$/, "").replace(/ ?\(gmt ?\+ ?0?7(?::00)?\)$/, ""))
  let found: Record<string, unknown> = {}
  for (let took = true; took; ) {
    took = false
    for (const [pattern, read] of takers) {
      const match = pattern.exec(rest)
      if (match === null) continue
      const told = read(match.slice(1))
      // Two weekdays or two parts of the day are no date of one meeting: what is left is refused.
      if (Object.keys(told).some((name) => name in found)) continue
      found = { ...found, ...told }
      rest = rest.slice(match[0].length).trimStart().replace(separator, "")
      took = true
    }
  }
  const { hour, minute, ...lead } = found as WrittenLead & {
    readonly hour?: number
    readonly minute?: number
  }
  const inner = /^\((.*)\)$/.exec(rest)?.[1] ?? rest
  if (hour === undefined || minute === undefined) return { rest: inner, lead, issues: [] }
  if (hour > 23 || minute > 59) {
    return { rest: inner, lead, issues: [makeIssue("meeting-date.time-not-real", [], { hour, minute })] }
  }
  return { rest: inner, lead: { ...lead, time: timeOf(hour, minute, lead.partOfDay) }, issues: [] }
}
