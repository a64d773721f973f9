import type { OfficeVocabulary } from "./office-vocabulary.ts"
import type { OrganTermId } from "./organ-terms.ts"
import { type Phrase, phrasesOf, type Word, wordsOf } from "./phrase.ts"
import type { TitleEntry, TitleId } from "./titles.ts"

/** A title without the word it shares with its organ: “Trưởng BDV”, “Phó Ban Dân vận”. */
export interface Stem {
  readonly id: TitleId
  readonly shares: string
  readonly words: ReadonlyArray<Word>
}

/** A vocabulary, made ready to be read with. */
export interface Lexicon {
  readonly vocabulary: OfficeVocabulary
  readonly titles: ReadonlyArray<Phrase<TitleId>>
  readonly organs: ReadonlyArray<Phrase<OrganTermId>>
  readonly stems: ReadonlyArray<Stem>
  /** Organs: words for a territory, and “Đoàn TN”, are too short to tell a slip of the finger from a name. */
  readonly checkedForSlips: ReadonlyArray<Phrase<OrganTermId>>
  readonly words: ReadonlySet<string>
}

interface Written {
  readonly vi: string
  readonly abbreviation?: string | undefined
  readonly aliases?: ReadonlyArray<string> | undefined
}

/** Every way to write a title or a phrase: in full, abbreviated, otherwise. */
export const writingsOf = ({ vi, abbreviation, aliases = [] }: Written): ReadonlyArray<string> => [
  vi,
  ...(abbreviation === undefined ? [] : [abbreviation]),
  ...aliases,
]

const phrases = (entries: ReadonlyMap<string, Written>) =>
  phrasesOf([...entries].flatMap(([id, entry]) => writingsOf(entry).map((written) => [id, written] as const)))

/** The title without the word it shares with the organ: “Phó Trưởng” of “Phó Trưởng ban”. */
export const stemOf = ({ vi, shares }: Pick<TitleEntry, "vi" | "shares">): string =>
  shares === undefined ? vi : vi.slice(0, -shares.vi.length).trim()

const stemsOf = (titles: OfficeVocabulary["titles"]): ReadonlyArray<Stem> =>
  [...titles]
    .flatMap(([id, title]) => {
      if (title.shares === undefined) return []
      const stem = stemOf(title)
      const written = stem === "Phó Trưởng" ? [stem, "Phó"] : [stem]
      const shares = title.shares.vi
      return written.map((one) => ({ id, shares, words: wordsOf(one) }))
    })
    .sort((left, right) => right.words.length - left.words.length)

const isLongEnough = ({ words }: Phrase<OrganTermId>): boolean =>
  words.length === 1 || !words.some(({ text }) => /^\p{Lu}{2}$/u.test(text))

const isOrgan = ({ organs }: OfficeVocabulary, { id }: Phrase<OrganTermId>): boolean =>
  organs.get(id)?.is === undefined

const make = (vocabulary: OfficeVocabulary): Lexicon => {
  const [titles, organs] = [phrases(vocabulary.titles), phrases(vocabulary.organs)]
  return {
    vocabulary,
    titles,
    organs,
    stems: stemsOf(vocabulary.titles),
    checkedForSlips: organs.filter((phrase) => isLongEnough(phrase) && isOrgan(vocabulary, phrase)),
    words: new Set([...titles, ...organs].flatMap(({ words }) => words.map((word) => word.key))),
  }
}

/** Sorting a vocabulary's phrases costs more than reading a post with them, so it is done once for each. */
const made = new WeakMap<OfficeVocabulary, Lexicon>()

/** The lexicon of a vocabulary. */
export const lexiconOf = (vocabulary: OfficeVocabulary): Lexicon => {
  const known = made.get(vocabulary)
  if (known !== undefined) return known
  const lexicon = make(vocabulary)
  made.set(vocabulary, lexicon)
  return lexicon
}
