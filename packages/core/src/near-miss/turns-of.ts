import type { NumberDomain } from "../mechanism/number-domain.ts"
import { compareExact, type Exact, exact, one, zero } from "../number/exact.ts"
import type { Bench } from "./bench.ts"
import type { Bit, Course } from "./course.ts"
import { meeting } from "./course-arithmetic.ts"
import { Courses } from "./course-of.ts"
import { classificationExpressions, readsAny } from "./dependence.ts"
import { factId } from "./fact-id.ts"
import { likelyTurns } from "./likely-turns.ts"
import type { VariableFact } from "./variable-facts.ts"

/** Where to look along a fact, and whether looking there is enough to say that no value of it will do. */
export interface Turns {
  readonly at: ReadonlyArray<Exact>
  readonly isSure: boolean
}

/** How many values are looked at where nothing is known of how the points run. */
export const maxSamples = 200

const isDrawn = ({ kind }: Bit): boolean => kind === "line" || kind === "trend"
const isAbsent = (bit: Bit): boolean => bit.kind === "fixed" && bit.outcome.kind === "absent"

/** Where lines of points meet the ends of classes. */
const ends = ({ bits }: Course, bounds: ReadonlyArray<Exact>): ReadonlyArray<Exact> =>
  bits.flatMap((bit) =>
    bit.kind === "line" ? bounds.flatMap((base) => meeting(bit, { kind: "line", slope: zero, base })) : [],
  )

/** The turns of everything that decides on the class, where all of it can be drawn. */
const drawnTurns = (bench: Bench, fact: VariableFact): ReadonlyArray<Exact> | undefined => {
  const { variant } = bench
  if (bench.program.rulebook.classification?.policy !== undefined) return undefined
  const { of, classes = [] } = variant.classification ?? {}
  const id = factId(fact)
  const affected = bench.dependence().resultsOf(id)
  const courses = new Courses(bench, fact)
  const rules = [
    ...classificationExpressions(variant).filter((rule) => rule !== of),
    ...[...variant.factChecks, ...variant.notRated].map(({ when }) => when),
  ].filter((rule) => readsAny(rule, id, affected))
  const settled = rules.map((rule) => courses.of(rule))
  if (settled.some(({ bits }) => bits.some(({ kind }) => kind !== "fixed"))) return undefined
  if (of === undefined) return settled.flatMap(({ cuts }) => cuts)
  const points = courses.of(of)
  if (!points.bits.every((bit) => isDrawn(bit) || isAbsent(bit))) return undefined
  const bounds = classes.flatMap(({ bounds: { from, to } }) => [from, to].flatMap((end) => end?.at ?? []))
  return [...settled.flatMap(({ cuts }) => cuts), ...points.cuts, ...ends(points, bounds)]
}

/** All the steps of a fact when they are few, or else values spread over where it may lie. */
const samplesOf = ({ from, to, grid }: NumberDomain, start: Exact, unit: Exact): Turns => {
  const stride = grid?.step ?? unit
  if (from === undefined || to === undefined) {
    const near = Array.from({ length: maxSamples / 4 }, (_, index) => BigInt(index + 1))
    const far = Array.from({ length: maxSamples / 5 }, (_, index) => 2n ** BigInt(index + 6))
    const away = [...near, ...far].map((times) => stride.mul(exact(times)))
    return { at: away.flatMap((by) => [start.add(by), start.sub(by)]), isSure: false }
  }
  const steps = to.sub(from).div(stride).floor()
  if (grid !== undefined && compareExact(steps, exact(maxSamples)) <= 0) {
    const all = Array.from({ length: Number(steps.n) + 1 }, (_, index) => from.add(stride.mul(index)))
    return { at: all, isSure: true }
  }
  const spread = Array.from({ length: maxSamples - 1 }, (_, index) => {
    const share = to.sub(from).mul(exact(BigInt(index + 1), BigInt(maxSamples)))
    return from.add(grid === undefined ? share : share.div(stride).floor().mul(stride))
  })
  return { at: spread, isSure: false }
}

/**
 * The values of a fact at which the points or a rule may change their course. Where everything can be drawn as lines,
 * rises and falls, these are all there are; where it cannot, likely ones and a sample.
 */
export const turnsOf = (bench: Bench, fact: VariableFact, start: Exact, domain: NumberDomain): Turns => {
  const drawn = drawnTurns(bench, fact)
  if (drawn !== undefined) return { at: drawn, isSure: true }
  const samples = samplesOf(domain, start, fact.field.type === "percent" ? one.div(100) : one)
  return samples.isSure ? samples : { at: [...likelyTurns(bench, fact, start), ...samples.at], isSure: false }
}

/** True where nothing but the points decides, and they only rise or only fall: then the far end tells of it all. */
export const isSteady = (bench: Bench, fact: VariableFact): boolean => {
  if (!fact.isMonotone) return false
  const { variant } = bench
  const id = factId(fact)
  const affected = bench.dependence().resultsOf(id)
  const rules = [...variant.factChecks, ...variant.notRated].map(({ when }) => when)
  return ![...classificationExpressions(variant), ...rules].some(
    (rule) => rule !== variant.classification?.of && readsAny(rule, id, affected),
  )
}
