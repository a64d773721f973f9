import type { CampaignState } from "./campaign.ts"

const maps = [
  "participants",
  "actors",
  "models",
  "chains",
  "recusals",
  "sessions",
  "outcomes",
  "awards",
  "appeals",
  "inherited",
  "threads",
] as const

/** True for what events made; anything else that is handed in as a state is told so, not read. */
export const isState = (state: unknown): state is CampaignState => {
  if (typeof state !== "object" || state === null) return false
  const { phase, plan, rulebook, ...rest } = state as Readonly<Record<string, unknown>>
  if (phase === "unopened") return true
  return (
    (phase === "open" || phase === "published") &&
    typeof plan === "object" &&
    plan !== null &&
    typeof rulebook === "object" &&
    rulebook !== null &&
    maps.every((name) => rest[name] instanceof Map)
  )
}
