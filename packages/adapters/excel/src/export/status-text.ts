import { Explanation, type Scoring } from "@danvan/core"
import type { ExportWords } from "./export-words.ts"
import { quotaRemarks } from "./quota-text.ts"

type Result = Scoring.SubjectResult

/** More would fill the row. */
const shownNames = 4

const reasonsOf = (result: Result, { board, language }: ExportWords): ReadonlyArray<string> => {
  const { notRated, status, subject, classification } = result
  if (notRated !== undefined)
    return [("decision" in notRated ? notRated.decision : notRated.rule.title)[language]]
  if (status === "incomplete") return board.missing(subject.id).map((name) => name[language])
  const last = classification?.findings.at(-1)
  const isOpen = status === "needs-decision" && (last?.kind === "condition" || last?.kind === "veto")
  return isOpen ? [last.rule.title[language]] : []
}

/** Why a subject that was scored has no rank: most often its class, and the veto that gave it that class. */
const unrankedText = (result: Result, { rulebook, language, say }: ExportWords): string => {
  const { rank, status, class: of = "", classification } = result
  const { ranking } = rulebook
  if (rank !== undefined || status !== "scored" || ranking === undefined) return ""
  if (!ranking.withoutClasses.includes(of)) return say("remark.unranked")
  const title = rulebook.classification?.classes.find(({ id }) => id === of)?.title[language] ?? of
  const last = classification?.findings.at(-1)
  return last?.kind === "veto"
    ? say("remark.class.because", { class: title, reason: last.rule.title[language] })
    : say("remark.class", { class: title })
}

/** Where a subject stands and why, for the column of remarks; nothing to say of one simply scored. */
export const statusText = (result: Result, words: ExportWords): string => {
  const { say, language } = words
  const { rank, status } = result
  const reasons = reasonsOf(result, words)
  const names = [...reasons.slice(0, shownNames), ...(reasons.length > shownNames ? ["…"] : [])].join("; ")
  const stands = Explanation.standingWords(result)[language]
  const told = status === "scored" ? "" : names === "" ? stands : say("because", { status: stands, names })
  const tied = rank?.tied === true ? say("head.tied", { rank: rank.rank }) : ""
  return [told, tied, unrankedText(result, words), ...quotaRemarks(result, words)]
    .filter((part) => part !== "")
    .join("; ")
}
