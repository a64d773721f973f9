import * as Result from "effect/Result"
import * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { makeIssueList } from "../issue/issue-list.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { isUnreadable, lostKeyIssues } from "../source/lost-keys.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { applyChange } from "./apply-change.ts"
import { checkOrganization } from "./check-organization.ts"
import type { Draft } from "./draft.ts"
import { compareEdges } from "./lineage-edge.ts"
import { makeOrganization, type Organization } from "./organization.ts"
import { type OrganizationOptions, organizationOptionsSchema } from "./organization-options.ts"
import { type PlacedChange, placeOfChanges } from "./place-of.ts"
import { organizationIssues, readOptions } from "./read-argument.ts"
import { standardVocabulary } from "./standard-vocabulary.ts"
import { compareChanges, type UnitChangeInput, unitChangeSchema } from "./unit-change.ts"
import type { UnitId } from "./unit-id.ts"

/** Changes an organization may be told in; a whole country over ten years needs a few tens of thousands. */
const maxChanges = 200_000

const changesSchema = z.array(unitChangeSchema)

/**
 * Changes do not make an organization; carries every issue, each at the path of its change.
 *
 * @category Units
 * @since 0.1.0
 */
export class OrganizationError extends issueError("OrganizationError") {}

/** Applies changes to an organization, then checks the whole. */
const fold = (
  before: Organization,
  placed: ReadonlyArray<PlacedChange>,
): Result.Result<Organization, OrganizationError> => {
  const [errors, warnings] = [makeIssueList(), makeIssueList()]
  const report = (issue: Issue): void => (issue.severity === "error" ? errors : warnings).add(issue)
  const announced = new Map<UnitId, PlainDate>()
  for (const { change } of placed) {
    if (change.change === "establish" && !announced.has(change.unit)) announced.set(change.unit, change.date)
  }
  const { vocabulary } = before
  const draft: Draft = {
    vocabulary,
    units: new Map(before.units),
    edges: [...before.edges],
    announced,
    report,
    isFull: errors.isFull,
  }
  for (const { change, path } of placed) {
    if (draft.isFull()) break
    applyChange(draft, change, path)
  }
  checkOrganization(draft, placeOfChanges(placed))
  if (errors.all().length > 0) return Result.fail(new OrganizationError(errors.all()))
  const { units } = draft
  const edges = draft.edges.sort(compareEdges)
  const changes = [...before.changes, ...placed.map(({ change }) => change)]
  return Result.succeed(makeOrganization({ vocabulary, changes, units, edges, warnings: warnings.all() }))
}

/**
 * An organization in which nothing has happened yet. Options that are none throw an {@link OrganizationError}.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * Units.emptyOrganization().units.size // 0
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const emptyOrganization = (options: OrganizationOptions = {}): Organization => {
  const read = readOptions(organizationOptionsSchema, options)
  if ("issues" in read) throw new OrganizationError(read.issues)
  const { vocabulary = standardVocabulary } = read.value
  return makeOrganization({ vocabulary, changes: [], units: new Map(), edges: [], warnings: [] })
}

/**
 * The organization that a list of changes, in any order, adds up to.
 *
 * All changes of one date hold from the start of that day, together. They are taken in a fixed order: first
 * establishments, then names, codes, kinds, parents and transfers, then mergers, splits and dissolutions; within these
 * three the order given makes no difference. So a unit may be put under one established the same day, and children
 * may leave a parent that ends the same day; but a unit cannot take two names, or two parents in one tree, on one day.
 *
 * A unit that ended may exist again from a `re-establish` on, which needs its legal basis; a second `establish` of one
 * id is refused, and so is a return before the end.
 *
 * Fails with every issue, at its field of its change (`[3, "unit"]`): a unit that does not exist on the date
 * (`unit.unknown`, `unit.not-yet`, `unit.ended`), established or ended twice, two parents in one tree
 * (`unit.two-parents`), a circle (`unit.cycle`), a level that is not its kind's, children whose parent ends (`unit.orphaned`), a code of two units, shares
 * that do not add up, and words the vocabulary does not have. A change without legal basis, a time without a parent
 * between two, and a unit that outlives its kind are `warnings` of the organization.
 *
 * To save an organization, save its `changes`: they are plain data, so `JSON.stringify(organization.changes)` keeps all
 * of it, and `organizationFrom(JSON.parse(text))` with the same vocabulary makes it again.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * Units.organizationFrom([
 *   { change: "establish", date: "2020-01-01", unit: "huyen-mau", name: "Huyện Mẫu", kind: "huyen" },
 *   {
 *     change: "establish",
 *     date: "2020-01-01",
 *     unit: "xa-mau",
 *     name: "Xã Mẫu",
 *     kind: "xa",
 *     parents: { state: "huyen-mau" },
 *   },
 * ]) // success
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const organizationFrom = (
  changes: ReadonlyArray<UnitChangeInput>,
  options: OrganizationOptions = {},
): Result.Result<Organization, OrganizationError> => {
  const chosen = readOptions(organizationOptionsSchema, options)
  const problems = "issues" in chosen ? chosen.issues : []
  if (!Array.isArray(changes)) {
    const wrong = wrongArgument("changes", "array", changes)
    return Result.fail(new OrganizationError([wrong, ...problems]))
  }
  if (changes.length > maxChanges) {
    const tooMany = makeIssue("unit-change.too-many", ["changes"], { limit: maxChanges })
    return Result.fail(new OrganizationError([tooMany, ...problems]))
  }
  const lost = lostKeyIssues(changes)
  if (isUnreadable(lost)) return Result.fail(new OrganizationError([...lost, ...problems]))
  const read = parseWith(changesSchema, changes)
  if ("issues" in read || lost.length > 0) {
    const issues = "issues" in read ? read.issues : []
    return Result.fail(new OrganizationError([...issues, ...lost, ...problems]))
  }
  if ("issues" in chosen) return Result.fail(new OrganizationError(problems))
  const placed = read.value
    .map((change, index) => ({ change, path: [index] }))
    .sort((left, right) => compareChanges(left.change, right.change))
  return fold(emptyOrganization(chosen.value), placed)
}

/**
 * {@link organizationFrom}, throwing its {@link OrganizationError}.
 *
 * @example
 * ```ts
 * import { Time, Units } from "@danvan/core"
 *
 * const organization = Units.organizationFromOrThrow([
 *   { change: "establish", date: "2020-01-01", unit: "xa-mau", name: "Xã Mẫu", kind: "xa" },
 * ])
 * organization.asOf(Time.parseDateOrThrow("2026-01-01")).get("xa-mau")?.name.official // "Xã Mẫu"
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const organizationFromOrThrow = (
  changes: ReadonlyArray<UnitChangeInput>,
  options: OrganizationOptions = {},
): Organization => orThrow(organizationFrom(changes, options))

/**
 * The organization after one more change, which may not be earlier than the last one (`unit-change.out-of-order`).
 * It fails as {@link organizationFrom} does; the organization given stays as it is.
 *
 * The result is a complete organization, so of changes on one day those come first that others lean on: children leave
 * before their parent ends. Each step checks the whole; give many changes to {@link organizationFrom} at once.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * Units.evolve(Units.emptyOrganization(), {
 *   change: "establish",
 *   date: "2020-01-01",
 *   unit: "xa-mau",
 *   name: "Xã Mẫu",
 *   kind: "xa",
 * }) // success
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const evolve = (
  organization: Organization,
  change: UnitChangeInput,
): Result.Result<Organization, OrganizationError> => {
  const wrong = organizationIssues(organization)
  if (!isRecord(change)) {
    const issues = [...wrong, wrongArgument("change", "record", change)]
    return Result.fail(new OrganizationError(issues))
  }
  const lost = lostKeyIssues(change)
  if (isUnreadable(lost)) return Result.fail(new OrganizationError([...wrong, ...lost]))
  const read = parseWith(unitChangeSchema, change)
  if ("issues" in read || lost.length > 0) {
    const issues = "issues" in read ? read.issues : []
    return Result.fail(new OrganizationError([...wrong, ...issues, ...lost]))
  }
  if (wrong.length > 0) return Result.fail(new OrganizationError(wrong))
  const last = organization.changes.at(-1)?.date
  const { date } = read.value
  if (last !== undefined && date < last) {
    const issue = makeIssue("unit-change.out-of-order", ["date"], { date, last })
    return Result.fail(new OrganizationError([issue]))
  }
  const told = new Set(organization.warnings.map(({ message }) => message.en))
  return Result.map(fold(organization, [{ change: read.value, path: [] }]), (next) => {
    const more = next.warnings.filter(({ message }) => !told.has(message.en))
    return makeOrganization({ ...next, warnings: [...organization.warnings, ...more] })
  })
}

/**
 * {@link evolve}, throwing its {@link OrganizationError}.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * const organization = Units.evolveOrThrow(Units.emptyOrganization(), {
 *   change: "establish",
 *   date: "2020-01-01",
 *   unit: "xa-mau",
 *   name: "Xã Mẫu",
 *   kind: "xa",
 * })
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const evolveOrThrow = (organization: Organization, change: UnitChangeInput): Organization =>
  orThrow(evolve(organization, change))
