import type { Explanation } from "@danvan/core"
import type { WriteSheet } from "hucre"
import { shownText } from "../write/cell-text.ts"
import { indented, styles } from "../write/styles.ts"
import { aboutLines, type ExportWords } from "./export-words.ts"
import { PrintedSheet } from "./printed-sheet.ts"
import { rankedClusters } from "./ranked-clusters.ts"

/** A sheet holds a million rows, and a person reads far fewer. */
const mostSubjects = 500
const mostRows = 200_000

/** Writes why each result is what it is: the steps as an indented list, each with its value and its source. */
export const explanationSheet = (name: string, words: ExportWords, date: string): WriteSheet => {
  const { board, language, say } = words
  const widths = [62, 34, 46]
  const sheet = new PrintedSheet(name, say("explanation.title"), aboutLines(words, date), widths)
  const { builder } = sheet
  const headings = [say("head.step"), say("head.value"), say("head.citation")]
  for (const [index, heading] of headings.entries())
    builder.set(sheet.next, index + 1, heading, styles.heading)
  sheet.setHeader(sheet.next, sheet.next)
  sheet.advance()

  const write = (
    { title, value, detail, citations, children }: Explanation.Explanation,
    depth: number,
  ): void => {
    if (sheet.next > mostRows) return
    const step = [title[language], detail?.[language]].filter((part) => part !== undefined).join(" — ")
    const texts = [step, value?.[language] ?? "", citations.map((citation) => citation[language]).join("; ")]
    const looks =
      depth === 0 ? [styles.group, styles.group, styles.group] : [styles.text, styles.text, styles.text]
    for (const [index, text] of texts.entries()) {
      const style = index === 0 ? indented(looks[index]!, depth) : looks[index]!
      builder.set(sheet.next, index + 1, shownText(text), style)
    }
    sheet.advance([`${"  ".repeat(depth)}${step}`, ...texts.slice(1)])
    for (const child of children) write(child, depth + 1)
  }

  const results = rankedClusters(words).flatMap((cluster) => cluster.results)
  const breaks: number[] = []
  for (const { subject } of results.slice(0, mostSubjects)) {
    const explanation = board.explain(subject.id)
    if (explanation === undefined) continue
    // Each subject begins on a page of its own, to be handed to it.
    if (subject !== results[0]?.subject) breaks.push(sheet.next - 2)
    write(explanation, 0)
  }
  if (results.length > mostSubjects) {
    builder.set(sheet.next, 1, say("head.more", { count: mostSubjects }), styles.body)
    sheet.advance()
  }
  return { ...sheet.build(say, 0), rowBreaks: breaks }
}
