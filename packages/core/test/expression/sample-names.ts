import type { Kind, Names } from "../../src/expression/check-expression.ts"
import { factNames } from "../arbitraries/expression.ts"

const kinds = new Map<string, Kind>(
  Object.entries(factNames).flatMap(([kind, names]) => names.map((name) => [name, kind as Kind] as const)),
)

/** The names of a small rulebook: the facts of the arbitrary expressions, a percentage, one parameter, one result. */
export const sampleNames: Names = {
  input: (name, criterion) =>
    criterion === undefined ? (name === "ratio" ? "percent" : kinds.get(name)) : undefined,
  parameter: (name) => (name === "base" ? "number" : undefined),
  result: (of) => (["total", "c1"].includes(of) ? "number" : of === "share:c1" ? "percent" : undefined),
  items: () => ({ points: "number", people: "number", words: "text" }),
}
