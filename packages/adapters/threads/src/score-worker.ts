import { parentPort } from "node:worker_threads"
import { Columns, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import type { ScoreReply, ScoreRequest, WrittenProgram } from "./messages.ts"

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

const replyTo = ({ id, program, written, forget, part }: ScoreRequest): ScoreReply => {
  if (forget !== undefined) programs.delete(forget)
  const compiled = programOf(program, written)
  if (compiled === undefined) return { id, failed: "program" }
  const scored = Columns.scorePart(compiled, part)
  return Result.isSuccess(scored) ? { id, results: scored.success } : { id, failed: "facts" }
}

parentPort?.on("message", (request: ScoreRequest) => {
  const reply = replyTo(request)
  // Results are handed over, not copied.
  parentPort?.postMessage(reply, "results" in reply ? buffersOf(reply.results) : [])
})
