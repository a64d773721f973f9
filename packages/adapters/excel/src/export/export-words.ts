import type { Language, Rulebook, Scoring } from "@danvan/core"
import type { Say } from "../words/words.ts"

/** What the sheets of one export are written from. */
export interface ExportWords {
  readonly board: Scoring.Scoreboard
  readonly rulebook: Rulebook.Rulebook
  readonly language: Language
  readonly say: Say
}

/** What subjects are called in headings. */
export const subjectHeading = ({ rulebook, say }: ExportWords): string =>
  say(rulebook.subjects.kind === "unit" ? "head.unitName" : "head.officialName")

/** The lines under a sheet's title: which rulebook, by which date's law. */
export const aboutLines = (
  { rulebook, board, language, say }: ExportWords,
  date: string,
): ReadonlyArray<string> => [
  rulebook.title[language],
  say(board.quotas.length > 0 ? "board.about" : "board.about.plain", { date }),
  ...(rulebook.status === "illustrative" ? [say("board.illustrative")] : []),
]
