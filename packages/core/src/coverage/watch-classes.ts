import type { Names } from "../explanation/names.ts"
import { withinBounds } from "../expression/bounds.ts"
import type { Expression } from "../expression/expression.ts"
import { isEmptySet, within } from "../expression/range/number-set.ts"
import { numbersIn, truthsIn } from "../expression/range/range.ts"
import type { Text } from "../language/text.ts"
import type { LintedVariant } from "../lint/linted-variant.ts"
import type { Exact } from "../number/exact.ts"
import type { ReadyClass } from "../scoring/program.ts"
import type { SubjectResult } from "../scoring/results.ts"
import type { CoverageTarget } from "./coverage-report.ts"
import { type EdgePoint, edgePoints, pointKey, shows } from "./edge-points.ts"
import { say, valueText } from "./say.ts"
import type { MakeWatch, Watched } from "./watched.ts"

const reachedKey = (id: string): string => `class ${id} reached`

const pathOf = ({ program }: Watched, id: string) => {
  const classes = program.rulebook.classification?.classes ?? []
  return ["classification", "classes", classes.findIndex((one) => one.id === id)]
}

/** True when facts can lead to a class by its band and conditions, a veto or a cap. */
const isReachable = ({ classification, rangeOf }: LintedVariant, one: ReadyClass): boolean => {
  const { of, vetoes = [], caps = [] } = classification ?? {}
  const { id } = one.rule
  const holds = (when: Expression): boolean => truthsIn(rangeOf(when)).has(true)
  if (vetoes.some(({ rule, when }) => rule.class === id && holds(when))) return true
  if (caps.some(({ rule, when }) => rule.highest === id && holds(when))) return true
  if (one.rule.onlyByVeto === true) return false
  const inBand = of === undefined || !isEmptySet(within(numbersIn(rangeOf(of)), one.bounds))
  return inBand && one.conditions.every(({ when }) => holds(when))
}

const reachedTargets = (variant: LintedVariant, watched: Watched): ReadonlyArray<CoverageTarget> =>
  (variant.classification?.classes ?? [])
    .filter((one) => isReachable(variant, one))
    .map(({ rule: { id } }) => ({
      kind: "class",
      key: reachedKey(id),
      path: pathOf(watched, id),
      what: say("classReached", { class: watched.names.class(id) }),
    }))

interface ClassEdge {
  readonly key: string
  readonly point: EdgePoint
}

/** The points to test of the classes, on the value as it meets the bands: rounded, where that is declared. */
const classEdges = (
  { classification, rangeOf }: LintedVariant,
  { program }: Watched,
): ReadonlyArray<ClassEdge> => {
  if (classification?.of === undefined) return []
  const { rounding } = program.rulebook.classification ?? {}
  const { of } = classification
  const met: Expression = rounding === undefined || rounding === "none" ? of : { op: "round", of, rounding }
  const numbers = numbersIn(rangeOf(met))
  return edgePoints(
    numbers,
    classification.classes.map(({ bounds }) => bounds),
    (edge) => edge.percent,
  ).map((point) => ({ key: `class edge ${pointKey(point)}`, point }))
}

const nameOf = (of: Expression, names: Names): Text =>
  of.op === "result" ? names.result(of.of) : (of.note ?? say("classified"))

const edgeTargets = (variant: LintedVariant, watched: Watched): ReadonlyArray<CoverageTarget> => {
  const { classification } = variant
  if (classification?.of === undefined) return []
  const of = nameOf(classification.of, watched.names)
  return classEdges(variant, watched).map(({ key, point: { edge, value } }): CoverageTarget => {
    const band = classification.classes.find(({ bounds }) => withinBounds(bounds, value))
    const facts = { of, value: valueText(value, edge.percent) }
    return {
      kind: "class",
      key,
      path: ["classification", "classes"],
      what:
        band === undefined
          ? say("classEdge", facts)
          : say("classEdgeGives", { ...facts, class: watched.names.class(band.rule.id) }),
    }
  })
}

/** The value a subject met the bands with; none where a veto settled its class before. */
const metWith = ({ classification }: SubjectResult): Exact | undefined => {
  const findings = classification?.findings ?? []
  if (!findings.some(({ kind }) => kind === "band" || kind === "no-class")) return undefined
  return findings.find((one) => one.kind === "value")?.value
}

/** Every class, and every edge of their bands. */
export const watchClasses: MakeWatch = (watched) => {
  const edges = watched.variants.flatMap((variant) => classEdges(variant, watched))
  return {
    targets: watched.variants.flatMap((variant) => [
      ...reachedTargets(variant, watched),
      ...edgeTargets(variant, watched),
    ]),
    look: ({ subjects }, sightings) => {
      for (const subject of subjects) {
        if (subject.class !== undefined) sightings.see(reachedKey(subject.class))
        const value = metWith(subject)
        if (value === undefined) continue
        for (const { key, point } of edges) if (shows(point, value)) sightings.see(key)
      }
    },
  }
}
