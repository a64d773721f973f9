import * as Result from "effect/Result"
import type { Issue } from "../../issue/issue.ts"
import type { Campaign } from "../campaign.ts"
import { stageNow } from "../campaign.ts"
import { campaignEntries } from "../campaign-entries.ts"
import { emptyChain, withApproved, withEntered } from "../chain.ts"
import type { CommandOf } from "../command.ts"
import { type Refusal, refusalOf, refusing } from "../refusal.ts"
import { rulebookProgram, type ScoringContext } from "../rulebook-program.ts"
import { type SheetValue, valueKey } from "../sheet.ts"
import { onlyUnit, stageScored } from "./as-approved.ts"

type EnterScores = CommandOf<"enter-scores">

const isEmpty = ({ value }: SheetValue): boolean => typeof value === "string" && !/\S/.test(value)

/** The campaign of one unit as if this sheet, with the values that can be read at all, were already approved. */
const asEntered = (
  campaign: Campaign,
  values: ReadonlyArray<SheetValue>,
  { unit, stage, evidence, actor, on }: EnterScores,
): Campaign => {
  const chain = campaign.chains.get(unit)
  // Out of its turn there is no chain to put it in; its names and values can be read all the same.
  const before = chain !== undefined && stageNow(campaign, chain)?.id === stage ? chain : emptyChain(unit)
  const sheet = { stage, values, evidence, maxima: {}, by: actor, on, late: false }
  const entered = withEntered(before, sheet)
  return onlyUnit(campaign, withApproved(entered, { stage, by: actor, on, late: false }))
}

/** The place of a value on the sheet as it was handed in. */
const placeOf = (
  { path }: Issue,
  { unit, stage }: EnterScores,
  staged: boolean,
  places: ReadonlyArray<number>,
): ReadonlyArray<string | number> => {
  const [list, of, at, index] = path
  if (list !== "chains" || of !== unit || (staged && at !== stage)) return ["values"]
  return typeof index === "number" ? ["values", places[index] ?? index] : ["values"]
}

/**
 * What the rulebook has against the values of a sheet: names it does not have, values of another type, out of bounds
 * or off their step, states a criterion may not be in, facts that contradict each other.
 */
export const againstValues = (
  campaign: Campaign,
  command: EnterScores,
  context: ScoringContext,
  known: ReadonlySet<string>,
): ReadonlyArray<Refusal> => {
  const { unit, values, notRated } = command
  const no = refusing(campaign, "sheet")
  const told = [
    ...no(notRated === undefined && values.length === 0, "sheet.empty", ["values"], { unit }),
    ...no(notRated !== undefined && values.length > 0, "sheet.not-rated-with-values", ["notRated"], { unit }),
    ...values.flatMap((value, index) =>
      no(isEmpty(value), "sheet.empty-value", ["values", index, "value"], {
        criterion: value.criterion ?? "*",
        field: value.field ?? "*",
      }),
    ),
  ]
  if (!campaign.participants.has(unit) || values.length === 0) return told
  const seen = new Set<string>()
  // What is told elsewhere is not told again: unknown criteria, values given twice, empty ones.
  const readable = values.flatMap((value, index) => {
    const key = valueKey(value)
    if (seen.has(key) || isEmpty(value)) return []
    seen.add(key)
    return value.criterion === undefined || known.has(value.criterion) ? [{ value, index }] : []
  })
  const asIf = asEntered(
    campaign,
    readable.map(({ value }) => value),
    command,
  )
  const staged = campaign.rulebook.stages.length > 0
  const places = readable.map(({ index }) => index)
  const scored = Result.flatMap(
    rulebookProgram(campaign.rulebook, campaign.plan.asOf, context),
    (program): Result.Result<unknown, { readonly issues: ReadonlyArray<Issue> }> =>
      program.score(campaignEntries(asIf), stageScored(campaign, command.stage)),
  )
  if (Result.isSuccess(scored)) return told
  const issues = scored.failure.issues.map((issue) =>
    refusalOf(campaign, "sheet", { ...issue, path: placeOf(issue, command, staged, places) }),
  )
  return [...told, ...issues]
}
