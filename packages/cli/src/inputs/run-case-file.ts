import { dirname, join } from "node:path"
import { Source } from "@danvan/core"
import * as Result from "effect/Result"
import { type CaseDocument, parseCases } from "../cases/case-document.ts"
import { type CaseOutcome, runCases } from "../cases/run-cases.ts"
import { cliIssue } from "../issues/cli-issue.ts"
import { compileLoaded } from "./compile-loaded.ts"
import type { RulebookPlaces } from "./find-rulebook.ts"
import { loadRulebook } from "./load-rulebook.ts"
import { locatedIn } from "./located-in.ts"
import type { Read } from "./read.ts"
import { readTextFile } from "./read-text-file.ts"

const looksLikeFile = /\.(ya?ml|json)$/i

interface ReadDocument {
  readonly document: CaseDocument
  readonly tree: Source.SourceTree
}

const readDocument = async (file: string, cwd: string): Promise<Read<ReadDocument>> => {
  const text = await readTextFile(file, { cwd, limit: Source.sourceLimits.characters })
  if (Result.isFailure(text)) return Result.fail(text.failure)
  const tree = Source.readYaml(text.success, file)
  if (Result.isFailure(tree)) return Result.fail(locatedIn(file, tree.failure.issues))
  const parsed = parseCases(tree.success)
  if ("issues" in parsed) return Result.fail(locatedIn(file, parsed.issues))
  if (parsed.value.cases.length === 0) return Result.fail(locatedIn(file, [cliIssue("case.none", {})]))
  return Result.succeed({ document: parsed.value, tree: tree.success })
}

/** Reads a file of worked cases and the rulebook it names, and runs the cases. */
export const runCaseFile = async (
  file: string,
  places: RulebookPlaces,
): Promise<Read<ReadonlyArray<CaseOutcome>>> => {
  const read = await readDocument(file, places.cwd)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const { document, tree } = read.success
  const beside = (name: string): string => (looksLikeFile.test(name) ? join(dirname(file), name) : name)
  const base = document.refines === undefined ? undefined : beside(document.refines)
  const loaded = await loadRulebook(beside(document.rulebook), places, base)
  if (Result.isFailure(loaded)) return Result.fail(loaded.failure)
  const program = compileLoaded(loaded.success.rulebook, file, document.asOf, places.shipped)
  return Result.map(program, (compiled) => runCases(document, tree, compiled))
}
