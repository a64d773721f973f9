import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Lexicon } from "./lexicon.ts"
import { type Word, wordsOf } from "./phrase.ts"

/** “PhóTrưởng” becomes two words where both are known ones, with a note that says so. */
export const splitGluedWords = (
  lexicon: Lexicon,
  words: ReadonlyArray<Word>,
): { readonly words: ReadonlyArray<Word>; readonly notes: ReadonlyArray<Issue> } => {
  const notes: Issue[] = []
  const separate = words.flatMap((word) => {
    const halves = wordsOf(word.text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))
    if (halves.length < 2 || !halves.every(({ key }) => lexicon.words.has(key))) return [word]
    const apart = halves.map(({ text }) => text).join(" ")
    notes.push(makeIssue("post.words-glued", [], { value: word.text, apart }, { severity: "info" }))
    return halves
  })
  return { words: separate, notes }
}
