import { parentPort } from "node:worker_threads"
import { Columns, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import type { ScoreReply, ScoreRequest, WrittenProgram } from "./messages.ts"
import type { PartEnd } from "./part-scorer.ts"

const programs = new Map<number, Scoring.ScoringProgram>()

/** The program of a number; `undefined` for one that cannot be compiled here. */
const programOf = (
  number: number,
  written: WrittenProgram | undefined,
): Scoring.ScoringProgram | undefined => {
  if (written !== undefined && !programs.has(number)) {
    const compiled = Scoring.compile(written.rulebook, { asOf: written.asOf })
    if (Result.isSuccess(compiled)) programs.set(number, compiled.success)
  }
  return programs.get(number)
}

const buffersOf = ({
  totals,
  keys,
  classes,
  verdict,
  isOut,
  isKnown,
}: Columns.PartResults): ArrayBuffer[] => {
  const arrays = [
    ...[totals, ...keys].flatMap(({ data, state }) => [data, state]),
    classes,
    verdict,
    isOut,
    isKnown,
  ]
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))]
}

const endOf = ({ program, written, forget, part }: ScoreRequest): PartEnd => {
  if (forget !== undefined) programs.delete(forget)
  const compiled = programOf(program, written)
  if (compiled === undefined) return { failed: "program" }
  const scored = Columns.scorePart(compiled, part)
  return Result.isSuccess(scored) ? { results: scored.success } : { failed: "facts" }
}

parentPort?.on("message", (request: ScoreRequest) => {
  const end = endOf(request)
  const reply: ScoreReply = { id: request.id, end }
  // Results are handed over, not copied.
  parentPort?.postMessage(reply, "results" in end ? buffersOf(end.results) : [])
})
