import type { CampaignState } from "./campaign.ts"

const refuse = (): never => {
  throw new TypeError("A campaign's state is read-only: it only changes by events.")
}

const sealed = { value: refuse, enumerable: false }

/** Freezes data and the maps in it, however deep. What is frozen already is taken to be so all the way down. */
const freezeDeep = (value: unknown): void => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return
  if (value instanceof Map) {
    // Freezing a map does not keep its entries from being set.
    Object.defineProperties(value, { set: sealed, delete: sealed, clear: sealed })
    Object.freeze(value)
    for (const inner of value.values()) freezeDeep(inner)
    return
  }
  Object.freeze(value)
  for (const inner of Object.values(value)) freezeDeep(inner)
}

/** The state itself, which from now on nobody can edit: not the published results, not anything. */
export const frozenState = <State extends CampaignState>(state: State): State => {
  freezeDeep(state)
  return state
}
