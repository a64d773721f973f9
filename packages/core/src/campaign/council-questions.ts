import * as z from "zod"
import { argumentIssues, expectNone } from "./argument.ts"
import { type Ballot, ballotSchema, countTakingPart, passes } from "./council.ts"
import { type CouncilRules, councilRulesSchema } from "./council-rules.ts"
import { keySchema } from "./field-schemas.ts"

const ballotsSchema = z.array(ballotSchema).max(500)
const presentSchema = z.array(keySchema).max(500)
const membersSchema = z.int().min(0).max(500)
const askSchema = z.custom<(member: string) => boolean>((value) => typeof value === "function")

/**
 * How many members take part in a vote: those present and not recused, and those who wrote, where that counts.
 * Throws a `CampaignArgumentError` for what is no list of members, no ballots or no rules.
 *
 * @param present - the ids of the officials who are there.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * const rules = Campaigns.councilRulesSchema.parse({ quorum: "2/3", written: true, threshold: { share: "1/2" } })
 * const ballots = [{ member: "c", opinion: "for", written: true }] as const
 * Campaigns.takingPart(["a", "b"], ballots, (member) => member === "b", rules) // 2
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const takingPart = (
  present: ReadonlyArray<string>,
  ballots: ReadonlyArray<Ballot>,
  isRecused: (member: string) => boolean,
  rules: CouncilRules,
): number => {
  expectNone(
    argumentIssues(presentSchema, present, "present"),
    argumentIssues(ballotsSchema, ballots, "ballots"),
    argumentIssues(askSchema, isRecused, "isRecused"),
    argumentIssues(councilRulesSchema, rules, "rules"),
  )
  return countTakingPart(present, ballots, isRecused, rules)
}

/**
 * True when enough ballots are in favour: of the ballots cast, or of all members, as the rules say. Throws a
 * `CampaignArgumentError` for what is no list of ballots, no count or no rules.
 *
 * @param members - how many members there are, for rules whose share is of all of them.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * const rules = Campaigns.councilRulesSchema.parse({ quorum: "2/3", threshold: { share: "1/2", strictly: true } })
 * const ballots = [
 *   { member: "a", opinion: "for", written: false },
 *   { member: "b", opinion: "against", written: false },
 * ] as const
 * Campaigns.isPassed(ballots, 3, rules) // false: half is not more than half
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const isPassed = (ballots: ReadonlyArray<Ballot>, members: number, rules: CouncilRules): boolean => {
  expectNone(
    argumentIssues(ballotsSchema, ballots, "ballots"),
    argumentIssues(membersSchema, members, "members"),
    argumentIssues(councilRulesSchema, rules, "rules"),
  )
  return passes(ballots, members, rules)
}
