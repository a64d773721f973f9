import * as z from "zod"
import type { PlainDate } from "../time/plain-date.ts"
import { addDaysOrThrow, daysBetween } from "../time/shift-date.ts"
import { type Directive, directiveSchema } from "./directive.ts"
import { type DirectiveStatus, statusOn } from "./directive-status.ts"
import { expectDate, guarded } from "./guard-argument.ts"
import { type Meeting, meetingSchema } from "./meeting.ts"
import { daysOf } from "./meeting-date.ts"
import type { Organ } from "./organ.ts"

/**
 * A directive that is not closed: of which meeting, issued when, where it stands. `daysOverdue` counts the days after
 * the last one in time, the day asked about included; `workdaysOverdue` those of them that are worked, and is there
 * only when the options say which are.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface OpenDirective {
  /** The id of the meeting it was issued at. */
  readonly meeting: string
  /** The directive itself. */
  readonly directive: Directive
  /** The day it was issued. */
  readonly issued: PlainDate
  /** Where it stands on the day asked about. */
  readonly status: DirectiveStatus
  /** Days since the last one in time; left out unless overdue. */
  readonly daysOverdue?: number
  /** Of those, the days that are worked; left out without `isWorkday`. */
  readonly workdaysOverdue?: number
}

/**
 * Which directives to ask for, and which days are worked. Holidays are decided every year, so there is no default: with
 * a calendar, `(date) => Campaigns.isWorkday(date, calendar)`. `addressee` is a unit's id, or a name as it is printed.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface OpenDirectivesOptions {
  /** Whether a day is worked (ngày làm việc). */
  readonly isWorkday?: ((date: PlainDate) => boolean) | undefined
  /** A unit's id or a printed name; every addressee if left out. */
  readonly addressee?: string | undefined
}

/** How many days are worked after each day and up to `asOf`; each day is asked about once. */
const workdaysAfter = (
  days: ReadonlyArray<PlainDate>,
  asOf: PlainDate,
  isWorkday: (date: PlainDate) => boolean,
): ReadonlyMap<PlainDate, number> => {
  const counted = new Map<PlainDate, number>()
  let [day, count] = [asOf, 0]
  for (const wanted of [...new Set(days)].sort().reverse()) {
    while (day > wanted) {
      if (isWorkday(day)) count += 1
      day = addDaysOrThrow(day, -1)
    }
    counted.set(wanted, count)
  }
  return counted
}

const isFor = (directive: Directive, addressee: string | undefined): boolean =>
  addressee === undefined ||
  directive.addressees.some(({ unit, name }) => unit === addressee || name === addressee)

/** What was or is due first comes first, what is never due last. */
const urgency = ({ status }: OpenDirective): string => status.lastDay ?? "9999"

type WithDirectives = Pick<Meeting, "id" | "date" | "directives">

const meetingsSchema = z.array(
  z.looseObject({
    id: meetingSchema.shape.id,
    date: meetingSchema.shape.date,
    directives: meetingSchema.shape.directives,
  }),
)

const openOf = (
  meetings: ReadonlyArray<WithDirectives>,
  asOf: PlainDate,
  { isWorkday, addressee }: OpenDirectivesOptions,
): ReadonlyArray<OpenDirective> => {
  const open = meetings.flatMap(({ id, date, directives }) =>
    directives.flatMap((directive): ReadonlyArray<OpenDirective> => {
      const held = daysOf(date).last
      const issued = directive.followUp.find(({ step }) => step === "issued")?.on ?? held
      const status = statusOn(directive, asOf, held)
      const { standing, overdue, lastDay } = status
      if (standing === "not-issued" || standing === "closed" || !isFor(directive, addressee)) return []
      const late = overdue && lastDay !== undefined ? { daysOverdue: daysBetween(lastDay, asOf) } : {}
      return [{ meeting: id, directive, issued, status, ...late }]
    }),
  )
  const lastDays = open.flatMap(({ status }) =>
    status.overdue && status.lastDay !== undefined ? [status.lastDay] : [],
  )
  const worked = isWorkday === undefined ? undefined : workdaysAfter(lastDays, asOf, isWorkday)
  return open
    .map((one) => {
      const workdaysOverdue = one.status.overdue ? worked?.get(one.status.lastDay as PlainDate) : undefined
      return workdaysOverdue === undefined ? one : { ...one, workdaysOverdue }
    })
    .sort((one, other) => (urgency(one) < urgency(other) ? -1 : urgency(one) > urgency(other) ? 1 : 0))
}

/**
 * The directives of many meetings that are issued by a date and not closed on it (chỉ đạo chưa kết thúc), those due
 * earliest first. One without any follow-up was issued at its meeting: on the last day of it, where it took several or
 * only its month is known.
 *
 * @example
 * ```ts
 * import { Meetings, Time } from "@danvan/core"
 *
 * const meeting = Meetings.parseMeetingOrThrow({
 *   id: "so-ket-mau",
 *   kinds: ["so-ket"],
 *   title: "Sơ kết (mẫu)",
 *   date: { on: "2026-07-10" },
 *   organisers: [{ organ: "Huyện ủy mẫu" }],
 *   directives: [
 *     { id: "d1", issuer: { organ: "Huyện ủy mẫu" }, addressees: ["Xã Mẫu Một"], content: "Rà soát", due: { by: "2026-08-28" } },
 *   ],
 * })
 * const [first] = Meetings.openDirectives([meeting], Time.parseDateOrThrow("2026-08-31"))
 * first?.daysOverdue // 3
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const openDirectives = (
  meetings: Iterable<WithDirectives>,
  asOf: PlainDate,
  options: OpenDirectivesOptions = {},
): ReadonlyArray<OpenDirective> => {
  expectDate(asOf, "asOf")
  const all = guarded(z.array(z.unknown()), meetings, "meetings", () => [...meetings])
  return guarded(meetingsSchema, all, "meetings", () => openOf(all, asOf, options ?? {}))
}

/**
 * What is open for one addressee; those addressed to nobody by name stand under no addressee.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface AddresseeDirectives {
  /** Whom they are addressed to; left out for those that name nobody. */
  readonly addressee?: Organ
  /** What is open for it, as {@link openDirectives} orders it. */
  readonly directives: ReadonlyArray<OpenDirective>
  /** How many of them are overdue. */
  readonly overdue: number
}

const openSchema = z.array(z.looseObject({ directive: directiveSchema, status: z.looseObject({}) }))

const group = (open: ReadonlyArray<OpenDirective>): ReadonlyArray<AddresseeDirectives> => {
  const groups = new Map<string, { readonly addressee: Organ | undefined; readonly list: OpenDirective[] }>()
  for (const one of open) {
    const { addressees } = one.directive
    const keys = new Set<string>()
    for (const addressee of addressees.length === 0 ? [undefined] : addressees) {
      const key =
        addressee === undefined ? "" : addressee.unit ? `unit:${addressee.unit}` : `name:${addressee.name}`
      if (keys.has(key)) continue
      keys.add(key)
      const found = groups.get(key) ?? { addressee, list: [] }
      groups.set(key, found)
      found.list.push(one)
    }
  }
  return [...groups.values()].map(({ addressee, list }) => ({
    ...(addressee === undefined ? {} : { addressee }),
    directives: list,
    overdue: list.filter(({ status }) => status.overdue).length,
  }))
}

/**
 * Open directives by addressee (theo đơn vị thực hiện), in the order they come; one addressed to several stands under
 * each. A unit is the same by its id, whatever name a page gives it; without an id, by its name.
 *
 * @example
 * ```ts
 * import { Meetings, Time } from "@danvan/core"
 *
 * Meetings.byAddressee(Meetings.openDirectives([], Time.parseDateOrThrow("2026-08-31"))) // []
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const byAddressee = (open: ReadonlyArray<OpenDirective>): ReadonlyArray<AddresseeDirectives> =>
  guarded(openSchema, open, "open", () => group(open))
