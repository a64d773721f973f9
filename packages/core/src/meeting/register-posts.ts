import { postOf } from "../official/appointment.ts"
import type { OfficeRegister } from "../official/office-register.ts"
import { postsOn } from "../official/posts-on.ts"
import { printPost } from "../official/print-post.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { PostsRegister } from "./posts-on-date.ts"

/**
 * An office register as a meeting asks it: the posts of an official on a date, in full Vietnamese. `nameOf` says what a
 * unit was called on that date; without it the register's own units are asked, and else a unit's id is printed.
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
): PostsRegister => ({
  postsOn: (official, date) =>
    register.officials.has(official)
      ? postsOn(register, official, date).map((appointment) =>
          printPost(postOf(appointment), "vi", { nameOf: (unit) => nameOf(unit, date) }),
        )
      : undefined,
})
