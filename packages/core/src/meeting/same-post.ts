import * as Result from "effect/Result"
import type { VocabularyOption } from "../official/office-vocabulary.ts"
import { parsePosts } from "../official/parse-posts.ts"
import type { Post } from "../official/post.ts"
import { printPost } from "../official/print-post.ts"

const tidy = (post: string): string =>
  post
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s,.–-]+/g, " ")
    .trim()

/** The one post that a text states; none for a text with several or none. */
const readOne = (text: string, options: VocabularyOption): Post | undefined => {
  const read = parsePosts(text, options)
  const [post, ...more] = Result.isSuccess(read) ? read.success.posts : []
  return more.length > 0 ? undefined : post
}

/** “UBND huyện” leaves the place open; “UBND xã Mẫu” names it, and is not “UBND xã Mẫu Một”. */
const leavesPlaceOpen = ({ organ }: Post): boolean => {
  if (organ === null) return true
  const last = "parts" in organ ? organ.parts.at(-1) : undefined
  return last !== undefined && "term" in last
}

/** The words of a post, without its capacity. */
const wordsOf = ({ title, standing, organ }: Post, options: VocabularyOption): string =>
  tidy(printPost({ title, standing, organ }, "vi", options))

/** What two posts agree in: nothing, all but the capacity (quyền, phụ trách, lâm thời), or everything. */
export type Likeness = "other" | "same-but-capacity" | "same"

/** “Phụ trách Ban Dân vận” is whoever is in charge of it, under whatever title. */
const asInCharge = ({ former, organ }: Post): Post => ({
  title: "phu-trach",
  standing: false,
  organ,
  ...(former ? { former } : {}),
})

/** How a post as a page states it compares with a post that was held. */
export const compareStatedPost = (stated: string, held: string, options: VocabularyOption = {}): Likeness => {
  if (typeof stated !== "string" || typeof held !== "string") return "other"
  const [one, read] = [readOne(stated, options), readOne(held, options)]
  if (one === undefined || read === undefined) return tidy(stated) === tidy(held) ? "same" : "other"
  const isInCharge = one.title === "phu-trach" && read.capacity === "in-charge"
  const other = isInCharge ? asInCharge(read) : read
  const sameTitle =
    one.title === other.title && one.standing === other.standing && one.former === other.former
  const [words, heldWords] = [wordsOf(one, options), wordsOf(other, options)]
  const samePlace = words === heldWords || (leavesPlaceOpen(one) && heldWords.startsWith(`${words} `))
  if (!sameTitle || !samePlace) return "other"
  return one.capacity === other.capacity ? "same" : "same-but-capacity"
}

/** A text that states several posts, one by one and in full; any other as it is. */
export const eachPost = (stated: string, options: VocabularyOption = {}): ReadonlyArray<string> => {
  const read = parsePosts(stated, options)
  return Result.isSuccess(read) && read.success.posts.length > 1
    ? read.success.posts.map((post) => printPost(post, "vi", options))
    : [stated]
}

/** A post no longer held, without its “nguyên”; nothing for a post that is held, or that cannot be read. */
export const formerPost = (stated: string, options: VocabularyOption = {}): string | undefined => {
  const post = readOne(stated, options)
  if (post?.former === undefined) return undefined
  const { former: _, ...held } = post
  return printPost(held, "vi", options)
}

/**
 * Whether a post as a page states it is a post that was held. Abbreviations, capitals, dashes and commas do not count,
 * and a page may leave out the organ, or the name of its place: “PCT UBND huyện” may be “Phó Chủ tịch UBND huyện Mẫu”. The
 * title, its “Thường trực” and its capacity (quyền, phụ trách, lâm thời) have to be the same, and so does a place that is
 * named. “Phụ trách Ban Dân vận” may be said of a deputy in charge, too.
 *
 * @param stated - a post as a page states it.
 * @param held - a post as a register has it.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.isStatedPost("PCT UBND huyện", "Phó Chủ tịch UBND huyện Mẫu") // true
 * Meetings.isStatedPost("Q. Chủ tịch UBND huyện", "Quyền Chủ tịch UBND huyện Mẫu") // true
 * Meetings.isStatedPost("Phó Bí thư Huyện ủy", "Phó Bí thư Thường trực Huyện ủy Mẫu") // false
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const isStatedPost = (stated: string, held: string, options: VocabularyOption = {}): boolean =>
  compareStatedPost(stated, held, options) === "same"
