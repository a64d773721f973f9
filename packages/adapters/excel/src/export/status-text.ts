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

/** Where a subject stands and why, for the column of remarks; nothing to say of one simply scored. */
export const statusText = (result: Result, words: ExportWords): string => {
  const { say, language } = words
  const { rank, status } = result
  const reasons = reasonsOf(result, words)
  const names = [...reasons.slice(0, shownNames), ...(reasons.length > shownNames ? ["…"] : [])].join("; ")
  const stands = Explanation.statusWords[status][language]
  const told = status === "scored" ? "" : names === "" ? stands : say("because", { status: stands, names })
  const tied = rank?.tied === true ? say("head.tied", { rank: rank.rank }) : ""
  const isUnranked = rank === undefined && status === "scored" && words.rulebook.ranking !== undefined
  const unranked = isUnranked ? say("remark.unranked") : ""
  return [told, tied, unranked, ...quotaRemarks(result, words)].filter((part) => part !== "").join("; ")
}
