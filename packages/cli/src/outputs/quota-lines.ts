import { Explanation, type Scoring } from "@danvan/core"
import { printable } from "./printable.ts"
import { scopeName } from "./scope-name.ts"
import type { Terminal } from "./terminal.ts"

const limitLine = (
  result: Scoring.QuotaScopeResult,
  board: Scoring.Scoreboard,
  terminal: Terminal,
): string => {
  const { language, say } = terminal
  const { limit } = result
  const title = board.rulebook.quotas.find(({ id }) => id === result.quota)?.title[language] ?? result.quota
  const scope = scopeName(result.by, board.rulebook, terminal)
  if ("unknown" in limit) {
    const isSilent = limit.unknown.causes.some(({ code }) => code === "call-failed")
    return say(isSilent ? "quota.unanswered" : "quota.unknown", { title, scope })
  }
  const { share, base } = limit
  const facts = {
    title,
    scope,
    limit: limit.limit,
    candidates: result.candidates.length,
    kept: result.kept.length,
  }
  if (limit.small) return say("quota.small", facts)
  if (share === undefined || base === undefined) return say("quota.fixed", facts)
  return say("quota.line", {
    ...facts,
    share: Explanation.formatNumber(share.mul(100), language),
    base: Explanation.formatNumber(base, language),
  })
}

/** Without a limit there is no edge to be equal at. */
const contestedWords = ({ limit }: Scoring.QuotaScopeResult) =>
  "unknown" in limit ? "quota.awaits-limit" : "quota.contested"

/** What the quotas propose, a line for every scope in which anybody qualifies, and those it moves. */
export const quotaLines = (board: Scoring.Scoreboard, terminal: Terminal): string => {
  const { say, styleOut } = terminal
  const names = (ids: ReadonlyArray<string>): string =>
    ids.map((id) => printable(board.get(id)?.subject.name ?? id)).join(", ")
  const shown = board.quotas.filter(
    ({ by, candidates, awaiting }) => candidates.length + awaiting > 0 || Object.keys(by).length === 0,
  )
  if (shown.length === 0) return ""
  const lines = shown.flatMap((result) => [
    `- ${limitLine(result, board, terminal)}`,
    ...(result.cut.length === 0 ? [] : [`    ${say("quota.cut", { names: names(result.cut) })}`]),
    ...(result.contested.length === 0
      ? []
      : [`    ${styleOut("yellow", say(contestedWords(result), { names: names(result.contested) }))}`]),
    ...(result.awaiting === 0 ? [] : [`    ${say("quota.awaiting", { count: result.awaiting })}`]),
  ])
  return [styleOut("bold", say("quota.heading")), ...lines].map((line) => `${line}\n`).join("")
}
