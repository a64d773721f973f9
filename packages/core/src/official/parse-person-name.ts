import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { syllableOf } from "./compare-vietnamese.ts"
import {
  type Honorific,
  maxNameLength,
  nameWords,
  type PersonName,
  PersonNameError,
  tidyWords,
} from "./person-name.ts"

const introductions: ReadonlyArray<readonly [pattern: RegExp, honorific: Honorific]> = [
  [/^(?:đồng chí|đ\/c|đc)[:.]?(?: |$)/i, "đồng chí"],
  [/^ông[:.]?(?: |$)/i, "ông"],
  [/^bà[:.]?(?: |$)/i, "bà"],
]

/** Family names of several words, longest first. Anybody else's first word is the family name. */
const compoundFamilyNames = ["Công Tằng Tôn Nữ", "Tôn Thất", "Tôn Nữ", "Âu Dương"]

/** Takes every honorific off the front: “đồng chí đồng chí Nguyễn …” happens. */
const splitHonorific = (text: string): { readonly honorific?: Honorific; readonly rest: string } => {
  let rest = text
  let honorific: Honorific | undefined
  for (;;) {
    const found = introductions.find(([pattern]) => pattern.test(rest))
    if (found === undefined) return honorific === undefined ? { rest } : { honorific, rest }
    honorific ??= found[1]
    rest = rest.replace(found[0], "").trim()
  }
}

const keyOf = (words: ReadonlyArray<string>): string =>
  words.map((word) => Object.values(syllableOf(word)).join("")).join(" ")

const familyWordCount = (words: ReadonlyArray<string>): number => {
  for (const name of compoundFamilyNames) {
    const parts = name.split(" ")
    if (words.length > parts.length && keyOf(words.slice(0, parts.length)) === keyOf(parts))
      return parts.length
  }
  return words.length > 1 ? 1 : 0
}

const fail = (issue: ReturnType<typeof makeIssue>): Result.Result<never, PersonNameError> =>
  Result.fail(new PersonNameError([issue]))

/**
 * Reads a Vietnamese name: the first word is the family name (họ), the last the given name (tên), what is
 * between them the middle name (tên đệm). Spaces are tidied and letters composed (NFC).
 *
 * `đồng chí`, `đ/c`, `ông` and `bà` in front become the honorific; since Ông is a family name, too, pass
 * `{ honorific: "none" }` for lists that carry names alone. The family names Âu Dương, Tôn Thất, Tôn Nữ and
 * Công Tằng Tôn Nữ keep their words together; for any other compound, build the {@link PersonName} from its
 * parts.
 *
 * Fails with `name.empty`, `name.too-long` (over 120 characters), `name.malformed` (digits, brackets …), and
 * `name.honorific-unclear` for a “đồng” in lower case, which may be half of “đồng chí” or the family name Đồng.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.parseNameOrThrow("đ/c  Nguyễn Văn A")
 * // { honorific: "đồng chí", family: "Nguyễn", middle: "Văn", given: "A" }
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const parsePersonName = (
  text: string,
  options: { readonly honorific?: "read" | "none" } = {},
): Result.Result<PersonName, PersonNameError> => {
  if (text.length > 2 * maxNameLength) {
    return fail(makeIssue("name.too-long", [], { length: text.length, limit: maxNameLength }))
  }
  const tidy = tidyWords(text)
  const { rest, ...introduced } = options.honorific === "none" ? { rest: tidy } : splitHonorific(tidy)
  if (rest === "") return fail(makeIssue("name.empty", [], { value: tidy }))
  if (rest.length > maxNameLength) {
    return fail(makeIssue("name.too-long", [], { length: rest.length, limit: maxNameLength }))
  }
  if (!nameWords.test(rest)) return fail(makeIssue("name.malformed", [], { value: rest }))
  const words = rest.split(" ")
  if (words.length > 1 && words[0] === "đồng") {
    return fail(makeIssue("name.honorific-unclear", [], { value: rest }))
  }
  const familyWords = familyWordCount(words)
  const family = words.slice(0, familyWords).join(" ")
  const middle = words.slice(familyWords, -1).join(" ")
  return Result.succeed({
    ...introduced,
    ...(family === "" ? {} : { family }),
    ...(middle === "" ? {} : { middle }),
    given: words.at(-1) as string,
  })
}

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
export const parsePersonNameOrThrow = (
  text: string,
  options: { readonly honorific?: "read" | "none" } = {},
): PersonName => orThrow(parsePersonName(text, options))
