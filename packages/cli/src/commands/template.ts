import { Issues } from "@danvan/core"
import * as Result from "effect/Result"
import type { ExitCode } from "../exit-codes.ts"
import { compileLoaded } from "../inputs/compile-loaded.ts"
import { loadRulebook } from "../inputs/load-rulebook.ts"
import { placesOf } from "../inputs/places-of.ts"
import { issuesOf, successOf } from "../inputs/read.ts"
import { readFacts } from "../inputs/read-facts.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { deliverFile } from "../outputs/deliver.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { readBoardRequest, type WrittenOptions } from "../usage/options.ts"

const mostRows = 10_000

const readRows = (written: string | undefined, issues: ShownIssue[]): number => {
  const rows = /^\d{1,5}$/.test(written ?? "") ? Number(written) : mostRows + 1
  if (rows <= mostRows) return rows
  const facts = { option: "--rows", value: written ?? "", options: `0–${mostRows}` }
  issues.push(cliIssue("usage.not-an-option", facts))
  return 0
}

/** `danvan template`: a workbook to fill in with the facts a rulebook asks for. */
export const template = async (
  rulebook: string,
  facts: ReadonlyArray<string>,
  written: WrittenOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const fail = (issues: ReadonlyArray<ShownIssue>): ExitCode => reportIssues(issues, "text", terminal)
  const issues: ShownIssue[] = []
  const { out = "", stage } = written
  if (out === "") issues.push(cliIssue("usage.missing-argument", { name: "--out" }))
  else if (!/\.xlsx$/i.test(out))
    issues.push(cliIssue("usage.not-an-option", { option: "--out", value: out, options: "*.xlsx" }))
  const spareRows = readRows(written.rows, issues)
  // Without a date of its own, a template is for the first day the rulebook is in force.
  const request = readBoardRequest(
    rulebook,
    written.asOf === undefined ? [] : [rulebook],
    written,
    terminal.cwd,
  )
  if (Result.isFailure(request)) return fail([...issues, ...request.failure])
  if (issues.length > 0) return fail(issues)
  const places = placesOf(terminal)
  const loaded = await loadRulebook(rulebook, places, request.success.base)
  const entries = await readFacts(facts, { ...request.success, of: successOf(loaded)?.rulebook })
  if (Result.isFailure(loaded) || Result.isFailure(entries)) return fail(issuesOf(loaded, entries))
  const { files, rulebook: found } = loaded.success
  const known = found.stages.map(({ id }) => id)
  if (stage !== undefined && !known.includes(stage)) {
    return fail([
      Issues.make("stage.unknown", ["stage"], { stage, suggestion: Issues.closest(stage, known) }),
    ])
  }
  const asOf = written.asOf ?? found.effective.from
  const program = compileLoaded(found, files[0] ?? rulebook, asOf, places)
  if (Result.isFailure(program)) return fail(program.failure)
  printIssues(entries.success.warnings, terminal)
  const { makeTemplate } = await import("@danvan/adapter-excel")
  const workbook = await makeTemplate(program.success, {
    language: terminal.language,
    entries: entries.success,
    spareRows,
    ...(stage === undefined ? {} : { stages: [stage] }),
  })
  const { subjects, map } = request.success
  const inputs = [...files, ...facts, ...[subjects, map].filter((file) => file !== undefined)]
  return deliverFile(workbook, { out, format: "text", inputs }, terminal)
}
