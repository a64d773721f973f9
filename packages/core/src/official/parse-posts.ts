import * as Result from "effect/Result"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { nearPhraseAt, type Word, wordsOf } from "./phrase.ts"
import { type OrganPart, type Post, PostError } from "./post.ts"
import { organPhraseAt, readOrgan } from "./read-organ.ts"
import { type ReadTitle, readTitle, titlePhrases } from "./read-title.ts"
import { splitGluedWords } from "./split-glued-words.ts"
import { type Piece, splitPosts } from "./split-posts.ts"
import { titleIds, titleOf } from "./titles.ts"

/** Far more than anybody writes behind a name. */
const limits = { length: 2_000, posts: 30 } as const

/**
 * The posts read from a text, in its order, and what is worth a look: words that may be misspelt
 * (`post.word-unclear`), abbreviations with two readings (`post.abbreviation-ambiguous`), slips that were read
 * all the same (`post.words-glued`, `post.organ-separated`). The path of a note is the index of its post.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface ReadPosts {
  readonly posts: ReadonlyArray<Post>
  readonly notes: ReadonlyArray<Issue>
}

/**
 * How to read what this library does not decide: `{ ThU: "Thị ủy" }`.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface PostReadings {
  readonly readings?: Readonly<Record<string, string>>
}

/** The words of one post, as they are put together from pieces. */
interface Draft {
  words: ReadonlyArray<Word>
  readonly notes: Issue[]
}

const info = { severity: "info" } as const

const textOf = (words: ReadonlyArray<Word>): string => words.map((word) => word.text).join(" ")

const hasTitleInside = (words: ReadonlyArray<Word>): boolean =>
  words.some((_, at) => readTitle(words.slice(at)) !== undefined)

/** “… công tác dân tộc – tôn giáo”: the organ ends in ordinary words, and more of them follow. */
const goesOn = (draft: Draft, words: ReadonlyArray<Word>): boolean => {
  const before = readTitle(draft.words)
  const last = before === undefined ? undefined : readOrgan(before.rest).parts.at(-1)
  const endsInWords = last !== undefined && "name" in last && /(?:^| )\p{Ll}[^ ]*$/u.test(last.name)
  const looksMisspelt = nearPhraseAt(titlePhrases, words, 0) !== undefined
  return endsInWords && /^\p{Ll}/u.test(words[0]?.text ?? "") && !looksMisspelt && !hasTitleInside(words)
}

const lacksOrgan = (draft: Draft): boolean => {
  const read = readTitle(draft.words)
  return read !== undefined && read.rest.length === 0 && titleOf(read.title).names === undefined
}

const unknownTitle = (words: ReadonlyArray<Word>, index: number): Issue => {
  const suggestion =
    nearPhraseAt(titlePhrases, words, 0)?.written ??
    closest(
      textOf(words),
      titleIds.map((id) => titleOf(id).vi),
    )
  return makeIssue("post.title-unknown", [index], { value: textOf(words), suggestion })
}

/** Cuts at “và” where a title follows: “… và Chủ tịch UBND huyện”, but “Tuyên giáo và Dân vận”. */
const splitAtAnd = (words: ReadonlyArray<Word>): ReadonlyArray<ReadonlyArray<Word>> => {
  const at = words.findIndex(
    ({ text }, index) => index > 0 && text === "và" && readTitle(words.slice(index + 1)) !== undefined,
  )
  return at === -1 ? [words] : [words.slice(0, at), ...splitAtAnd(words.slice(at + 1))]
}

const withReadings = (words: ReadonlyArray<Word>, { readings = {} }: PostReadings): ReadonlyArray<Word> =>
  words.flatMap((word) =>
    Object.hasOwn(readings, word.text) ? wordsOf(readings[word.text] as string) : [word],
  )

const organOf = (read: ReadTitle, parts: ReadonlyArray<OrganPart>): Post["organ"] => {
  const { names } = titleOf(read.title)
  const all = names === undefined ? parts : [{ term: names }, ...parts]
  return all.length === 0 ? null : { parts: all }
}

const postOf = (draft: Draft, index: number): ReadPosts => {
  const read = readTitle(draft.words) as ReadTitle
  const { parts, notes } = readOrgan(read.rest)
  return {
    posts: [{ title: read.title, standing: read.standing, organ: organOf(read, parts) }],
    notes: [...draft.notes, ...notes].map((note) => ({ ...note, path: [index] })),
  }
}

const draftsOf = (
  pieces: ReadonlyArray<Piece>,
  options: PostReadings,
): { readonly drafts: ReadonlyArray<Draft>; readonly issues: ReadonlyArray<Issue> } => {
  const drafts: Draft[] = []
  const issues: Issue[] = []
  for (const { text, separator } of pieces) {
    const { words: separate, notes } = splitGluedWords(wordsOf(text))
    for (const words of splitAtAnd(withReadings(separate, options))) {
      const last = drafts.at(-1)
      if (readTitle(words) !== undefined) drafts.push({ words, notes: [...notes] })
      else if (last !== undefined && lacksOrgan(last) && organPhraseAt(words, 0) !== undefined) {
        last.words = [...last.words, ...words]
        last.notes.push(...notes, makeIssue("post.organ-separated", [], { value: textOf(words) }, info))
      } else if (last !== undefined && goesOn(last, words)) {
        last.words = [...last.words, ...wordsOf(separator), ...words]
        last.notes.push(...notes)
      } else issues.push(unknownTitle(words, drafts.length + issues.length))
    }
  }
  return { drafts, issues }
}

/**
 * Reads the posts that stand behind a name: `UVBTV, Trưởng Ban Dân vận Huyện ủy, Chủ tịch UBMTTQVN huyện`.
 * Titles and organs may be in full, abbreviated or mixed, in any capitals, separated by `,` `;` `-` `–` `—`,
 * “kiêm” or “và”. An organ that is not stated stays `null`, even where a neighbour names one.
 *
 * Abbreviations count letter by letter. `TU` is read as Tỉnh ủy, as its documents are numbered; `ThU` may be
 * a Thị ủy or a Thành ủy: pass your own reading, `{ readings: { ThU: "Thị ủy" } }`, or it stays as written
 * with a warning.
 *
 * Fails with every issue: `post.title-unknown` with what was probably meant, at the index of the piece;
 * `post.empty`, `post.too-long` (2,000 characters), `post.too-many` (30 posts).
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const { posts } = Officials.parsePostsOrThrow("PBT TT Huyện ủy, CT HĐND")
 * posts.map((post) => Officials.printPost(post))
 * // ["Phó Bí thư Thường trực Huyện ủy", "Chủ tịch Hội đồng nhân dân"]
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const parsePosts = (text: string, options: PostReadings = {}): Result.Result<ReadPosts, PostError> => {
  if (text.length > limits.length) {
    const facts = { length: text.length, limit: limits.length }
    return Result.fail(new PostError([makeIssue("post.too-long", [], facts)]))
  }
  const pieces = splitPosts(text)
  if (pieces.length === 0) return Result.fail(new PostError([makeIssue("post.empty", [], { value: text })]))
  if (pieces.length > limits.posts) {
    return Result.fail(new PostError([makeIssue("post.too-many", [], { limit: limits.posts })]))
  }
  const { drafts, issues } = draftsOf(pieces, options)
  if (issues.length > 0) return Result.fail(new PostError(issues))
  const read = drafts.map(postOf)
  return Result.succeed({
    posts: read.flatMap(({ posts }) => posts),
    notes: read.flatMap(({ notes }) => notes),
  })
}

/**
 * {@link parsePosts}, throwing its {@link PostError}.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.parsePostsOrThrow("UVBTV – PCT UBND huyện").posts.length // 2
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const parsePostsOrThrow = (text: string, options: PostReadings = {}): ReadPosts =>
  orThrow(parsePosts(text, options))
