/**
 * Whole, small samples to start a test from: a rulebook, a manifest, officials, a meeting, a plan.
 *
 * @packageDocumentation
 * @category Builders
 */

export { buildCampaignPlan as campaignPlan } from "../build/build-campaign.ts"
export { buildManifest as manifest } from "../build/build-manifest.ts"
export { buildMeeting as meeting } from "../build/build-meeting.ts"
export { buildOfficials as officials } from "../build/build-officials.ts"
export { buildRulebook as rulebook, type Written } from "../build/build-rulebook.ts"
export { buildUnits as units } from "../build/build-units.ts"
