import { withinBounds } from "../expression/bounds.ts"
import { booleanOutcome, numberOutcome, type Outcome } from "../expression/outcome.ts"
import type { Field } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { numberDomain } from "../mechanism/number-domain.ts"
import { decimalPlaces, toDecimal } from "../number/decimal.ts"
import { compareExact, type Exact, exact } from "../number/exact.ts"
import type { Bench } from "./bench.ts"
import type { FactValue, Way } from "./near-miss.ts"
import { classifiedValue } from "./next-class.ts"
import { type Look, type Reached, searchLine } from "./search-line.ts"
import { type Trial, type TryValue, tryValuesOf } from "./try-change.ts"
import { isSteady, turnsOf } from "./turns-of.ts"
import type { VariableFact } from "./variable-facts.ts"

/** What a change must bring about. */
export type Goal = (trial: Trial) => boolean

/** What a search came to: the nearest value, and without one whether there is none for sure. */
export interface Searched {
  readonly nearest: Nearest | undefined
  readonly isSure: boolean
}

/** The nearest value of a fact that will do, and what it brings. */
export interface Nearest {
  readonly to: FactValue
  readonly bound: Way["bound"]
  readonly whole: Way["whole"]
  readonly trial: Trial
}

/** A number as a facts file writes it. */
export const writtenNumber = (field: Field, value: Exact): string =>
  field.type === "percent" ? `${toDecimal(value.mul(100))}%` : toDecimal(value)

/** True for a number that would be accepted as this fact. */
const isAccepted = (field: Field, value: Exact): boolean =>
  decimalPlaces(value) !== undefined && "outcome" in readFieldValue(field, writtenNumber(field, value))

/** The finest decimal danvan proposes where a fact may be any. */
const finestDecimals = 12

/** The nearest figure a person would write beyond an end: of as few decimals as will do, two at least. */
const writable = (
  { field, value: now }: VariableFact,
  { at, inclusive }: Reached,
  direction: 1 | -1,
  attempt: (value: Exact) => Trial | undefined,
): (Omit<Nearest, "whole" | "to"> & { readonly to: Exact }) | undefined => {
  const places = decimalPlaces(at)
  const exactly = inclusive && places !== undefined && places <= finestDecimals ? attempt(at) : undefined
  if (exactly !== undefined && isAccepted(field, at)) return { to: at, bound: undefined, trial: exactly }
  const start = typeof now === "object" ? (decimalPlaces(now) ?? 0) : 0
  for (
    let decimals = Math.max(start, field.type === "percent" ? 4 : 2);
    decimals <= finestDecimals;
    decimals += 1
  ) {
    const scale = exact(10n ** BigInt(decimals))
    const scaled = at.mul(scale)
    const whole = direction === 1 ? scaled.floor().add(1) : scaled.ceil().sub(1)
    const to = whole.div(scale)
    const trial = isAccepted(field, to) ? attempt(to) : undefined
    if (trial !== undefined) return { to, bound: { at, inclusive }, trial }
  }
  return undefined
}

/**
 * People count tasks and models in whole numbers, even where a fact may be any decimal: 17 rather than 16.92. What has
 * a maximum is a grade, of which a part is as good as any.
 */
const wholeBeyond = (
  { field, value: now }: VariableFact,
  to: Exact,
  direction: 1 | -1,
  attempt: (value: Exact) => Trial | undefined,
): Exact | undefined => {
  const isCounted =
    field.type === "number" && field.maximum === undefined && typeof now === "object" && now.d === 1n
  if (!isCounted || to.d === 1n) return undefined
  const whole = direction === 1 ? to.ceil() : to.floor()
  return isAccepted(field, whole) && attempt(whole) !== undefined ? whole : undefined
}

/** How many ends of classes the points of a trial have passed. */
const levels = ({ variant }: Bench): ((trial: Trial | undefined) => number) => {
  const ends = (variant.classification?.classes ?? []).flatMap(({ bounds: { from, to } }) => [
    ...(from === undefined ? [] : [{ from }]),
    ...(to === undefined ? [] : [{ from: { at: to.at, inclusive: !to.inclusive } }]),
  ])
  return (trial) => {
    const value = trial && classifiedValue(trial.classification)?.value
    return value === undefined ? -1 : ends.filter((end) => withinBounds(end, value)).length
  }
}

const nearestNumber = (
  bench: Bench,
  fact: VariableFact,
  start: Exact,
  tryValue: TryValue,
  goal: Goal,
): Searched => {
  const domain = numberDomain(fact.field)
  const steady = isSteady(bench, fact)
  const { at: turns, isSure } = steady ? { at: [], isSure: true } : turnsOf(bench, fact, start, domain)
  const levelOf = levels(bench)
  const look = (at: Exact): Look => {
    const trial = tryValue(numberOutcome(at))
    return { reaches: trial !== undefined && goal(trial), level: levelOf(trial) }
  }
  const steadyFrom = steady ? bench.levelNow(() => levelOf(tryValue(fact.now))) : undefined
  const attempt = (at: Exact): Trial | undefined => {
    const trial = tryValue(numberOutcome(at))
    return trial !== undefined && goal(trial) ? trial : undefined
  }
  const found = ([1, -1] as const).flatMap((direction): Nearest[] => {
    const reached = searchLine({ start, direction, domain, turns, look, steadyFrom })
    if (reached === undefined) return []
    const nearest = writable(fact, reached, direction, attempt)
    return nearest === undefined
      ? []
      : [{ ...nearest, whole: wholeBeyond(fact, nearest.to, direction, attempt) }]
  })
  const [one, other] = found
  if (one === undefined || other === undefined) return { nearest: one, isSure }
  const far = ({ to }: Nearest): Exact => (to as Exact).sub(start).abs()
  return { nearest: compareExact(far(other), far(one)) < 0 ? other : one, isSure }
}

/** Whether a trial gives less than another: fewer points or, of a rulebook without points, a lower class. */
const givesLess = ({ variant }: Bench, one: Trial, other: Trial): boolean => {
  if (one.total !== undefined && other.total !== undefined) return compareExact(one.total, other.total) < 0
  const order = (variant.classification?.classes ?? []).map(({ rule }) => rule.id)
  const place = ({ classification }: Trial): number =>
    classification.status === "classified" ? order.indexOf(classification.class) : -1
  return place(one) > place(other)
}

/** Of the options that will do, the one that gives least: no more than is needed. */
const nearestOption = (
  bench: Bench,
  { field, value }: VariableFact,
  attempt: (value: Outcome) => Trial | undefined,
): Nearest | undefined => {
  const found = (field.options ?? [])
    .filter(({ id }) => id !== value)
    .flatMap(({ id }): Nearest[] => {
      const trial = attempt({ kind: "text", value: id })
      return trial === undefined ? [] : [{ to: id, bound: undefined, whole: undefined, trial }]
    })
  return found.reduce<Nearest | undefined>(
    (least, next) => (least === undefined || givesLess(bench, next.trial, least.trial) ? next : least),
    undefined,
  )
}

/** Finds the nearest value of one fact that brings about a goal; nothing where none of those looked at does. */
export const nearestValue = (bench: Bench, fact: VariableFact, goal: Goal): Searched => {
  const tryValue: TryValue = tryValuesOf(bench, fact)
  const attempt = (value: Outcome): Trial | undefined => {
    const trial = tryValue(value)
    return trial !== undefined && goal(trial) ? trial : undefined
  }
  const sure = (nearest: Nearest | undefined): Searched => ({ nearest, isSure: true })
  const { now } = fact
  switch (now.kind) {
    case "number":
      return nearestNumber(bench, fact, now.value, tryValue, goal)
    case "boolean": {
      const trial = attempt(booleanOutcome(!now.value))
      return sure(trial && { to: !now.value, bound: undefined, whole: undefined, trial })
    }
    case "text":
      return sure(nearestOption(bench, fact, attempt))
    default:
      return sure(undefined)
  }
}
