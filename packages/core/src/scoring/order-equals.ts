import { evaluate } from "../expression/evaluate.ts"
import { numberOf, type Outcome } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import type { Issue } from "../issue/issue.ts"
import { compareExact } from "../number/exact.ts"
import type { RankingKey } from "./program.ts"

/** What a ranking sorts: a subject's scope, whatever else comes with it. */
interface Ranked {
  readonly scope: Scope
}

const equalRuns = <Item>(
  sorted: ReadonlyArray<{ readonly item: Item; readonly key: Outcome }>,
): ReadonlyArray<ReadonlyArray<Item>> => {
  const runs: Item[][] = []
  let last: Outcome | undefined
  for (const { item, key } of sorted) {
    const same = last !== undefined && compareExact(numberOf(last), numberOf(key)) === 0
    if (same) runs.at(-1)?.push(item)
    else runs.push([item])
    last = key
  }
  return runs
}

/**
 * Orders subjects by the first key, equals by the next, and so on. Those no key separates stay together in one run:
 * danvan never breaks a tie by name or by place in the input. A key that is unknown for one of the equals separates
 * none of them; nor do the tie-breaks after a plugin's that does not answer, which is reported with those it left equal.
 */
export const orderEquals = <Item extends Ranked>(
  items: ReadonlyArray<Item>,
  keys: ReadonlyArray<RankingKey>,
  report: (issue: Issue, equals: ReadonlyArray<Item>) => void = () => {},
): ReadonlyArray<ReadonlyArray<Item>> => {
  const [key, ...rest] = keys
  if (items.length === 0) return []
  if (items.length === 1 || key === undefined) return [items]
  if ("separate" in key) {
    const settled = key.separate(items.map(({ scope }) => scope))
    if ("issue" in settled) {
      report(settled.issue, items)
      return [items]
    }
    const bySubject = new Map(items.map((item) => [item.scope.subject, item]))
    const runs = settled.answer.map((ids) => ids.flatMap((id) => bySubject.get(id) ?? []))
    return runs.flatMap((run) => orderEquals(run, rest, report))
  }
  const keyed = items.map((item) => ({ item, key: evaluate(key.by, item.scope) }))
  if (keyed.some((one) => one.key.kind === "absent")) return [items]
  const sign = key.order === "highest-first" ? -1 : 1
  const sorted = keyed.sort((a, b) => sign * compareExact(numberOf(a.key), numberOf(b.key)))
  return equalRuns(sorted).flatMap((run) => orderEquals(run, rest, report))
}
