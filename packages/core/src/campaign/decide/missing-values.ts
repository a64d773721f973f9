import * as Result from "effect/Result"
import type { Absent } from "../../expression/outcome.ts"
import type { Campaign } from "../campaign.ts"
import { campaignEntries } from "../campaign-entries.ts"
import { type Chain, withApproved } from "../chain.ts"
import { rulebookProgram, type ScoringContext } from "../rulebook-program.ts"
import type { MissingValue } from "../sheet.ts"
import type { StagePlan } from "../stage-plan.ts"
import { onlyUnit, stageScored } from "./as-approved.ts"

type Approval = Parameters<typeof withApproved>[1]

/**
 * The values a unit's result at a stage would still wait for, were its sheet approved now. What the rulebook says a
 * missing value counts as is not missing; a rule of which it is unknown whether it holds goes by its id.
 */
export const missingValues = (
  campaign: Campaign,
  { id }: StagePlan,
  chain: Chain,
  approval: Approval,
  context: ScoringContext,
): ReadonlyArray<MissingValue> => {
  const program = rulebookProgram(campaign.rulebook, campaign.plan.asOf, context)
  if (Result.isFailure(program)) return []
  const alone = onlyUnit(campaign, withApproved(chain, approval))
  const scored = program.success.score(campaignEntries(alone), stageScored(campaign, id))
  const result = Result.isSuccess(scored) ? scored.success.get(chain.unit) : undefined
  if (result === undefined || result.notRated !== undefined) return []
  const valuesOf = ({ causes }: Absent): ReadonlyArray<MissingValue> =>
    causes.flatMap(({ code, name = "", criterion, subject }) =>
      code === "input-missing" && (subject === undefined || subject === "" || subject === chain.unit)
        ? [{ ...(criterion === undefined || criterion === "" ? {} : { criterion }), field: name }]
        : [],
    )
  const { classification, criteria, undecided } = result
  const all: ReadonlyArray<MissingValue> = [
    ...criteria.flatMap(({ absent }) => (absent === undefined ? [] : valuesOf(absent))),
    ...(classification?.status === "unknown" ? valuesOf(classification.absent) : []),
    ...undecided.map((rule): MissingValue => ({ field: rule.id })),
  ]
  return [...new Map(all.map((one) => [JSON.stringify([one.criterion, one.field]), one])).values()]
}
