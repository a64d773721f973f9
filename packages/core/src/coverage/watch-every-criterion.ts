import { sharePrefix } from "../expression/formula/functions.ts"
import { numbersIn } from "../expression/range/range.ts"
import type { LintedVariant } from "../lint/linted-variant.ts"
import { parseShare } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import type { Condition } from "../rulebook/classification.ts"
import { criteriaMeant } from "../rulebook/condition-expression.ts"
import type { SubjectScope } from "../scoring/subject-scope.ts"
import type { CoverageTarget } from "./coverage-report.ts"
import { type EdgePoint, edgePoints, shows } from "./edge-points.ts"
import { say, valueText } from "./say.ts"
import type { Sightings } from "./watch.ts"
import type { MakeWatch, Watched } from "./watched.ts"

/** A share that every criterion must reach, and the points at its edge that each of them can have. */
interface Minimum {
  readonly of: string
  readonly condition: Condition
  readonly atLeast: Exact
  readonly points: ReadonlyMap<string, ReadonlyArray<EdgePoint>>
}

type Side = "at" | "below"
const sides = ["below", "at"] as const satisfies ReadonlyArray<Side>

const keyOf = ({ of, condition }: Minimum, side: Side): string => `every ${of} ${condition.id} ${side}`

const minimaIn = (variant: LintedVariant): ReadonlyArray<Minimum> =>
  (variant.classification?.classes ?? []).flatMap(({ rule: { id: of }, conditions }) =>
    conditions.flatMap(({ rule: condition }): Minimum[] => {
      const every = condition.everyCriterion
      const atLeast = every === undefined ? undefined : parseShare(every.atLeast)
      if (every === undefined || atLeast === undefined) return []
      const edge = { from: { at: atLeast, inclusive: true } }
      const points = criteriaMeant(every, variant.criteria).map(({ id }) => {
        const numbers = numbersIn(variant.rangeOfResult(`${sharePrefix}${id}`))
        return [id, edgePoints(numbers, [edge], () => true)] as const
      })
      return [{ of, condition, atLeast, points: new Map(points) }]
    }),
  )

const targetsOf = (minimum: Minimum, { names, program }: Watched): ReadonlyArray<CoverageTarget> => {
  const { of, condition, atLeast, points } = minimum
  const all = [...points.values()].flat()
  const classes = program.rulebook.classification?.classes ?? []
  const place = classes.findIndex(({ id }) => id === of)
  const inside = classes[place]?.conditions.findIndex(({ id }) => id === condition.id) ?? 0
  return sides
    .filter((side) => all.some((point) => point.side === side))
    .map((side) => ({
      kind: "rule",
      key: keyOf(minimum, side),
      path: ["classification", "classes", place, "conditions", inside, "everyCriterion"],
      what: say(side === "at" ? "everyAt" : "everyBelow", {
        name: condition.title,
        class: names.class(of),
        value: valueText(atLeast, true),
      }),
    }))
}

/** Sees which sides of a least share the criteria of a subject show. */
const seeShares = (minimum: Minimum, scope: SubjectScope, sightings: Sightings): void => {
  for (const [id, points] of minimum.points) {
    const share = scope.result(`${sharePrefix}${id}`)
    if (share.kind !== "number") continue
    const shown = points.filter((point) => shows(point, share.value))
    for (const { side } of shown) if (side !== "above") sightings.see(keyOf(minimum, side))
  }
}

/** The least share of every criterion: some criterion exactly at it, and some just below. */
export const watchEveryCriterion: MakeWatch = (watched) => {
  const byLeaves = new Map(watched.variants.map((variant) => [variant.leaves, minimaIn(variant)]))
  return {
    targets: [...byLeaves.values()].flat().flatMap((minimum) => targetsOf(minimum, watched)),
    look: ({ scopes, subjects }, sightings) => {
      for (const { subject, notRated } of subjects) {
        const scope = scopes.get(subject.id)
        if (scope === undefined || notRated !== undefined) continue
        const minima = byLeaves.get(scope.bound.variant.leaves) ?? []
        for (const minimum of minima) seeShares(minimum, scope, sightings)
      }
    },
  }
}
