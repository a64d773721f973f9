import { type Issue, makeIssue } from "../../issue/issue.ts"
import { isDecimal, parseDecimal, parseShare, toDecimal, toFraction } from "../../number/decimal.ts"
import { compareExact, type Exact, isOversized, one, zero } from "../../number/exact.ts"
import type { CarriedPart } from "../../unit/carried.ts"
import type { CarryPolicy } from "../../unit/carry-policy.ts"
import { combineParts } from "../../unit/combine-parts.ts"
import type { UnitId } from "../../unit/unit-id.ts"
import type { Campaign } from "../campaign.ts"
import { officialSheet } from "../chain.ts"
import type { CommandOf } from "../command.ts"
import { valueKey } from "../sheet.ts"
import type { InheritedFigure } from "../succession.ts"

type Succession = CommandOf<"succeed-participant">
type Carry = Succession["carry"][number]
type Path = ReadonlyArray<string | number>

/** The figures, and everything that keeps them from being put together. */
interface Inheritance {
  readonly figures: ReadonlyArray<InheritedFigure>
  readonly issues: ReadonlyArray<Issue>
}

const written = (value: Exact): string => (isDecimal(value) ? toDecimal(value) : toFraction(value))
const orNothing = (value: Exact | undefined): string | null => (value === undefined ? null : written(value))

/** What is said of a unit in a table of amounts; nothing when the table leaves it out. */
const amountOf = (amounts: Readonly<Record<string, string>>, unit: string): string | undefined =>
  Object.hasOwn(amounts, unit) ? amounts[unit] : undefined

/** The figure an old unit brings: what its stages last approved, or for one from elsewhere what is stated. */
const figureOf = (
  { chains }: Campaign,
  { criterion, field, elsewhere }: Carry,
  { unit, outside }: { readonly unit: string; readonly outside: boolean },
): unknown => {
  if (outside) return amountOf(elsewhere, unit)
  const chain = chains.get(unit)
  const sheet = chain === undefined ? undefined : officialSheet(chain)
  const key = valueKey({ criterion, field })
  return sheet?.values.find((value) => valueKey(value) === key)?.value
}

const readFigure = (
  found: unknown,
  unit: string,
  path: Path,
): { value?: Exact; issues: ReadonlyArray<Issue> } => {
  if (found === undefined) return { issues: [] }
  const value = typeof found === "string" ? parseDecimal(found) : undefined
  return value === undefined
    ? { issues: [makeIssue("number.invalid", path, { name: unit, value: String(found) })] }
    : { value, issues: [] }
}

/** The weight of a unit; above zero, where several come together. */
const readWeight = (policy: CarryPolicy, unit: string, alone: boolean, path: Path) => {
  if (policy.by !== "weighted") return { issues: [] }
  const text = amountOf(policy.weights, unit)
  const value = text === undefined ? undefined : parseDecimal(text)
  const positive = value !== undefined && compareExact(value, zero) > 0
  if (positive) return { value, issues: [] }
  const issues = alone
    ? []
    : [makeIssue("carry.weight-missing", [...path, "policy", "weights", unit], { unit })]
  return { issues }
}

const inherit = (
  campaign: Campaign,
  { participant, from }: Succession["successors"][number],
  carry: Carry,
  path: Path,
): { readonly figure: InheritedFigure; readonly issues: ReadonlyArray<Issue> } => {
  const { criterion, field, policy } = carry
  const read = from.map((source) => {
    const { unit } = source
    const share = source.share === undefined ? one : (parseShare(source.share) ?? one)
    const figure = readFigure(figureOf(campaign, carry, source), unit, [...path, "elsewhere", unit])
    const weight = readWeight(policy, unit, from.length === 1, path)
    const part: CarriedPart = {
      from: unit as UnitId,
      value: figure.value,
      share,
      weight: weight.value?.mul(share),
      change: "merge",
      basis: [],
    }
    return { part, share, issues: [...figure.issues, ...weight.issues] }
  })
  const combined = combineParts(
    policy,
    participant.unit as UnitId,
    read.map(({ part }) => part),
  )
  const oversized = combined !== undefined && isOversized(combined)
  const tooPrecise = makeIssue("carry.too-precise", path, { unit: participant.unit, date: "—" })
  return {
    figure: {
      unit: participant.unit,
      ...(criterion === undefined ? {} : { criterion }),
      field,
      policy: policy.by,
      parts: read.map(({ part, share }) => ({
        from: part.from,
        value: orNothing(part.value),
        share: written(share),
        weight: orNothing(part.weight),
      })),
      value: oversized ? null : orNothing(combined),
    },
    issues: [...read.flatMap(({ issues }) => issues), ...(oversized ? [tooPrecise] : [])],
  }
}

/**
 * Puts together what each successor inherits, by the policy declared for each figure. A missing part leaves the figure
 * missing; it is never a zero.
 */
export const inheritFigures = (campaign: Campaign, { successors, carry }: Succession): Inheritance => {
  const inherited = carry.flatMap((one, index) =>
    successors.map((successor) => inherit(campaign, successor, one, ["carry", index])),
  )
  return {
    figures: inherited.map(({ figure }) => figure),
    issues: inherited.flatMap(({ issues }) => issues),
  }
}
