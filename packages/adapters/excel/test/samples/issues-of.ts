import type { Facts, Issues } from "@danvan/core"
import * as Result from "effect/Result"
import type { ImportedFacts } from "../../src/index.ts"
import type { WorkbookError } from "../../src/workbook-error.ts"

/** An issue in short: its code at its sheet and cell. */
export const shortly = ({ code, path }: Issues.Issue): string => [code, ...path].join(" ")

/** What is wrong with an import, in short. */
export const issuesOf = (read: Result.Result<ImportedFacts, WorkbookError>): ReadonlyArray<string> =>
  Result.isFailure(read) ? read.failure.issues.map(shortly) : []

/** The facts of entries as lists, in order. */
export const factsOf = ({ entries }: Pick<Facts.Entries, "entries">) =>
  entries.map(({ subject, criterion = "", field = "", stage, given }) => [
    ...(stage === undefined ? [subject] : [`${subject}@${stage}`]),
    [criterion, field].join("."),
    "state" in given ? `(${given.state})` : given.value,
  ])
