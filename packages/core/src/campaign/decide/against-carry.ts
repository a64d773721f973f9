import * as Result from "effect/Result"
import type { Entry } from "../../fact/entries.ts"
import { closest } from "../../issue/closest.ts"
import type { Issue } from "../../issue/issue.ts"
import { parseShare } from "../../number/decimal.ts"
import { compareExact, type Exact, one, zero } from "../../number/exact.ts"
import { numberIssue } from "../../number/number-issue.ts"
import { hasThousandsDot } from "../../number/thousands-dot.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import { readShare, showShare } from "../../unit/share.ts"
import type { Campaign } from "../campaign.ts"
import { campaignEntries } from "../campaign-entries.ts"
import type { CommandOf } from "../command.ts"
import { type Refusal, refusalOf, refusing } from "../refusal.ts"
import { rulebookProgram, type ScoringContext } from "../rulebook-program.ts"
import { valueKey } from "../sheet.ts"
import { againstTables } from "./against-tables.ts"
import { carriedFigure } from "./inherit-figures.ts"

type Succession = CommandOf<"succeed-participant">
type Carry = Succession["carry"][number]
type Name = Pick<Carry, "criterion" | "field">

const sourcesOf = ({ successors }: Succession) => successors.flatMap(({ from }) => from)

/** What the rulebook says of a name it does not have; a figure named twice has a name all the same. */
const unknownNames: ReadonlySet<Issue["code"]> = new Set([
  "fact.unknown-criterion",
  "fact.unknown-fact",
  "fact.unknown-field",
])

/**
 * Whether the sheets of the old units have such a value: each name is tried, without a value, on the subjects it would
 * be of, and what the rulebook says against it is what it would say of a sheet.
 */
const refusedNames = (
  campaign: Campaign,
  units: ReadonlyArray<string>,
  names: ReadonlyArray<Name>,
  context: ScoringContext,
): ReadonlyArray<string | undefined> => {
  const program = rulebookProgram(campaign.rulebook, campaign.plan.asOf, context)
  if (Result.isFailure(program)) return []
  const { subjects } = campaignEntries(campaign)
  const refused = (unit: string): ReadonlyMap<number, string> => {
    const entries = names.map(
      ({ criterion, field }, index): Entry => ({
        subject: unit,
        ...(criterion === undefined ? {} : { criterion }),
        field,
        given: { state: "missing" },
        place: { path: ["name", index] },
      }),
    )
    const own = subjects.filter(({ id }) => id === unit)
    const scored = program.success.score({ subjects: own, entries, scopes: [] })
    if (Result.isSuccess(scored)) return new Map()
    return new Map(
      scored.failure.issues.flatMap(({ code, path, facts }) =>
        unknownNames.has(code) && path[0] === "name" && typeof path[1] === "number"
          ? [[path[1], facts.suggestion ?? "—"] as const]
          : [],
      ),
    )
  }
  const told = units.map(refused)
  // A criterion may be scored for one group of units only: one that has it is enough.
  return names.map((_, index) => (told.every((one) => one.has(index)) ? told[0]?.get(index) : undefined))
}

/** Which criteria have a field of this name, written as the criterion and the field: `tasks.done`. */
const elsewhereNamed = (
  campaign: Campaign,
  units: ReadonlyArray<string>,
  field: string,
  context: ScoringContext,
): string => {
  const names = [...allCriteria(campaign.rulebook.criteria)].map(({ criterion }) => ({
    criterion: criterion.id,
    field,
  }))
  const refused = refusedNames(campaign, units, names, context)
  const having = names.filter((_, index) => refused[index] === undefined).map(({ criterion }) => criterion)
  return having
    .map((criterion) => `${criterion}.${field}`)
    .slice(0, 3)
    .join(", ")
}

const againstNames = (
  campaign: Campaign,
  command: Succession,
  context: ScoringContext,
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  const { carry } = command
  const known = new Set([...allCriteria(campaign.rulebook.criteria)].map(({ criterion }) => criterion.id))
  const units = [...new Set(sourcesOf(command).map(({ unit }) => unit))].filter((unit) =>
    campaign.participants.has(unit),
  )
  const refused =
    units.length === 0 || carry.length === 0 ? [] : refusedNames(campaign, units, carry, context)
  return carry.flatMap(({ criterion, field }, index) => {
    if (criterion !== undefined && !known.has(criterion)) {
      const facts = { criterion, suggestion: closest(criterion, known) }
      return no(true, "sheet.unknown-criterion", ["carry", index, "criterion"], facts)
    }
    const near = refused[index]
    if (near === undefined) return []
    const suggestion = elsewhereNamed(campaign, units, field, context) || near
    return criterion === undefined
      ? no(true, "succession.criterion-missing", ["carry", index], { field, suggestion })
      : no(true, "succession.unknown-field", ["carry", index, "field"], { criterion, field, suggestion })
  })
}

/** Figures from elsewhere are of the old units that are said to be from there, and of nobody else. */
const againstElsewhere = (campaign: Campaign, command: Succession): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  const outside = new Set(sourcesOf(command).flatMap(({ unit, outside: away }) => (away ? [unit] : [])))
  return command.carry.flatMap(({ elsewhere }, index) =>
    Object.keys(elsewhere).flatMap((unit) => {
      const path = ["carry", index, "elsewhere", unit]
      if (outside.has(unit)) return []
      return campaign.participants.has(unit)
        ? no(true, "succession.figure-inside", path, { unit })
        : no(true, "succession.figure-of-stranger", path, { unit, suggestion: closest(unit, outside) })
    }),
  )
}

/** A sum over parts that do not make up the whole unit would lose the rest of its figure. */
const againstLoss = (campaign: Campaign, command: Succession): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  const given = new Map<string, Exact>()
  const places = new Map<string, ReadonlyArray<string | number>>()
  command.successors.forEach(({ from }, index) => {
    from.forEach(({ unit, share, outside }, at) => {
      if (outside || !campaign.participants.has(unit)) return
      const part = share === undefined ? one : (readShare(share) ?? one)
      given.set(unit, (given.get(unit) ?? zero).add(part))
      places.set(unit, ["successors", index, "from", at, "share"])
    })
  })
  const summed = command.carry.filter(({ policy }) => policy.by === "sum")
  return [...given].flatMap(([unit, sum]) => {
    const holds = summed.some((one) => carriedFigure(campaign, one, { unit, outside: false }) !== undefined)
    const lost = holds && compareExact(sum, one) < 0
    const facts = { unit, date: command.on, sum: showShare(sum) }
    return no(lost, "carry.remainder-lost", places.get(unit) ?? ["successors"], facts)
  })
}

const againstNumbers = (campaign: Campaign, { carry }: Succession): ReadonlyArray<Refusal> => {
  const checked = (amounts: Readonly<Record<string, string>>, path: ReadonlyArray<string | number>) =>
    Object.entries(amounts).flatMap(([name, value]) => {
      const issue = numberIssue(name, value, [...path, name], parseShare)
      return issue === undefined ? [] : [refusalOf(campaign, "participants", issue)]
    })
  // A weight that is none is told where it is needed.
  const doubtful = (amounts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(amounts).filter(([, value]) => hasThousandsDot(value)))
  return carry.flatMap(({ policy, elsewhere }, index) => [
    ...(policy.by === "by-hand" ? checked(policy.decisions, ["carry", index, "policy", "decisions"]) : []),
    ...(policy.by === "weighted"
      ? checked(doubtful(policy.weights), ["carry", index, "policy", "weights"])
      : []),
    ...checked(elsewhere, ["carry", index, "elsewhere"]),
  ])
}

/**
 * What is carried is something the old units' sheets can hold, named once, and every amount is a number of a unit it
 * may be of. Nothing is lost on the way without a word.
 */
export const againstCarry = (
  campaign: Campaign,
  command: Succession,
  context: ScoringContext,
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  const keys = command.carry.map(valueKey)
  return [
    ...againstNames(campaign, command, context),
    ...command.carry.flatMap(({ criterion, field }, index) =>
      no(keys.indexOf(keys[index] ?? "") !== index, "sheet.duplicate-value", ["carry", index], {
        criterion: criterion ?? "*",
        field,
      }),
    ),
    ...againstNumbers(campaign, command),
    ...againstElsewhere(campaign, command),
    ...againstTables(campaign, command),
    ...againstLoss(campaign, command),
  ]
}
