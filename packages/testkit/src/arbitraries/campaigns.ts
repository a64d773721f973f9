import * as fc from "fast-check"
import { buildCampaignPlan } from "../build/build-campaign.ts"
import { buildRulebook, type Written } from "../build/build-rulebook.ts"

/**
 * The plan of a campaign and the rulebook it is for (kế hoạch đợt thi đua), as written: some units, a self-scoring stage,
 * a deadline or none.
 *
 * @example
 * ```ts
 * import { Campaigns, Rulebook } from "@danvan/core"
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * const [written] = fc.sample(Arbitraries.campaignPlan(), 1)
 * Campaigns.makePlan(written!.plan, Rulebook.makeOrThrow(written!.rulebook)) // success
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const campaignPlan = (): fc.Arbitrary<{
  /** As an author writes it. */
  readonly plan: Written
  /** The rulebook it is for, as an author writes it. */
  readonly rulebook: Written
}> =>
  fc
    .record({ units: fc.integer({ min: 1, max: 5 }), day: fc.option(fc.integer({ min: 1, max: 30 })) })
    .map(({ units, day }) => {
      const participants = Array.from({ length: units }, (_, index) => ({
        unit: `xa-${index + 1}`,
        name: `Xã Mẫu ${index + 1}`,
      }))
      const own = participants.map(({ unit, name }) => ({
        id: unit,
        name,
        grants: [{ role: "unit", scope: { unit } }],
      }))
      const authority = { id: "a", name: "Nguyễn Văn A (mẫu)", grants: [{ role: "authority", scope: "all" }] }
      const date = `2026-11-${String(day ?? 1).padStart(2, "0")}`
      const deadline = day === null ? {} : { deadline: { limit: { kind: "before", date } } }
      const self = { id: "self", title: "Tự chấm", by: ["unit"], power: "score", ...deadline }
      const stages = [{ id: "self", title: { vi: "Tự chấm", en: "Self-scoring" }, official: true }]
      return {
        plan: buildCampaignPlan({ participants, actors: [...own, authority], stages: [self] }),
        rulebook: buildRulebook({ stages }),
      }
    })
