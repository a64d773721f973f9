import { Explanation, type Scoring } from "@danvan/core"
import type { WriteSheet } from "hucre"
import { shownText } from "../write/cell-text.ts"
import { styles } from "../write/styles.ts"
import { aboutLines, type ExportWords } from "./export-words.ts"
import { PrintedSheet } from "./printed-sheet.ts"
import { isProvisional, quotaTitle, scopeTitle } from "./quota-text.ts"

const headings = [
  ["head.quota", 26],
  ["head.scope", 24],
  ["head.base", 22],
  ["head.limit", 9],
  ["head.candidates", 10],
  ["head.kept", 10],
  ["head.cut", 10],
  ["head.contested", 11],
  ["head.awaiting", 10],
  ["head.remarks", 44],
] as const

/** More names would fill the page; the ranking has them all. */
const shownNames = 20

const baseText = (
  { limit, quota }: Scoring.QuotaScopeResult,
  { language, say, rulebook }: ExportWords,
): string => {
  if ("unknown" in limit) return say("quota.unknown")
  if (limit.small) return say("quota.small")
  const { share, base } = limit
  if (share !== undefined && base !== undefined) {
    const number = (value: typeof base) => Explanation.formatNumber(value, language)
    return say("quota.base", { share: number(share.mul(100)), base: number(base) })
  }
  // Where a plugin's policy sets the limit, no share and no fixed number is written.
  return rulebook.quotas.find(({ id }) => id === quota)?.policy?.name ?? say("quota.fixed")
}

const remarksOf = (result: Scoring.QuotaScopeResult, { board, say }: ExportWords): string => {
  const named = (key: "quota.names.cut" | "quota.names.contested", ids: ReadonlyArray<string>) => {
    if (ids.length === 0) return []
    const names = ids.slice(0, shownNames).map((id) => board.get(id)?.subject.name ?? id)
    return [say(key, { names: names.concat(ids.length > shownNames ? ["…"] : []).join(", ") })]
  }
  return [
    ...(isProvisional(result) ? [say("quota.provisional")] : []),
    ...named("quota.names.cut", result.cut),
    ...named("quota.names.contested", result.contested),
  ].join("; ")
}

const writeQuotas = (sheet: PrintedSheet, words: ExportWords): void => {
  const { board, say } = words
  sheet.heading(headings.map(([key]) => say(key)))
  for (const result of board.quotas) {
    const { quota, by, limit, candidates, kept, cut, contested, awaiting } = result
    const counts = [candidates.length, kept.length, cut.length, contested.length, awaiting]
    const texts = [quotaTitle(quota, words), scopeTitle(by, words), baseText(result, words)].map(shownText)
    const most = "unknown" in limit ? "—" : limit.limit
    const remarks = shownText(remarksOf(result, words))
    for (const [index, value] of [...texts, most, ...counts, remarks].entries()) {
      const isText = index < texts.length || index === headings.length - 1
      sheet.builder.set(sheet.next, index + 1, value, isText ? styles.text : styles.centered)
    }
    sheet.advance([...texts, "", "", "", "", "", "", remarks])
  }
}

/** The board's warnings, each across the table, with what to do about it. */
const writeWarnings = (sheet: PrintedSheet, { board, language, say }: ExportWords): void => {
  if (board.warnings.length === 0) return
  sheet.group(say("head.note"), headings.length)
  for (const { message, fix } of board.warnings) {
    sheet.line(shownText(`${message[language]} → ${fix[language]}`), headings.length)
  }
}

/** Writes how far each quota goes in each of its scopes, what makes proposals provisional, and the board's warnings. */
export const quotaSheet = (name: string, words: ExportWords, date: string): WriteSheet => {
  const { board, say } = words
  const title = say(board.quotas.length > 0 ? "quotas.title" : "notes.title")
  const widths = headings.map(([, width]) => width)
  const sheet = new PrintedSheet(name, title, aboutLines(words, date), widths)
  if (board.quotas.length > 0) writeQuotas(sheet, words)
  writeWarnings(sheet, words)
  return sheet.build(say, board.quotas.length > 0 ? 2 : 0)
}
