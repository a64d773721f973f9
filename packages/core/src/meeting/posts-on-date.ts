import type { VocabularyOption } from "../official/office-vocabulary.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { expectMethod, guarded } from "./guard-argument.ts"
import { daysOf, type MeetingDate, meetingDateSchema, precisionOf } from "./meeting-date.ts"
import { type Participant, participantSchema } from "./participant.ts"
import { compareStatedPost, eachPost, formerPost, isStatedPost } from "./same-post.ts"

/**
 * What a meeting asks an office register: the posts an official held on a date, written out in full
 * (“Phó Bí thư Thường trực Huyện ủy”), or `undefined` for an official it does not know. Any register will do;
 * `registerPosts` makes it of an office register of danvan's own.
 *
 * `postsBefore` gives the posts held before a date and no more; without it, what a page calls “nguyên …” is not compared.
 * `samePost` says whether a post as stated is a post held; without it, {@link isStatedPost} decides. The `vocabulary` is
 * the one its posts are read with.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface PostsRegister extends VocabularyOption {
  /** The posts an official holds on a day; undefined for an official who is not known. */
  readonly postsOn: (official: string, date: PlainDate) => ReadonlyArray<string> | undefined
  /** The posts held before a day and no more (nguyên …). */
  readonly postsBefore?: (official: string, date: PlainDate) => ReadonlyArray<string> | undefined
  /** Whether a post as stated is a post held. */
  readonly samePost?: (stated: string, held: string) => boolean
}

/**
 * The posts of a participant on the day of the meeting and how they are known: `stated` on the page, derived from the
 * `register`, or `unknown`.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface KnownPosts {
  /** In the order they are stated or registered. */
  readonly posts: ReadonlyArray<string>
  /** Where they are known from. */
  readonly basis: "stated" | "register" | "unknown"
}

/** The day posts are looked up on; none where only the month or the year of the meeting is known. */
const dayOf = (date: MeetingDate): PlainDate | undefined => {
  const { first } = daysOf(date)
  return precisionOf(date) === "day" ? first : undefined
}

const held = (participant: Participant, date: MeetingDate, register: PostsRegister | undefined) => {
  const day = dayOf(date)
  return day === undefined ? undefined : register?.postsOn(participant.official, day)
}

/** Guards a question about a participant on a date against arguments that only untyped code can pass. */
const about = <A>(
  participant: Participant,
  date: MeetingDate,
  register: PostsRegister | undefined,
  answer: () => A,
): A => {
  if (register !== undefined) expectMethod(register, "postsOn", "register")
  return guarded(participantSchema, participant, "participant", () =>
    guarded(meetingDateSchema, date, "date", () => {
      daysOf(date)
      return answer()
    }),
  )
}

/**
 * The posts a participant held on the day of the meeting: those the page states, else those a register knows of on
 * that day. Posts the person took up or left at another time never show.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const person = Meetings.participantSchema.parse({ official: "nguyen-van-a", name: "Nguyễn Văn A" })
 * const register = {
 *   postsOn: (_: string, date: string) => [date < "2025-07-01" ? "Trưởng Ban Dân vận Huyện ủy" : "Bí thư Đảng ủy xã"],
 * }
 * Meetings.postsOf(person, { on: "2024-01-10" }, register)
 * // { posts: ["Trưởng Ban Dân vận Huyện ủy"], basis: "register" }
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const postsOf = (
  participant: Participant,
  date: MeetingDate,
  register?: PostsRegister,
): KnownPosts => {
  return about(participant, date, register, () => {
    if (participant.posts.length > 0) {
      return { posts: participant.posts.map(({ post }) => post), basis: "stated" }
    }
    const posts = held(participant, date, register)
    return posts === undefined ? { posts: [], basis: "unknown" } : { posts, basis: "register" }
  })
}

/**
 * What a page and a register say differently about one person on one day: posts stated that the register does not
 * have, and posts held that the page leaves out (which pages often do); posts held in another capacity than stated
 * (Chủ tịch, Quyền Chủ tịch); and of the posts stated as former ones (nguyên …), those held still and those the register
 * does not know to have ended.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface PostDifferences {
  /** The day they are compared on. */
  readonly date: PlainDate
  /** Stated on the page, and not in the register that day. */
  readonly notHeld: ReadonlyArray<string>
  /** In the register that day, and not on the page. */
  readonly notStated: ReadonlyArray<string>
  /** Posts held in another capacity than the page says: Chủ tịch, Quyền Chủ tịch. */
  readonly otherCapacity: ReadonlyArray<{
    /** What the page says. */
    readonly stated: string
    /** What the register says. */
    readonly held: string
  }>
  /** Stated as former (nguyên …), and held still. */
  readonly stillHeld: ReadonlyArray<string>
  /** Stated as former, and not known to the register to have ended. */
  readonly formerUnknown: ReadonlyArray<string>
}

const endedIn = (
  before: ReadonlyArray<string> | undefined,
  post: string,
  same: (stated: string, held: string) => boolean,
): boolean => before?.some((other) => same(post, other)) ?? false

const compareWith = (
  participant: Participant,
  date: MeetingDate,
  register: PostsRegister,
): PostDifferences | undefined => {
  const [day, known] = [dayOf(date), held(participant, date, register)]
  if (day === undefined || known === undefined || participant.posts.length === 0) return undefined
  const { vocabulary } = register
  const same = register.samePost ?? ((one: string, other: string) => isStatedPost(one, other, { vocabulary }))
  const isHeld = (post: string): boolean => known.some((other) => same(post, other))
  const all = participant.posts
    .flatMap(({ post }) => (isHeld(post) ? [post] : eachPost(post, { vocabulary })))
    .map((post) => ({ post, former: formerPost(post, { vocabulary }) }))
  const stated = all.flatMap(({ post, former }) => (former === undefined || isHeld(post) ? [post] : []))
  const otherCapacity = stated.flatMap((post) => {
    if (isHeld(post)) return []
    const other = known.find((one) => compareStatedPost(post, one, { vocabulary }) === "same-but-capacity")
    return other === undefined ? [] : [{ stated: post, held: other }]
  })
  const settled = new Set(otherCapacity.flatMap((pair) => [pair.stated, pair.held]))
  const before = register.postsBefore?.(participant.official, day)
  const former = all.flatMap((one) =>
    one.former === undefined || stated.includes(one.post) ? [] : [{ post: one.post, held: one.former }],
  )
  return {
    date: day,
    notHeld: stated.filter((post) => !isHeld(post) && !settled.has(post)),
    notStated: known.filter((post) => !settled.has(post) && !stated.some((other) => same(other, post))),
    otherCapacity,
    stillHeld: former.flatMap(({ post, held: was }) =>
      isHeld(was) && !endedIn(before, was, same) ? [post] : [],
    ),
    formerUnknown: former.flatMap(({ post, held: was }) =>
      before !== undefined && !isHeld(was) && !endedIn(before, was, same) ? [post] : [],
    ),
  }
}

/**
 * Compares the posts a page states with a register; `undefined` where there is nothing to compare: no stated post, an
 * official the register does not know, a meeting whose day is not known.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const posts = ["Bí thư Đảng ủy xã"]
 * const person = Meetings.participantSchema.parse({ official: "nguyen-van-a", name: "Nguyễn Văn A", posts })
 * const register = { postsOn: () => ["Trưởng Ban Dân vận Huyện ủy"] }
 * Meetings.comparePosts(person, { on: "2024-01-10" }, register)?.notHeld // ["Bí thư Đảng ủy xã"]
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const comparePosts = (
  participant: Participant,
  date: MeetingDate,
  register: PostsRegister,
): PostDifferences | undefined =>
  about(participant, date, register, () => compareWith(participant, date, register))
