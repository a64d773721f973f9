import { type BeforeTitle, inChargeWords, interimWords, type SaidCapacity, takeCapacity } from "./capacity.ts"
import type { Lexicon } from "./lexicon.ts"
import { phraseAt, standsAt, type Word, wordsOf } from "./phrase.ts"
import { organPhraseAt } from "./read-organ.ts"
import type { TitleId } from "./titles.ts"

/** True when a text begins with a word, whatever its capitals. */
export const beginsWith = (text: string, word: string): boolean =>
  `${text} `.toLowerCase().startsWith(`${word} `.toLowerCase())

/** A title read from the front of a text, and the words left for the organ. */
export interface ReadTitle {
  readonly title: TitleId
  readonly standing: boolean
  readonly capacity?: SaidCapacity
  readonly former: boolean
  readonly rest: ReadonlyArray<Word>
}

type Bare = Omit<ReadTitle, "former">

const isOrganOf = (lexicon: Lexicon, words: ReadonlyArray<Word>, shared: string): boolean => {
  const phrase = organPhraseAt(lexicon, words, 0)
  return (
    standsAt(wordsOf(shared), words, 0) ||
    (phrase !== undefined && beginsWith(lexicon.vocabulary.organs.get(phrase.id)?.vi ?? "", shared))
  )
}

/** “… phụ trách UBND huyện” runs the organ; “… phụ trách kinh tế” looks after a field of its work. */
const isOrganOrEnd = (lexicon: Lexicon, words: ReadonlyArray<Word>): boolean =>
  words.length === 0 ||
  organPhraseAt(lexicon, words, 0) !== undefined ||
  /^\p{Lu}/u.test(words[0]?.text ?? "")

const standingWords = [wordsOf("Thường trực"), wordsOf("TT")]

/** Takes “Thường trực”, “phụ trách” and “lâm thời” off the front, in any order, and “phụ trách” off the end. */
const takeSuffixes = (lexicon: Lexicon, after: ReadonlyArray<Word>): Omit<Bare, "title"> => {
  let [standing, rest] = [false, after]
  let capacity: SaidCapacity | undefined
  for (;;) {
    const standingWord = standing ? undefined : standingWords.find((words) => standsAt(words, rest, 0))
    if (standingWord !== undefined) {
      standing = true
      rest = rest.slice(standingWord.length)
      continue
    }
    if (capacity !== undefined) break
    if (standsAt(interimWords, rest, 0)) capacity = "interim"
    else if (standsAt(inChargeWords, rest, 0) && isOrganOrEnd(lexicon, rest.slice(2))) capacity = "in-charge"
    if (capacity === undefined) break
    rest = rest.slice(2)
  }
  if (capacity === undefined && rest.length > 2 && standsAt(inChargeWords, rest, rest.length - 2)) {
    return { standing, capacity: "in-charge", rest: rest.slice(0, -2) }
  }
  return { standing, rest, ...(capacity === undefined ? {} : { capacity }) }
}

/** Reads what follows the title, and gives the organ back the word it shares with it. */
const finish = (
  lexicon: Lexicon,
  title: TitleId,
  written: ReadonlyArray<Word>,
  after: ReadonlyArray<Word>,
): Bare => {
  const suffixed = takeSuffixes(lexicon, after)
  const { rest } = suffixed
  const shares = lexicon.vocabulary.titles.get(title)?.shares
  if (shares === undefined || rest.length === 0 || isOrganOf(lexicon, rest, shares.vi)) {
    return { title, ...suffixed }
  }
  const shared = wordsOf(shares.vi)
  const end = written.slice(-shared.length)
  return { title, ...suffixed, rest: [...(standsAt(shared, end, 0) ? end : shared), ...rest] }
}

const readBare = (lexicon: Lexicon, words: ReadonlyArray<Word>): Bare | undefined => {
  const phrase = phraseAt(lexicon.titles, words, 0)
  if (phrase !== undefined) {
    const { length } = phrase.words
    const rest = words.slice(length)
    // “Phụ trách” alone is whoever runs an organ; before other words it says what somebody looks after.
    return phrase.id === "phu-trach" && !isOrganOrEnd(lexicon, rest)
      ? undefined
      : finish(lexicon, phrase.id, words.slice(0, length), rest)
  }
  const stem = lexicon.stems.find(
    (one) => standsAt(one.words, words, 0) && isOrganOf(lexicon, words.slice(one.words.length), one.shares),
  )
  if (stem === undefined) return undefined
  return { title: stem.id, ...takeSuffixes(lexicon, words.slice(stem.words.length)) }
}

/** “Phụ trách Phó …” is not how a deputy in charge is written, so it is not taken for one. */
const readAfter = (lexicon: Lexicon, { former, capacity, rest }: BeforeTitle): ReadTitle | undefined => {
  const read = readBare(lexicon, rest)
  if (read === undefined || capacity === undefined) return read && { ...read, former }
  const isDeputy = lexicon.vocabulary.titles.get(read.title)?.rank === "deputy"
  return capacity === "in-charge" && isDeputy ? undefined : { ...read, former, capacity }
}

/** Reads the title a text begins with, or nothing when it begins with none. */
export const readTitle = (lexicon: Lexicon, words: ReadonlyArray<Word>): ReadTitle | undefined => {
  const before = takeCapacity(words)
  const read = readAfter(lexicon, before)
  if (read !== undefined || before.capacity !== "in-charge") return read
  return readAfter(lexicon, { former: before.former, rest: [...inChargeWords, ...before.rest] })
}
