import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { Grant } from "./actor.ts"
import { checkBaseSalaries } from "./award-money.ts"
import type { CampaignPlan } from "./campaign-plan.ts"
import { checkRules } from "./check-rules.ts"

type Path = ReadonlyArray<string | number>

const repeated = (names: ReadonlyArray<string>, ...path: Path): ReadonlyArray<Issue> => {
  const seen = new Set<string>()
  return names.flatMap((id, index) => {
    if (seen.has(id)) return [makeIssue("plan.duplicate", [...path, index], { list: path.join("."), id })]
    seen.add(id)
    return []
  })
}

const unknown = (name: string | undefined, known: ReadonlySet<string>, path: Path): ReadonlyArray<Issue> =>
  name === undefined || known.has(name)
    ? []
    : [makeIssue("plan.unknown", path, { name, suggestion: closest(name, known) })]

/** A grant in a line: `appraiser · cluster cum-1`. */
const describeGrant = ({ role, scope }: Grant): string => {
  if (typeof scope !== "object") return `${role} · ${scope ?? "—"}`
  return "unit" in scope ? `${role} · unit ${scope.unit}` : `${role} · cluster ${scope.cluster}`
}

/** Grants that somebody is given twice. */
export const repeatedGrants = (grants: ReadonlyArray<Grant>, ...path: Path): ReadonlyArray<Issue> =>
  repeated(grants.map(describeGrant), ...path)

const scopeIssues = (
  { actors }: CampaignPlan,
  units: ReadonlySet<string>,
  clusters: ReadonlySet<string>,
): ReadonlyArray<Issue> =>
  actors.flatMap(({ grants }, index) => [
    ...repeatedGrants(grants, "actors", index, "grants"),
    ...grants.flatMap(({ scope }, grant) => {
      if (scope === undefined || scope === "all") return []
      const path = ["actors", index, "grants", grant, "scope"]
      return "unit" in scope ? unknown(scope.unit, units, path) : unknown(scope.cluster, clusters, path)
    }),
  ])

const stageIssues = ({ stages }: CampaignPlan, criteria: ReadonlySet<string>): ReadonlyArray<Issue> =>
  stages.flatMap((stage, index) => {
    const earlier = new Set(stages.slice(0, index).map(({ id }) => id))
    const named = (field: "locked" | "evidence") =>
      stage[field].flatMap((name, at) => unknown(name, criteria, ["stages", index, field, at]))
    return [
      ...unknown(stage.returnsTo, earlier, ["stages", index, "returnsTo"]),
      ...repeated(stage.by, "stages", index, "by"),
      ...repeated(stage.locked, "stages", index, "locked"),
      ...repeated(stage.evidence, "stages", index, "evidence"),
      ...named("locked"),
      ...named("evidence"),
    ]
  })

/** The stages that score must be those the rulebook scores at, in its order: results come from both. */
const scoringIssues = (
  { stages, council }: CampaignPlan,
  { stages: scored }: Rulebook,
): ReadonlyArray<Issue> => {
  const scoring = stages.filter(({ power }) => power === "score").map(({ id }) => id)
  const wanted = scored.map(({ id }) => id)
  const same = wanted.length === 0 || wanted.join("\n") === scoring.join("\n")
  const facts = { found: scoring.join(", ") || "—", wanted: wanted.join(", ") || "—" }
  return [
    ...(stages[0]?.power === "score" ? [] : [makeIssue("plan.first-stage-scores", ["stages", 0], {})]),
    ...(same ? [] : [makeIssue("plan.stages-differ", ["stages"], facts)]),
    ...stages.flatMap(({ vote, id }, index) =>
      vote && council === undefined
        ? [makeIssue("plan.vote-without-council", ["stages", index, "vote"], { stage: id })]
        : [],
    ),
  ]
}

/** Everything in a plan that does not hold together, in itself or with its rulebook. */
export const checkPlan = (plan: CampaignPlan, rulebook: Rulebook): ReadonlyArray<Issue> => {
  const units = new Set(plan.participants.map(({ unit }) => unit))
  const clusters = new Set(plan.clusters.map(({ id }) => id))
  const actors = new Set(plan.actors.map(({ id }) => id))
  const criteria = new Set([...allCriteria(rulebook.criteria)].map(({ criterion }) => criterion.id))
  return [
    ...repeated(
      plan.participants.map(({ unit }) => unit),
      "participants",
    ),
    ...repeated(
      plan.clusters.map(({ id }) => id),
      "clusters",
    ),
    ...repeated(
      plan.actors.map(({ id }) => id),
      "actors",
    ),
    ...repeated(
      plan.stages.map(({ id }) => id),
      "stages",
    ),
    ...plan.participants.flatMap(({ cluster }, index) =>
      unknown(cluster, clusters, ["participants", index, "cluster"]),
    ),
    ...plan.clusters.flatMap(({ head }, index) => unknown(head, units, ["clusters", index, "head"])),
    ...repeated(plan.council?.deputies ?? [], "council", "deputies"),
    ...(plan.council?.deputies ?? []).flatMap((deputy, index) =>
      unknown(deputy, actors, ["council", "deputies", index]),
    ),
    ...repeated(
      plan.nominees.map(({ kind, id }) => `${kind} ${id}`),
      "nominees",
    ),
    ...plan.nominees.flatMap(({ unit }, index) => unknown(unit, units, ["nominees", index, "unit"])),
    ...checkBaseSalaries(plan.baseSalaries),
    ...checkRules(plan, rulebook),
    ...scopeIssues(plan, units, clusters),
    ...stageIssues(plan, criteria),
    ...scoringIssues(plan, rulebook),
  ]
}
