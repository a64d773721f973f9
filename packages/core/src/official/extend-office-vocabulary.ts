import * as Result from "effect/Result"
import * as z from "zod"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { writingsOf } from "./lexicon.ts"
import { type OfficeVocabulary, OfficeVocabularyError, readVocabulary } from "./office-vocabulary.ts"
import type { OrganTerm } from "./organ-terms.ts"
import { parsePosts } from "./parse-posts.ts"
import { tidyWords } from "./person-name.ts"
import { isAbbreviation, wordsOf } from "./phrase.ts"
import { slugSchema } from "./post.ts"
import { ranks, type TitleEntry } from "./titles.ts"

const wordingSchema = z
  .string()
  .max(120)
  .transform(tidyWords)
  .refine((text) => /\p{L}/u.test(text))

const writings = {
  vi: wordingSchema.describe("Viết đầy đủ"),
  /** The title or phrase in English. */
  en: wordingSchema,
  abbreviation: wordingSchema.exactOptional().describe("Viết tắt, nếu chỉ có một cách hiểu"),
  aliases: z.array(wordingSchema).max(50).exactOptional().describe("Cách viết khác"),
}

const sharesSchema = z.strictObject({
  /** The word in Vietnamese. */
  vi: wordingSchema,
  /** The word in English. */
  en: wordingSchema,
})

/**
 * The zod schema of what `Officials.extendVocabulary` adds: titles, organs, and abbreviations with several
 * readings.
 *
 * @category Officials
 * @since 0.1.0
 */
export const officeVocabularyExtensionSchema = z
  .strictObject({
    titles: z
      .record(
        slugSchema,
        z.strictObject({
          /** Whether who holds it heads, stands in for the head, or is a member. */
          rank: z.enum(ranks),
          ...writings,
          shares: sharesSchema.exactOptional().describe("Từ dùng chung với tên cơ quan: ban"),
          names: slugSchema.exactOptional().describe("Cơ quan mà chức danh tự nói ra"),
        }),
      )
      .default({})
      .describe("Chức danh"),
    organs: z
      .record(
        slugSchema,
        z.strictObject({
          ...writings,
          /** How it is read among other words; see {@link OrganTerm}. */
          is: z.enum(["level", "generic", "subject"]).exactOptional(),
        }),
      )
      .default({})
      .describe("Cụm từ trong tên cơ quan"),
    ambiguous: z
      .record(z.string().min(1).max(40), z.array(wordingSchema).min(2).max(20))
      .default({})
      .describe("Chữ viết tắt có nhiều cách hiểu"),
  })
  .meta({ id: "OfficeVocabularyExtension" })

/**
 * What {@link extendVocabulary} adds, as an author writes it.
 *
 * @category Officials
 * @since 0.1.0
 */
export type OfficeVocabularyExtension = z.input<typeof officeVocabularyExtensionSchema>

type Part = "titles" | "organs"
type Entry = TitleEntry | OrganTerm

/** Abbreviations differ letter by letter, other wordings whatever their capitals. */
const keyOf = (written: string): string =>
  wordsOf(written)
    .map(({ text, key }) => (isAbbreviation(text) ? text : key))
    .join(" ")

/** Reports slugs and wordings that are used already, by the base or further up in the extension. */
const checkTaken = (
  part: Part,
  base: ReadonlyMap<string, Entry>,
  added: ReadonlyArray<readonly [string, Entry]>,
): ReadonlyArray<Issue> => {
  const taken = new Map<string, string>()
  for (const [id, entry] of base) for (const one of writingsOf(entry)) taken.set(keyOf(one), id)
  return added.flatMap(([id, entry]) => {
    const twice = base.has(id) ? [makeIssue("vocabulary.word-twice", [part, id], { word: id, part })] : []
    const clashes = writingsOf(entry).flatMap((written) => {
      const other = taken.get(keyOf(written))
      taken.set(keyOf(written), id)
      return other === undefined || other === id
        ? []
        : [makeIssue("vocabulary.writing-taken", [part, id], { written, word: id, other })]
    })
    return [...twice, ...clashes]
  })
}

const checkAmbiguous = (
  part: Part,
  { ambiguous }: OfficeVocabulary,
  added: ReadonlyArray<readonly [string, Entry]>,
): ReadonlyArray<Issue> =>
  added.flatMap(([id, entry]) =>
    writingsOf(entry).flatMap((written) => {
      const readings = ambiguous.get(written)
      if (readings === undefined) return []
      const facts = { written, word: id, readings: readings.join(", ") }
      return [makeIssue("vocabulary.writing-ambiguous", [part, id], facts)]
    }),
  )

const checkTitles = (
  organs: ReadonlyMap<string, OrganTerm>,
  added: ReadonlyArray<readonly [string, TitleEntry]>,
): ReadonlyArray<Issue> =>
  added.flatMap(([id, { vi, shares, names }]) => {
    const issues: Issue[] = []
    if (shares !== undefined && !vi.toLowerCase().endsWith(` ${shares.vi.toLowerCase()}`)) {
      const facts = { word: id, shared: shares.vi, title: vi }
      issues.push(makeIssue("vocabulary.shares-misplaced", ["titles", id, "shares"], facts))
    }
    if (names !== undefined && !organs.has(names)) {
      const facts = { organ: names, suggestion: closest(names, organs.keys()) }
      issues.push(makeIssue("vocabulary.organ-unknown", ["titles", id, "names"], facts))
    }
    return issues
  })

/** What a wording is read as: the slug of its title or organ, when that is all it says. */
const readAs = (part: Part, written: string, vocabulary: OfficeVocabulary): string | undefined => {
  const read = parsePosts(part === "titles" ? written : `Chủ tịch ${written} Mẫu`, { vocabulary })
  const [post, more] = Result.isSuccess(read) ? read.success.posts : []
  if (post === undefined || more !== undefined || post.standing || post.capacity || post.former)
    return undefined
  if (part === "titles") return post.title
  const parts = post.organ !== null && "parts" in post.organ ? post.organ.parts : []
  const [first] = parts
  return parts.length === 2 && first !== undefined && "term" in first ? first.term : undefined
}

/** Reports wordings that would never be read as what they stand for, such as one with a comma in it. */
const checkReadable = (
  part: Part,
  added: ReadonlyArray<readonly [string, Entry]>,
  vocabulary: OfficeVocabulary,
): ReadonlyArray<Issue> =>
  added.flatMap(([id, entry]) =>
    writingsOf(entry)
      .filter((written) => readAs(part, written, vocabulary) !== id)
      .map((written) => makeIssue("vocabulary.writing-unreadable", [part, id], { written, word: id })),
  )

/**
 * A vocabulary with more titles (chức danh), organs (cơ quan) and ambiguous abbreviations. The one given is
 * unchanged. Pass the result as `{ vocabulary }` to what reads, prints and registers posts.
 *
 * Fails with every issue: `vocabulary.word-twice` for a slug there is already, `vocabulary.writing-taken` for an
 * abbreviation or wording that means something else already, `vocabulary.writing-ambiguous` for one known to have
 * several readings, `vocabulary.writing-unreadable` for one that would never be read back (a comma, a “Quyền” in
 * front), `vocabulary.shares-misplaced`, `vocabulary.organ-unknown`; `field.…` for what is no extension.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const vocabulary = Officials.extendVocabularyOrThrow(Officials.standardVocabulary, {
 *   titles: { "tong-phu-trach": { rank: "member", vi: "Tổng phụ trách", abbreviation: "TPT", en: "Youth Leader" } },
 * })
 * const { posts } = Officials.parsePostsOrThrow("TPT Đội", { vocabulary })
 * Officials.printPost(posts[0]!, "vi", { vocabulary }) // "Tổng phụ trách Đội"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const extendOfficeVocabulary = (
  base: OfficeVocabulary,
  extension: OfficeVocabularyExtension,
): Result.Result<OfficeVocabulary, OfficeVocabularyError> => {
  const read = parseWith(officeVocabularyExtensionSchema, extension)
  if ("issues" in read) return Result.fail(new OfficeVocabularyError(read.issues))
  const given = readVocabulary({ vocabulary: base })
  if ("issues" in given) return Result.fail(new OfficeVocabularyError(given.issues))
  const known = given.value
  const [titles, organs] = [Object.entries(read.value.titles), Object.entries(read.value.organs)]
  const vocabulary: OfficeVocabulary = Object.freeze({
    titles: new Map([...known.titles, ...titles]),
    organs: new Map([...known.organs, ...organs]),
    ambiguous: new Map([...known.ambiguous, ...Object.entries(read.value.ambiguous)]),
  })
  const issues = [
    ...checkTaken("titles", known.titles, titles),
    ...checkTaken("organs", known.organs, organs),
    ...checkAmbiguous("titles", vocabulary, titles),
    ...checkAmbiguous("organs", vocabulary, organs),
    ...checkTitles(vocabulary.organs, titles),
  ]
  if (issues.length === 0) {
    issues.push(
      ...checkReadable("titles", titles, vocabulary),
      ...checkReadable("organs", organs, vocabulary),
    )
  }
  return issues.length > 0 ? Result.fail(new OfficeVocabularyError(issues)) : Result.succeed(vocabulary)
}

/**
 * {@link extendVocabulary}, throwing its {@link OfficeVocabularyError}.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const vocabulary = Officials.extendVocabularyOrThrow(Officials.standardVocabulary, {
 *   organs: { "hoi-khuyen-hoc": { vi: "Hội Khuyến học", abbreviation: "HKH", en: "Study Promotion Association" } },
 * })
 * Officials.parsePostsOrThrow("CT HKH huyện", { vocabulary }).notes // []
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const extendOfficeVocabularyOrThrow = (
  base: OfficeVocabulary,
  extension: OfficeVocabularyExtension,
): OfficeVocabulary => orThrow(extendOfficeVocabulary(base, extension))
