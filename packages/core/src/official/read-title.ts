import { organTerms } from "./organ-terms.ts"
import { phraseAt, phrasesOf, standsAt, type Word, wordsOf } from "./phrase.ts"
import { organPhraseAt } from "./read-organ.ts"
import { type TitleEntry, type TitleId, titleIds, titleOf } from "./titles.ts"

/** Every way to write a title. */
export const titlePhrases = phrasesOf(
  titleIds.flatMap((id) => {
    const { vi, abbreviation, aliases = [] } = titleOf(id)
    return [vi, ...(abbreviation === undefined ? [] : [abbreviation]), ...aliases].map(
      (written) => [id, written] as const,
    )
  }),
)

/** The title without the word it shares with the organ: “Phó Trưởng” of “Phó Trưởng ban”. */
export const stemOf = ({ vi, shares }: Pick<TitleEntry, "vi" | "shares">): string =>
  shares === undefined ? vi : vi.slice(0, -shares.vi.length).trim()

/** True when a text begins with a word, whatever its capitals. */
export const beginsWith = (text: string, word: string): boolean =>
  `${text} `.toLowerCase().startsWith(`${word} `.toLowerCase())

/** “Trưởng BDV”, “Phó Ban Dân vận”: the shared word is only in the organ. */
const stems = titleIds
  .flatMap((id) => {
    const { shares, ...title } = titleOf(id)
    if (shares === undefined) return []
    const stem = stemOf({ ...title, shares })
    const shorter = stem === "Phó Trưởng" ? ["Phó"] : []
    return [stem, ...shorter].map((written) => ({ id, shares, words: wordsOf(written) }))
  })
  .sort((left, right) => right.words.length - left.words.length)

/** A title read from the front of a text, and the words left for the organ. */
export interface ReadTitle {
  readonly title: TitleId
  readonly standing: boolean
  readonly rest: ReadonlyArray<Word>
}

const isOrganOf = (words: ReadonlyArray<Word>, shared: string): boolean => {
  const phrase = organPhraseAt(words, 0)
  return (
    standsAt(wordsOf(shared), words, 0) ||
    (phrase !== undefined && beginsWith(organTerms[phrase.id].vi, shared))
  )
}

const standingWords = [wordsOf("Thường trực"), wordsOf("TT")]

/** Takes “Thường trực” off the front, and gives the organ back the word it shares with the title. */
const finish = (title: TitleId, written: ReadonlyArray<Word>, after: ReadonlyArray<Word>): ReadTitle => {
  const standingWord = standingWords.find((words) => standsAt(words, after, 0))
  const standing = standingWord !== undefined
  const rest = after.slice(standingWord?.length ?? 0)
  const { shares } = titleOf(title)
  if (shares === undefined || rest.length === 0 || isOrganOf(rest, shares.vi))
    return { title, standing, rest }
  const shared = written.slice(-wordsOf(shares.vi).length)
  return { title, standing, rest: [...shared, ...rest] }
}

/** Reads the title a text begins with, or nothing when it begins with none. */
export const readTitle = (words: ReadonlyArray<Word>): ReadTitle | undefined => {
  const phrase = phraseAt(titlePhrases, words, 0)
  if (phrase !== undefined) {
    const { length } = phrase.words
    return finish(phrase.id, words.slice(0, length), words.slice(length))
  }
  const stem = stems.find(
    (one) => standsAt(one.words, words, 0) && isOrganOf(words.slice(one.words.length), one.shares.vi),
  )
  return stem === undefined
    ? undefined
    : { title: stem.id, standing: false, rest: words.slice(stem.words.length) }
}
