import { evaluate } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import type { Outcome } from "../expression/outcome.ts"
import { truthsIn } from "../expression/range/range.ts"
import type { Issue } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"
import type { LintedVariant } from "../lint/linted-variant.ts"
import type { Finding } from "../scoring/class-result.ts"
import type { CoverageTarget } from "./coverage-report.ts"
import { type Saying, say } from "./say.ts"
import type { Sightings } from "./watch.ts"
import type { MakeWatch, Watched } from "./watched.ts"

const keyOf = (rule: string, truth: boolean): string => `rule ${rule} ${truth ? "holds" : "fails"}`
const excusedKey = (id: string): string => `rule veto ${id} excused`

/** A rule with a condition, and how a report speaks of it. */
interface Rule {
  readonly name: string
  readonly when: Expression
  readonly path: Issue["path"]
  readonly holds: Saying
  readonly fails: Saying
  readonly words: Readonly<Record<string, Text>>
}

const placeOf = (rules: ReadonlyArray<{ readonly id: string }>, id: string): number =>
  rules.findIndex((one) => one.id === id)

const rulesOf = (
  { notRated, classification }: LintedVariant,
  { program, names }: Watched,
): ReadonlyArray<Rule> => {
  const { rulebook } = program
  const { classes = [], vetoes = [], caps = [] } = rulebook.classification ?? {}
  return [
    ...notRated.map(
      ({ rule, when }): Rule => ({
        name: `not-rated ${rule.id}`,
        when,
        path: ["notRated", placeOf(rulebook.notRated, rule.id)],
        holds: "notRatedHolds",
        fails: "notRatedFails",
        words: { name: rule.title },
      }),
    ),
    ...(classification?.classes ?? []).flatMap(({ rule: of, conditions }) =>
      conditions.map(
        ({ rule, when }): Rule => ({
          name: `condition ${of.id} ${rule.id}`,
          when,
          path: [
            "classification",
            "classes",
            placeOf(classes, of.id),
            "conditions",
            placeOf(of.conditions, rule.id),
          ],
          holds: "conditionHolds",
          fails: "conditionFails",
          words: { name: rule.title, class: names.class(of.id) },
        }),
      ),
    ),
    ...(classification?.vetoes ?? []).map(
      ({ rule, when }): Rule => ({
        name: `veto ${rule.id}`,
        when,
        path: ["classification", "vetoes", placeOf(vetoes, rule.id)],
        holds: "vetoHolds",
        fails: "vetoFails",
        words: { name: rule.title },
      }),
    ),
    ...(classification?.caps ?? []).map(
      ({ rule, when }): Rule => ({
        name: `cap ${rule.id}`,
        when,
        path: ["classification", "caps", placeOf(caps, rule.id)],
        holds: "capHolds",
        fails: "capFails",
        words: { name: rule.title },
      }),
    ),
  ]
}

/** Both outcomes of a rule, without those no facts lead to. */
const targetsOf = (rule: Rule, { rangeOf }: LintedVariant): ReadonlyArray<CoverageTarget> =>
  [true, false]
    .filter((truth) => truthsIn(rangeOf(rule.when)).has(truth))
    .map((truth) => ({
      kind: "rule",
      key: keyOf(rule.name, truth),
      path: rule.path,
      what: say(truth ? rule.holds : rule.fails, rule.words),
    }))

const excusedTargets = (
  { classification, rangeOf }: LintedVariant,
  { program }: Watched,
): ReadonlyArray<CoverageTarget> =>
  (classification?.vetoes ?? []).flatMap(({ rule, discretion }): CoverageTarget[] => {
    if (discretion === undefined || !truthsIn(rangeOf(discretion)).has(true)) return []
    const place = placeOf(program.rulebook.classification?.vetoes ?? [], rule.id)
    return [
      {
        kind: "rule",
        key: excusedKey(rule.id),
        path: ["classification", "vetoes", place, "discretion"],
        what: say("vetoExcused", { name: rule.title }),
      },
    ]
  })

const seeOutcome = (rule: string, outcome: Outcome, sightings: Sightings): void => {
  if (outcome.kind === "boolean") sightings.see(keyOf(rule, outcome.value))
}

const seeFinding = (finding: Finding, sightings: Sightings): void => {
  if (finding.kind === "condition") {
    seeOutcome(`condition ${finding.of.id} ${finding.rule.id}`, finding.outcome, sightings)
  } else if (finding.kind === "cap") {
    seeOutcome(`cap ${finding.rule.id}`, finding.outcome, sightings)
  } else if (finding.kind === "veto") {
    seeOutcome(`veto ${finding.rule.id}`, finding.outcome, sightings)
    if (finding.discretion === true) sightings.see(excusedKey(finding.rule.id))
  }
}

/** Every rule that holds or does not: not rated, conditions of classes, vetoes with their exceptions, caps. */
export const watchRules: MakeWatch = (watched) => ({
  targets: watched.variants.flatMap((variant) => [
    ...rulesOf(variant, watched).flatMap((rule) => targetsOf(rule, variant)),
    ...excusedTargets(variant, watched),
  ]),
  look: ({ subjects, scopes }, sightings) => {
    for (const { subject, classification } of subjects) {
      for (const finding of classification?.findings ?? []) seeFinding(finding, sightings)
      const scope = scopes.get(subject.id)
      if (scope === undefined) continue
      for (const { rule, when } of scope.bound.variant.notRated) {
        seeOutcome(`not-rated ${rule.id}`, evaluate(when, scope), sightings)
      }
    }
  },
})
