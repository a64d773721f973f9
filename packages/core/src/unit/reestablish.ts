import { makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { validityOrThrow } from "../time/validity.ts"
import { classUnit, codeUnit, nameUnit, placeUnit } from "./alter-unit.ts"
import type { Draft } from "./draft.ts"
import { whyAbsent } from "./existence.ts"
import { pass } from "./pass-on.ts"
import type { Unit } from "./unit.ts"
import type { ChangeOf } from "./unit-change.ts"

type Path = ReadonlyArray<string | number>

/** The unit that may come back on the date, or nothing and why: it never was, it still exists, no text says so. */
const returning = (draft: Draft, change: ChangeOf<"re-establish">, path: Path): Unit | undefined => {
  const { unit: id, date, basis } = change
  if (basis.length === 0) {
    draft.report(makeIssue("unit-change.basis-needed", [...path, "basis"], { unit: id, date }))
  }
  const unit = draft.units.get(id)
  const ended = unit?.validity.to ?? null
  if (unit !== undefined && ended !== null && ended <= date) return unit
  const place = [...path, "unit"]
  const absent = whyAbsent(draft.units, id, date, place, draft.announced)
  const first = String(unit?.periods.at(-1)?.from ?? date)
  draft.report(absent ?? makeIssue("unit.not-ended", place, { unit: id, first, date }))
  return undefined
}

/**
 * Brings back a unit that ended, with the last name, kind and level it had where no other is given. Who gives parts back
 * is in the lineage, and so is the unit's own return: whole only if nobody had taken over what it had.
 */
export const reestablish = (draft: Draft, change: ChangeOf<"re-establish">, path: Path): void => {
  const { unit: id, date, basis, from } = change
  const unit = returning(draft, change, path)
  if (unit === undefined) return
  const ended = unit.validity.to as PlainDate
  const taken = draft.edges.some((edge) => edge.from === id && edge.date === ended)
  draft.units.set(id, {
    ...unit,
    validity: validityOrThrow(unit.validity.from, null),
    periods: [...unit.periods, validityOrThrow(date, null)],
  })
  const at = { draft, date, path }
  nameUnit(at, id, change.name ?? unit.names.entries.at(-1)!.value)
  classUnit(at, id, change.kind ?? unit.kinds.entries.at(-1)!.value, change.level)
  codeUnit(at, id, change.codes)
  for (const [tree, parent] of Object.entries(change.parents)) {
    placeUnit({ draft, date, path: [...path, "parents", tree] }, id, tree, parent)
  }
  const extent = taken || from.length > 0 ? "partial" : "full"
  draft.edges.push({ from: id, to: id, date, extent, change: "re-establish", basis })
  from.forEach(({ unit: giver, share }, index) => {
    const place = [...path, "from", index, "unit"]
    const absent = whyAbsent(draft.units, giver, date, place, draft.announced)
    if (absent !== undefined) draft.report(absent)
    else
      pass(
        draft,
        { from: giver, to: id, date, extent: "partial", share, change: "re-establish", basis },
        place,
      )
  })
}
