import { expectText } from "../issue/argument-error.ts"
import { makeIssue } from "../issue/issue.ts"
import { capacityWords } from "./capacity.ts"
import { stemOf } from "./lexicon.ts"
import { type OfficeVocabulary, type VocabularyOption, vocabularyOf } from "./office-vocabulary.ts"
import { type OrganPart, type Post, PostError } from "./post.ts"
import { type PostForm, printOrgan } from "./print-organ.ts"
import { beginsWith } from "./read-title.ts"
import type { TitleEntry } from "./titles.ts"

/**
 * What a unit is called on the day in question; its id is printed where nothing is given. The `vocabulary` is the
 * one the post was read with.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface UnitNames extends VocabularyOption {
  /** The name of a unit; its id is printed where there is none. */
  readonly nameOf?: (unit: string) => string | undefined
}

/** The organ's name in Vietnamese, and in the form asked for. */
interface NamedOrgan {
  readonly vi: string
  readonly printed: string
}

/** What is printed: a post, its title, and its organ. */
interface Printed {
  readonly post: Post
  readonly title: TitleEntry
  readonly organ: NamedOrgan | undefined
}

const nameOrgan = (
  { organ, title }: Post,
  form: PostForm,
  vocabulary: OfficeVocabulary,
  nameOf: UnitNames["nameOf"],
): NamedOrgan | undefined => {
  if (organ === null) return undefined
  if ("unit" in organ) {
    const name = nameOf?.(organ.unit) ?? organ.unit
    expectText(name, "nameOf")
    return { vi: name, printed: name }
  }
  const [first, ...rest] = organ.parts as readonly [OrganPart, ...OrganPart[]]
  const names = vocabulary.titles.get(title)?.names
  const said = names !== undefined && "term" in first && first.term === names
  const parts = said && form !== "en" ? rest : organ.parts
  if (parts.length === 0) return undefined
  return { vi: printOrgan(vocabulary, parts, "vi"), printed: printOrgan(vocabulary, parts, form) }
}

const joined = (...words: ReadonlyArray<string>): string => words.filter((word) => word !== "").join(" ")

const inVietnamese = ({ post, title, organ }: Printed, form: "vi" | "abbreviation"): string => {
  const { before, after } = capacityWords(post.capacity, title.rank, form)
  const start = joined(post.former ? "Nguyên" : "", before)
  const standing = post.standing ? (form === "vi" ? "Thường trực" : "TT") : ""
  const isPlain = standing === "" && after === ""
  if (organ !== undefined && isPlain && title.shares && beginsWith(organ.vi, title.shares.vi)) {
    return joined(start, stemOf(title), organ.printed)
  }
  const words = form === "vi" ? title.vi : (title.abbreviation ?? title.vi)
  return joined(start, words, standing, after, organ?.printed ?? "")
}

const inEnglish = ({ post, title, organ }: Printed): string => {
  const { en, shares } = title
  const said = joined(
    post.former ? "Former" : "",
    post.capacity === "acting" ? "Acting" : post.capacity === "interim" ? "Interim" : "",
    post.standing ? "Standing" : "",
    en,
    post.capacity === "in-charge" ? "in charge" : "",
  )
  if (organ !== undefined) return `${said} of ${organ.printed}`
  return shares === undefined ? said : `${said} (${shares.en})`
}

const isPart = (part: Partial<{ readonly term: unknown; readonly name: unknown }> | null): boolean =>
  typeof part?.term === "string" || typeof part?.name === "string"

const isPost = (post: unknown): post is Post => {
  if (typeof post !== "object" || post === null) return false
  const { title, organ } = post as Partial<Post>
  if (typeof title !== "string" || organ === undefined) return false
  if (organ === null) return true
  if (typeof organ !== "object") return false
  if ("unit" in organ) return typeof organ.unit === "string"
  return Array.isArray(organ.parts) && organ.parts.length > 0 && organ.parts.every(isPart)
}

/**
 * Prints a post: in full Vietnamese (the default), abbreviated, or in English. Reading back what is printed in
 * Vietnamese, in either form, gives the same post; an abbreviation that could be read in two ways is never
 * printed. In English the names of places, and words outside the table, stay Vietnamese. A title or a phrase that the
 * vocabulary does not have is printed as its slug.
 *
 * Throws a {@link PostError} with `post.not-post` for what is no post.
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
  if (!isPost(post)) throw new PostError([makeIssue("post.not-post", [], {})])
  const vocabulary = vocabularyOf(names)
  const title = vocabulary.titles.get(post.title) ?? { rank: "member", vi: post.title, en: post.title }
  const printed = { post, title, organ: nameOrgan(post, form, vocabulary, names?.nameOf) }
  return form === "en" ? inEnglish(printed) : inVietnamese(printed, form)
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
): string => {
  if (!Array.isArray(posts)) throw new PostError([makeIssue("post.not-post", [], {})])
  return posts.map((post) => printPost(post, form, names)).join(form === "en" ? "; " : ", ")
}
