import type { Text } from "../language/text.ts"
import { type Exact, isOversized } from "../number/exact.ts"
import { type AbsentState, absentStates } from "./expression.ts"

/**
 * What made a value absent: a code and the names concerned. The explanation words it.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Cause {
  /** What happened. */
  readonly code:
    | "input-missing"
    | "input-not-assigned"
    | "input-not-applicable"
    | "division-by-zero"
    | "number-too-long"
    | "no-band"
    | "no-row"
    | "empty"
    | "empty-list"
    | "stated"
    | "call-failed"
    | "link-absent"
    | "link-incomplete"
    | "link-not-rated"
    | "link-undecided"
  /** Whose value it was; left out for the subject's own. */
  readonly subject?: string
  /** The criterion it belongs to. */
  readonly criterion?: string
  /** The fact, parameter or list it was. */
  readonly name?: string
  /** The value nothing was found for, as text. */
  readonly value?: string
  /** The item of a list it is about, counted from 1: `name` and `criterion` are then those of the list. */
  readonly item?: {
    /** Its place in the list, from 1. */
    readonly position: number
    /** The field that is absent. */
    readonly field: string
  }
  /** What the rule that states the absence says of it. */
  readonly because?: Text
}

/**
 * A value that is not there: why, and what caused it.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Absent {
  readonly kind: "absent"
  /** Which kind of absence. */
  readonly state: AbsentState
  /** Everything that brought it about. */
  readonly causes: ReadonlyArray<Cause>
}

/**
 * One item of a list fact: its fields by name.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type ListItem = ReadonlyMap<string, Outcome>

/**
 * What evaluating an expression gives: a value of some kind, or an {@link Absent}.
 * `witnesses` are the subjects whose value an aggregate took: the leader of a cluster.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Outcome =
  | {
      readonly kind: "number"
      /** The number, exact. */
      readonly value: Exact
      /** The subjects whose value an aggregate took; left out elsewhere. */
      readonly witnesses?: ReadonlyArray<string>
    }
  | {
      readonly kind: "boolean"
      /** True or false. */
      readonly value: boolean
    }
  | {
      readonly kind: "text"
      /** The text, or the id of an option. */
      readonly value: string
    }
  | {
      readonly kind: "list"
      /** In the order they were given. */
      readonly items: ReadonlyArray<ListItem>
    }
  | Absent

export const numberOutcome = (value: Exact): Outcome => ({ kind: "number", value })
export const booleanOutcome = (value: boolean): Outcome => ({ kind: "boolean", value })

export const absentOutcome = (state: AbsentState, ...causes: Cause[]): Absent => ({
  kind: "absent",
  state,
  causes,
})

/** A number that arithmetic gave: `not-computed` when it has outgrown what can be computed exactly in good time. */
export const computedOutcome = (value: Exact, subject?: string): Outcome =>
  isOversized(value)
    ? absentOutcome("not-computed", {
        code: "number-too-long",
        ...(subject === undefined ? {} : { subject }),
      })
    : numberOutcome(value)

/** Combines values from left to right, and stops at once when the number grows too long: see {@link computedOutcome}. */
export const accumulate = (
  values: ReadonlyArray<Exact>,
  start: Exact,
  step: (sofar: Exact, value: Exact) => Exact,
  subject?: string,
): Outcome => {
  let sofar = start
  for (const value of values) {
    sofar = step(sofar, value)
    if (isOversized(sofar)) break
  }
  return computedOutcome(sofar, subject)
}

/** The order in which states win when several operands are absent: what blocks most, first. */
const strength: Record<AbsentState, number> = {
  "not-computed": 3,
  missing: 2,
  "not-assigned": 1,
  "not-applicable": 0,
}

const maxCauses = 20

/**
 * The one absence that stands for several: the strongest state, with the causes of that state. A missing operand
 * beside one that was not assigned is missing, because the result would need it.
 */
export const strongestAbsence = (absences: ReadonlyArray<Absent>): Absent => {
  const state = absentStates.reduce((strongest, candidate) => {
    const present = absences.some((one) => one.state === candidate)
    return present && strength[candidate] > strength[strongest] ? candidate : strongest
  }, "not-applicable" as AbsentState)
  const causes = absences.filter((one) => one.state === state).flatMap((one) => one.causes)
  return { kind: "absent", state, causes: causes.slice(0, maxCauses) }
}

/** Splits outcomes into the absences among them. */
export const absencesOf = (outcomes: ReadonlyArray<Outcome>): ReadonlyArray<Absent> =>
  outcomes.filter((one): one is Absent => one.kind === "absent")

/** The exact value of a number outcome. Expressions are type-checked before they run, so anything else is a bug. */
export const numberOf = (outcome: Outcome): Exact => {
  if (outcome.kind !== "number") throw new TypeError(`expected a number, got ${outcome.kind}`)
  return outcome.value
}

/** The truth of a boolean outcome; see {@link numberOf}. */
export const truthOf = (outcome: Outcome): boolean => {
  if (outcome.kind !== "boolean") throw new TypeError(`expected true or false, got ${outcome.kind}`)
  return outcome.value
}
