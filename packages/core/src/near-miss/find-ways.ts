import type { Exact } from "../number/exact.ts"
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

/** Looks for the nearest value of each fact that brings about a goal. */
export const findWays = (
  bench: Bench,
  facts: ReadonlyArray<VariableFact>,
  goal: Goal,
): { readonly ways: ReadonlyArray<Way>; readonly notTried: ReadonlyArray<NotTried> } => {
  const ways: Way[] = []
  const notTried: NotTried[] = []
  for (const fact of facts) {
    const { criterion, name, title } = fact
    if (bench.isSpent) {
      notTried.push({ criterion, name, title, because: "too-many" })
      continue
    }
    const nearest = nearestValue(bench, fact, goal)
    if (nearest !== undefined) ways.push(wayOf(bench, fact, nearest))
  }
  return { ways, notTried }
}
