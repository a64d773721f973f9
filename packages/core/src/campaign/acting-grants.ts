import type { Actor, Grant } from "./actor.ts"
import { type Campaign, isRecused } from "./campaign.ts"

/** Who steps in by itself: a vice-chair of the council, or a deputy the plan declares. */
const isDeputy = ({ council, plan }: Campaign, official: string): boolean =>
  council.some((one) => one.official === official && one.role === "vice-chair") ||
  (plan.council?.deputies.includes(official) ?? false)

const chairIsRecused = (campaign: Campaign, unit: string): boolean =>
  campaign.council.some(({ official, role }) => role === "chair" && isRecused(campaign, official, unit))

/**
 * The chair's role, for as far as somebody has it without being chair: as appointed, or, for a vice-chair or a declared
 * deputy, on a unit from which the chair is recused.
 */
const actingGrants = (
  campaign: Campaign,
  official: string,
  unit: string | undefined,
): ReadonlyArray<Grant> => {
  const acting = campaign.actingChairs.filter((one) => one.official === official)
  const role = "council-chair"
  if (acting.some(({ units }) => units === undefined)) return [{ role, scope: "all" }]
  if (unit === undefined) return []
  const here =
    acting.some(({ units }) => units?.includes(unit)) ||
    (isDeputy(campaign, official) && chairIsRecused(campaign, unit))
  return here ? [{ role, scope: { unit } }] : []
}

/**
 * What somebody may do for a unit, or without one for all: the roles given, and the chair's role as the council has it.
 * Once it is appointed its chair presides, whatever the plan said, and nobody who sits in it as secretary or member.
 */
export const presentGrants = (
  campaign: Campaign,
  { id, grants }: Actor,
  unit: string | undefined,
): ReadonlyArray<Grant> => {
  const seat = campaign.council.find(({ official }) => official === id)?.role
  const sitsBelow = seat === "secretary" || seat === "member"
  return [
    ...(sitsBelow ? grants.filter(({ role }) => role !== "council-chair") : grants),
    ...(seat === "chair" ? [{ role: "council-chair", scope: "all" } as const] : []),
    ...actingGrants(campaign, id, unit),
  ]
}
