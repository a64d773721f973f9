import { makeIssue } from "../issue/issue.ts"
import { validityOrThrow } from "../time/validity.ts"
import { classUnit, codeUnit, nameUnit, placeUnit } from "./alter-unit.ts"
import { type Draft, nothing } from "./draft.ts"
import { endUnit } from "./end-unit.ts"
import { whyAbsent } from "./existence.ts"
import { pass } from "./pass-on.ts"
import { reestablish } from "./reestablish.ts"
import { type ChangeOf, type UnitChange, unitsOf } from "./unit-change.ts"
import type { UnitId } from "./unit-id.ts"

type Path = ReadonlyArray<string | number>

const establish = (draft: Draft, change: ChangeOf<"establish">, path: Path): void => {
  const { unit: id, date } = change
  const known = draft.units.get(id)
  if (known !== undefined) {
    const facts = { unit: id, first: String(known.validity.from), date }
    draft.report(makeIssue("unit.established-twice", [...path, "unit"], facts))
    return
  }
  draft.units.set(id, {
    id,
    validity: validityOrThrow(date, null),
    periods: [validityOrThrow(date, null)],
    names: nothing,
    kinds: nothing,
    levels: nothing,
    codes: new Map(),
    parents: new Map(),
  })
  const at = { draft, date, path }
  nameUnit(at, id, change.name)
  classUnit(at, id, change.kind, change.level)
  codeUnit(at, id, change.codes)
  for (const [tree, parent] of Object.entries(change.parents)) {
    placeUnit({ draft, date, path: [...path, "parents", tree] }, id, tree, parent)
  }
}

const merge = (draft: Draft, { units, into, date, basis }: ChangeOf<"merge">, path: Path): void => {
  units.forEach((from, index) => {
    const place = [...path, "units", index]
    if (from === into) draft.report(makeIssue("unit.into-itself", place, { unit: from, date }))
    else if (endUnit(draft, from, date, place))
      pass(draft, { from, to: into, date, extent: "full", change: "merge", basis }, [...path, "into"])
  })
}

/** Ends a unit and passes its parts on: what a split and a dissolution have in common. */
const leave = (
  draft: Draft,
  change: ChangeOf<"split"> | ChangeOf<"dissolve">,
  parts: ReadonlyArray<{ readonly unit: UnitId; readonly share?: string | undefined }>,
  path: Path,
): void => {
  const { unit: from, date, basis } = change
  if (!endUnit(draft, from, date, [...path, "unit"])) return
  parts.forEach(({ unit: to, share }, index) => {
    const place = [...path, change.change === "split" ? "into" : "handover", index, "unit"]
    pass(draft, { from, to, date, extent: "partial", share, change: change.change, basis }, place)
  })
}

const transfer = (draft: Draft, change: ChangeOf<"partial-transfer">, path: Path): void => {
  const { unit: from, into: to, date, share, basis } = change
  const absent = whyAbsent(draft.units, from, date, [...path, "unit"], draft.announced)
  if (absent !== undefined) {
    draft.report(absent)
    return
  }
  pass(draft, { from, to, date, extent: "partial", share, change: "partial-transfer", basis }, [
    ...path,
    "into",
  ])
}

/**
 * Applies one change to a draft, reporting what is wrong with it on its own. What only the complete day shows
 * (a parent that is gone, a circle, children left behind) is for the checks that follow.
 */
export const applyChange = (draft: Draft, change: UnitChange, path: Path): void => {
  const at = (field: string) => ({ draft, date: change.date, path: [...path, field] })
  if (change.basis.length === 0 && change.change !== "re-establish") {
    const facts = { change: change.change, unit: unitsOf(change)[0]!, date: change.date }
    draft.report(makeIssue("unit-change.no-basis", [...path, "basis"], facts, { severity: "warning" }))
  }
  switch (change.change) {
    case "establish":
      establish(draft, change, path)
      break
    case "re-establish":
      reestablish(draft, change, path)
      break
    case "rename":
      nameUnit(at("unit"), change.unit, change.name)
      break
    case "recode":
      codeUnit(at("unit"), change.unit, change.codes)
      break
    case "change-kind":
      classUnit({ draft, date: change.date, path }, change.unit, change.kind, change.level)
      break
    case "re-parent":
      change.units.forEach((unit, index) =>
        placeUnit(
          { draft, date: change.date, path: [...path, "units", index] },
          unit,
          change.tree,
          change.parent,
        ),
      )
      break
    case "merge":
      merge(draft, change, path)
      break
    case "split":
      leave(draft, change, change.into, path)
      break
    case "partial-transfer":
      transfer(draft, change, path)
      break
    case "dissolve":
      leave(draft, change, change.handover, path)
      break
  }
}
