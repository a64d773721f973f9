import { freezeDeep } from "../source/freeze-deep.ts"
import type { CampaignState } from "./campaign.ts"

/** The state itself, which from now on nobody can edit: not the published results, not anything. */
export const frozenState = <State extends CampaignState>(state: State): State =>
  freezeDeep(state, "A campaign's state is read-only: it only changes by events.")
