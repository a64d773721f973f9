import { expectFunction } from "../issue/argument-error.ts"
import { type Appointment, postOf } from "../official/appointment.ts"
import { type OfficeRegister, registerGiven } from "../official/office-register.ts"
import { postsBefore, postsOn } from "../official/posts-on.ts"
import { printPost } from "../official/print-post.ts"
import { lastDayOf } from "../time/format-validity.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { PostsRegister } from "./posts-on-date.ts"

/**
 * An office register as a meeting asks it: the posts of an official on a date, in full Vietnamese with
 * their capacity (“Quyền Chủ tịch …”), and those that ended before it. `nameOf` says what a
 * unit was called on that date; without it the register's own units are asked, and else a unit's id is printed; one that is no
 * function throws an `ArgumentError`.
 *
 * @example
 * ```ts
 * import { Meetings, Officials, Time } from "@danvan/core"
 *
 * const register = Officials.makeRegisterOrThrow({
 *   officials: [{ id: "nguyen-van-a", name: "Nguyễn Văn A" }],
 *   appointments: [
 *     { id: "bn-1", official: "nguyen-van-a", unit: "ubnd", title: "chu-tich", validity: { from: "2021-06-30" } },
 *   ],
 * })
 * const posts = Meetings.registerPosts(register, () => "UBND huyện Mẫu")
 * posts.postsOn("nguyen-van-a", Time.parseDateOrThrow("2023-08-03")) // ["Chủ tịch UBND huyện Mẫu"]
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const registerPosts = (
  register: OfficeRegister,
  nameOf: (unit: string, date: PlainDate) => string | undefined = (unit, date) =>
    register.units?.nameOn?.(unit, date),
): PostsRegister => {
  const { officials, vocabulary } = registerGiven(register)
  expectFunction(nameOf, "nameOf")
  const print = (appointments: ReadonlyArray<Appointment>, dateOf: (one: Appointment) => PlainDate) =>
    appointments.map((one) =>
      printPost(postOf(one), "vi", { nameOf: (unit) => nameOf(unit, dateOf(one)), vocabulary }),
    )
  return {
    vocabulary,
    postsOn: (official, date) =>
      officials.has(official) ? print(postsOn(register, official, date), () => date) : undefined,
    // A unit that is gone keeps the name it had on the last day of the post.
    postsBefore: (official, date) =>
      officials.has(official)
        ? print(postsBefore(register, official, date), ({ validity }) => lastDayOf(validity) ?? date)
        : undefined,
  }
}
