import { dirname, join } from "node:path"
import { Rulebook, Scoring, Source } from "@danvan/core"
import * as Result from "effect/Result"
import { type CaseDocument, parseCases } from "../cases/case-document.ts"
import { idleParts } from "../cases/idle-parts.ts"
import { type CaseOutcome, type CasePrograms, runCases } from "../cases/run-cases.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { compileLoaded } from "./compile-loaded.ts"
import type { RulebookPlaces } from "./find-rulebook.ts"
import { loadRulebook } from "./load-rulebook.ts"
import { locatedIn } from "./located-in.ts"
import { issuesOf, type Read } from "./read.ts"
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

/** A file that says which of several rulebooks applies to whom. */
const isChoice = /\.choice\.ya?ml$/i

const compiledChoice = async (
  file: string,
  cwd: string,
  compiled: (
    name: string,
    refines: string | undefined,
    asOf: string | undefined,
  ) => Promise<Read<Scoring.ScoringProgram>>,
): Promise<Read<Scoring.ChoiceProgram>> => {
  const text = await readTextFile(file, { cwd, limit: Source.sourceLimits.characters })
  if (Result.isFailure(text)) return Result.fail(text.failure)
  const choice = Rulebook.parseChoice(text.success, { file })
  if (Result.isFailure(choice)) return Result.fail(locatedIn(file, choice.failure.issues))
  const programs: [string, Read<Scoring.ScoringProgram>][] = []
  for (const { id, rulebook, refines, asOf } of choice.success.options) {
    programs.push([id, await compiled(rulebook, refines, asOf)])
  }
  const issues = issuesOf(...programs.map(([, program]) => program))
  if (issues.length > 0) return Result.fail(issues)
  const ready = Object.fromEntries(programs.map(([id, program]) => [id, Result.getOrThrow(program)]))
  return Result.mapError(Scoring.compileChoice(choice.success, ready), (error) =>
    locatedIn(file, error.issues),
  )
}

/** A file of cases that was run. */
export interface RunCaseFile {
  readonly file: string
  readonly outcomes: ReadonlyArray<CaseOutcome>
  /** Every program its cases score by. */
  readonly programs: ReadonlyArray<Scoring.ScoringProgram>
  /** What in the file tests nothing: warnings. */
  readonly idle: ReadonlyArray<ShownIssue>
}

const programsOf = ({ main, others }: CasePrograms): ReadonlyArray<Scoring.ScoringProgram> => [
  ...(main instanceof Scoring.ChoiceProgram ? main.programs : [main]),
  ...others.values(),
]

/** Reads a file of worked cases and the rulebook it names, and runs the cases. */
export const runCaseFile = async (file: string, places: RulebookPlaces): Promise<Read<RunCaseFile>> => {
  const read = await readDocument(file, places.cwd)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const { document, tree } = read.success
  const beside = (name: string): string => (looksLikeFile.test(name) ? join(dirname(file), name) : name)
  const compiled = async (
    name: string,
    refines: string | undefined,
    asOf: string,
  ): Promise<Read<Scoring.ScoringProgram>> => {
    const base = refines === undefined ? undefined : beside(refines)
    const loaded = await loadRulebook(beside(name), places, base)
    return Result.flatMap(loaded, ({ rulebook }) => compileLoaded(rulebook, file, asOf, places))
  }
  const main: Read<Scoring.ScoringProgram | Scoring.ChoiceProgram> = isChoice.test(document.rulebook)
    ? await compiledChoice(beside(document.rulebook), places.cwd, (name, refines, asOf = document.asOf) =>
        compiled(name, refines, asOf),
      )
    : await compiled(document.rulebook, document.refines, document.asOf)
  const others = new Map<string, Read<Scoring.ScoringProgram>>()
  for (const { name, rulebook, refines, asOf = document.asOf } of document.boards) {
    others.set(name, await compiled(rulebook, refines, asOf))
  }
  const issues = issuesOf(main, ...others.values())
  if (issues.length > 0) return Result.fail(issues)
  const programs = {
    main: Result.getOrThrow(main),
    others: new Map([...others].map(([name, program]) => [name, Result.getOrThrow(program)])),
  }
  return Result.succeed({
    file,
    outcomes: runCases(document, tree, programs),
    programs: programsOf(programs),
    idle: locatedIn(file, idleParts(document, tree, programs)),
  })
}
