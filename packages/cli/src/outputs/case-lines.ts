import type { Language } from "@danvan/core"
import { type CaseOutcome, hasPassed } from "../cases/run-cases.ts"
import { issueLine } from "./issue-lines.ts"
import { printable } from "./printable.ts"
import type { Terminal } from "./terminal.ts"

/** A decimal as the language writes it; anything else, such as a list of ids, as it is. */
const inLanguage = (value: string, language: Language): string =>
  language === "vi" && /^-?\d+\.\d+$/.test(value) ? value.replace(".", ",") : value

const failure = ({ name, at, citations, mismatches, issues }: CaseOutcome, terminal: Terminal): string => {
  const { language, say, styleOut } = terminal
  const place = at === undefined ? "" : `${at.file ?? ""}:${at.line}:${at.column} `
  const cited = citations.length === 0 ? "" : ` [${citations.map((one) => one[language]).join("; ")}]`
  const none = say("test.none")
  const lines = mismatches.map(({ what, expected = none, actual = none }) => {
    const values = { expected: inLanguage(expected, language), actual: inLanguage(actual, language) }
    return printable(say("test.expected", { what, ...values }))
  })
  const found = issues.map((issue) => issueLine(issue, terminal, styleOut))
  return [
    `${styleOut("red", say("test.failed"))} ${printable(`${place}${name[language]}${cited}`)}`,
    ...[...lines, ...found].map((line) => `    ${line}`),
  ]
    .map((line) => `${line}\n`)
    .join("")
}

/** How the cases of a file came out: how many passed, then every failure. */
export const caseLines = (file: string, outcomes: ReadonlyArray<CaseOutcome>, terminal: Terminal): string => {
  const passed = outcomes.filter(hasPassed).length
  const failures = outcomes.filter((outcome) => !hasPassed(outcome))
  const count = terminal.say("test.file", { file, passed, total: outcomes.length })
  return `${count}\n${failures.map((outcome) => failure(outcome, terminal)).join("")}`
}
