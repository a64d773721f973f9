import { distance } from "fastest-levenshtein"
import { syllableOf } from "./compare-vietnamese.ts"

/** A word as written, and the key it is compared by: capitals and the place of the tone mark do not count. */
export interface Word {
  readonly text: string
  readonly key: string
}

/** One way to write a title or a piece of an organ's name. */
export interface Phrase<Id extends string> {
  readonly id: Id
  readonly written: string
  readonly words: ReadonlyArray<Word>
}

/** Reads the words of a tidy text. */
export const wordsOf = (text: string): ReadonlyArray<Word> =>
  text
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => {
      const { letters, tone } = syllableOf(one)
      return { text: one, key: `${letters}${tone}` }
    })

/** Two capitals make an abbreviation. It is matched letter by letter: TU is the Tỉnh ủy, Tu is somebody's name. */
export const isAbbreviation = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text)

/** The phrases of a table, longest first, so that the first to match is the one that says most. */
export const phrasesOf = <Id extends string>(
  entries: Iterable<readonly [id: Id, written: string]>,
): ReadonlyArray<Phrase<Id>> =>
  [...entries]
    .map(([id, written]) => ({ id, written, words: wordsOf(written) }))
    .sort((left, right) => right.words.length - left.words.length)

const fits = (pattern: Word, word: Word | undefined): boolean =>
  word !== undefined && (isAbbreviation(pattern.text) ? pattern.text === word.text : pattern.key === word.key)

/** True when the pattern's words stand at a place. */
export const standsAt = (pattern: ReadonlyArray<Word>, words: ReadonlyArray<Word>, at: number): boolean =>
  pattern.every((one, index) => fits(one, words[at + index]))

/** The longest phrase that stands at a place. */
export const phraseAt = <Id extends string>(
  phrases: ReadonlyArray<Phrase<Id>>,
  words: ReadonlyArray<Word>,
  at: number,
): Phrase<Id> | undefined => phrases.find((phrase) => standsAt(phrase.words, words, at))

const allowance = (length: number): number => (length >= 12 ? 2 : length >= 4 ? 1 : 0)

/** The phrase that was probably meant by the words at a place, where one letter or two of it are wrong. */
export const nearPhraseAt = <Id extends string>(
  phrases: ReadonlyArray<Phrase<Id>>,
  words: ReadonlyArray<Word>,
  at: number,
): Phrase<Id> | undefined => {
  let best: { readonly phrase: Phrase<Id>; readonly far: number } | undefined
  for (const phrase of phrases) {
    const found = words.slice(at, at + phrase.words.length)
    if (found.length < phrase.words.length) continue
    const written = found.map((one) => one.text).join(" ")
    const most = allowance(phrase.written.length)
    if (most === 0 || written === phrase.written) continue
    if (Math.abs(written.length - phrase.written.length) > most) continue
    const far = distance(written.toLowerCase(), phrase.written.toLowerCase())
    if (far <= most && (best === undefined || far < best.far)) best = { phrase, far }
  }
  return best?.phrase
}
