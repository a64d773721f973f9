import { traceExpression } from "../expression/evaluate.ts"
import { numbersIn } from "../expression/range/range.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"
import type { CoverageTarget } from "./coverage-report.ts"
import { type EdgePoint, edgePoints, pointKey, shows } from "./edge-points.ts"
import { lookedAt } from "./looked-at.ts"
import { nameOfValue } from "./name-of-value.ts"
import { say, valueText } from "./say.ts"
import { type StepEdges, stepEdges } from "./step-edges.ts"
import { suggestedFacts } from "./suggested-facts.ts"
import type { Sightings } from "./watch.ts"
import type { MakeWatch, Watched } from "./watched.ts"

interface Steps extends StepEdges {
  readonly criterion: string
  readonly points: ReadonlyArray<{ readonly key: string; readonly point: EdgePoint }>
}

const stepsIn = (variant: Watched["variants"][number], { names }: Watched): ReadonlyArray<Steps> =>
  [...variant.leaves].flatMap(([criterion, { expression, mechanism }]): Steps[] => {
    const edges = mechanism.name === "steps" ? stepEdges(expression) : undefined
    if (edges === undefined) return []
    const { node, at } = edges
    const { left } = node
    const isPercent = left.op === "input" && names.fieldOf(left.name, left.criterion)?.type === "percent"
    const points = edgePoints(
      numbersIn(variant.rangeOf(left)),
      at.map((one) => ({ from: { at: one, inclusive: true } })),
      () => isPercent,
    ).filter(({ side }) => side !== "above")
    return [
      {
        ...edges,
        criterion,
        points: points.map((point) => ({ key: `step ${criterion} ${pointKey(point)}`, point })),
      },
    ]
  })

/** Sees which edges of a criterion's steps its evaluation shows. */
const seeSteps = ({ criterion, node, points }: Steps, scope: SubjectScope, sightings: Sightings): void => {
  const expression = scope.bound.variant.leaves.get(criterion)?.expression
  if (expression === undefined) return
  const numbers = lookedAt(traceExpression(expression, scope), node)
  for (const { key, point } of points) {
    if (numbers.some((number) => shows(point, number))) sightings.see(key)
  }
}

/** The threshold of every criterion by steps, its first step and the one that reaches its cap: just below, and at. */
export const watchSteps: MakeWatch = (watched) => {
  const { names, paths } = watched
  const byLeaves = new Map(watched.variants.map((variant) => [variant.leaves, stepsIn(variant, watched)]))
  return {
    targets: [...byLeaves.values()].flat().flatMap(({ criterion, node, points }) =>
      points.map(({ key, point: { edge, value } }): CoverageTarget => {
        const suggested = suggestedFacts(node.left, value, names)
        return {
          kind: "band",
          key,
          path: [...(paths.get(criterion) ?? []), "with"],
          what: say("edge", {
            name: names.criterion(criterion),
            of: nameOfValue(node.left, names),
            value: valueText(value, edge.percent),
          }),
          ...(suggested === undefined ? {} : { suggested }),
        }
      }),
    ),
    look: ({ scopes, subjects }, sightings) => {
      for (const { subject, notRated } of subjects) {
        const scope = scopes.get(subject.id)
        if (scope === undefined || notRated !== undefined) continue
        const steps = byLeaves.get(scope.bound.variant.leaves) ?? []
        for (const one of steps) seeSteps(one, scope, sightings)
      }
    },
  }
}
