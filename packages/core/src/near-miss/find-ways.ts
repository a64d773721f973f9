import { compareExact, type Exact } from "../number/exact.ts"
import type { Bench } from "./bench.ts"
import { readsAny } from "./dependence.ts"
import { factId } from "./fact-id.ts"
import type { NotTried, Way } from "./near-miss.ts"
import { type Goal, type Nearest, nearestValue } from "./nearest-value.ts"
import type { VariableFact } from "./variable-facts.ts"

const pointsOf = (bench: Bench, { criterion }: VariableFact, { trial }: Nearest): Way["points"] => {
  if (criterion === undefined) return undefined
  const [before, after] = [bench.scope.result(criterion), trial.scope.result(criterion)]
  return before.kind === "number" && after.kind === "number"
    ? { before: before.value, after: after.value }
    : undefined
}

/** True where a pool looks at the fact, or at what comes of it: then others have their points anew as well. */
const looksAtOthers = (bench: Bench, fact: VariableFact): boolean => {
  const id = factId(fact)
  const results = bench.dependence().resultsOf(id)
  return bench.dependence().aggregates.some((aggregate) => readsAny(aggregate, id, results))
}

const wayOf = (bench: Bench, fact: VariableFact, nearest: Nearest): Way => {
  const { criterion, name, title, field, value: from } = fact
  const { to, bound, whole, trial } = nearest
  const isNumber = typeof from === "object" && typeof to === "object"
  return {
    criterion,
    name,
    title,
    field,
    from: from as Exact | boolean | string,
    to,
    by: isNumber ? to.sub(from) : undefined,
    bound,
    whole,
    points: pointsOf(bench, fact, nearest),
    total: trial.total,
    class: trial.classification.status === "classified" ? trial.classification.class : undefined,
    assumesOthers: looksAtOthers(bench, fact),
    quotas: undefined,
  }
}

/** The most points a change of a fact could still bring: what promises most is looked at first. */
const promiseOf = ({ scope, maxima }: Bench, { criterion }: VariableFact): Exact | undefined => {
  const max = criterion === undefined ? undefined : maxima.get(criterion)
  if (criterion === undefined || max === undefined) return undefined
  const now = scope.result(criterion)
  return now.kind === "number" ? max.sub(now.value) : max
}

/** Facts of the whole first, then by what they promise; equals in the order of the rulebook. */
const mostPromising = (bench: Bench, facts: ReadonlyArray<VariableFact>): ReadonlyArray<VariableFact> => {
  const promised = facts.map((fact) => ({ fact, promise: promiseOf(bench, fact) }))
  return promised
    .sort(({ promise: a }, { promise: b }) => {
      if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1
      return compareExact(b, a)
    })
    .map(({ fact }) => fact)
}

/** Looks for the nearest value of each fact that brings about a goal; tells in the order of the rulebook. */
export const findWays = (
  bench: Bench,
  facts: ReadonlyArray<VariableFact>,
  goal: Goal,
): { readonly ways: ReadonlyArray<Way>; readonly notTried: ReadonlyArray<NotTried> } => {
  const ways = new Map<VariableFact, Way>()
  const left = new Map<VariableFact, NotTried["because"]>()
  for (const fact of mostPromising(bench, facts)) {
    if (bench.isSpent) {
      left.set(fact, "too-many")
      continue
    }
    const { nearest, isSure } = nearestValue(bench, fact, goal)
    if (nearest !== undefined) ways.set(fact, wayOf(bench, fact, nearest))
    else if (!isSure) left.set(fact, "sampled")
  }
  return {
    ways: facts.flatMap((fact) => ways.get(fact) ?? []),
    notTried: facts.flatMap((fact) => {
      const because = left.get(fact)
      const { criterion, name, title } = fact
      return because === undefined ? [] : [{ criterion, name, title, because }]
    }),
  }
}
