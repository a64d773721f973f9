import { numberText } from "../explanation/format-number.ts"
import { stateWords, statusWords, truthWords } from "../explanation/words.ts"
import {
  absentOutcome,
  booleanOutcome,
  type Cause,
  numberOutcome,
  type Outcome,
} from "../expression/outcome.ts"
import { same, type Text, text } from "../language/text.ts"
import { type Exact, exact } from "../number/exact.ts"
import type { LinkTaken } from "../rulebook/link.ts"
import type { LinkTarget } from "./link-targets.ts"
import type { SourceResult, SourceSubject } from "./source-board.ts"

/** What was read of one result: the value, in words, and whether it is only proposed. */
export interface Reading {
  readonly outcome: Outcome
  readonly shown: Text
  readonly provisional: boolean
}

const reading = (outcome: Outcome, shown?: Text, provisional = false): Reading => ({
  outcome,
  shown: shown ?? shownOutcome(outcome),
  provisional,
})

const shownOutcome = (outcome: Outcome): Text => {
  switch (outcome.kind) {
    case "number":
      return numberText(outcome.value)
    case "boolean":
      return outcome.value ? truthWords.true : truthWords.false
    case "text":
      return same(outcome.value)
    case "list":
      return { vi: `${outcome.items.length} mục`, en: `${outcome.items.length} records` }
    case "absent":
      return stateWords[outcome.state]
  }
}

const textReading = (value: string | undefined, cause: Cause): Reading =>
  reading(value === undefined ? absentOutcome("missing", cause) : { kind: "text", value })

/** Why a result has nothing to give, as a state with its cause; its status in words. */
const nothing = (result: SourceResult | undefined, cause: Omit<Cause, "code">): Reading => {
  if (result?.rated === false) {
    return reading(absentOutcome("missing", { ...cause, code: "link-not-rated" }), statusWords["not-rated"])
  }
  const undecided = result?.status === "needs-decision"
  const code = undecided ? "link-undecided" : "link-incomplete"
  const shown = statusWords[undecided ? "needs-decision" : "incomplete"]
  return reading(absentOutcome("missing", { ...cause, code }), shown)
}

const classReading = (
  { board, subject }: LinkTarget,
  result: SourceResult | undefined,
  cause: Omit<Cause, "code">,
): Reading => {
  const decided = Object.hasOwn(board.decided, subject) ? board.decided[subject] : undefined
  const value = decided ?? (result?.rated === true ? result.proposedClass : undefined)
  if (value === undefined) return nothing(result, cause)
  return reading({ kind: "text", value }, board.classTitle(value), decided === undefined)
}

const pointsText = (total: Exact): Text =>
  text((language) => `${numberText(total)[language]} ${language === "vi" ? "điểm" : "points"}`)

const rankText = (rank: number): Text => ({ vi: `hạng ${rank}`, en: `rank ${rank}` })

/** A result seen from the link that reads it. */
interface View {
  readonly target: LinkTarget
  readonly who: SourceSubject | undefined
  readonly result: SourceResult | undefined
  readonly isOwn: boolean
  readonly cause: Omit<Cause, "code">
}

/** The value, where the result is that of a rated subject and has it. */
const rated = <A>(
  { result, cause }: View,
  of: (result: SourceResult) => A | undefined,
  read: (value: A) => Reading,
) => {
  const value = result?.rated === true ? of(result) : undefined
  return value === undefined ? nothing(result, cause) : read(value)
}

const incomplete = ({ cause }: View): Cause => ({ ...cause, code: "link-incomplete" })

const readers: Readonly<Record<LinkTaken & string, (view: View) => Reading>> = {
  subject: (view) => textReading(view.target.subject, incomplete(view)),
  name: (view) => textReading(view.who?.name, incomplete(view)),
  period: (view) => textReading(view.target.board.period, incomplete(view)),
  scorer: (view) => textReading(view.target.board.scorer, incomplete(view)),
  own: ({ isOwn }) => reading(booleanOutcome(isOwn)),
  class: ({ target, result, cause }) => classReading(target, result, cause),
  "own-class": (view) =>
    rated(
      view,
      (result) => result.class,
      (value) => reading({ kind: "text", value }, view.target.board.classTitle(value)),
    ),
  rated: ({ result, cause }) =>
    result?.rated === undefined ? nothing(result, cause) : reading(booleanOutcome(result.rated)),
  status: ({ result, cause }) =>
    result === undefined
      ? nothing(result, cause)
      : reading({ kind: "text", value: result.status }, statusWords[result.status]),
  total: (view) =>
    rated(
      view,
      ({ total }) => total,
      (total) => reading(numberOutcome(total), pointsText(total)),
    ),
  rank: (view) =>
    rated(
      view,
      ({ rank }) => rank,
      (rank) => reading(numberOutcome(exact(rank)), rankText(rank)),
    ),
}

const readPoints = (view: View, criterion: string): Reading =>
  rated(
    view,
    (result) => {
      const points = result.points(criterion)
      return points?.kind === "absent" && points.state === "missing" ? undefined : points
    },
    (points) => reading(points),
  )

const readFact = (view: View, name: string): Reading => {
  const { board, subject } = view.target
  const outcome = board.fact(subject, name)
  const known = outcome !== undefined && (outcome.kind !== "absent" || outcome.state !== "missing")
  return reading(known ? outcome : absentOutcome("missing", incomplete(view)))
}

/** Reads one thing of one result. What is not known stays missing, with whose result it waits for. */
export const readResult = (taken: LinkTaken, target: LinkTarget, fact: string, isOwn: boolean): Reading => {
  const { board, subject } = target
  const who = board.subjects.get(subject)
  const cause = { name: fact, value: who?.name ?? subject }
  const view: View = { target, who, result: board.result(subject), isOwn, cause }
  if (typeof taken === "string") return readers[taken](view)
  if ("points" in taken) return readPoints(view, taken.points)
  if ("fact" in taken) return readFact(view, taken.fact)
  return textReading(who?.attributes[taken.attribute], incomplete(view))
}
