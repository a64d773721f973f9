import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { makeIssueList } from "../issue/issue-list.ts"
import { parseDecimal } from "../number/decimal.ts"
import { compareExact, type Exact, isOversized, zero } from "../number/exact.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { contains } from "../time/validity.ts"
import { type Carried, type CarriedPart, CarryError, type CarryOptions, type CarryStep } from "./carried.ts"
import { type CarryPolicy, carryPolicySchema } from "./carry-policy.ts"
import { combineParts, keptShare, shareOf, sumOfKnown } from "./combine-parts.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import type { Organization } from "./organization.ts"
import type { UnitId } from "./unit-id.ts"

type Report = (issue: Issue) => void

/** Reads amounts by unit; each must be a decimal of a unit of the organization. */
const readAmounts = (
  { units }: Organization,
  amounts: Readonly<Record<string, string>>,
  path: ReadonlyArray<string>,
  report: Report,
): ReadonlyMap<string, Exact> => {
  const read = new Map<string, Exact>()
  for (const [unit, text] of Object.entries(amounts)) {
    const value = typeof text === "string" ? parseDecimal(text) : undefined
    if (value === undefined) {
      report(makeIssue("number.invalid", [...path, unit], { name: unit, value: String(text) }))
    } else if (!units.has(unit as UnitId)) report(makeIssue("carry.unit-unknown", [...path, unit], { unit }))
    else read.set(unit, value)
  }
  return read
}

const readWeights = (organization: Organization, policy: CarryPolicy, report: Report) => {
  if (policy.by !== "weighted") return new Map<string, Exact>()
  const weights = readAmounts(organization, policy.weights, ["policy", "weights"], report)
  for (const [unit, weight] of weights) {
    if (compareExact(weight, zero) > 0) continue
    report(makeIssue("carry.weight-missing", ["policy", "weights", unit], { unit }))
  }
  return weights
}

interface Holding {
  readonly value: Exact | undefined
  readonly weight: Exact | undefined
}

interface Run {
  readonly organization: Organization
  readonly policy: CarryPolicy
  readonly held: Map<UnitId, Holding>
  readonly report: Report
}

const weighed = (part: Omit<CarriedPart, "weight">, holding: Holding | undefined): CarriedPart => ({
  ...part,
  weight:
    holding?.weight === undefined || part.share === undefined ? undefined : holding.weight.mul(part.share),
})

/** What makes up a unit on a day: what it kept, if it was there before, and what came. */
const partsOf = (
  { organization, held }: Run,
  unit: UnitId,
  date: PlainDate,
  leaving: ReadonlyArray<LineageEdge>,
  arriving: ReadonlyArray<LineageEdge>,
): ReadonlyArray<CarriedPart> => {
  const came = arriving.map((edge) => {
    const { from, change, basis } = edge
    const holding = held.get(from)
    return weighed({ from, value: holding?.value, share: shareOf(edge), change, basis }, holding)
  })
  if ((organization.units.get(unit)?.validity.from ?? date) >= date) return came
  const own = held.get(unit)
  const kept = {
    from: unit,
    value: own?.value,
    share: keptShare(leaving),
    change: "kept" as const,
    basis: [],
  }
  return [weighed(kept, own), ...came]
}

/** Reports what a policy needs to know of the parts and is not told. */
const checkParts = (
  { policy, report }: Run,
  unit: UnitId,
  date: PlainDate,
  parts: ReadonlyArray<CarriedPart>,
) => {
  if (policy.by === "highest" || policy.by === "by-hand") return
  for (const { from, share, weight } of parts) {
    if (share === undefined) {
      report(makeIssue("carry.share-missing", ["policy"], { from, to: unit, date, policy: policy.by }))
    } else if (policy.by === "weighted" && weight === undefined && parts.length > 1) {
      report(makeIssue("carry.weight-missing", ["policy", "weights"], { unit: from }))
    }
  }
}

/** Puts together the figures of the units that changed on a day, from what was held the day before. */
const carryDay = (run: Run, date: PlainDate, edges: ReadonlyArray<LineageEdge>): ReadonlyArray<CarryStep> => {
  const { organization, policy, held, report } = run
  const leaving = Map.groupBy(edges, ({ from }) => from)
  const arriving = Map.groupBy(edges, ({ to }) => to)
  // A best score stays what it was when a part of the unit leaves.
  const changed = new Set([...(policy.by === "highest" ? [] : leaving.keys()), ...arriving.keys()])
  const goOn = [...changed].filter((unit) => organization.units.get(unit)?.validity.to !== date)
  const steps = goOn.map((unit): CarryStep => {
    const parts = partsOf(run, unit, date, leaving.get(unit) ?? [], arriving.get(unit) ?? [])
    checkParts(run, unit, date, parts)
    return { date, unit, policy: policy.by, parts, value: combineParts(policy, unit, parts) }
  })
  for (const { unit, value, parts } of steps) {
    const holding = { value, weight: sumOfKnown(parts.map(({ weight }) => weight)) }
    const oversized = [value, holding.weight].some((number) => number !== undefined && isOversized(number))
    if (oversized) report(makeIssue("carry.too-precise", ["figures", unit], { unit, date }))
    held.set(unit, oversized ? { value: undefined, weight: undefined } : holding)
  }
  return steps
}

/** Decisions about units that nothing happened to would be left out in silence. */
const checkDecisions = (policy: CarryPolicy, steps: ReadonlyArray<CarryStep>, report: Report): void => {
  if (policy.by !== "by-hand") return
  const changed = new Set<string>(steps.map(({ unit }) => unit))
  for (const unit of Object.keys(policy.decisions)) {
    if (!changed.has(unit))
      report(makeIssue("carry.decision-unused", ["policy", "decisions", unit], { unit }))
  }
}

/**
 * Carries figures of the units on one date to the units of a later one, by a declared policy and never silently: each
 * step is recorded with its parts. Units that nothing happened to keep their figure. A missing part leaves the result
 * missing; it is never a zero.
 *
 * Fails with every issue: `number.invalid`, `carry.unit-unknown`, `carry.inverted` when `to` is before `from`,
 * `carry.share-missing` where a part is summed or weighed and the change states no share, `carry.weight-missing`,
 * `carry.too-precise` for numbers grown past all use.
 *
 * @example
 * ```ts
 * import { Numbers, Time, Units } from "@danvan/core"
 *
 * const unit = (id: string, date: string) =>
 *   ({ change: "establish", date, unit: id, name: id, kind: "xa" }) as const
 * const organization = Units.organizationFromOrThrow([
 *   unit("xa-a", "2020-01-01"),
 *   unit("xa-b", "2020-01-01"),
 *   unit("xa-c", "2025-07-01"),
 *   { change: "merge", date: "2025-07-01", units: ["xa-a", "xa-b"], into: "xa-c" },
 * ])
 * const carried = Units.carryOrThrow(organization, {
 *   figures: { "xa-a": "12", "xa-b": "30.5" },
 *   from: Time.parseDateOrThrow("2025-06-30"),
 *   to: Time.parseDateOrThrow("2025-07-01"),
 *   policy: { by: "sum" },
 * })
 * carried.steps.map((step) => Numbers.toDecimal(step.value!)) // ["42.5"]
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const carry = (
  organization: Organization,
  { figures, from, to, policy: written }: CarryOptions,
): Result.Result<Carried, CarryError> => {
  const read = parseWith(carryPolicySchema, written, undefined, ["policy"])
  if ("issues" in read) return Result.fail(new CarryError(read.issues))
  const policy = read.value
  const issues = makeIssueList()
  const report: Report = (issue) => issues.add(issue)
  if (to < from) report(makeIssue("carry.inverted", ["to"], { from, to }))
  const given = readAmounts(organization, figures, ["figures"], report)
  const weights = readWeights(organization, policy, report)
  if (policy.by === "by-hand") readAmounts(organization, policy.decisions, ["policy", "decisions"], report)

  const held = new Map<UnitId, Holding>()
  for (const { id, validity } of organization.units.values()) {
    if (contains(validity, from)) held.set(id, { value: given.get(id), weight: weights.get(id) })
    else if (given.has(id)) report(makeIssue("carry.unit-unknown", ["figures", id], { unit: id }))
  }
  // A handover of work without a share says nothing of figures.
  const edges = organization.edges.filter(
    ({ date, change, share }) => date > from && date <= to && (change !== "dissolve" || share !== undefined),
  )
  const run = { organization, policy, held, report }
  const steps = [...Map.groupBy(edges, ({ date }) => date)].flatMap(([date, ofDay]) =>
    carryDay(run, date, ofDay),
  )
  checkDecisions(policy, steps, report)
  if (issues.all().length > 0) return Result.fail(new CarryError(issues.all()))

  const left = new Set(edges.map((edge) => edge.from))
  const values = new Map<UnitId, Exact | undefined>()
  const ended: Array<UnitId> = []
  for (const { id, validity } of organization.units.values()) {
    if (contains(validity, to)) values.set(id, held.get(id)?.value)
    else if (given.has(id) && !left.has(id)) ended.push(id)
  }
  return Result.succeed({ values, steps, ended })
}

/**
 * {@link carry}, throwing its {@link CarryError}.
 *
 * @example
 * ```ts
 * import { Time, Units } from "@danvan/core"
 *
 * const organization = Units.organizationFromOrThrow([
 *   { change: "establish", date: "2020-01-01", unit: "xa-a", name: "Xã Mẫu A", kind: "xa" },
 * ])
 * const [from, to] = [Time.parseDateOrThrow("2025-01-01"), Time.parseDateOrThrow("2026-01-01")]
 * Units.carryOrThrow(organization, { figures: { "xa-a": "7" }, from, to, policy: { by: "sum" } }).steps // []
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const carryOrThrow = (organization: Organization, options: CarryOptions): Carried =>
  orThrow(carry(organization, options))
