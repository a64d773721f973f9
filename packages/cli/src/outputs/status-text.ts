import { Explanation, type Scoring } from "@danvan/core"
import { printable } from "./printable.ts"
import type { Terminal } from "./terminal.ts"

type Result = Scoring.SubjectResult

/** More would hide the table; “danvan explain” has all of them. */
const shownNames = 2

const isContested = ({ quotas }: Result): boolean => quotas.some(({ verdict }) => verdict === "contested")

/** Why the authority decides: the condition or veto that leaves it open, or equals at the edge of a quota. */
const undecidedBy = (result: Result, { language, say }: Terminal): ReadonlyArray<string> => {
  const last = result.classification?.findings.at(-1)
  if (result.classification?.status === "needs-decision") {
    return last?.kind === "condition" || last?.kind === "veto" ? [last.rule.title[language]] : []
  }
  if (result.quotas.some(({ unanswered }) => unanswered !== undefined)) return [say("status.unanswered")]
  return isContested(result) ? [say("status.equal")] : []
}

/** The criteria, not groups, whose points cannot be computed. */
const uncomputed = ({ criteria }: Result) =>
  criteria.flatMap(({ criterion, state }) =>
    state === "not-computed" && criterion.criteria === undefined ? [criterion.title] : [],
  )

const reasonsOf = (result: Result, board: Scoring.Scoreboard, terminal: Terminal): ReadonlyArray<string> => {
  const { notRated, status, subject } = result
  const { language } = terminal
  if (notRated !== undefined) {
    return [("decision" in notRated ? notRated.decision : notRated.rule.title)[language]]
  }
  if (status === "needs-decision") return undecidedBy(result, terminal)
  if (status !== "incomplete") return []
  if (result.incompleteBecause === "not-computed") return uncomputed(result).map((name) => name[language])
  return board.missing(subject.id).map((name) => name[language])
}

/** Where a subject stands, and in short why: “chưa đủ số liệu: 7.d · Điểm chấm, …”. */
export const statusText = (result: Result, board: Scoring.Scoreboard, terminal: Terminal): string => {
  const { language, say, styleOut } = terminal
  const status = Explanation.standingWords(result)[language]
  const reasons = reasonsOf(result, board, terminal)
  const names = [...reasons.slice(0, shownNames), ...(reasons.length > shownNames ? ["…"] : [])].join(", ")
  const words = printable(names === "" ? status : say("status.because", { status, names }))
  if (result.status === "scored") return words
  return styleOut(result.notRated === undefined ? "yellow" : "dim", words)
}
