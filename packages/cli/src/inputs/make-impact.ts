import { Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import type { ShownIssue } from "../issues/cli-issue.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { compileLoaded } from "./compile-loaded.ts"
import { loadTwo, type TwoBases } from "./load-two.ts"
import { inOwnCell } from "./own-cell.ts"
import { placesOf } from "./places-of.ts"
import { issuesOf, type Read } from "./read.ts"
import { type FactsOptions, readFacts } from "./read-facts.ts"

/** What an impact is made from. */
export interface ImpactRequest extends FactsOptions, TwoBases {
  readonly before: string
  readonly after: string
  readonly facts: ReadonlyArray<string>
  /** The facts of the later side, where they are others. */
  readonly against?: ReadonlyArray<string> | undefined
  readonly asOf: string
  readonly asOfAfter: string
  readonly stage?: string | undefined
}

/** An impact with what was noticed on the way. */
export interface MadeImpact {
  readonly impact: Scoring.Impact
  readonly warnings: ReadonlyArray<ShownIssue>
  /** Every file it was made from: none of them may be overwritten. */
  readonly files: ReadonlyArray<string>
}

/** Reads everything, scores both sides and compares them. */
export const makeImpact = async (request: ImpactRequest, terminal: Terminal): Promise<Read<MadeImpact>> => {
  const { before, after, facts, against, asOf, asOfAfter, stage, subjects } = request
  const loaded = await loadTwo(before, after, request, placesOf(terminal))
  terminal.progress(terminal.say("progress.reading", { file: [...facts, ...(against ?? [])].join(", ") }))
  const entries = await readFacts(facts, request)
  const others = against === undefined ? entries : await readFacts(against, request)
  if (Result.isFailure(loaded) || Result.isFailure(entries) || Result.isFailure(others))
    return Result.fail(against === undefined ? issuesOf(loaded, entries) : issuesOf(loaded, entries, others))
  const [old, now] = loaded.success
  const programs = [
    compileLoaded(old.rulebook, old.files[0] ?? before, asOf, placesOf(terminal)),
    compileLoaded(now.rulebook, now.files[0] ?? after, asOfAfter, placesOf(terminal)),
  ] as const
  const [first, second] = programs
  if (Result.isFailure(first) || Result.isFailure(second)) return Result.fail(issuesOf(...programs))
  const impact = Scoring.impact(first.success, second.success, entries.success, {
    against: others.success,
    ...(stage === undefined ? {} : { stage }),
  })
  const { entries: given, scopes } = entries.success
  const all = {
    ...entries.success,
    entries: [...given, ...others.success.entries],
    scopes: [...scopes, ...others.success.scopes],
  }
  if (Result.isFailure(impact)) return Result.fail(inOwnCell(impact.failure.issues, all))
  const tables = subjects === undefined ? [] : [subjects]
  return Result.succeed({
    impact: impact.success,
    warnings: [
      ...old.warnings,
      ...now.warnings,
      ...new Set([...entries.success.warnings, ...others.success.warnings]),
      ...impact.success.warnings,
    ],
    files: [...old.files, ...now.files, ...facts, ...(against ?? []), ...tables],
  })
}
