import { makeFault } from "../../fault/fault.ts"
import { type Bench, factsData, scoreData, subjectId } from "../bench.ts"
import type { WrittenFacts } from "../mechanism-cases.ts"
import { both, factsOf, firstFault, type Law, shownFacts } from "./law.ts"

const backwards = (facts: WrittenFacts): WrittenFacts =>
  typeof facts === "string" ? facts : Object.fromEntries(Object.entries(facts).toReversed())

/** The result of every subject by its id, scored in this order or in the opposite one. */
const resultsOf = ({ program }: Bench, subjects: ReadonlyArray<WrittenFacts>, reversed = false): string => {
  const data = factsData(subjects)
  const scored = scoreData(program, reversed ? { subjects: data.subjects.toReversed() } : data)
  if ("issues" in scored) return "refused"
  const json = scored.board.toJson().subjects
  return JSON.stringify(subjects.map((_, index) => json.find(({ id }) => id === subjectId(index))))
}

/** Neither the order in which facts are written nor that of the subjects has a part in a result. */
export const order: Law = ({ bench, options, place }) =>
  firstFault(factsOf(bench, true).few, options, (facts) => {
    const straight = resultsOf(bench, facts)
    const fault = (what: { readonly vi: string; readonly en: string }) =>
      makeFault("law.order", place, { what, facts: shownFacts(facts) })
    if (resultsOf(bench, facts.map(backwards)) !== straight) return fault(both("dữ kiện", "facts"))
    return resultsOf(bench, facts, true) === straight ? undefined : fault(both("đối tượng", "subjects"))
  })
