import type { Role } from "./actor.ts"

/**
 * What there is to see of a campaign besides what was published, which is everybody's.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const items = [
  "participants",
  "models",
  "scores",
  "drafts",
  "votes",
  "ballots",
  "minutes",
  "recusals",
  "outcomes",
  "awards",
  "appeals",
] as const

/**
 * One of {@link items}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Item = (typeof items)[number]

/**
 * How far a role sees an item, always within the scope it was given; without a scope it sees nothing.
 *
 * - `never`: not at all;
 * - `scope`: of those its scope covers;
 * - `posted`: of those its scope covers, and what is posted (niêm yết) of everybody;
 * - `working`: of those its scope covers, while it is the turn of a stage the role works at;
 * - `own`: of those its scope covers, but only what it did itself: its own ballot;
 * - `published`: of those its scope covers, once the results are published.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Reach = "never" | "scope" | "posted" | "working" | "own" | "published"

/**
 * Who sees what: by item (sheets, ballots, minutes, appeals …), for every role how far it sees it. A unit does not see
 * others' scores before they are posted, nor what is proposed for itself before it is published; ballots are for the
 * chair and the authority that gets the minutes, and every member sees their own; an administrator runs the campaign
 * and judges nothing, so ballots are not theirs to see.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const visibility: Readonly<Record<Item, Readonly<Record<Role, Reach>>>> = {
  participants: {
    unit: "scope",
    "cluster-head": "scope",
    appraiser: "scope",
    "council-member": "scope",
    "council-chair": "scope",
    authority: "scope",
    admin: "scope",
  },
  models: {
    unit: "scope",
    "cluster-head": "scope",
    appraiser: "scope",
    "council-member": "scope",
    "council-chair": "scope",
    authority: "scope",
    admin: "scope",
  },
  scores: {
    unit: "posted",
    "cluster-head": "posted",
    appraiser: "posted",
    "council-member": "posted",
    "council-chair": "posted",
    authority: "posted",
    admin: "posted",
  },
  drafts: {
    unit: "working",
    "cluster-head": "working",
    appraiser: "working",
    "council-member": "working",
    "council-chair": "working",
    authority: "working",
    admin: "scope",
  },
  votes: {
    unit: "published",
    "cluster-head": "published",
    appraiser: "scope",
    "council-member": "scope",
    "council-chair": "scope",
    authority: "scope",
    admin: "scope",
  },
  ballots: {
    unit: "never",
    "cluster-head": "never",
    appraiser: "never",
    "council-member": "own",
    "council-chair": "scope",
    authority: "scope",
    admin: "never",
  },
  minutes: {
    unit: "never",
    "cluster-head": "never",
    appraiser: "never",
    "council-member": "scope",
    "council-chair": "scope",
    authority: "scope",
    admin: "scope",
  },
  recusals: {
    unit: "scope",
    "cluster-head": "never",
    appraiser: "scope",
    "council-member": "scope",
    "council-chair": "scope",
    authority: "scope",
    admin: "scope",
  },
  outcomes: {
    unit: "published",
    "cluster-head": "published",
    appraiser: "scope",
    "council-member": "scope",
    "council-chair": "scope",
    authority: "scope",
    admin: "scope",
  },
  awards: {
    unit: "published",
    "cluster-head": "published",
    appraiser: "scope",
    "council-member": "scope",
    "council-chair": "scope",
    authority: "scope",
    admin: "scope",
  },
  appeals: {
    unit: "scope",
    "cluster-head": "never",
    appraiser: "scope",
    "council-member": "scope",
    "council-chair": "scope",
    authority: "scope",
    admin: "scope",
  },
}
