import * as Result from "effect/Result"
import * as z from "zod"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { typeWordOf } from "../issue/type-words.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"
import { readVocabulary, type VocabularyOption } from "./office-vocabulary.ts"
import { nearPhraseAt, type Word, wordsOf } from "./phrase.ts"
import { type OrganPart, type Post, PostError } from "./post.ts"
import { organPhraseAt, readOrgan } from "./read-organ.ts"
import { type ReadTitle, readTitle } from "./read-title.ts"
import { splitGluedWords } from "./split-glued-words.ts"
import { type Piece, splitPosts } from "./split-posts.ts"

/** Far more than anybody writes behind a name. */
const limits = { length: 2_000, posts: 30 } as const

/**
 * The posts read from a text, in its order, and what is worth a look: words that may be misspelt
 * (`post.word-unclear`), abbreviations with two readings (`post.abbreviation-ambiguous`), slips that were read
 * all the same (`post.words-glued`, `post.organ-separated`), abbreviations nobody told of
 * (`post.abbreviation-unknown`), and posts that a “nguyên” further up may or may not cover
 * (`post.former-unclear`). The path of a note is the index of its post.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface ReadPosts {
  /** In the order of the text. */
  readonly posts: ReadonlyArray<Post>
  /** What is worth a look; the path is the index of the post. */
  readonly notes: ReadonlyArray<Issue>
}

/**
 * How to read what this library does not decide, `{ readings: { ThU: "Thị ủy" } }`, and the `vocabulary` to read with.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface PostReadings extends VocabularyOption {
  /** What each abbreviation means here: `{ ThU: "Thị ủy" }`. */
  readonly readings?: Readonly<Record<string, string>> | undefined
}

const readingsSchema = z.record(z.string().max(40), z.string().max(200)).optional()

/** What a text is read with. */
interface Reader {
  readonly lexicon: Lexicon
  readonly readings: Readonly<Record<string, string>>
}

/** The words of one post, as they are put together from pieces. */
interface Draft {
  words: ReadonlyArray<Word>
  readonly notes: Issue[]
}

const info = { severity: "info" } as const

const textOf = (words: ReadonlyArray<Word>): string => words.map((word) => word.text).join(" ")

const hasTitleInside = (lexicon: Lexicon, words: ReadonlyArray<Word>): boolean =>
  words.some((_, at) => readTitle(lexicon, words.slice(at)) !== undefined)

const endsInWords = ({ vocabulary }: Lexicon, last: OrganPart | undefined): boolean =>
  last !== undefined &&
  ("name" in last
    ? /(?:^| )\p{Ll}[^ ]*$/u.test(last.name)
    : vocabulary.organs.get(last.term)?.is === "subject")

/** “… công tác dân tộc – tôn giáo”: the organ ends in ordinary words, and more of them follow. */
const goesOn = (lexicon: Lexicon, draft: Draft, words: ReadonlyArray<Word>): boolean => {
  const before = readTitle(lexicon, draft.words)
  const last = before === undefined ? undefined : readOrgan(lexicon, before.rest).parts.at(-1)
  const looksMisspelt = nearPhraseAt(lexicon.titles, words, 0) !== undefined
  return (
    endsInWords(lexicon, last) &&
    /^\p{Ll}/u.test(words[0]?.text ?? "") &&
    !looksMisspelt &&
    !hasTitleInside(lexicon, words)
  )
}

const namesOrgan = ({ vocabulary }: Lexicon, { title }: ReadTitle): string | undefined =>
  vocabulary.titles.get(title)?.names

const lacksOrgan = (lexicon: Lexicon, draft: Draft): boolean => {
  const read = readTitle(lexicon, draft.words)
  return read !== undefined && read.rest.length === 0 && namesOrgan(lexicon, read) === undefined
}

const unknownTitle = (lexicon: Lexicon, words: ReadonlyArray<Word>, index: number): Issue => {
  const suggestion =
    nearPhraseAt(lexicon.titles, words, 0)?.written ??
    closest(
      textOf(words),
      [...lexicon.vocabulary.titles.values()].map(({ vi }) => vi),
    )
  return makeIssue("post.title-unknown", [index], { value: textOf(words), suggestion })
}

/** Cuts at “và” where a title follows: “… và Chủ tịch UBND huyện”, but “Tuyên giáo và Dân vận”. */
const splitAtAnd = (lexicon: Lexicon, words: ReadonlyArray<Word>): ReadonlyArray<ReadonlyArray<Word>> => {
  const at = words.findIndex(
    ({ text }, index) =>
      index > 0 && text === "và" && readTitle(lexicon, words.slice(index + 1)) !== undefined,
  )
  return at === -1 ? [words] : [words.slice(0, at), ...splitAtAnd(lexicon, words.slice(at + 1))]
}

const withReadings = (words: ReadonlyArray<Word>, { readings }: Reader): ReadonlyArray<Word> =>
  words.flatMap((word) =>
    Object.hasOwn(readings, word.text) ? wordsOf(readings[word.text] as string) : [word],
  )

const organOf = (names: string | undefined, parts: ReadonlyArray<OrganPart>): Post["organ"] => {
  const all = names === undefined ? parts : [{ term: names }, ...parts]
  return all.length === 0 ? null : { parts: all }
}

const postOf = (lexicon: Lexicon, draft: Draft, index: number): ReadPosts => {
  const read = readTitle(lexicon, draft.words) as ReadTitle
  const { parts, notes } = readOrgan(lexicon, read.rest)
  const { title, standing, capacity, former } = read
  const post: Post = {
    title,
    standing,
    ...(capacity === undefined ? {} : { capacity }),
    ...(former ? { former } : {}),
    organ: organOf(namesOrgan(lexicon, read), parts),
  }
  return { posts: [post], notes: [...draft.notes, ...notes].map((note) => ({ ...note, path: [index] })) }
}

/** “Nguyên Bí thư Huyện ủy, Chủ tịch HĐND huyện”: it is not said whether the second is held still. */
const formerDoubts = (posts: ReadonlyArray<Post>): ReadonlyArray<Issue> => {
  const first = posts.findIndex(({ former }) => former === true)
  return posts.flatMap(({ former }, index) =>
    first === -1 || index < first || former
      ? []
      : [makeIssue("post.former-unclear", [index], { entry: index + 1 }, { severity: "warning" })],
  )
}

const draftsOf = (
  pieces: ReadonlyArray<Piece>,
  reader: Reader,
): { readonly drafts: ReadonlyArray<Draft>; readonly issues: ReadonlyArray<Issue> } => {
  const { lexicon } = reader
  const drafts: Draft[] = []
  const issues: Issue[] = []
  for (const { text, separator } of pieces) {
    const { words: separate, notes } = splitGluedWords(lexicon, wordsOf(text))
    for (const words of splitAtAnd(lexicon, withReadings(separate, reader))) {
      const last = drafts.at(-1)
      if (readTitle(lexicon, words) !== undefined) drafts.push({ words, notes: [...notes] })
      else if (last !== undefined && lacksOrgan(lexicon, last) && organPhraseAt(lexicon, words, 0)) {
        last.words = [...last.words, ...words]
        last.notes.push(...notes, makeIssue("post.organ-separated", [], { value: textOf(words) }, info))
      } else if (last !== undefined && goesOn(lexicon, last, words)) {
        last.words = [...last.words, ...wordsOf(separator), ...words]
        last.notes.push(...notes)
      } else issues.push(unknownTitle(lexicon, words, drafts.length + issues.length))
    }
  }
  return { drafts, issues }
}

const refuse = (...issues: ReadonlyArray<Issue>): Result.Result<never, PostError> =>
  Result.fail(new PostError(issues))

/**
 * Reads the posts that stand behind a name: `UVBTV, Trưởng Ban Dân vận Huyện ủy, Chủ tịch UBMTTQVN huyện`.
 * Titles and organs may be in full, abbreviated or mixed, in any capitals, separated by `,` `;` `-` `–` `—`,
 * “kiêm” or “và”. An organ that is not stated stays `null`, even where a neighbour names one.
 *
 * “Quyền” and “Q.”, “Phụ trách …” and “Phó … phụ trách”, and “… lâm thời” become the `capacity` of the post;
 * “Nguyên” makes it `former`, for that post alone.
 *
 * Abbreviations count letter by letter. `TU` is read as Tỉnh ủy, as its documents are numbered; `ThU` may be
 * a Thị ủy or a Thành ủy: pass your own reading, `{ readings: { ThU: "Thị ủy" } }`, or it stays as written
 * with a warning.
 *
 * Titles and organs of one's own come with a `vocabulary`, see `extendVocabulary`.
 *
 * Fails with every issue: `post.title-unknown` with what was probably meant, at the index of the piece;
 * `post.not-text`, `post.empty`, `post.too-long` (2,000 characters), `post.too-many` (30 posts); `field.…` for
 * readings that are no texts, `vocabulary.not-made` for a vocabulary that is none.
 *
 * @param text - posts as a page prints them: “Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Huyện ủy”.
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
  if (typeof text !== "string") return refuse(makeIssue("post.not-text", [], { found: typeWordOf(text) }))
  const vocabulary = readVocabulary(options)
  if ("issues" in vocabulary) return refuse(...vocabulary.issues)
  const lexicon = lexiconOf(vocabulary.value)
  const given = parseWith(readingsSchema, options?.readings, undefined, ["readings"])
  if ("issues" in given) return refuse(...given.issues)
  if (text.length > limits.length) {
    return refuse(makeIssue("post.too-long", [], { length: text.length, limit: limits.length }))
  }
  const pieces = splitPosts(text)
  if (pieces.length === 0) return refuse(makeIssue("post.empty", [], { value: text }))
  if (pieces.length > limits.posts) return refuse(makeIssue("post.too-many", [], { limit: limits.posts }))
  const { drafts, issues } = draftsOf(pieces, { lexicon, readings: given.value ?? {} })
  if (issues.length > 0) return refuse(...issues)
  const read = drafts.map((draft, index) => postOf(lexicon, draft, index))
  const posts = read.flatMap((one) => one.posts)
  return Result.succeed({ posts, notes: [...read.flatMap(({ notes }) => notes), ...formerDoubts(posts)] })
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
