import { standsAt, type Word, wordsOf } from "./phrase.ts"
import type { Rank } from "./titles.ts"

/**
 * In what capacity a post is held: in one's own right (`substantive`, chính thức), as quyền (`acting`), phụ trách
 * (`in-charge`: the post is vacant, or a deputy runs the organ), or lâm thời (`interim`, until there is an election).
 *
 * @category Officials
 * @since 0.1.0
 */
export const capacities = ["substantive", "acting", "in-charge", "interim"] as const

/**
 * One of {@link capacities}.
 *
 * @category Officials
 * @since 0.1.0
 */
export type Capacity = (typeof capacities)[number]

/**
 * A capacity that is said: a post held in one's own right says nothing.
 *
 * @category Officials
 * @since 0.1.0
 */
export type SaidCapacity = Exclude<Capacity, "substantive">

/** What stands before a title, and how many words that takes. */
export interface BeforeTitle {
  readonly former: boolean
  readonly capacity?: SaidCapacity
  readonly rest: ReadonlyArray<Word>
}

const formerWords = ["nguyên là", "nguyên", "cựu"].map(wordsOf)
const actingWords = ["quyền", "Q.", "Q"].map(wordsOf)
export const inChargeWords = wordsOf("phụ trách")
export const interimWords = wordsOf("lâm thời")

/** “Q.Chủ tịch” is two words. */
const apart = (words: ReadonlyArray<Word>): ReadonlyArray<Word> => {
  const glued = /^Q\.(?=\p{L})/iu.exec(words[0]?.text ?? "")?.[0]
  const [first, ...rest] = words
  return glued === undefined || first === undefined
    ? words
    : [...wordsOf(glued), ...wordsOf(first.text.slice(glued.length)), ...rest]
}

/** Takes one of several wordings off the front. */
const take = (wordings: ReadonlyArray<ReadonlyArray<Word>>, words: ReadonlyArray<Word>) => {
  const found = wordings.find((one) => standsAt(one, words, 0))
  return found === undefined ? undefined : words.slice(found.length)
}

/** Takes “nguyên”, then “quyền” or “phụ trách”, off the front. A title has to follow; the caller sees to that. */
export const takeCapacity = (words: ReadonlyArray<Word>): BeforeTitle => {
  const afterFormer = take(formerWords, words)
  const former = afterFormer !== undefined
  const start = apart(afterFormer ?? words)
  const acting = take(actingWords, start)
  if (acting !== undefined) return { former, capacity: "acting", rest: acting }
  const inCharge = take([inChargeWords], start)
  return inCharge === undefined ? { former, rest: start } : { former, capacity: "in-charge", rest: inCharge }
}

/** The words a capacity is printed with, before the title and after it. A deputy is “Phó … phụ trách”. */
export const capacityWords = (
  capacity: Capacity | undefined,
  rank: Rank | undefined,
  form: "vi" | "abbreviation",
): { readonly before: string; readonly after: string } => {
  switch (capacity) {
    case "acting":
      return { before: form === "vi" ? "Quyền" : "Q.", after: "" }
    case "in-charge":
      return rank === "deputy" ? { before: "", after: "phụ trách" } : { before: "Phụ trách", after: "" }
    case "interim":
      return { before: "", after: "lâm thời" }
    default:
      return { before: "", after: "" }
  }
}
