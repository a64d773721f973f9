import type { ChainEvent } from "./commands/chain-commands.ts"
import type { ChairEvent } from "./commands/chair-commands.ts"
import type { CouncilEvent } from "./commands/council-commands.ts"
import type { DeadlineEvent } from "./commands/deadline-commands.ts"
import type { DecisionEvent } from "./commands/decision-commands.ts"
import type { ModelEvent } from "./commands/model-commands.ts"
import type { OpeningEvent } from "./commands/opening-commands.ts"
import type { ParticipantEvent } from "./commands/participant-commands.ts"

/**
 * Everything that can have happened in a campaign: plain JSON, each with its `actor`, its day (`on`) and, where there
 * is one, the paper it rests on (`basis`). Stored in order, the events are the campaign.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type CampaignEvent = OpeningEvent | ModelEvent | ChainEvent | CouncilEvent | DecisionEvent | FlowEvent

type FlowEvent = DeadlineEvent | ChairEvent | ParticipantEvent

/**
 * The name of an event.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type EventType = CampaignEvent["type"]

/**
 * The event of a name.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type EventOf<Type extends EventType> = Extract<
  CampaignEvent,
  {
    /** The event's name: `scores-entered`. */
    readonly type: Type
  }
>
