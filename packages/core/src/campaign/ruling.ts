import type { Campaign } from "./campaign.ts"
import type { CommandOf, CommandType } from "./command.ts"
import type { CampaignEvent } from "./event.ts"
import type { Refusal } from "./refusal.ts"
import type { ScoringContext } from "./rulebook-program.ts"

/** What speaks against a command, all of it; and, if nothing does, what then has happened. */
export interface Ruling {
  readonly against: ReadonlyArray<Refusal>
  readonly then: () => CampaignEvent
}

/** Rules on one kind of command. Who acts, and when, has been judged before. */
export type Ruler<Type extends CommandType> = (
  campaign: Campaign,
  command: CommandOf<Type>,
  context: ScoringContext,
) => Ruling
