import { type Issue, makeIssue } from "../../issue/issue.ts"
import { isDecimal, parseDecimal, parseShare, toDecimal, toFraction } from "../../number/decimal.ts"
import { compareExact, type Exact, exact, isOversized, one, zero } from "../../number/exact.ts"
import type { CarriedPart } from "../../unit/carried.ts"
import type { CarryPolicy } from "../../unit/carry-policy.ts"
import { combineParts } from "../../unit/combine-parts.ts"
import { readShare } from "../../unit/share.ts"
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

/**
 * The figure an old unit brings: what its stages last approved; before any did, what it inherited itself; or for one
 * from elsewhere what is stated.
 */
export const carriedFigure = (
  { chains, inherited }: Campaign,
  { criterion, field, elsewhere }: Carry,
  { unit, outside }: { readonly unit: string; readonly outside: boolean },
): unknown => {
  if (outside) return amountOf(elsewhere, unit)
  const chain = chains.get(unit)
  const sheet = chain === undefined ? undefined : officialSheet(chain)
  const key = valueKey({ criterion, field })
  const own = inherited.get(unit)?.findLast((figure) => valueKey(figure) === key)
  if (sheet === undefined) return own?.value ?? undefined
  return sheet.values.find((value) => valueKey(value) === key)?.value
}

interface ReadFigure {
  readonly value?: Exact
  /** Written with a percent sign, as the figure put together then is. */
  readonly percent: boolean
  readonly issues: ReadonlyArray<Issue>
}

/** A figure as sheets write it, or as an inherited one is kept where no decimal is exact: `203/3`, `2/3%`. */
export const parseFigure = (found: string): Exact | undefined => {
  const [, sign, upper, lower, percent] = /^(-?)(\d{1,2000})\/([1-9]\d{0,2000})(%?)$/.exec(found) ?? []
  if (upper === undefined || lower === undefined) return parseShare(found)
  const value = exact(BigInt(`${sign}${upper}`), BigInt(lower))
  return percent === "%" ? value.div(100) : value
}

const readFigure = (found: unknown, unit: string, path: Path): ReadFigure => {
  if (found === undefined) return { percent: false, issues: [] }
  const value = typeof found === "string" ? parseFigure(found) : undefined
  if (value !== undefined) return { value, percent: String(found).endsWith("%"), issues: [] }
  const issues = [makeIssue("number.invalid", path, { name: unit, value: String(found) })]
  return { percent: false, issues }
}

/** The figure that people decided, or that the policy makes of the parts. */
const put = (policy: CarryPolicy, unit: string, parts: ReadonlyArray<CarriedPart>): Exact | undefined => {
  if (policy.by !== "by-hand") return combineParts(policy, unit as UnitId, parts)
  const decided = amountOf(policy.decisions, unit)
  return decided === undefined ? undefined : parseShare(decided)
}

/** The weight of a unit; above zero, where several come together. */
const readWeight = (policy: CarryPolicy, unit: string, alone: boolean, path: Path) => {
  if (policy.by !== "weighted") return { issues: [] }
  const text = amountOf(policy.weights, unit)
  const value = text === undefined ? undefined : parseDecimal(text)
  const positive = value !== undefined && compareExact(value, zero) > 0
  if (positive) return { value, issues: [] }
  const issues =
    alone && text === undefined
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
    const share = source.share === undefined ? one : (readShare(source.share) ?? one)
    const place = source.outside ? [...path, "elsewhere", unit] : [...path, "field"]
    const figure = readFigure(carriedFigure(campaign, carry, source), unit, place)
    const weight = readWeight(policy, unit, from.length === 1, path)
    const part: CarriedPart = {
      from: unit as UnitId,
      value: figure.value,
      share,
      weight: weight.value?.mul(share),
      change: "merge",
      basis: [],
    }
    return { part, share, percent: figure.percent, issues: [...figure.issues, ...weight.issues] }
  })
  const combined = put(
    policy,
    participant.unit,
    read.map(({ part }) => part),
  )
  const decided = policy.by === "by-hand" ? amountOf(policy.decisions, participant.unit) : undefined
  const known = [
    ...read.flatMap(({ part, percent }) => (part.value === undefined ? [] : [percent])),
    ...(decided === undefined ? [] : [decided.endsWith("%")]),
  ]
  const inPercent = known.includes(true)
  const mixed = inPercent && known.includes(false)
  const figureText = (value: Exact | undefined): string | null =>
    value === undefined ? null : inPercent ? `${written(value.mul(100))}%` : written(value)
  const oversized = combined !== undefined && isOversized(combined)
  const mixture = makeIssue("carry.percent-mixed", path, { unit: participant.unit, field })
  const tooPrecise = makeIssue("carry.too-precise", path, { unit: participant.unit, date: "—" })
  return {
    figure: {
      unit: participant.unit,
      ...(criterion === undefined ? {} : { criterion }),
      field,
      policy: policy.by,
      parts: read.map(({ part, share }) => ({
        from: part.from,
        value: figureText(part.value),
        share: written(share),
        weight: orNothing(part.weight),
      })),
      value: oversized ? null : figureText(combined),
    },
    issues: [
      ...read.flatMap(({ issues }) => issues),
      ...(oversized ? [tooPrecise] : []),
      ...(mixed ? [mixture] : []),
    ],
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
