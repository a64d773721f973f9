import { bitsOf, stateCodes, unsure } from "../../expression/columns/state-code.ts"
import { leavingStates } from "../../scoring/define-results.ts"
import type { Draft } from "../../scoring/score-subjects.ts"
import { noClass, verdicts } from "../classes/classify-columns.ts"
import type { RatedRows } from "./rated-rows.ts"
import type { OwnResults } from "./run-variants.ts"

/** Where every row stands before ranks and quotas. */
export interface RowDrafts {
  /** What each comes to by itself; no class for those that get none. */
  readonly own: OwnResults
  /** 1 for those not rated, among them those to whom nothing was assigned. */
  readonly isOut: Uint8Array
  /** 1 for those whose result is known but for what the authority decides. */
  readonly isKnown: Uint8Array
  /** How many the exact evaluator was asked for. */
  readonly asked: number
}

/** What the rules for drafts need. */
interface Rules {
  readonly points: boolean
  readonly classIds: ReadonlyArray<string>
  readonly exactly: (row: number) => Draft
}

const verdictOf = {
  classified: verdicts.classified,
  "needs-decision": verdicts.undecided,
  unknown: verdicts.unknown,
}

/** Puts what the exact evaluator says of a row in place of what doubles could not tell. */
const settleExactly = (
  own: OwnResults,
  isOut: Uint8Array,
  row: number,
  { points, classIds, exactly }: Rules,
): void => {
  const { candidate, total, classification } = exactly(row)
  isOut[row] = candidate.notRated === undefined ? 0 : 1
  // A total that doubles could tell stays.
  if (points && total === undefined) own.totals.state[row] = stateCodes["not-computed"]
  own.verdict[row] = classification === undefined ? verdicts.unknown : verdictOf[classification.status]
  own.classes[row] =
    classification?.status === "classified" ? classIds.indexOf(classification.class) : noClass
}

/** Goes over the first `rows` rows once: those not rated, those without a total, those in doubt. */
export const draftRows = (
  own: OwnResults,
  { notRated, undecided }: RatedRows,
  rules: Rules,
  rows = own.classes.length,
): RowDrafts => {
  const { totals, classes, verdict } = own
  const leaving = bitsOf(leavingStates)
  const isOut = notRated.slice(0, rows)
  const isKnown = new Uint8Array(rows)
  const states = totals.state
  let asked = 0
  for (let row = 0; row < rows; row += 1) {
    const state = states[row] as number
    const isSure = verdict[row] !== verdicts.unsure
    const isOther = (isOut[row] as number) | state | (undecided[row] as number)
    if (isOther === 0 && isSure) {
      isKnown[row] = 1
      continue
    }
    if (isOut[row] === 0 && (state === unsure || (state === 0 && !isSure))) {
      settleExactly(own, isOut, row, rules)
      asked += 1
    } else if (isOut[row] === 0 && state !== 0) {
      isOut[row] = (leaving >> state) & 1
      classes[row] = noClass
    }
    const now = states[row] as number
    if (isOut[row] === 1 || undecided[row] === 1) classes[row] = noClass
    else isKnown[row] = now === 0 || now === unsure ? 1 : 0
  }
  return { own, isOut, isKnown, asked }
}
