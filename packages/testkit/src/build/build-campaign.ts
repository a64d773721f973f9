import type { Written } from "./build-rulebook.ts"

/**
 * The plan of a campaign as it is written (kế hoạch đợt thi đua mẫu), for `Campaigns.makePlan` with a rulebook of one
 * stage, `self`; with some of it replaced.
 *
 * @example
 * ```ts
 * import { Campaigns, Rulebook } from "@danvan/core"
 * import { Build } from "@danvan/testkit"
 *
 * const stages = [{ id: "self", title: { vi: "Tự chấm", en: "Self" }, official: true }]
 * const rulebook = Rulebook.makeOrThrow(Build.rulebook({ stages }))
 * Campaigns.makePlan(Build.campaignPlan(), rulebook) // success
 * ```
 *
 * @category Builders
 * @since 0.1.0
 */
export const buildCampaignPlan = (more: Written = {}): Written => ({
  id: "dot-mau",
  title: "Đợt thi đua mẫu",
  period: "2026",
  asOf: "2026-12-31",
  documents: { kh: { kind: "Kế hoạch", number: "01-KH/MAU", signed: "2026-01-15" } },
  participants: [
    { unit: "xa-1", name: "Xã Mẫu 1" },
    { unit: "xa-2", name: "Xã Mẫu 2" },
  ],
  actors: [
    { id: "xa-1", name: "Xã Mẫu 1", grants: [{ role: "unit", scope: { unit: "xa-1" } }] },
    { id: "xa-2", name: "Xã Mẫu 2", grants: [{ role: "unit", scope: { unit: "xa-2" } }] },
    { id: "a", name: "Nguyễn Văn A (mẫu)", grants: [{ role: "authority", scope: "all" }] },
  ],
  stages: [{ id: "self", title: "Tự chấm", by: ["unit"], power: "score" }],
  ...more,
})
