import { type Issue, makeIssue } from "../issue/issue.ts"
import { ambiguousAbbreviations, type OrganTermId, organTermIds, organTerms } from "./organ-terms.ts"
import { nearPhraseAt, type Phrase, phraseAt, phrasesOf, type Word } from "./phrase.ts"
import type { OrganPart } from "./post.ts"

/** Every way to write a phrase of an organ's name. */
export const organPhrases = phrasesOf(
  organTermIds.flatMap((id) => {
    const { vi, abbreviation, aliases = [] } = organTerms[id]
    return [vi, ...(abbreviation === undefined ? [] : [abbreviation]), ...aliases].map(
      (written) => [id, written] as const,
    )
  }),
)

/** Words for a kind of territory are too short to tell a slip of the finger from a name. */
const checkedForSlips = organPhrases.filter(({ id }) => organTerms[id].is === undefined)

/** “xã Mẫu”, “huyện” at the end, “thôn 3” are territories; “xã hội”, “bản sắc” are words. */
const isTerritory = (words: ReadonlyArray<Word>, after: number): boolean => {
  const next = words[after]
  return (
    next === undefined ||
    /^[\p{Lu}\p{N}]/u.test(next.text) ||
    phraseAt(organPhrases, words, after) !== undefined
  )
}

/** The phrase of an organ's name at a place, where it can be one. */
export const organPhraseAt = (words: ReadonlyArray<Word>, at: number): Phrase<OrganTermId> | undefined => {
  const phrase = phraseAt(organPhrases, words, at)
  if (phrase === undefined) return undefined
  const { is } = organTerms[phrase.id]
  if (is === "generic" && at > 0) return undefined
  return is === "level" && !isTerritory(words, at + phrase.words.length) ? undefined : phrase
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
const findSlips = (words: ReadonlyArray<Word>, free: ReadonlySet<number>): ReadonlyArray<Issue> => {
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
  words: ReadonlyArray<Word>,
): { readonly parts: ReadonlyArray<OrganPart>; readonly notes: ReadonlyArray<Issue> } => {
  const parts: OrganPart[] = []
  const free = new Set<number>()
  let at = 0
  while (at < words.length) {
    const phrase = organPhraseAt(words, at)
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
  const ambiguous = words.flatMap(({ text }) => {
    const readings = ambiguousAbbreviations.get(text)
    return readings === undefined ? [] : [ambiguityIssue(text, readings)]
  })
  return { parts, notes: [...ambiguous, ...findSlips(words, free)] }
}
