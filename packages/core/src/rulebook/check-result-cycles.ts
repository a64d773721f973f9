import { assignedPrefix, sharePrefix } from "../expression/formula/functions.ts"
import { nodesOf } from "../expression/operands.ts"
import type { Checker } from "./checker.ts"
import { allCriteria, type Criterion, inSection } from "./criterion.ts"

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
  for (const { criterion } of allCriteria(checker.rulebook.criteria)) {
    if (criterion.overCap === "scale-down") shareScaling(criterion, needs)
  }
  return needs
}

const beforeScaling = "before scaling: "
const sumBeforeScaling = "sum before scaling: "

/** Scaled down together, each needs what all of them scored before. */
const shareScaling = (
  { id: group, criteria = [] }: Criterion,
  needs: Map<string, ReadonlyArray<string>>,
): void => {
  const inside = inSection(criteria, "main").map(({ id }) => id)
  for (const id of inside) {
    needs.set(`${beforeScaling}${id}`, needs.get(id) ?? [])
    needs.set(id, [`${sumBeforeScaling}${group}`])
  }
  const all = inside.map((id) => `${beforeScaling}${id}`)
  needs.set(`${sumBeforeScaling}${group}`, all)
}

/** A circle in the names of the rulebook. */
const circleText = (circle: ReadonlyArray<string>): string =>
  circle
    .filter((one) => !one.startsWith(sumBeforeScaling))
    .filter((one, index, all) => one !== `${beforeScaling}${all[index - 1]}`)
    .map((one) => one.replace(beforeScaling, ""))
    .join(" → ")

const bare = (of: string): string => {
  const prefix = [assignedPrefix, sharePrefix].find((one) => of.startsWith(one))
  return prefix === undefined ? of : of.slice(prefix.length)
}

/** The most results one may need in a row. Evaluating them nests as deep, so a long chain would exhaust the stack. */
const longestChain = 32

/** Reports results that need themselves, each circle once, and chains of results that are too long. */
export const checkResultCycles = (checker: Checker): void => {
  const needs = needsOf(checker)
  const all = allCriteria(checker.rulebook.criteria)
  const paths = new Map([...all].map(({ criterion, path }) => [criterion.id, path]))
  const heights = new Map<string, number>()
  let tooLong = false
  const heightOf = (name: string, trail: ReadonlyArray<string>): number => {
    const start = trail.indexOf(name)
    if (start >= 0) {
      const circle = [...trail.slice(start), name]
      const entered = circle.find((one) => paths.has(one)) ?? name
      const path = paths.get(entered) ?? ["criteria"]
      checker.report("expression.cycle", path, { cycle: circleText(circle) })
      return 0
    }
    const known = heights.get(name)
    if (known !== undefined) return known
    let height = 0
    if (trail.length < longestChain) {
      for (const next of needs.get(name) ?? []) height = Math.max(height, heightOf(next, [...trail, name]))
    } else tooLong = true
    heights.set(name, height + 1)
    return height + 1
  }
  for (const name of needs.keys()) tooLong = heightOf(name, []) > longestChain || tooLong
  if (tooLong) checker.report("expression.chain-too-long", ["criteria"], { limit: longestChain })
}
