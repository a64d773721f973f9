import { assignedPrefix, sharePrefix } from "../expression/formula/functions.ts"
import { nodesOf } from "../expression/operands.ts"
import type { Checker } from "./checker.ts"
import { allCriteria } from "./criterion.ts"

/** What each result needs: a group its members, the total the outermost, a leaf what its inputs refer to. */
const needsOf = (checker: Checker): ReadonlyMap<string, ReadonlyArray<string>> => {
  const needs = new Map<string, ReadonlyArray<string>>()
  needs.set(
    "total",
    checker.rulebook.criteria.map(({ id }) => id),
  )
  for (const { criterion } of allCriteria(checker.rulebook.criteria)) {
    const inside = (criterion.criteria ?? []).map(({ id }) => id)
    const lowered = checker.lowered.get(criterion.id)
    const referred = lowered === undefined ? [] : [...nodesOf(lowered.expression)]
    const results = referred.flatMap((node) => (node.op === "result" ? [node.of] : []))
    needs.set(criterion.id, [...inside, ...results.map(bare)])
  }
  return needs
}

const bare = (of: string): string => {
  const prefix = [assignedPrefix, sharePrefix].find((one) => of.startsWith(one))
  return prefix === undefined ? of : of.slice(prefix.length)
}

/** Reports results that need themselves, each circle once, at the criterion where it was entered. */
export const checkResultCycles = (checker: Checker): void => {
  const needs = needsOf(checker)
  const done = new Set<string>()
  const visit = (name: string, trail: ReadonlyArray<string>): void => {
    const start = trail.indexOf(name)
    if (start >= 0) {
      const cycle = [...trail.slice(start), name].join(" → ")
      checker.report("expression.cycle", ["criteria"], { cycle })
      return
    }
    if (done.has(name)) return
    for (const next of needs.get(name) ?? []) visit(next, [...trail, name])
    done.add(name)
  }
  for (const name of needs.keys()) visit(name, [])
}
