import type * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError } from "../issue/issue-error.ts"
import { typeWordOf } from "../issue/type-words.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import type { Campaign } from "./campaign.ts"
import { isState } from "./known-state.ts"

/**
 * A function about campaigns was asked about what it cannot answer: no date, no deadline, no campaign. Carries every
 * issue; their paths begin with the name of the argument.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export class CampaignArgumentError extends issueError("CampaignArgumentError") {}

/** What a schema finds wrong with an argument. */
export const argumentIssues = (schema: z.ZodType, value: unknown, name: string): ReadonlyArray<Issue> => {
  const read = parseWith(schema, value, undefined, [name])
  return "issues" in read ? read.issues : []
}

/** What is wrong with a date: compared as text, it would quietly be before or after everything. */
export const dateIssues = (value: unknown, name: string): ReadonlyArray<Issue> =>
  argumentIssues(plainDateSchema, value, name)

/** What is wrong with a state. */
export const stateIssues = (state: unknown, name: string): ReadonlyArray<Issue> =>
  isState(state) ? [] : [makeIssue("campaign.not-a-state", [name], {})]

/** What is wrong with a campaign, which must have been opened. */
export const campaignIssuesOf = (campaign: unknown, name: string): ReadonlyArray<Issue> =>
  isState(campaign) && campaign.phase === "unopened"
    ? [makeIssue("campaign.not-open", [name], { command: name })]
    : stateIssues(campaign, name)

/** What is wrong with something that must hold a list of this name. */
export const holderIssues = (value: unknown, list: string, name: string): ReadonlyArray<Issue> => {
  const held = Object(value) as Readonly<Record<string, unknown>>
  if (Array.isArray(held[list])) return []
  return [
    makeIssue("field.wrong-type", [name], { name, expected: `{ ${list}: […] }`, found: typeWordOf(value) }),
  ]
}

/** Throws a {@link CampaignArgumentError} for what is wrong with arguments; nothing when nothing is. */
export const expectNone = (...issues: ReadonlyArray<ReadonlyArray<Issue>>): void => {
  const all = issues.flat()
  if (all.length > 0) throw new CampaignArgumentError(all)
}

/** A campaign, which may have come from untyped code. */
export const expectCampaign = (campaign: Campaign, name = "campaign"): void =>
  expectNone(campaignIssuesOf(campaign, name))
