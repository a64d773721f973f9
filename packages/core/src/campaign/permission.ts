import { presentGrants } from "./acting-grants.ts"
import { type Actor, covers, type Role, roles } from "./actor.ts"
import { type Campaign, isRecused } from "./campaign.ts"
import type { Command, CommandOf, CommandType } from "./command.ts"
import { judgedBy } from "./judged-by.ts"
import { type Grounds, type Refusal, refuse } from "./refusal.ts"

/** Who may give a command: by role, and over which participant that role must hold; over all when none is named. */
interface Permission<Type extends CommandType> {
  readonly roles: (command: CommandOf<Type>, campaign: Campaign) => ReadonlyArray<Role>
  readonly over?: (command: CommandOf<Type>, campaign: Campaign) => string | undefined
}

type ChainCommandType = "enter-scores" | "post-scores" | "approve-stage" | "return-stage"

const of =
  (...some: ReadonlyArray<Role>) =>
  (): ReadonlyArray<Role> =>
    some

const byStage = {
  roles: ({ stage }: CommandOf<ChainCommandType>, { plan }: Campaign) =>
    plan.stages.find(({ id }) => id === stage)?.by ?? [],
  over: ({ unit }: CommandOf<ChainCommandType>) => unit,
}

const ownerOf = ({ model }: { readonly model: string }, { models }: Campaign): string | undefined =>
  models.get(model)?.unit

/** The roles each command needs. */
export const permissions: { readonly [Type in CommandType]: Permission<Type> } = {
  "open-campaign": { roles: of("admin", "authority") },
  "replace-rulebook": { roles: of("admin", "authority") },
  "change-grants": { roles: of("admin") },
  "register-model": { roles: of("unit"), over: ({ unit }) => unit },
  "assess-model": { roles: of("appraiser", "cluster-head"), over: ownerOf },
  "recognise-model": { roles: of("authority"), over: ownerOf },
  "replicate-model": { roles: of("unit", "authority"), over: ({ unit }) => unit },
  "withdraw-model": { roles: of("unit", "authority"), over: ownerOf },
  "enter-scores": byStage,
  "post-scores": byStage,
  "approve-stage": byStage,
  "return-stage": byStage,
  "appoint-council": { roles: of("authority") },
  recuse: {
    roles: ({ official, actor }) => (official === actor ? roles : ["council-chair", "authority"]),
    over: ({ unit }) => unit,
  },
  "open-session": { roles: of("council-chair") },
  "hold-vote": { roles: of("council-chair"), over: ({ unit }) => unit },
  "sign-minutes": { roles: of("council-chair") },
  propose: { roles: of("council-chair", "admin") },
  "decide-result": { roles: of("authority") },
  "grant-award": { roles: of("authority") },
  "revoke-award": { roles: of("authority") },
  publish: { roles: of("authority") },
  appeal: { roles: of("unit"), over: ({ unit }) => unit },
  "settle-appeal": { roles: of("authority") },
  "extend-deadline": { roles: of("authority") },
  "appoint-acting-chair": { roles: of("authority") },
  "admit-participant": { roles: of("authority", "admin") },
  "withdraw-participant": { roles: of("authority", "admin") },
  "succeed-participant": { roles: of("authority", "admin") },
}

/** What a command is about: one unit, as it takes part if it does, or the whole campaign. */
interface Over {
  readonly unit?: string | undefined
  readonly target?: { readonly unit: string; readonly cluster?: string | undefined } | undefined
}

/** What roles and scopes have against a command by this actor. */
const againstActor = (
  actor: Actor | undefined,
  command: Command,
  needed: ReadonlyArray<Role>,
  over: Over,
  grounds: Grounds,
): ReadonlyArray<Refusal> => {
  const facts = { actor: command.actor, command: command.type }
  const no = (refusal: Refusal): ReadonlyArray<Refusal> => [refusal]
  if (actor === undefined) {
    return no(refuse(grounds, "permission", "actor.unknown", ["actor"], { actor: command.actor }))
  }
  const held = actor.grants.filter(({ role }) => needed.includes(role))
  if (held.length === 0) {
    const roleFacts = { ...facts, roles: needed.join(", ") || "—" }
    return no(refuse(grounds, "permission", "actor.not-allowed", ["actor"], roleFacts))
  }
  // A unit that takes no part is still the unit a scope names; that it takes no part is told by another rule.
  const target = over.target ?? (over.unit === undefined ? undefined : { unit: over.unit })
  if (held.some(({ scope }) => covers(scope, target))) return []
  if (over.unit !== undefined && held.every(({ scope }) => scope === undefined)) {
    return no(refuse(grounds, "permission", "actor.no-scope", ["actor"], facts))
  }
  return no(
    over.unit === undefined
      ? refuse(grounds, "permission", "actor.not-over-all", ["actor"], facts)
      : refuse(grounds, "permission", "actor.out-of-scope", ["actor"], { ...facts, over: over.unit }),
  )
}

/** The permission of a command; the table's types make the pair fit. */
const permissionOf = (command: Command): Permission<CommandType> =>
  permissions[command.type] as Permission<CommandType>

/** What speaks against the actor of a command: no such actor, no such role, not over that unit, recused. */
export const againstPermission = (campaign: Campaign, command: Command): ReadonlyArray<Refusal> => {
  const permission = permissionOf(command)
  const unit = permission.over?.(command, campaign)
  const target = unit === undefined ? undefined : campaign.participants.get(unit)
  const actor = campaign.actors.get(command.actor)
  return [
    ...againstActor(
      actor === undefined ? undefined : { ...actor, grants: [...presentGrants(campaign, actor, unit)] },
      command,
      permission.roles(command, campaign),
      { unit, target },
      campaign,
    ),
    ...judgedBy(command, campaign)
      .filter((one) => isRecused(campaign, command.actor, one))
      .map((one) =>
        refuse(campaign, "recusal", "actor.recused", ["actor"], { actor: command.actor, unit: one }),
      ),
  ]
}

/** What speaks against whoever opens a campaign: the plan itself must give them the role. */
export const againstOpener = (command: CommandOf<"open-campaign">): ReadonlyArray<Refusal> =>
  againstActor(
    command.plan.actors.find(({ id }) => id === command.actor),
    command,
    ["admin", "authority"],
    {},
    command,
  )
