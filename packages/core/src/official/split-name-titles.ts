import { type NameTitle, nameTitles } from "./name-titles.ts"
import { isAbbreviation, wordsOf } from "./phrase.ts"

/** One way to write a title; in an abbreviation a point may stand, and another may be glued to it: PGS.TS, BSCKII. */
interface Spelling {
  readonly id: string
  readonly written: string
  readonly key: string
  readonly start: string
  readonly abbreviated: boolean
}

const keyOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(" ")

/** Names are many and titles few: most are told apart by two letters. */
const startOf = (text: string): string => text.slice(0, 2).toLowerCase()

const spellingsOf = ([id, { vi, abbreviation, aliases = [] }]: readonly [string, NameTitle]) =>
  [vi, ...(abbreviation === undefined ? [] : [abbreviation]), ...aliases].map(
    (written): Spelling => ({
      id,
      written,
      key: keyOf(written),
      start: startOf(written),
      abbreviated: !written.includes(" ") && isAbbreviation(written),
    }),
  )

/** Longest first, so that TSKH is not TS. */
const spellings = [...nameTitles]
  .flatMap(spellingsOf)
  .sort((left, right) => right.written.length - left.written.length)

const isBoundary = (rest: string): boolean => rest === "" || /^[\s.,:/–-]/.test(rest)

/** Two abbreviations glued together: what follows begins with another one. */
const goesOn = (rest: string): boolean => /^(?:TSKH|TS|ThS|BS|CK)/.test(rest)

/** What is left after one title, where the text begins with it. */
const after = (text: string, { written, key, start: letters, abbreviated }: Spelling): string | undefined => {
  if (startOf(text) !== letters) return undefined
  const [start, rest] = [text.slice(0, written.length), text.slice(written.length)]
  if (keyOf(start) !== key) return undefined
  if (!isBoundary(rest) && !(abbreviated && start === start.toUpperCase() && goesOn(rest))) return undefined
  return rest.replace(/^[\s.,:/–-]+/, "")
}

/** Takes academic, military and religious titles off the front of a name, in their order. */
export const splitNameTitles = (
  text: string,
): { readonly titles: ReadonlyArray<string>; readonly rest: string } => {
  const titles: string[] = []
  let rest = text
  for (;;) {
    const found = spellings
      .map((spelling) => ({ id: spelling.id, rest: after(rest, spelling) }))
      .find((one) => one.rest !== undefined)
    if (found?.rest === undefined) return { titles, rest }
    if (!titles.includes(found.id)) titles.push(found.id)
    rest = found.rest
  }
}
