import type { Text } from "../language/text.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { type Directive, directiveSchema, type FollowUpStep, followUpSteps } from "./directive.ts"
import { lastDayInTime } from "./due.ts"
import { expectDate, guarded } from "./guard-argument.ts"

/**
 * Where a directive may stand, in Vietnamese and English.
 *
 * - `not-issued`: its day has not come.
 * - `open`: issued or accepted, not reported, and still in time or without a deadline.
 * - `overdue`: the deadline has passed and nothing has been reported.
 * - `awaiting-closure`: reported, in time or late, and not closed. The addressee has done its part: it is the issuer who is
 *   waited for, so this is never overdue.
 * - `closed`: the issuer has closed it.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const directiveStandings = {
  "not-issued": { vi: "chưa ban hành", en: "not issued yet" },
  open: { vi: "đang thực hiện", en: "open" },
  overdue: { vi: "quá hạn, chưa báo cáo", en: "overdue, not reported" },
  "awaiting-closure": { vi: "đã báo cáo, chờ kết thúc", en: "reported, awaiting closure" },
  closed: { vi: "đã kết thúc", en: "closed" },
} as const satisfies Record<string, Text>

/** One of {@link directiveStandings}. @category Meetings @since 0.1.0 */
export type DirectiveStanding = keyof typeof directiveStandings

/**
 * Where a directive stands on a date: the furthest `step` reached, what that means, and what became of its deadline.
 *
 * `deadline` is `none` where nothing is due by any day, and such a directive is never overdue; `running` while it is not
 * over and nothing is reported; `met` once the first report came in time; `missed` when it passed without a report or
 * the first report came late (`reportedLate`).
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface DirectiveStatus {
  /** The furthest step taken by the date. */
  readonly step: FollowUpStep | "not-issued"
  /** What that means (tình trạng). */
  readonly standing: DirectiveStanding
  /** What became of its deadline (thời hạn). */
  readonly deadline: "none" | "running" | "met" | "missed"
  /** The last day in time; absent without a deadline. */
  readonly lastDay?: PlainDate
  /** Whether the last day has passed and it is still open, without a report (quá hạn). */
  readonly overdue: boolean
  /** Whether the first report came after the last day. */
  readonly reportedLate: boolean
}

const deadlineOf = (
  lastDay: PlainDate | undefined,
  answered: PlainDate | undefined,
  date: PlainDate,
): DirectiveStatus["deadline"] => {
  if (lastDay === undefined) return "none"
  if (answered !== undefined) return answered <= lastDay ? "met" : "missed"
  return date <= lastDay ? "running" : "missed"
}

const stand = (
  { due, followUp }: Directive,
  date: PlainDate,
  issued: PlainDate | undefined,
): DirectiveStatus => {
  const reached = followUp.filter(({ on }) => on <= date)
  const since = followUp.find(({ step }) => step === "issued")?.on ?? issued
  const steps = reached.map((event) => event.step)
  const step =
    followUpSteps.findLast((one) => steps.includes(one)) ??
    (since === undefined || since <= date ? "issued" : "not-issued")
  const answered = reached
    .filter((event) => event.step === "reported" || event.step === "closed")
    .map(({ on }) => on)
    .sort()[0]
  const lastDay = due === undefined ? undefined : lastDayInTime(due)
  const deadline = deadlineOf(lastDay, answered, date)
  const overdue = deadline === "missed" && (step === "issued" || step === "accepted")
  const waiting = overdue ? "overdue" : "open"
  return {
    step,
    standing:
      step === "reported" ? "awaiting-closure" : step === "closed" || step === "not-issued" ? step : waiting,
    deadline,
    ...(lastDay === undefined ? {} : { lastDay }),
    overdue,
    reportedLate: deadline === "missed" && answered !== undefined,
  }
}

/**
 * Where a directive stands at the end of a date. Its life is issued (ban hành) → accepted (tiếp nhận) → reported (báo
 * cáo) → closed (kết thúc); as time passes it never goes back. The first report is what a deadline asks for.
 *
 * A directive without any step has been issued and nothing more, so it is overdue once its deadline has passed; `issued`,
 * the day of its meeting, says since when. `before` a day means strictly before it; `within` a period ends with the
 * period's last day.
 *
 * @example
 * ```ts
 * import { Meetings, Time } from "@danvan/core"
 *
 * const directive = Meetings.directiveSchema.parse({
 *   id: "d1",
 *   issuer: { organ: "Huyện ủy" },
 *   content: "Rà soát quy chế làm việc",
 *   due: { within: "2022-H2" },
 * })
 * Meetings.statusOn(directive, Time.parseDateOrThrow("2022-12-31")).standing // "open"
 * Meetings.statusOn(directive, Time.parseDateOrThrow("2023-01-01")).standing // "overdue"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const statusOn = (directive: Directive, date: PlainDate, issued?: PlainDate): DirectiveStatus => {
  expectDate(date, "date")
  return guarded(directiveSchema, directive, "directive", () => stand(directive, date, issued))
}
