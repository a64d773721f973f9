import { closest } from "../../issue/closest.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import { type Campaign, stageNow } from "../campaign.ts"
import { officialSheet } from "../chain.ts"
import type { CommandOf } from "../command.ts"
import { type Refusal, refusing } from "../refusal.ts"
import type { ScoringContext } from "../rulebook-program.ts"
import { valueKey, valuesOf } from "../sheet.ts"
import type { StagePlan } from "../stage-plan.ts"
import { againstValues } from "./against-values.ts"

type EnterScores = CommandOf<"enter-scores">

const againstNames = (
  campaign: Campaign,
  { values, evidence }: EnterScores,
  known: ReadonlySet<string>,
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "sheet")
  const unknown = (criterion: string | undefined, path: ReadonlyArray<string | number>) =>
    criterion === undefined || known.has(criterion)
      ? []
      : no(true, "sheet.unknown-criterion", path, { criterion, suggestion: closest(criterion, known) })
  const seen = new Set<string>()
  const repeated = values.flatMap((value, index) => {
    const key = valueKey(value)
    const facts = { criterion: value.criterion ?? "*", field: value.field ?? "*" }
    const twice = no(seen.has(key), "sheet.duplicate-value", ["values", index], facts)
    seen.add(key)
    return twice
  })
  return [
    ...values.flatMap(({ criterion }, index) => unknown(criterion, ["values", index, "criterion"])),
    ...repeated,
    ...evidence.flatMap(({ criterion }, index) => unknown(criterion, ["evidence", index, "criterion"])),
  ]
}

const againstLocks = (
  campaign: Campaign,
  stage: StagePlan,
  { unit, values }: EnterScores,
): ReadonlyArray<Refusal> => {
  const chain = campaign.chains.get(unit)
  // Out of its turn there is no sheet before it to compare with.
  if (chain === undefined || stageNow(campaign, chain)?.id !== stage.id) return []
  const before = officialSheet(chain)?.values ?? []
  const no = refusing(campaign, "stage-power")
  return stage.locked.flatMap((criterion) =>
    no(valuesOf(values, criterion) !== valuesOf(before, criterion), "sheet.locked", ["values"], {
      criterion,
      stage: stage.id,
    }),
  )
}

const againstEvidence = (
  campaign: Campaign,
  stage: StagePlan,
  { values, evidence }: EnterScores,
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "evidence")
  const { maxFileBytes } = campaign.plan
  const scored = new Set(values.map(({ criterion }) => criterion))
  const proven = new Set(evidence.map(({ criterion }) => criterion))
  return [
    ...stage.evidence.flatMap((criterion) =>
      no(scored.has(criterion) && !proven.has(criterion), "evidence.missing", ["evidence"], { criterion }),
    ),
    ...evidence.flatMap((one, index) =>
      one.kind === "file" && maxFileBytes !== undefined
        ? no(one.bytes > maxFileBytes, "evidence.too-big", ["evidence", index, "bytes"], {
            name: one.name,
            bytes: one.bytes,
            limit: maxFileBytes,
          })
        : [],
    ),
  ]
}

/** What speaks against a sheet at a stage: names, values, locked criteria, evidence. */
export const againstSheet = (
  campaign: Campaign,
  stage: StagePlan,
  command: EnterScores,
  context: ScoringContext,
): ReadonlyArray<Refusal> => {
  const known = new Set([...allCriteria(campaign.rulebook.criteria)].map(({ criterion }) => criterion.id))
  return [
    ...refusing(campaign, "stage-power")(stage.power !== "score", "chain.may-not-score", ["stage"], {
      stage: stage.id,
    }),
    ...againstNames(campaign, command, known),
    ...againstValues(campaign, command, context, known),
    ...againstLocks(campaign, stage, command),
    ...againstEvidence(campaign, stage, command),
  ]
}
