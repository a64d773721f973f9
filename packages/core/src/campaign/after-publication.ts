import type { CommandType } from "./command.ts"
import type { EventType } from "./event.ts"

/** What may still be done once the results are published, and what may then still have happened. */
export const afterPublication = {
  commands: new Set<CommandType>(["appeal", "settle-appeal", "revoke-award", "change-grants"]),
  events: new Set<EventType>(["appealed", "appeal-settled", "award-revoked", "grants-changed"]),
} as const
