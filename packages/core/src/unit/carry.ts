import * as Result from "effect/Result"
import * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { makeIssueList } from "../issue/issue-list.ts"
import { parseDecimal } from "../number/decimal.ts"
import { compareExact, type Exact, zero } from "../number/exact.ts"
import { numberIssue } from "../number/number-issue.ts"
import { isUnreadable, lostKeyIssues } from "../source/lost-keys.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { type Carried, CarryError, type CarryOptions } from "./carried.ts"
import { carryDay, edgesThatCarry, type Holding, lastDaysOf } from "./carry-day.ts"
import { type CarryPolicy, carryPolicySchema } from "./carry-policy.ts"
import { checkDecisions } from "./check-decisions.ts"
import { existsOn } from "./existence.ts"
import type { Organization } from "./organization.ts"
import { organizationIssues, readOptions } from "./read-argument.ts"
import type { UnitId } from "./unit-id.ts"

type Report = (issue: Issue) => void

const optionsSchema = z.strictObject({
  figures: z.record(z.string(), z.unknown()),
  from: plainDateSchema,
  to: plainDateSchema,
  policy: carryPolicySchema,
})

/** Reads amounts by unit; each must be a decimal of a unit there is, or says why not. */
const readAmounts = (
  amounts: Readonly<Record<string, unknown>>,
  path: ReadonlyArray<string>,
  report: Report,
  unknownUnit: (unit: UnitId, place: ReadonlyArray<string>) => Issue | undefined,
): ReadonlyMap<string, Exact> => {
  const read = new Map<string, Exact>()
  for (const [unit, text] of Object.entries(amounts)) {
    const place = [...path, unit]
    const value = typeof text === "string" ? parseDecimal(text) : undefined
    const unknown = unknownUnit(unit as UnitId, place)
    const wrong = numberIssue(unit, text, place)
    if (wrong !== undefined) report(wrong)
    else if (unknown !== undefined) report(unknown)
    else if (value !== undefined) read.set(unit, value)
  }
  return read
}

const readWeights = ({ units }: Organization, policy: CarryPolicy, from: PlainDate, report: Report) => {
  if (policy.by !== "weighted") return new Map<string, Exact>()
  const path = ["policy", "weights"]
  const weights = readAmounts(policy.weights, path, report, (unit, place) =>
    existsOn(units.get(unit), from) ? undefined : makeIssue("carry.unit-unknown", place, { unit }),
  )
  for (const [unit, weight] of weights) {
    if (compareExact(weight, zero) <= 0) report(makeIssue("carry.weight-missing", [...path, unit], { unit }))
  }
  return weights
}

/**
 * Carries figures of the units on one date to the units of a later one, by a declared policy and never silently: each
 * step is recorded with its parts. Units that nothing happened to keep their figure. A missing part leaves the result
 * missing; it is never a zero. A sum is conserved: what all units have at the end, with what `ended`, is what they had.
 *
 * Fails with every issue: `number.…` (a `1.800` may be 1800: write the one or the other, as text), `carry.unit-unknown`, `carry.inverted` when `to` is before `from`;
 * where a part holds a figure, `carry.share-missing` if it is summed or weighed and the change states no share, and
 * `carry.weight-missing`; `carry.remainder-lost` where a sum would lose a part; `carry.decision-missing` for every unit
 * left to people and not decided, `carry.decision-not-final` and `carry.decision-unused` for decisions about others;
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
  options: CarryOptions,
): Result.Result<Carried, CarryError> => {
  const wrong = organizationIssues(organization)
  const lost = lostKeyIssues(options)
  if (isUnreadable(lost)) return Result.fail(new CarryError([...wrong, ...lost]))
  const read = readOptions(optionsSchema, options)
  if ("issues" in read || lost.length > 0) {
    return Result.fail(new CarryError([...wrong, ...("issues" in read ? read.issues : []), ...lost]))
  }
  if (wrong.length > 0) return Result.fail(new CarryError(wrong))
  const { from, to, policy, figures } = read.value
  const { units } = organization
  const issues = makeIssueList()
  const report: Report = (issue) => issues.add(issue)
  if (to < from) report(makeIssue("carry.inverted", ["to"], { from, to }))
  const given = readAmounts(figures, ["figures"], report, (unit, place) =>
    existsOn(units.get(unit), from) ? undefined : makeIssue("carry.unit-unknown", place, { unit }),
  )
  const weights = readWeights(organization, policy, from, report)
  const held = new Map<UnitId, Holding>()
  for (const [id, value] of given) held.set(id as UnitId, { value, weight: weights.get(id) })
  const edges = edgesThatCarry(organization, from, to)
  const run = { organization, policy, held, report, lastDays: lastDaysOf(edges) }
  const steps = [...Map.groupBy(edges, ({ date }) => date)].flatMap(([date, ofDay]) =>
    carryDay(run, date, ofDay),
  )
  if (policy.by === "by-hand") checkDecisions(organization, policy.decisions, steps, to, report)
  if (issues.all().length > 0) return Result.fail(new CarryError(issues.all()))

  const left = new Set(edges.map((edge) => edge.from))
  const values = new Map<UnitId, Exact | undefined>()
  const ended: Array<UnitId> = []
  for (const unit of units.values()) {
    if (existsOn(unit, to)) values.set(unit.id, held.get(unit.id)?.value)
    else if (given.has(unit.id) && !left.has(unit.id)) ended.push(unit.id)
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
