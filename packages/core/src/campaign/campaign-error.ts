import { issueError } from "../issue/issue-error.ts"
import type { Refusal } from "./refusal.ts"

/**
 * A campaign refused a command. `issues` holds every reason, each with the rule it broke and its source; the
 * campaign is as it was.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export class CampaignError extends issueError("CampaignError") {
  /** Every rule the command broke, with the place it stands written. */
  declare readonly issues: ReadonlyArray<Refusal>

  constructor(issues: ReadonlyArray<Refusal>) {
    super(issues)
  }
}
