import * as Result from "effect/Result"
import { parsePosts } from "../official/parse-posts.ts"
import type { Post } from "../official/post.ts"
import { printPost } from "../official/print-post.ts"

const tidy = (post: string): string =>
  post
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s,.–-]+/g, " ")
    .trim()

/** The one post that a text states, and its full wording; none for a text with several or none. */
const readOne = (text: string) => {
  const read = parsePosts(text)
  const [post, ...more] = Result.isSuccess(read) ? read.success.posts : []
  return post === undefined || more.length > 0 ? undefined : { post, words: tidy(printPost(post)) }
}

/** “UBND huyện” leaves the place open; “UBND xã Mẫu” names it, and is not “UBND xã Mẫu Một”. */
const leavesPlaceOpen = ({ organ }: Post): boolean => {
  if (organ === null) return true
  const last = "parts" in organ ? organ.parts.at(-1) : undefined
  return last !== undefined && "term" in last
}

/**
 * Whether a post as a page states it is a post that was held. Abbreviations, capitals, dashes and commas do not count,
 * and a page may leave out the organ, or the name of its place: “PCT UBND huyện” may be “Phó Chủ tịch UBND huyện Mẫu”. The
 * title and its “Thường trực” have to be the same, and so does a place that is named.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.isStatedPost("PCT UBND huyện", "Phó Chủ tịch UBND huyện Mẫu") // true
 * Meetings.isStatedPost("Phó Bí thư Huyện ủy", "Phó Bí thư Thường trực Huyện ủy Mẫu") // false
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const isStatedPost = (stated: string, held: string): boolean => {
  const [one, other] = [readOne(stated), readOne(held)]
  if (one === undefined || other === undefined) return tidy(stated) === tidy(held)
  const sameTitle = one.post.title === other.post.title && one.post.standing === other.post.standing
  if (!sameTitle || one.words === other.words) return sameTitle
  return leavesPlaceOpen(one.post) && other.words.startsWith(`${one.words} `)
}
