import * as Result from "effect/Result"
import type { Entry } from "../../fact/entries.ts"
import type { Issue } from "../../issue/issue.ts"
import { toDecimal } from "../../number/decimal.ts"
import type { Exact } from "../../number/exact.ts"
import type { Campaign } from "../campaign.ts"
import { subjectOf } from "../campaign-entries.ts"
import type { CommandOf } from "../command.ts"
import type { Participant } from "../participant.ts"
import { type Refusal, refusalOf, refusing } from "../refusal.ts"
import { rulebookProgram, type ScoringContext } from "../rulebook-program.ts"
import type { InheritedFigure } from "../succession.ts"
import { parseFigure } from "./inherit-figures.ts"

type Succession = CommandOf<"succeed-participant">
type Path = ReadonlyArray<string | number>

/** A figure as the successor's own sheet would hold it, and where the command says it. */
interface Held extends Pick<Entry, "criterion" | "field"> {
  readonly by: Participant
  readonly value: string
  readonly path: Path
}

/** What is wrong with a value itself; what is wrong with its name is told of the name. */
const aboutValues: ReadonlySet<Issue["code"]> = new Set([
  "fact.not-a-count",
  "fact.not-a-number",
  "fact.off-step",
  "fact.out-of-range",
  "fact.percent-sign",
  "fact.wrong-type",
])

/** What the rulebook has against each figure, were it entered on the sheet of the unit that inherits it. */
const issuesOf = (
  { rulebook, plan }: Campaign,
  figures: ReadonlyArray<Held>,
  context: ScoringContext,
): ReadonlyArray<Issue> => {
  const program = rulebookProgram(rulebook, plan.asOf, context)
  if (Result.isFailure(program)) return []
  return figures.flatMap(({ by, criterion, field, value, path }) => {
    const entry: Entry = {
      subject: by.unit,
      ...(criterion === undefined ? {} : { criterion }),
      ...(field === undefined ? {} : { field }),
      given: { value },
      place: { path },
    }
    const scored = program.success.score({
      subjects: [subjectOf(rulebook, by)],
      entries: [entry],
      scopes: [],
    })
    return Result.isSuccess(scored) ? [] : scored.failure.issues.filter(({ code }) => aboutValues.has(code))
  })
}

/** The figures people wrote down: of old units from elsewhere, and what was decided by hand. */
const written = ({ successors, carry }: Succession): ReadonlyArray<Held> =>
  carry.flatMap(({ criterion, field, policy, elsewhere }, index) => {
    const heirOf = (unit: string) =>
      successors.find(({ from }) => from.some((source) => source.unit === unit))?.participant
    const successor = (unit: string) =>
      successors.find(({ participant }) => participant.unit === unit)?.participant
    const held = (table: object, path: Path, by: (unit: string) => Participant | undefined) =>
      Object.entries(table).flatMap(([unit, value]): ReadonlyArray<Held> => {
        const heir = by(unit)
        return heir === undefined ? [] : [{ by: heir, criterion, field, value, path: [...path, unit] }]
      })
    const decisions = policy.by === "by-hand" ? policy.decisions : {}
    return [
      ...held(elsewhere, ["carry", index, "elsewhere"], heirOf),
      ...held(decisions, ["carry", index, "policy", "decisions"], successor),
    ]
  })

/** As a sheet would hold it; a fraction is cut after ten decimals, finer than any bound. */
const asEntered = (sum: Exact, percent = false): string =>
  percent ? `${toDecimal(sum.mul(100))}%` : toDecimal(sum)

/** The sums. Means and the highest lie between figures that were in bounds; a sum may leave them. */
const summed = (
  { successors, carry }: Succession,
  figures: ReadonlyArray<InheritedFigure>,
): ReadonlyArray<Held> =>
  figures.flatMap(({ unit, criterion, field, policy, value }) => {
    const by = successors.find(({ participant }) => participant.unit === unit)?.participant
    const index = carry.findIndex((one) => one.criterion === criterion && one.field === field)
    const sum = value === null ? undefined : parseFigure(value)
    if (policy !== "sum" || by === undefined || sum === undefined) return []
    return [{ by, criterion, field, value: asEntered(sum, value?.endsWith("%")), path: ["carry", index] }]
  })

/**
 * No figure that is carried is one the rulebook would refuse on a sheet: below its minimum, over its maximum, no count
 * where things are counted. Of a sum only the bounds are asked: a part of a count need not be whole.
 */
export const againstFigures = (
  campaign: Campaign,
  command: Succession,
  figures: ReadonlyArray<InheritedFigure>,
  context: ScoringContext,
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "participants")
  const wrong = issuesOf(campaign, written(command), context)
  const over = issuesOf(campaign, summed(command, figures), context)
  return [
    ...wrong.map((issue) => refusalOf(campaign, "participants", issue)),
    ...over.flatMap(({ code, path, facts: { name = "—", subject = "—", value = "—", expected = "—" } }) =>
      no(code === "fact.out-of-range", "succession.sum-out-of-range", path, {
        field: name,
        unit: subject,
        value,
        limits: expected,
      }),
    ),
  ]
}
