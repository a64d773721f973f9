import type { PlainDate } from "../time/plain-date.ts"
import { contains } from "../time/validity.ts"
import type { Appointment } from "./appointment.ts"
import { dateGiven, type OfficeRegister, registerGiven } from "./office-register.ts"

/** True when an appointment is in force on a date, and its organ is still there. */
export const isHeldOn = (
  register: OfficeRegister,
  { validity, unit }: Appointment,
  date: PlainDate,
): boolean => contains(validity, date) && (register.units?.existsOn(unit, date) ?? true)

/**
 * The posts an official holds on a date (kiêm nhiệm: one person, several posts), in the order of the register.
 *
 * Like all that ask a register, it throws a `DateError` or `OfficeRegisterError` for a date or register that is none.
 *
 * @param official - the official's id.
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
 * Officials.postsOn(register, "cb-1", Time.parseDateOrThrow("2023-08-03")).length // 1
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const postsOn = (
  register: OfficeRegister,
  official: string,
  date: PlainDate,
): ReadonlyArray<Appointment> => {
  const day = dateGiven(date)
  return registerGiven(register).appointments.filter(
    (one) => one.official === official && isHeldOn(register, one, day),
  )
}

/**
 * The posts an official held before a date and holds no more (nguyên …), in the order of the register: those that
 * ended, or whose organ did.
 *
 * @param official - the official's id.
 *
 * @example
 * ```ts
 * import { Officials, Time } from "@danvan/core"
 *
 * const register = Officials.makeRegisterOrThrow({
 *   officials: [{ id: "cb-1", name: "Nguyễn Văn A" }],
 *   appointments: [
 *     {
 *       id: "bn-1",
 *       official: "cb-1",
 *       unit: "ubnd-mau",
 *       title: "chu-tich",
 *       validity: { from: "2021-06-30", to: "2025-07-01" },
 *     },
 *   ],
 * })
 * Officials.postsBefore(register, "cb-1", Time.parseDateOrThrow("2025-07-01")).length // 1
 * Officials.postsBefore(register, "cb-1", Time.parseDateOrThrow("2025-06-30")).length // 0
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const postsBefore = (
  register: OfficeRegister,
  official: string,
  date: PlainDate,
): ReadonlyArray<Appointment> => {
  const day = dateGiven(date)
  return registerGiven(register).appointments.filter(
    (one) =>
      one.official === official &&
      (one.validity.from === null || one.validity.from < day) &&
      !isHeldOn(register, one, day),
  )
}
