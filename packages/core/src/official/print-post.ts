import type { OrganPart, Post } from "./post.ts"
import { type PostForm, printOrgan } from "./print-organ.ts"
import { beginsWith, stemOf } from "./read-title.ts"
import { titleOf } from "./titles.ts"

/**
 * What a unit is called on the day in question; its id is printed where nothing is given.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface UnitNames {
  readonly nameOf?: (unit: string) => string | undefined
}

/** The organ's name in Vietnamese, and in the form asked for. */
interface NamedOrgan {
  readonly vi: string
  readonly printed: string
}

const nameOrgan = (post: Post, form: PostForm, { nameOf }: UnitNames): NamedOrgan | undefined => {
  const { organ } = post
  if (organ === null) return undefined
  if ("unit" in organ) {
    const name = nameOf?.(organ.unit) ?? organ.unit
    return { vi: name, printed: name }
  }
  const [first, ...rest] = organ.parts as readonly [OrganPart, ...OrganPart[]]
  const { names } = titleOf(post.title)
  const said = names !== undefined && "term" in first && first.term === names
  const parts = said && form !== "en" ? rest : organ.parts
  if (parts.length === 0) return undefined
  return { vi: printOrgan(parts, "vi"), printed: printOrgan(parts, form) }
}

const inVietnamese = (post: Post, form: "vi" | "abbreviation", organ: NamedOrgan | undefined): string => {
  const title = titleOf(post.title)
  if (organ !== undefined && !post.standing && title.shares && beginsWith(organ.vi, title.shares.vi)) {
    return `${stemOf(title)} ${organ.printed}`
  }
  const words = form === "vi" ? title.vi : (title.abbreviation ?? title.vi)
  const standing = form === "vi" ? "Thường trực" : "TT"
  return [words, post.standing ? standing : "", organ?.printed ?? ""].filter((part) => part !== "").join(" ")
}

const inEnglish = (post: Post, organ: NamedOrgan | undefined): string => {
  const { en, shares } = titleOf(post.title)
  const title = post.standing ? `Standing ${en}` : en
  if (organ !== undefined) return `${title} of ${organ.printed}`
  return shares === undefined ? title : `${title} (${shares.en})`
}

/**
 * Prints a post: in full Vietnamese (the default), abbreviated, or in English. Reading back what is printed in
 * Vietnamese, in either form, gives the same post; an abbreviation that could be read in two ways is never
 * printed. In English the names of places, and words outside the table, stay Vietnamese.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const { posts } = Officials.parsePostsOrThrow("Phó Trưởng Ban Thường trực Ban Dân vận Tỉnh ủy")
 * Officials.printPost(posts[0]!) // "Phó Trưởng ban Thường trực Ban Dân vận Tỉnh ủy"
 * Officials.printPost(posts[0]!, "abbreviation") // "Phó Trưởng ban TT BDV TU"
 * Officials.printPost(posts[0]!, "en")
 * // "Standing Deputy Head of the Mass Mobilisation Commission of the Provincial Party Committee"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const printPost = (post: Post, form: PostForm = "vi", names: UnitNames = {}): string => {
  const organ = nameOrgan(post, form, names)
  return form === "en" ? inEnglish(post, organ) : inVietnamese(post, form, organ)
}

/**
 * Prints several posts of one person, separated by commas.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const { posts } = Officials.parsePostsOrThrow("Ủy viên Ban Thường vụ kiêm Chủ tịch UBND huyện")
 * Officials.printPosts(posts, "abbreviation") // "UVBTV, CT UBND huyện"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const printPosts = (
  posts: ReadonlyArray<Post>,
  form: PostForm = "vi",
  names: UnitNames = {},
): string => posts.map((post) => printPost(post, form, names)).join(form === "en" ? "; " : ", ")
