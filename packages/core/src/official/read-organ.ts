import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Lexicon } from "./lexicon.ts"
import type { OrganTermId } from "./organ-terms.ts"
import { isAbbreviation, nearPhraseAt, type Phrase, phraseAt, type Word } from "./phrase.ts"
import type { OrganPart } from "./post.ts"

/** “xã Mẫu”, “huyện” at the end, “thôn 3”, “thôn số 3” are territories; “xã hội”, “bản sắc” are words. */
const isTerritory = ({ organs }: Lexicon, words: ReadonlyArray<Word>, after: number): boolean => {
  const next = words[after]
  return (
    next === undefined ||
    /^[\p{Lu}\p{N}]/u.test(next.text) ||
    (next.text === "số" && /^\p{N}/u.test(words[after + 1]?.text ?? "")) ||
    phraseAt(organs, words, after) !== undefined
  )
}

/** The phrase of an organ's name at a place, where it can be one. */
export const organPhraseAt = (
  lexicon: Lexicon,
  words: ReadonlyArray<Word>,
  at: number,
): Phrase<OrganTermId> | undefined => {
  const phrase = phraseAt(lexicon.organs, words, at)
  if (phrase === undefined) return undefined
  const is = lexicon.vocabulary.organs.get(phrase.id)?.is
  if (is === "generic" && at > 0) return undefined
  const isPlace = is !== "level" || isAbbreviation(phrase.written)
  return isPlace || isTerritory(lexicon, words, at + phrase.words.length) ? phrase : undefined
}

const slipIssue = (words: ReadonlyArray<Word>, at: number, meant: Phrase<OrganTermId>): Issue =>
  makeIssue(
    "post.word-unclear",
    [],
    {
      value: words
        .slice(at, at + meant.words.length)
        .map((word) => word.text)
        .join(" "),
      suggestion: meant.written,
    },
    { severity: "warning" },
  )

/** Warns of words that are nearly a known phrase; `free` are the places that no phrase took. */
const findSlips = (
  { checkedForSlips }: Lexicon,
  words: ReadonlyArray<Word>,
  free: ReadonlySet<number>,
): ReadonlyArray<Issue> => {
  const issues: Issue[] = []
  for (let at = 0; at < words.length; at++) {
    const meant = nearPhraseAt(checkedForSlips, words, at)
    const places = meant?.words.map((_, index) => at + index) ?? []
    if (meant === undefined || !places.some((place) => free.has(place))) continue
    issues.push(slipIssue(words, at, meant))
    at += meant.words.length - 1
  }
  return issues
}

/** “XYZ”, but not II, and not a word of a text that is all in capitals. */
const isUnknownAbbreviation = (text: string, words: ReadonlyArray<Word>): boolean =>
  /^\p{Lu}{2,8}$/u.test(text) && !/^[IVX]+$/.test(text) && words.some((word) => /\p{Ll}/u.test(word.text))

const ambiguityIssue = (abbreviation: string, readings: ReadonlyArray<string>): Issue =>
  makeIssue(
    "post.abbreviation-ambiguous",
    [],
    { abbreviation, readings: readings.join(", ") },
    { severity: "warning" },
  )

/**
 * Reads the name of an organ into known phrases and words as written. Nothing is corrected: what looks like a
 * slip of the finger stays, with a warning that says what was probably meant.
 */
export const readOrgan = (
  lexicon: Lexicon,
  words: ReadonlyArray<Word>,
): { readonly parts: ReadonlyArray<OrganPart>; readonly notes: ReadonlyArray<Issue> } => {
  const parts: OrganPart[] = []
  const free = new Set<number>()
  let at = 0
  while (at < words.length) {
    const phrase = organPhraseAt(lexicon, words, at)
    if (phrase !== undefined) {
      parts.push({ term: phrase.id })
      at += phrase.words.length
      continue
    }
    const { text } = words[at] as Word
    const last = parts.at(-1)
    if (last !== undefined && "name" in last) parts[parts.length - 1] = { name: `${last.name} ${text}` }
    else parts.push({ name: text })
    free.add(at)
    at += 1
  }
  const slips = findSlips(lexicon, words, free)
  const noticed = [...free].flatMap((place) => {
    const { text } = words[place] as Word
    const readings = lexicon.vocabulary.ambiguous.get(text)
    if (readings !== undefined) return [ambiguityIssue(text, readings)]
    const isSlip = slips.some(({ facts }) => facts.value?.split(" ").includes(text))
    if (isSlip || !isUnknownAbbreviation(text, words)) return []
    return [makeIssue("post.abbreviation-unknown", [], { abbreviation: text }, { severity: "info" })]
  })
  return { parts, notes: [...noticed, ...slips] }
}
