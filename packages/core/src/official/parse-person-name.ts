import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { typeWordOf } from "../issue/type-words.ts"
import { familyWordsOf, isFamilyName } from "./family-names.ts"
import {
  type Honorific,
  maxNameLength,
  nameWords,
  type PersonName,
  PersonNameError,
  tidyWords,
} from "./person-name.ts"
import { splitNameTitles } from "./split-name-titles.ts"

const introductions: ReadonlyArray<readonly [pattern: RegExp, honorific: Honorific]> = [
  [/^(?:đồng chí|đ\/c|đc)[:.]?(?: |$)/i, "đồng chí"],
  [/^ông[:.]?(?: |$)/i, "ông"],
  [/^bà[:.]?(?: |$)/i, "bà"],
]

/**
 * How a name is read.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface ReadNameOptions {
  /** `none` leaves “Ông” and “Bà” in front alone: lists that carry names alone may have the family name Ông. */
  readonly honorific?: "read" | "none" | undefined
  /** How many words the family name has, where that is known. */
  readonly familyWords?: number | undefined
}

/**
 * A name that was read, and what the text left open: whether its second word belongs to the family name
 * (`name.family-unclear`), whether “Ông” is one (`name.introduction-unclear`).
 *
 * @category Officials
 * @since 0.1.0
 */
export interface ReadName {
  /** The name in its parts. */
  readonly name: PersonName
  /** What the text left open. */
  readonly notes: ReadonlyArray<Issue>
}

/** What stands before a name, and the rest. */
interface Introduced {
  readonly honorific?: Honorific
  readonly titles: ReadonlyArray<string>
  readonly rest: string
}

/** Takes honorifics and titles off the front, however mixed: “đồng chí đồng chí Đại tá, TS. Nguyễn …” happens. */
const splitIntroduction = (text: string, readsHonorific: boolean): Introduced => {
  let rest = text
  let honorific: Honorific | undefined
  const titles: string[] = []
  for (;;) {
    const before = rest
    const introduction = readsHonorific ? introductions.find(([pattern]) => pattern.test(rest)) : undefined
    if (introduction !== undefined) {
      honorific ??= introduction[1]
      rest = rest.replace(introduction[0], "").trim()
    }
    const split = splitNameTitles(rest)
    titles.push(...split.titles.filter((title) => !titles.includes(title)))
    rest = split.rest
    if (rest === before) return { ...(honorific === undefined ? {} : { honorific }), titles, rest }
  }
}

const fail = (issue: Issue): Result.Result<never, PersonNameError> =>
  Result.fail(new PersonNameError([issue]))

/** “Ông Ích Khiêm”: with a capital, and no family name behind it, Ông may be the family name itself. */
const isUnclearIntroduction = (tidy: string, { honorific, titles }: Introduced, first: string): boolean =>
  honorific === "ông" && titles.length === 0 && /^Ông /.test(tidy) && !isFamilyName(first)

/**
 * Reads a name as {@link parsePersonName} does, and tells what the text leaves open as `notes`.
 *
 * @param text - a name, with or without “Ông”, “Đồng chí” and posts before it.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const { name, notes } = Officials.readNameOrThrow("Nguyễn Trần Văn A")
 * name.family // "Nguyễn"
 * notes.map(({ code }) => code) // ["name.family-unclear"]
 * Officials.parseNameOrThrow("Nguyễn Trần Văn A", { familyWords: 2 }).family // "Nguyễn Trần"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const readPersonName = (
  text: string,
  options: ReadNameOptions = {},
): Result.Result<ReadName, PersonNameError> => {
  if (typeof text !== "string") return fail(makeIssue("name.not-text", [], { found: typeWordOf(text) }))
  if (text.length > 2 * maxNameLength) {
    return fail(makeIssue("name.too-long", [], { length: text.length, limit: maxNameLength }))
  }
  const tidy = tidyWords(text)
  const introduced = splitIntroduction(tidy, options?.honorific !== "none")
  const { honorific, titles, rest } = introduced
  if (rest === "") return fail(makeIssue("name.empty", [], { value: tidy }))
  if (rest.length > maxNameLength) {
    return fail(makeIssue("name.too-long", [], { length: rest.length, limit: maxNameLength }))
  }
  if (!nameWords.test(rest)) return fail(makeIssue("name.malformed", [], { value: rest }))
  const words = rest.split(" ")
  const [first = "", second = ""] = words
  if (words.length > 1 && first === "đồng") {
    return fail(makeIssue("name.honorific-unclear", [], { value: rest }))
  }
  const told = options?.familyWords
  if (told !== undefined && !(Number.isInteger(told) && told >= 0 && told < words.length)) {
    return fail(makeIssue("name.family-words-invalid", [], { value: rest, count: String(told) }))
  }
  const { count, certain } = told === undefined ? familyWordsOf(words) : { count: told, certain: true }
  const family = words.slice(0, count).join(" ")
  const middle = words.slice(count, -1).join(" ")
  const notes: Issue[] = []
  const doubt = { severity: "info" } as const
  if (!certain) notes.push(makeIssue("name.family-unclear", [], { value: rest, second, family }, doubt))
  if (isUnclearIntroduction(tidy, introduced, first)) {
    const facts = { value: tidy, word: "Ông" }
    notes.push(makeIssue("name.introduction-unclear", [], facts, { severity: "warning" }))
  }
  const name: PersonName = {
    ...(honorific === undefined ? {} : { honorific }),
    ...(titles.length === 0 ? {} : { titles: [...titles] }),
    ...(family === "" ? {} : { family }),
    ...(middle === "" ? {} : { middle }),
    given: words.at(-1) as string,
  }
  return Result.succeed({ name, notes })
}

/**
 * {@link readPersonName}, throwing its {@link PersonNameError}.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.readNameOrThrow("Nguyễn Văn A").notes // []
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const readPersonNameOrThrow = (text: string, options: ReadNameOptions = {}): ReadName =>
  orThrow(readPersonName(text, options))

/**
 * Reads a Vietnamese name: the first word is the family name (họ), the last the given name (tên), what is
 * between them the middle name (tên đệm). Spaces are tidied and letters composed (NFC).
 *
 * `đồng chí`, `đ/c`, `ông` and `bà` in front become the honorific; since Ông is a family name, too, pass
 * `{ honorific: "none" }` for lists that carry names alone. Academic, professional, military and religious titles (GS,
 * TS., BSCKII, Đại tá, Thượng tọa …) become the `titles`. The family names Âu Dương, Tôn Thất, Tôn Nữ and
 * the like keep their words together; of any other compound, such as father's and mother's name, say how many
 * words it has: `{ familyWords: 2 }`. `readName` tells where the text leaves that open.
 *
 * Fails with `name.not-text`, `name.empty`, `name.too-long` (over 120 characters), `name.malformed` (digits, brackets …),
 * `name.family-words-invalid`, and `name.honorific-unclear` for a “đồng” in lower case, which may be half of
 * “đồng chí” or the family name Đồng.
 *
 * @param text - a name, with or without “Ông”, “Đồng chí” and posts before it.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.parseNameOrThrow("đ/c TS.  Nguyễn Văn A")
 * // { honorific: "đồng chí", titles: ["ts"], family: "Nguyễn", middle: "Văn", given: "A" }
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const parsePersonName = (
  text: string,
  options: ReadNameOptions = {},
): Result.Result<PersonName, PersonNameError> => Result.map(readPersonName(text, options), ({ name }) => name)

/**
 * {@link parsePersonName}, throwing its {@link PersonNameError}.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.parseNameOrThrow("Nguyễn Văn A").given // "A"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const parsePersonNameOrThrow = (text: string, options: ReadNameOptions = {}): PersonName =>
  orThrow(parsePersonName(text, options))
