/** The Vietnamese alphabet, with digits before it and the letters of foreign names (f j w z) at their Latin places. */
const alphabet = [..."0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"]
const places = new Map(alphabet.map((letter, place) => [letter, place]))

/** The marks of the tones, in their order: ngang (none), huyền, hỏi, ngã, sắc, nặng. */
const toneMarks = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]

/**
 * A word as it is compared: its letters in lower case without the tone, and its tone (0 ngang … 5 nặng).
 * The tone belongs to the syllable, so “hoà” and “hòa” are the same.
 */
export interface Syllable {
  readonly letters: string
  readonly tone: number
}

/** Reads one word. */
export const syllableOf = (word: string): Syllable => {
  let letters = ""
  let tone = 0
  for (const part of word.toLowerCase().normalize("NFD")) {
    const found = toneMarks.indexOf(part)
    if (found > 0) tone = found
    else letters += part
  }
  return { letters: letters.normalize("NFC"), tone }
}

/** Letters of other scripts come after z, in the order of their code points. */
const placeOf = (letter: string): number =>
  places.get(letter) ?? alphabet.length + (letter.codePointAt(0) as number)

const sign = (difference: number): -1 | 0 | 1 => (difference < 0 ? -1 : difference > 0 ? 1 : 0)

const compareLetters = (left: string, right: string): -1 | 0 | 1 => {
  const [one, other] = [[...left], [...right]]
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const order = sign(placeOf(one[at] as string) - placeOf(other[at] as string))
    if (order !== 0) return order
  }
  return sign(one.length - other.length)
}

/** What is no text compares as an empty one. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : "")

const syllablesOf = (text: string): ReadonlyArray<Syllable> =>
  textOf(text)
    .replace(/['’.]/g, "")
    .split(/[\s\-–—]+/)
    .filter((word) => word !== "")
    .map(syllableOf)

/** Like {@link compareVietnamese}, but 0 for what differs only in capitals or in where the tone mark stands. */
export const compareSyllables = (left: string, right: string): -1 | 0 | 1 => {
  const [one, other] = [syllablesOf(left), syllablesOf(right)]
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const [here, there] = [one[at] as Syllable, other[at] as Syllable]
    const order = compareLetters(here.letters, there.letters) || sign(here.tone - there.tone)
    if (order !== 0) return order
  }
  return sign(one.length - other.length)
}

const toneMark = /[\u0300\u0309\u0303\u0301\u0323]/g

/** “hoà” and “hòa” alike: the one tone mark of a word moves to its end. A word with several keeps them where they are. */
const spellingOf = (text: unknown): string =>
  textOf(text)
    .normalize("NFD")
    .replace(/[\p{L}\p{M}]+/gu, (word) => {
      const marks = word.match(toneMark) ?? []
      return marks.length === 1 ? `${word.replace(toneMark, "")}${marks[0]}` : word
    })
    .normalize("NFC")

/** By code units, once composed: settles what reads the same. */
export const compareSpelling = (left: string, right: string): -1 | 0 | 1 => {
  const [one, other] = [spellingOf(left), spellingOf(right)]
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * −1, 0 or 1 in Vietnamese order, on every machine alike: it asks no locale.
 *
 * A syllable is settled before the next is looked at, as in a Vietnamese dictionary: first by its letters
 * (a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y, with f j w z at their Latin places), then by its
 * tone: ngang, huyền, hỏi, ngã, sắc, nặng, the order of the Unicode CLDR for `vi`. Capitals decide only between texts
 * that are otherwise equal. Composed and decomposed text is the same, and so are the two ways to place a tone
 * mark (hoà, hòa): 0 means the same text but for those.
 *
 * On single syllables this is the order of `Intl.Collator("vi")`. On several it is not: the collator looks at the tones only
 * after all letters of the text, so it puts “bà ba” before “ba vì”; dictionaries settle “ba” against “bà” first. It
 * also tells hoà from hòa. What is no text compares as an empty one.
 *
 * @param left - a word, a name, a line.
 * @param right - what it is compared with.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const words = ["Đào", "Dũng", "Ân", "An", "Dung"].sort(Officials.compareVietnamese)
 * words.join(" ") // "An Ân Dung Dũng Đào"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const compareVietnamese = (left: string, right: string): -1 | 0 | 1 =>
  compareSyllables(left, right) || compareSpelling(left, right)
