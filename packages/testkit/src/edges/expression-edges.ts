import { Expression, Numbers } from "@danvan/core"
import { writtenNumber } from "../arbitraries/field-values.ts"
import type { Bench } from "../mechanism/bench.ts"
import type { BandEdge } from "./band-edge.ts"
import { stepOf } from "./field-limits.ts"

type Node = Expression.Expression

/** What is compared with fixed numbers, and with which. */
interface Compared {
  readonly of: Node
  readonly ends: ReadonlyArray<Numbers.Exact>
}

const comparedIn = (node: Node): ReadonlyArray<Compared> => {
  if (node.op === "bands") {
    const ends = node.bands.flatMap(({ bounds: { from, to } }) => [from, to])
    return [{ of: node.of, ends: ends.flatMap((end) => (end === undefined ? [] : [end.at])) }]
  }
  if (node.op !== "compare") return []
  const { left, right } = node
  if (right.op === "number") return [{ of: left, ends: [right.value] }]
  return left.op === "number" ? [{ of: right, ends: [left.value] }] : []
}

const inputOf = (node: Node): string | undefined => {
  if (node.op === "fallback") return inputOf(node.of)
  return node.op === "input" ? node.name : undefined
}

/** Facts that give a compared value, and what a step of it is: for a fact, and for the quotient of two. */
const givingFacts = ({ fields }: Bench, of: Node) => {
  const name = inputOf(of)
  const field = name === undefined ? undefined : fields[name]
  if (name !== undefined && field !== undefined) {
    const facts = (value: Numbers.Exact) => ({ [name]: writtenNumber(field, value) })
    return {
      name,
      step: stepOf(field),
      facts,
      written: (value: Numbers.Exact) => writtenNumber(field, value),
    }
  }
  if (of.op !== "divide") return undefined
  const [above, below] = [inputOf(of.left), inputOf(of.right)]
  if (above === undefined || below === undefined) return undefined
  const facts = (value: Numbers.Exact) => ({ [above]: String(value.s * value.n), [below]: String(value.d) })
  return { name: `${above}/${below}`, step: Numbers.exact(1n, 10_000n), facts, written: Numbers.toFraction }
}

const edgesAt = (bench: Bench, { of, ends }: Compared): ReadonlyArray<BandEdge> => {
  const giving = givingFacts(bench, of)
  if (giving === undefined) return []
  const { name, step, facts, written } = giving
  const distinct = new Map(ends.map((end) => [Numbers.toFraction(end), end]))
  return [...distinct.values()].flatMap((at) => {
    const sides = [
      ["below", at.sub(step)],
      ["at", at],
      ["above", at.add(step)],
    ] as const
    return sides.flatMap(([side, value]): ReadonlyArray<BandEdge> => {
      if (!Numbers.isDecimal(value)) return []
      const given = facts(value)
      return [{ of: name, edge: written(at), side, facts: given, accepted: "board" in bench.score([given]) }]
    })
  })
}

/** The edges in what a mechanism lowers to: of its bands, and of its comparisons with fixed numbers. */
export const expressionEdges = (bench: Bench): ReadonlyArray<BandEdge> =>
  bench.expression === undefined
    ? []
    : [...Expression.nodesOf(bench.expression)].flatMap(comparedIn).flatMap((one) => edgesAt(bench, one))
