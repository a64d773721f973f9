import type { PlainDate } from "../time/plain-date.ts"
import { type UnitChange, unitsOf } from "./unit-change.ts"
import type { UnitId } from "./unit-id.ts"

type Path = ReadonlyArray<string | number>

/** What an issue is about: a parent in a tree, a code in a scheme, the kind, the end of a unit, or what left it. */
export type Aspect = { readonly tree: string } | { readonly scheme: string } | "kind" | "end" | "parts"

/** Where the change is written that a unit underwent on a date: its path, with the field that says so. */
export type PlaceOf = (unit: UnitId, date: PlainDate, aspect: Aspect) => Path

/** A change, and where it was given. */
export interface PlacedChange {
  readonly change: UnitChange
  readonly path: Path
}

const unitField = (change: UnitChange, unit: UnitId): Path =>
  change.change === "merge" || change.change === "re-parent"
    ? ["units", change.units.indexOf(unit)]
    : ["unit"]

/** The changes by which a unit begins, or begins again. */
type Beginning = Extract<UnitChange, { readonly parents: unknown }>

const begins = (change: UnitChange): change is Beginning => "parents" in change

/** Where a change says what left a unit. */
const partsField: Readonly<Partial<Record<UnitChange["change"], string>>> = {
  merge: "into",
  split: "into",
  dissolve: "handover",
  "partial-transfer": "share",
}

const parentField = (change: UnitChange, unit: UnitId, tree: string): Path | undefined => {
  if (change.change === "re-parent" && change.tree === tree)
    return change.parent === null ? unitField(change, unit) : ["parent"]
  return begins(change) && Object.hasOwn(change.parents, tree) ? ["parents", tree] : undefined
}

/** The field of a change that settles the aspect of a unit, or nothing when it says nothing of it. */
const fieldOf = (change: UnitChange, unit: UnitId, aspect: Aspect): Path | undefined => {
  const parts = partsField[change.change]
  if (aspect === "parts") return parts === undefined ? undefined : [parts]
  if (aspect === "kind") return "kind" in change ? ["kind"] : undefined
  if (aspect === "end") return parts === undefined || parts === "share" ? undefined : unitField(change, unit)
  if ("tree" in aspect) return parentField(change, unit, aspect.tree)
  return "codes" in change && Object.hasOwn(change.codes, aspect.scheme)
    ? ["codes", aspect.scheme]
    : undefined
}

/** The units a change says something of, with those that give parts away in it. */
const namedIn = (change: UnitChange): ReadonlyArray<UnitId> =>
  change.change === "re-establish" ? [change.unit, ...change.from.map(({ unit }) => unit)] : unitsOf(change)

/**
 * Finds the change behind an issue by unit and date: the one that settles the aspect, or any of that unit and day. An
 * issue that only older changes explain is told at the last change given.
 */
export const placeOfChanges = (placed: ReadonlyArray<PlacedChange>): PlaceOf => {
  const byUnitAndDay = new Map<string, Array<PlacedChange>>()
  for (const one of placed) {
    for (const unit of namedIn(one.change)) {
      const key = `${one.change.date} ${unit}`
      const known = byUnitAndDay.get(key)
      if (known === undefined) byUnitAndDay.set(key, [one])
      else known.push(one)
    }
  }
  return (unit, date, aspect) => {
    const candidates = byUnitAndDay.get(`${date} ${unit}`) ?? placed.slice(-1)
    for (const { change, path } of candidates) {
      const field = fieldOf(change, unit, aspect)
      if (field !== undefined) return [...path, ...field]
    }
    const { change, path } = candidates[0]!
    const giver = change.change === "re-establish" ? change.from.findIndex((part) => part.unit === unit) : -1
    if (giver >= 0) return [...path, "from", giver, "share"]
    return unitsOf(change).includes(unit) ? [...path, ...unitField(change, unit)] : [...path, "change"]
  }
}
