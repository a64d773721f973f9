import type { ListItem, Outcome } from "../../expression/outcome.ts"
import { exact } from "../../number/exact.ts"
import type { BeyondColumns } from "../facts/fact-columns.ts"

/** A posted number keeps its digits and is a number no more. */
const revivedOutcome = (outcome: Outcome): Outcome => {
  if (outcome.kind === "list") return { ...outcome, items: outcome.items.map(revivedItem) }
  if (outcome.kind !== "number") return outcome
  const { s, n, d } = outcome.value
  return { ...outcome, value: exact(s * n, d) }
}

const revivedItem = (item: ListItem): ListItem =>
  new Map([...item].map(([name, outcome]) => [name, revivedOutcome(outcome)]))

/** Values that no column holds, as they were before they were posted. */
export const revived = (beyond: BeyondColumns): BeyondColumns =>
  new Map(
    [...beyond].map(([row, own]) => [
      row,
      new Map([...own].map(([key, outcome]) => [key, revivedOutcome(outcome)])),
    ]),
  )
