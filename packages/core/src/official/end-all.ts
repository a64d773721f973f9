import * as Result from "effect/Result"
import type { Citation } from "../document/citation.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { addDays } from "../time/shift-date.ts"
import { validityOrThrow } from "../time/validity.ts"
import type { Appointment } from "./appointment.ts"
import { type OfficeRegister, OfficeRegisterError, registerOf } from "./office-register.ts"
import type { UnitsAt } from "./units-at.ts"

/**
 * Which posts end: all those in some organs, or all that a test picks.
 *
 * @category Officials
 * @since 0.1.0
 */
export type EndingSelection =
  | { readonly organs: Iterable<string> }
  | { readonly where: (appointment: Appointment) => boolean }

/**
 * An ending of many posts at once (kết thúc chức vụ hàng loạt). `lastDay` is the last day they are held, as
 * decisions put it: 30/6/2025 when the districts ended. `basis` is the document that says so.
 *
 * @category Officials
 * @since 0.1.0
 */
export type Ending = EndingSelection & { readonly lastDay: PlainDate; readonly basis: Citation }

/**
 * The register after an ending; the appointments that it ended, as they are now; and, as warnings, those it
 * would have ended but that start only later (`ending.before-start`).
 *
 * @category Officials
 * @since 0.1.0
 */
export interface Ended {
  readonly register: OfficeRegister
  readonly ended: ReadonlyArray<Appointment>
  readonly notes: ReadonlyArray<Issue>
}

const selector = (ending: EndingSelection): ((appointment: Appointment) => boolean) => {
  if ("where" in ending) return ending.where
  const organs = new Set(ending.organs)
  return ({ unit }) => organs.has(unit)
}

const notStarted = ({ id }: Appointment, index: number, from: PlainDate, lastDay: PlainDate): Issue =>
  makeIssue("ending.before-start", ["appointments", index], { id, from, lastDay }, { severity: "warning" })

/**
 * Ends every selected post that is still held after a day, and gives a new register with the list of what
 * ended. The old register stays as it is. Posts that ended earlier keep their end and their document; posts
 * that start later are left alone, with a note. Pass `units` to check the new register against an organization that knows
 * of the change; otherwise the old one is used.
 *
 * Fails as `makeRegister` does, when `units` does not fit the appointments, and with `date.shift-invalid` for the
 * last day of the calendar.
 *
 * @example
 * ```ts
 * import { Officials, Time } from "@danvan/core"
 *
 * const register = Officials.makeRegisterOrThrow({
 *   officials: [{ id: "cb-1", name: "Nguyễn Văn A" }],
 *   appointments: [
 *     { id: "bn-1", official: "cb-1", unit: "ubnd-mau", title: "chu-tich", validity: { from: "2021-06-30" } },
 *   ],
 * })
 * const { ended } = Officials.endAllOrThrow(register, {
 *   organs: ["ubnd-mau"],
 *   lastDay: Time.parseDateOrThrow("2025-06-30"),
 *   basis: { document: "nghi-quyet-mau" },
 * })
 * ended.map(({ id, validity }) => `${id} → ${validity.to}`) // ["bn-1 → 2025-07-01"]
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const endAll = (
  register: OfficeRegister,
  ending: Ending,
  options: { readonly units?: UnitsAt } = {},
): Result.Result<Ended, OfficeRegisterError> => {
  const after = addDays(ending.lastDay, 1)
  if (Result.isFailure(after)) return Result.fail(new OfficeRegisterError(after.failure.issues))
  const to = after.success
  const isSelected = selector(ending)
  const ended: Appointment[] = []
  const notes: Issue[] = []
  const appointments = register.appointments.map((one, index) => {
    const { from } = one.validity
    if ((one.validity.to !== null && one.validity.to <= to) || !isSelected(one)) return one
    if (from !== null && from >= to) {
      notes.push(notStarted(one, index, from, ending.lastDay))
      return one
    }
    const now: Appointment = { ...one, validity: validityOrThrow(from, to), endedBy: ending.basis }
    ended.push(now)
    return now
  })
  const checked = registerOf([...register.officials.values()], appointments, options.units ?? register.units)
  return Result.map(checked, (next) => ({ register: next, ended, notes }))
}

/**
 * {@link endAll}, throwing its `OfficeRegisterError`.
 *
 * @example
 * ```ts
 * import { Officials, Time } from "@danvan/core"
 *
 * const register = Officials.makeRegisterOrThrow({ officials: [], appointments: [] })
 * Officials.endAllOrThrow(register, {
 *   where: ({ title }) => title === "truong-khoi",
 *   lastDay: Time.parseDateOrThrow("2025-06-30"),
 *   basis: { document: "nghi-quyet-mau" },
 * }).ended // []
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const endAllOrThrow = (
  register: OfficeRegister,
  ending: Ending,
  options: { readonly units?: UnitsAt } = {},
): Ended => orThrow(endAll(register, ending, options))
