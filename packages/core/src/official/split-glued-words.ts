import { type Issue, makeIssue } from "../issue/issue.ts"
import { type Word, wordsOf } from "./phrase.ts"
import { organPhrases } from "./read-organ.ts"
import { titlePhrases } from "./read-title.ts"

const vocabulary = new Set(
  [...titlePhrases, ...organPhrases].flatMap(({ words }) => words.map((word) => word.key)),
)

/** “PhóTrưởng” becomes two words where both are known ones, with a note that says so. */
export const splitGluedWords = (
  words: ReadonlyArray<Word>,
): { readonly words: ReadonlyArray<Word>; readonly notes: ReadonlyArray<Issue> } => {
  const notes: Issue[] = []
  const separate = words.flatMap((word) => {
    const halves = wordsOf(word.text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    if (halves.length < 2 || !halves.every(({ key }) => vocabulary.has(key))) return [word]
    const apart = halves.map(({ text }) => text).join(" ")
    notes.push(makeIssue("post.words-glued", [], { value: word.text, apart }, { severity: "info" }))
    return halves
  })
  return { words: separate, notes }
}
