import type { CampaignEvent } from "../campaign/event.ts"

/** An event by its place, counted from 1, and its type: `000012 vote-held`. */
export const eventName = ({ type }: CampaignEvent, index: number): string =>
  `${String(index + 1).padStart(6, "0")} ${type}`
