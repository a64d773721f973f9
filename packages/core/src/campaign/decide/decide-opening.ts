import { closest } from "../../issue/closest.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import type { Actor } from "../actor.ts"
import type { Campaign } from "../campaign.ts"
import { farIssue } from "../check-nearness.ts"
import { checkPlan, repeatedGrants } from "../check-plan.ts"
import { checkScoring } from "../check-scoring.ts"
import type { CommandOf } from "../command.ts"
import { frozenCopy } from "../frozen-copy.ts"
import { knownUnit } from "../known.ts"
import { againstOpener } from "../permission.ts"
import { type Refusal, refusalOf, refusing } from "../refusal.ts"
import type { ScoringContext } from "../rulebook-program.ts"
import type { Ruler, Ruling } from "../ruling.ts"

/** On the day a campaign opens its documents are signed, and those its rules rest on have not ended. */
const paperIssues = ({ plan, on }: CommandOf<"open-campaign">): ReadonlyArray<Issue> => {
  const cited = new Set(
    Object.values(plan.sources).flatMap((places) => places.map(({ document }) => document)),
  )
  return Object.entries(plan.documents).flatMap(([name, { signed = on, expires }]) => [
    ...(signed > on
      ? [makeIssue("plan.document-later", ["documents", name, "signed"], { name, signed, on })]
      : []),
    ...(cited.has(name) && expires !== undefined && expires <= on
      ? [makeIssue("plan.document-ended", ["documents", name, "expires"], { name, ended: expires, on })]
      : []),
  ])
}

/** A campaign opens with a plan that holds together, by somebody the plan gives the role. */
export const openCampaign = (command: CommandOf<"open-campaign">, context: ScoringContext): Ruling => ({
  against: [
    ...againstOpener(command),
    ...[...checkPlan(command.plan, command.rulebook), ...paperIssues(command)].map((issue) =>
      refusalOf(command, "opening", { ...issue, path: ["plan", ...issue.path] }),
    ),
    ...farIssue(command.plan, command.on, ["on"]).map((issue) => refusalOf(command, "opening", issue)),
    ...checkScoring(command.plan, command.rulebook, context).map((issue) =>
      refusalOf(command, "opening", {
        ...issue,
        path: issue.path[0] === "rulebook" ? issue.path : ["plan", ...issue.path],
      }),
    ),
  ],
  then: () => ({
    ...command,
    type: "campaign-opened",
    plan: frozenCopy(command.plan),
    rulebook: frozenCopy(command.rulebook),
  }),
})

/** A rulebook is locked from the first score on; until then another edition may take its place. */
export const replaceRulebook: Ruler<"replace-rulebook"> = (campaign, command, context) => {
  const used = [...campaign.chains.values()].some(({ history }) => history.length > 0)
  const locked = refusing(campaign, "rulebook-lock")
  return {
    against: [
      ...locked(used, "rulebook.locked", ["rulebook"], { id: campaign.rulebook.id }),
      ...[
        ...checkPlan(campaign.plan, command.rulebook),
        ...checkScoring(campaign.plan, command.rulebook, context),
      ].map((issue) => refusalOf(campaign, "opening", { ...issue, path: ["rulebook"] })),
    ],
    then: () => ({ ...command, type: "rulebook-replaced", rulebook: frozenCopy(command.rulebook) }),
  }
}

/** Somebody stays who decides, and somebody who gives roles: without them a campaign could never go on. */
const againstLastOne = (
  campaign: Campaign,
  { holder }: CommandOf<"change-grants">,
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  return (["authority", "admin"] as const).flatMap((role) => {
    const has = ({ grants }: Pick<Actor, "grants">) =>
      grants.some((one) => one.role === role && one.scope === "all")
    const others = [...campaign.actors.values()].filter(({ id }) => id !== holder.id)
    const held = campaign.actors.get(holder.id)
    const isLast = held !== undefined && has(held) && !has(holder) && !others.some(has)
    return no(isLast, "grants.nobody-left", ["holder", "grants"], { actor: holder.id, role })
  })
}

/** New roles may only reach over units and clusters that take part, each given once. */
export const changeGrants: Ruler<"change-grants"> = (campaign, command) => {
  const clusters = campaign.plan.clusters.map(({ id }) => id)
  const no = refusing(campaign, "participants")
  return {
    against: [
      ...repeatedGrants(command.holder.grants, "holder", "grants").map((issue) =>
        refusalOf(campaign, "participants", issue),
      ),
      ...againstLastOne(campaign, command),
      ...command.holder.grants.flatMap(({ scope }, index) => {
        const path = ["holder", "grants", index, "scope"]
        if (scope === undefined || scope === "all") return []
        if ("unit" in scope) return knownUnit(campaign, scope.unit, path)
        const facts = { name: scope.cluster, suggestion: closest(scope.cluster, clusters) }
        return no(!clusters.includes(scope.cluster), "plan.unknown", path, facts)
      }),
    ],
    then: () => ({ ...command, type: "grants-changed" }),
  }
}
