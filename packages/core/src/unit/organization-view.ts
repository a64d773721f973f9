import { expectNoIssues, expectText } from "../issue/argument-error.ts"
import { closest } from "../issue/closest.ts"
import { makeIssue } from "../issue/issue.ts"
import { expectDate } from "../time/expect-date.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { valueAt } from "../time/timeline.ts"
import { existsOn } from "./existence.ts"
import { searchUnits } from "./search-units.ts"
import type { Unit } from "./unit.ts"
import { type UnitAt, unitAt } from "./unit-at.ts"
import type { UnitId } from "./unit-id.ts"
import type { Vocabulary } from "./vocabulary.ts"

/**
 * A unit with all that is below it in a tree.
 *
 * @category Units
 * @since 0.1.0
 */
export interface TreeNode {
  /** The unit that day. */
  readonly unit: UnitAt
  /** What is right below it in the tree, in order of id. */
  readonly children: ReadonlyArray<TreeNode>
}

/**
 * An organization on one date. Lists are in order of id unless said otherwise; a unit that does not exist on the date
 * has no parent and no children. A unit the organization never has, or a tree its vocabulary does not, is a slip of the
 * pen: asking about it throws an `ArgumentError` (`unit.unknown`, `vocabulary.tree-unknown`). `get` and `exists` take
 * any id.
 *
 * @category Units
 * @since 0.1.0
 */
export interface OrganizationView {
  /** The day it is a view of. */
  readonly date: PlainDate
  /** Whether a unit exists on the date. */
  readonly exists: (id: string) => boolean
  /** A unit as it is on the date; undefined where it does not exist. */
  readonly get: (id: string) => UnitAt | undefined
  /** Every unit that exists. */
  readonly units: () => ReadonlyArray<UnitAt>
  /** The units of a tree with nobody above them, and those that stand alone, in no tree, above and below nobody. */
  readonly roots: (tree: string) => ReadonlyArray<UnitAt>
  /** The unit directly above in a tree. */
  readonly parent: (id: string, tree: string) => UnitAt | undefined
  /** The units directly below in a tree. */
  readonly children: (id: string, tree: string) => ReadonlyArray<UnitAt>
  /** The nearest first. */
  readonly ancestors: (id: string, tree: string) => ReadonlyArray<UnitAt>
  /** Each right before those below it. */
  readonly descendants: (id: string, tree: string) => ReadonlyArray<UnitAt>
  /** From the top of the tree down to the unit itself. */
  readonly path: (id: string, tree: string) => ReadonlyArray<UnitAt>
  /** The official names of the path, the unit's own first: what tells communes of one name apart. */
  readonly fullName: (id: string, tree: string) => string
  /** A unit with all that is below it in a tree. */
  readonly tree: (id: string, tree: string) => TreeNode | undefined
  /** The units whose names or codes on that date hold the words, whatever their case and diacritics; best match first. */
  readonly search: (words: string) => ReadonlyArray<UnitAt>
  /** The unit that has a code in a scheme of codes. */
  readonly byCode: (scheme: string, code: string) => UnitAt | undefined
}

const byId = (left: UnitAt, right: UnitAt): number => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)

/** The children in each tree, by `tree`, then by parent; those without one are under `undefined`. */
const childrenByTree = (units: ReadonlyArray<UnitAt>): Map<string, Map<UnitId, Array<UnitAt>>> => {
  const trees = new Map<string, Map<UnitId, Array<UnitAt>>>()
  for (const unit of units) {
    for (const [tree, parent] of unit.parents) {
      const parents = trees.get(tree) ?? new Map<UnitId, Array<UnitAt>>()
      trees.set(tree, parents)
      const siblings = parents.get(parent)
      if (siblings === undefined) parents.set(parent, [unit])
      else siblings.push(unit)
    }
  }
  return trees
}

/** The units in each scheme, by scheme, then by code. */
const unitsByCode = (units: ReadonlyArray<UnitAt>): Map<string, Map<string, UnitAt>> => {
  const schemes = new Map<string, Map<string, UnitAt>>()
  for (const unit of units) {
    for (const [scheme, code] of unit.codes) {
      const known = schemes.get(scheme)
      if (known === undefined) schemes.set(scheme, new Map([[code, unit]]))
      else known.set(code, unit)
    }
  }
  return schemes
}

/** Computes on first use, once. */
const lazy = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The view of units on a date. What it needs of all units is worked out once, when first asked for. */
export const viewOf = (
  units: ReadonlyMap<UnitId, Unit>,
  knownTrees: Vocabulary["trees"],
  date: PlainDate,
): OrganizationView => {
  expectDate(date, "date")
  const all = lazy(() =>
    Object.freeze(
      [...units.values()].flatMap((unit) => (existsOn(unit, date) ? [unitAt(unit, date)] : [])).sort(byId),
    ),
  )
  const trees = lazy(() => childrenByTree(all()))
  const coded = lazy(() => unitsByCode(all()))
  const get = (id: string): UnitAt | undefined => {
    const unit = units.get(id as UnitId)
    return unit !== undefined && existsOn(unit, date) ? unitAt(unit, date) : undefined
  }
  const parent = (id: string, tree: string): UnitAt | undefined => {
    const timeline = units.get(id as UnitId)?.parents.get(tree)
    const above = timeline === undefined ? undefined : valueAt(timeline, date)
    return above === undefined ? undefined : get(above)
  }
  const children = (id: string, tree: string): ReadonlyArray<UnitAt> =>
    Object.freeze(
      trees()
        .get(tree)
        ?.get(id as UnitId) ?? [],
    )
  // Loops, not recursion: units pushed down from above, day after day, can form a chain longer than a call stack.
  const ancestors = (id: string, tree: string): ReadonlyArray<UnitAt> => {
    const found: Array<UnitAt> = []
    for (let above = parent(id, tree); above !== undefined; above = parent(above.id, tree)) found.push(above)
    return found
  }
  const descendants = (id: string, tree: string): ReadonlyArray<UnitAt> => {
    const found: Array<UnitAt> = []
    const waiting = [...children(id, tree)].reverse()
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      found.push(next)
      for (const child of children(next.id, tree).toReversed()) waiting.push(child)
    }
    return found
  }
  const standsAlone = ({ id, parents }: UnitAt): boolean =>
    parents.size === 0 && [...trees().values()].every((parentIds) => !parentIds.has(id))
  const path = (id: string, tree: string): ReadonlyArray<UnitAt> => {
    const unit = get(id)
    return unit === undefined ? [] : [unit, ...ancestors(id, tree)].reverse()
  }
  const branch = (unit: UnitAt, tree: string): TreeNode | undefined => {
    const nodes = new Map<UnitId, TreeNode>()
    for (const below of [unit, ...descendants(unit.id, tree)].reverse()) {
      nodes.set(below.id, { unit: below, children: children(below.id, tree).map(({ id }) => nodes.get(id)!) })
    }
    return nodes.get(unit.id)
  }
  const askedTree = (name: string): string => {
    expectText(name, "tree")
    if (!knownTrees.has(name)) {
      const facts = { tree: name, suggestion: closest(name, knownTrees.keys()) }
      expectNoIssues([makeIssue("vocabulary.tree-unknown", ["tree"], facts)])
    }
    return name
  }
  /** Asks of a unit that is, was or will be, and of a tree there is; a misspelt name would read as nothing there. */
  const asking =
    <Answer>(answer: (id: string, tree: string) => Answer) =>
    (id: string, tree: string): Answer => {
      expectText(id, "id")
      if (!units.has(id as UnitId)) {
        expectNoIssues([
          makeIssue("unit.unknown", ["id"], { unit: id, suggestion: closest(id, units.keys()) }),
        ])
      }
      return answer(id, askedTree(tree))
    }
  return Object.freeze({
    date,
    exists: (id: string) => get(id) !== undefined,
    get,
    units: all,
    roots: (tree: string) => {
      askedTree(tree)
      return all().filter(
        (unit) => !unit.parents.has(tree) && (children(unit.id, tree).length > 0 || standsAlone(unit)),
      )
    },
    parent: asking(parent),
    children: asking(children),
    ancestors: asking(ancestors),
    descendants: asking(descendants),
    path: asking(path),
    fullName: asking((id, tree) =>
      path(id, tree)
        .map(({ name }) => name.official)
        .reverse()
        .join(", "),
    ),
    tree: asking((id, tree) => {
      const unit = get(id)
      return unit === undefined ? undefined : branch(unit, tree)
    }),
    search: (words: string) => {
      expectText(words, "words")
      return searchUnits(all(), words)
    },
    byCode: (scheme: string, code: string) => coded().get(scheme)?.get(code),
  })
}
