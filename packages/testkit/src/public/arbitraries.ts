/**
 * fast-check arbitraries of facts, meetings and campaigns that are right, and of some that are not quite.
 *
 * @packageDocumentation
 * @category Arbitraries
 */

export { campaignPlan } from "../arbitraries/campaigns.ts"
export { type CriterionFactsOptions, criterionFacts } from "../arbitraries/criterion-facts.ts"
export { exactNumber, points } from "../arbitraries/exact-numbers.ts"
export { fieldValue } from "../arbitraries/field-values.ts"
export { meeting } from "../arbitraries/meetings.ts"
export { register } from "../arbitraries/officials.ts"
export { rulebookFacts } from "../arbitraries/rulebook-facts.ts"
export { rulebook } from "../arbitraries/rulebooks.ts"
export { unitChanges } from "../arbitraries/units.ts"
