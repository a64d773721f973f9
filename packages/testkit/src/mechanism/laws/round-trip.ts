import { Rulebook, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import { inputKey } from "../../author/same-input.ts"
import { type Fault, makeFault } from "../../fault/fault.ts"
import { both, factsOf, firstFault, type Law, shownFacts, type Trial } from "./law.ts"

const ofRulebook = ({ bench: { rulebook, sources }, place }: Trial): ReadonlyArray<Fault> => {
  const what = both("bộ tiêu chí", "the rulebook")
  const read = Rulebook.parse(JSON.stringify(rulebook), sources)
  if (Result.isFailure(read)) {
    const found = read.failure.issues[0]?.message ?? ""
    return [makeFault("law.round-trip", place, { what, found })]
  }
  const same = inputKey(read.success.criteria) === inputKey(rulebook.criteria)
  return same ? [] : [makeFault("law.round-trip", place, { what, found: "criteria" })]
}

const ofBoard = ({ bench, options, place }: Trial): ReadonlyArray<Fault> =>
  firstFault(factsOf(bench, true).few, options, (facts) => {
    const scored = bench.score(facts)
    if ("issues" in scored) return undefined
    const json = scored.board.toJson()
    const back: unknown = JSON.parse(JSON.stringify(json))
    const read = Scoring.boardJsonSchema.safeParse(back)
    if (read.success && inputKey(read.data) === inputKey(back) && inputKey(back) === inputKey(json)) {
      return undefined
    }
    return makeFault("law.round-trip", place, {
      what: both("bảng điểm", "the board"),
      found: shownFacts(facts),
    })
  })

/** Rulebook and board are the same once written as JSON and read back. */
export const roundTrip: Law = (trial) => [...ofRulebook(trial), ...ofBoard(trial)]
