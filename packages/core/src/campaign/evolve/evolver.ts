import type { Campaign } from "../campaign.ts"
import type { EventOf, EventType } from "../event.ts"

/** What an event makes of a campaign. Total: an event about something there is none of changes nothing. */
export type Evolver<Type extends EventType> = (campaign: Campaign, event: EventOf<Type>) => Campaign

/** Without what was proposed: it rested on scores, or on participants, that are others now. */
export const unproposed = { outcomes: new Map(), scopes: [] } as const satisfies Partial<Campaign>

/** The map with one entry changed, if it is there. */
export const change = <Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  to: (value: Value) => Value,
): ReadonlyMap<string, Value> => {
  const value = map.get(key)
  return value === undefined ? map : new Map(map).set(key, to(value))
}
