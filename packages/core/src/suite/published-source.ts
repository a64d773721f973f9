import { absentOutcome, numberOutcome, type Outcome } from "../expression/outcome.ts"
import { parseDecimal } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import type { BoardJson } from "../program/board-json.ts"
import type { BoundedValidity } from "../time/period-range.ts"
import { classTitleAmong, type SourceBoard, type SourceResult } from "./source-board.ts"
import type { PublishedBoard } from "./suite-board.ts"

const exactOf = (decimal: string | null, fraction: string | undefined): Exact | undefined => {
  const [numerator = "", denominator] = fraction?.split("/") ?? [decimal ?? ""]
  const value = parseDecimal(numerator)
  return value === undefined || denominator === undefined ? value : value.div(BigInt(denominator))
}

const resultOf = (one: BoardJson["subjects"][number]): SourceResult => ({
  status: one.status,
  rated: one.status !== "not-rated",
  total: exactOf(one.total, one.totalExact),
  class: one.class ?? undefined,
  proposedClass: one.proposedClass ?? undefined,
  rank: one.rank?.rank,
  points: (criterion): Outcome | undefined => {
    const found = one.criteria.find(({ id }) => id === criterion)
    if (found === undefined) return undefined
    const points = exactOf(found.points, found.pointsExact)
    if (points !== undefined) return numberOutcome(points)
    return absentOutcome(found.state === "scored" ? "missing" : found.state)
  },
})

/** A published board as links see it: its results stand as they were published. */
export const publishedSource = (board: PublishedBoard, range: BoundedValidity | undefined): SourceBoard => {
  const { id, name = id, period, scorer, decided = {}, published } = board
  const subjects = new Map(published.subjects.map((one) => [one.id, one]))
  return {
    id,
    name,
    title: published.rulebook.title,
    period,
    range,
    scorer,
    decided,
    subjects,
    classTitle: classTitleAmong(published.classes),
    result: (subject) => {
      const found = subjects.get(subject)
      return found === undefined ? undefined : resultOf(found)
    },
    fact: () => undefined,
  }
}
