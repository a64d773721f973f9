import { closest } from "../issue/closest.ts"
import { makeIssue } from "../issue/issue.ts"
import { printValidity } from "../time/format-validity.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { contains } from "../time/validity.ts"
import { type Draft, nothing } from "./draft.ts"
import { whyAbsent } from "./existence.ts"
import { endTimeline, maxValues, turnsOn, turnTimeline } from "./turn-timeline.ts"
import type { Unit, UnitName } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

/** What is altered, when, and where that is written. */
export interface Alteration {
  readonly draft: Draft
  readonly date: PlainDate
  readonly path: ReadonlyArray<string | number>
}

/** The unit as it is on the date, or its absence reported. */
const livingUnit = ({ draft, date, path }: Alteration, id: UnitId): Unit | undefined => {
  const absent = whyAbsent(draft.units, id, date, path, draft.announced)
  if (absent === undefined) return draft.units.get(id)
  draft.report(absent)
  return undefined
}

/** True when a property of a unit cannot take one more value on the date; the reason is reported. */
const isBarred = (
  { draft, date, path }: Alteration,
  unit: Unit,
  property: keyof Unit,
  timeline = unit[property] as Unit["names"],
): boolean => {
  if (turnsOn(timeline, date)) {
    draft.report(makeIssue("unit.changed-twice", path, { unit: unit.id, property, date }))
    return true
  }
  if (timeline.entries.length < maxValues) return false
  draft.report(makeIssue("unit.too-many-values", path, { unit: unit.id, property, limit: maxValues }))
  return true
}

/** Gives a unit a name from the date on. */
export const nameUnit = (at: Alteration, id: UnitId, name: UnitName): void => {
  const unit = livingUnit(at, id)
  if (unit === undefined || isBarred(at, unit, "names")) return
  at.draft.units.set(id, { ...unit, names: turnTimeline(unit.names, at.date, name) })
}

/** Gives a unit codes from the date on, each in its scheme; other schemes keep theirs. */
export const codeUnit = (at: Alteration, id: UnitId, added: Readonly<Record<string, string>>): void => {
  const unit = livingUnit(at, id)
  if (unit === undefined) return
  const codes = new Map(unit.codes)
  for (const [scheme, code] of Object.entries(added)) {
    const timeline = unit.codes.get(scheme) ?? nothing
    if (isBarred(at, unit, "codes", timeline as never)) continue
    codes.set(scheme, turnTimeline<string>(timeline, at.date, code))
  }
  at.draft.units.set(id, { ...unit, codes })
}

const knownLevel = ({ draft, path }: Alteration, level: string): boolean => {
  const { levels } = draft.vocabulary
  if (levels.has(level)) return true
  const facts = { level, suggestion: closest(level, levels.keys()) }
  draft.report(makeIssue("vocabulary.level-unknown", [...path, "level"], facts))
  return false
}

/** Makes a unit of a kind from the date on, at the level given, the kind's own, or the one it has. */
export const classUnit = (at: Alteration, id: UnitId, word: string, level?: string): void => {
  const unit = livingUnit(at, id)
  if (unit === undefined) return
  const { draft, date, path } = at
  const { kinds } = draft.vocabulary
  const kind = kinds.get(word)
  if (kind === undefined) {
    const facts = { kind: word, suggestion: closest(word, kinds.keys()) }
    draft.report(makeIssue("vocabulary.kind-unknown", [...path, "kind"], facts))
  } else if (kind.inForce !== undefined && !contains(kind.inForce, date)) {
    const facts = { unit: id, date, kind: word, span: printValidity(kind.inForce) }
    draft.report(makeIssue("unit.kind-not-in-force", [...path, "kind"], facts))
  }
  if (level !== undefined && !knownLevel(at, level)) return
  if (kind?.level !== undefined && level !== undefined && level !== kind.level) {
    const facts = { unit: id, kind: word, level, expected: kind.level }
    draft.report(makeIssue("unit.level-contradicts-kind", [...path, "level"], facts))
    return
  }
  const last = unit.levels.entries.at(-1)
  const held = last?.value
  const next = level ?? kind?.level ?? held
  if (next === undefined) {
    if (kind !== undefined)
      draft.report(makeIssue("unit.level-missing", [...path, "level"], { unit: id, kind: word }))
  }
  if (isBarred(at, unit, "kinds")) return
  const goesOn = next === held && last?.validity.to === null
  draft.units.set(id, {
    ...unit,
    kinds: turnTimeline(unit.kinds, date, word),
    levels: next === undefined || goesOn ? unit.levels : turnTimeline(unit.levels, date, next),
  })
}

/**
 * Puts a unit under a parent in a tree from the date on; `null` takes it out from under its parent. Whether the
 * parent exists is seen when the day is complete.
 */
export const placeUnit = (at: Alteration, id: UnitId, tree: string, parent: UnitId | null): void => {
  const unit = livingUnit(at, id)
  if (unit === undefined) return
  const { draft, date, path } = at
  if (!draft.vocabulary.trees.has(tree)) {
    const facts = { tree, suggestion: closest(tree, draft.vocabulary.trees.keys()) }
    draft.report(makeIssue("vocabulary.tree-unknown", path, facts))
    return
  }
  const timeline = unit.parents.get(tree) ?? nothing
  const last = timeline.entries.at(-1)
  if (turnsOn(timeline, date)) {
    const facts = { unit: id, tree, date, parent: last?.value ?? "—", other: parent ?? "—" }
    draft.report(makeIssue("unit.two-parents", path, facts))
    return
  }
  if (isBarred(at, unit, "parents", timeline as never)) return
  if (parent === null && (last === undefined || last.validity.to !== null)) {
    draft.report(makeIssue("unit.no-parent", path, { unit: id, tree, date }))
    return
  }
  const turned = parent === null ? endTimeline(timeline, date) : turnTimeline(timeline, date, parent)
  draft.units.set(id, { ...unit, parents: new Map(unit.parents).set(tree, turned) })
}
