import { Numbers } from "@danvan/core"
import { edgesOfBench } from "../edges/edges-of-bench.ts"
import type { Bench } from "./bench.ts"
import type { ScoredMechanismCase, WrittenFacts } from "./mechanism-cases.ts"
import { readNumber } from "./points.ts"

const sameNumber = (left: unknown, right: string): boolean => {
  const [one, other] = [Numbers.parseShare(String(left)), Numbers.parseShare(right)]
  return one !== undefined && other !== undefined && Numbers.compare(one, other) === 0
}

const sameRatio = (
  facts: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, string>>,
): boolean => {
  const read = (from: Readonly<Record<string, unknown>>) =>
    Object.keys(wanted).map((name) => Numbers.parseShare(String(from[name])))
  const [[a, b], [c, d]] = [read(facts), read(wanted)]
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false
  return Numbers.compare(a.mul(d), b.mul(c)) === 0
}

const meetsEdge = (bench: Bench, facts: WrittenFacts): boolean => {
  if (typeof facts === "string") return true
  return edgesOfBench(bench).some(({ facts: wanted }) => {
    const names = Object.keys(wanted)
    if (names.length === 2) return sameRatio(facts, wanted)
    return names.every((name) => sameNumber(facts[name], wanted[name] ?? ""))
  })
}

const isEmpty = (facts: WrittenFacts): boolean =>
  typeof facts !== "string" &&
  Object.values(facts).some((value) => (Array.isArray(value) ? value.length === 0 : sameNumber(value, "0")))

/** True for a case at an edge: of a fact or a band, at nothing, or with no points or all of them. */
export const isBoundary = (bench: Bench, { facts, points }: ScoredMechanismCase): boolean => {
  const number = readNumber(points)
  if (number === undefined) return true
  const atEnd = [Numbers.zero, bench.use.maximum].some((end) => Numbers.compare(number, end) === 0)
  return atEnd || isEmpty(facts) || meetsEdge(bench, facts)
}
