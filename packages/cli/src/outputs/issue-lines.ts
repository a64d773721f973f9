import type { ShownIssue } from "../issues/cli-issue.ts"
import { printable } from "./printable.ts"
import type { Style, Terminal } from "./terminal.ts"

/** More than a person reads at once; `--format json` has all of them. */
const shownIssues = 30

const colours = { error: "red", warning: "yellow", info: "dim" } as const

const placeOf = ({ at, path }: ShownIssue): string => {
  if (at === undefined) return path.length === 0 ? "" : `${path.join(".")} `
  const file = at.file === undefined ? "" : `${at.file}:`
  // In a workbook the path is the sheet and the cell.
  if (at.sheet !== undefined) return `${file}${path.slice(0, 2).join("!")} `
  return `${file}${at.line}:${at.column} `
}

/** An issue as one line: `file:line:column severity code message → fix`; in a workbook `file:sheet!cell`. */
export const issueLine = (issue: ShownIssue, { language, say }: Terminal, style: Style): string => {
  const severity = style(colours[issue.severity], say(`issue.${issue.severity}`))
  const words = printable(`${issue.message[language]} → ${issue.fix[language]}`)
  return `${printable(placeOf(issue))}${severity} ${style("bold", issue.code)} ${words}`
}

/** Prints issues on stderr, one a line: the first thirty, unless they are what was asked for. */
export const printIssues = (
  issues: ReadonlyArray<ShownIssue>,
  terminal: Terminal,
  most: number = shownIssues,
): void => {
  const lines = issues.slice(0, most).map((issue) => `${issueLine(issue, terminal, terminal.styleErr)}\n`)
  const hidden = issues.length - lines.length
  terminal.err(lines.join("") + (hidden > 0 ? `${terminal.say("issue.more", { count: hidden })}\n` : ""))
}
