import type { PlainDate } from "../time/plain-date.ts"

/**
 * The latest event of a matter.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Mark {
  /** The day of that event. */
  readonly on: PlainDate
  /** The event's type. */
  readonly event: string
}

/**
 * The latest event of each matter: a unit's scores, a model, the council. Matters that do not touch one another do not
 * hold one another up.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Threads = ReadonlyMap<string, Mark>

/** What matters are called by. */
export const thread = {
  acted: (actor: string) => `acted ${actor}`,
  appeal: (appeal: string) => `appeal ${appeal}`,
  award: (award: string) => `award ${award}`,
  campaign: "campaign",
  council: "council",
  deadline: (stage: string | undefined) => `deadline ${stage ?? ""}`,
  decisions: "decisions",
  grants: (actor: string) => `grants ${actor}`,
  member: (unit: string) => `member ${unit}`,
  model: (model: string) => `model ${model}`,
  result: (unit: string) => `result ${unit}`,
  results: "results",
  session: (session: string) => `session ${session}`,
  unit: (unit: string) => `unit ${unit}`,
  units: "units",
} as const
