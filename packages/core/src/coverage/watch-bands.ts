import { withinBounds } from "../expression/bounds.ts"
import { type Step, traceExpression } from "../expression/evaluate.ts"
import type { ExpressionOf } from "../expression/expression.ts"
import { nodesOf } from "../expression/operands.ts"
import { numbersIn } from "../expression/range/range.ts"
import type { Exact } from "../number/exact.ts"
import type { LoweredCriterion } from "../rulebook/lower-criterion.ts"
import type { CoverageTarget } from "./coverage-report.ts"
import { type Edge, type EdgePoint, edgePoints, pointKey, shows } from "./edge-points.ts"
import { lookedAt } from "./looked-at.ts"
import { nameOfValue } from "./name-of-value.ts"
import { say, valueText } from "./say.ts"
import { suggestedFacts } from "./suggested-facts.ts"
import type { Sightings } from "./watch.ts"
import type { MakeWatch, Watched } from "./watched.ts"

type Bands = ExpressionOf<"bands">

/** A table of bands in a criterion, with the points to test. */
interface Table {
  readonly criterion: string
  readonly node: Bands
  readonly points: ReadonlyArray<{ readonly key: string; readonly point: EdgePoint }>
}

const isPercent = ({ of, bands }: Bands, edge: Edge): boolean =>
  edge.percent ||
  of.shownAs === "percent" ||
  bands.some(({ bounds: { from, to } }) => (from ?? to)?.percent === true)

const tablesIn = (variant: Watched["variants"][number]): ReadonlyArray<Table> =>
  [...variant.leaves].flatMap(([criterion, { expression }]) => {
    const nodes = [...nodesOf(expression)].filter((node): node is Bands => node.op === "bands")
    return nodes.map((node, index): Table => {
      const numbers = numbersIn(variant.rangeOf(node.of))
      const points = edgePoints(
        numbers,
        node.bands.map(({ bounds }) => bounds),
        (edge) => isPercent(node, edge),
      ).map((point) => ({ key: `band ${criterion} ${index} ${pointKey(point)}`, point }))
      return { criterion, node, points }
    })
  })

const constantAt = ({ bands }: Bands, value: Exact): Exact | undefined => {
  const then = bands.find(({ bounds }) => withinBounds(bounds, value))?.then
  return then?.op === "number" ? then.value : undefined
}

const targetsOf = ({ criterion, node, points }: Table, { names, paths }: Watched): CoverageTarget[] =>
  points.map(({ key, point: { edge, value } }): CoverageTarget => {
    const gives = constantAt(node, value)
    const facts = {
      name: names.criterion(criterion),
      of: nameOfValue(node.of, names),
      value: valueText(value, edge.percent),
    }
    const suggested = suggestedFacts(node.of, value, names)
    return {
      kind: "band",
      key,
      path: [...(paths.get(criterion) ?? []), "with"],
      what:
        gives === undefined
          ? say("edge", facts)
          : say("edgeGives", { ...facts, points: valueText(gives, false) }),
      ...(suggested === undefined ? {} : { suggested }),
    }
  })

/** Sees which points of its tables a criterion's evaluation shows. */
const seePoints = (tables: ReadonlyArray<Table>, step: Step, sightings: Sightings): void => {
  for (const { node, points } of tables) {
    const numbers = lookedAt(step, node)
    for (const { key, point } of points) {
      if (numbers.some((number) => shows(point, number))) sightings.see(key)
    }
  }
}

/** Every edge of every table of bands in a criterion. */
export const watchBands: MakeWatch = (watched) => {
  const byLeaves = new Map(
    watched.variants.map((variant) => [
      variant.leaves,
      Map.groupBy(tablesIn(variant), ({ criterion }) => criterion),
    ]),
  )
  const tables = [...byLeaves.values()].flatMap((criteria) => [...criteria.values()].flat())
  return {
    targets: tables.flatMap((table) => targetsOf(table, watched)),
    look: ({ scopes, subjects }, sightings) => {
      for (const { subject, notRated } of subjects) {
        const scope = scopes.get(subject.id)
        if (scope === undefined || notRated !== undefined) continue
        const { leaves } = scope.bound.variant
        for (const [criterion, mine] of byLeaves.get(leaves) ?? []) {
          const { expression } = leaves.get(criterion) as LoweredCriterion
          seePoints(mine, traceExpression(expression, scope), sightings)
        }
      }
    },
  }
}
