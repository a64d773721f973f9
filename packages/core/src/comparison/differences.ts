import { mergeLists } from "./merge-lists.ts"

/** A path into plain data. */
export type Path = ReadonlyArray<string | number>

/** One place where two pieces of plain data differ; a side that has nothing there is left out. */
export interface Difference {
  readonly kind: "added" | "removed" | "changed" | "reordered"
  /** In the earlier data, and in the later: what only one side has is at the place its neighbours have in the other. */
  readonly from: Path
  readonly path: Path
  readonly before?: unknown
  readonly after?: unknown
}

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const sorted = (_: string, value: unknown): unknown =>
  isPlain(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value

/** True for plain data that says the same, in whatever order its keys are written. */
export const isSame = (left: unknown, right: unknown): boolean =>
  left === right || JSON.stringify(left, sorted) === JSON.stringify(right, sorted)

/** Keys whose value is told as a whole. */
const whole = new Set([
  ...["title", "summary", "note", "completeness", "reading", "source", "unit", "issuer", "kind"],
  ...[
    "rounding",
    "base",
    "small",
    "raised",
    "highest",
    "appliesTo",
    "everyCriterion",
    "from",
    "within",
    "withoutClasses",
    "pool",
    "bounds",
  ],
])

/** Keys that hold parts by name. */
const named = new Set([...["facts", "scopeFacts", "parameters", "documents", "attributes", "fields"]])

const boundNames = ["atLeast", "above", "below", "atMost", "exactly"]

const isText = (value: Plain): boolean =>
  Object.keys(value).length === 2 && typeof value.vi === "string" && typeof value.en === "string"

/** The ends of a band are one thing to say; they stand under the name `bounds`. */
export const withBounds = (value: Plain): Plain => {
  const ends = Object.entries(value).filter(([name, end]) => boundNames.includes(name) && end !== undefined)
  if (ends.length === 0 || ends.some(([, end]) => typeof end !== "string")) return value
  const others = Object.entries(value).filter(([name]) => !boundNames.includes(name))
  return Object.fromEntries([["bounds", Object.fromEntries(ends)], ...others])
}

const keyText = (item: unknown, key: string): string => JSON.stringify((item as Plain)[key])

const identified = (key: string, lists: ReadonlyArray<ReadonlyArray<unknown>>): boolean =>
  lists.every(
    (list) =>
      list.every((item) => isPlain(item) && item[key] !== undefined) &&
      new Set(list.map((item) => keyText(item, key))).size === list.length,
  )

const haveSame = (key: string, before: ReadonlyArray<unknown>, after: ReadonlyArray<unknown>): boolean => {
  const [one, other] = [before, after].map((list) => new Set(list.map((item) => keyText(item, key))))
  return (
    one !== undefined &&
    other !== undefined &&
    one.size === other.size &&
    [...one].every((text) => other.has(text))
  )
}

/**
 * What items of a list are known by: an id, the date a value starts; what they rank by or their title, where both
 * lists have the same; or their place, once equal ends are set aside.
 */
const keysOf = (before: ReadonlyArray<unknown>, after: ReadonlyArray<unknown>) => {
  for (const key of ["id", "from", "by", "title"] as const) {
    if (!identified(key, [before, after])) continue
    if ((key === "by" || key === "title") && !haveSame(key, before, after)) continue
    const keyed = (item: unknown): string =>
      key === "title" ? keyText(item, key) : String((item as Plain)[key])
    return { before: before.map(keyed), after: after.map(keyed), keyed: true }
  }
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSame(before[head], after[head])) head += 1
  let tail = 0
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  const placed = (list: ReadonlyArray<unknown>): ReadonlyArray<string> =>
    list.map((_, index) => (index < list.length - tail ? `${index}` : `-${list.length - index}`))
  return { before: placed(before), after: placed(after), keyed: false }
}

/** The same place in both pieces of data. */
interface Here {
  readonly from: Path
  readonly path: Path
}

const below = ({ from, path }: Here, old: string | number, now: string | number = old): Here => ({
  from: [...from, old],
  path: [...path, now],
})

/** Gathers the differences of two pieces of plain data. */
class Finder {
  readonly found: Difference[] = []

  visit(one: unknown, other: unknown, here: Here, skip: ReadonlySet<string> = none): void {
    const key = here.path.at(-1)
    const isWhole = typeof key === "string" && whole.has(key)
    const [left, right] = [one ?? emptyOf(other), other ?? emptyOf(one)]
    if (isWhole) this.told(here, one, other)
    else if (Array.isArray(left) && Array.isArray(right)) this.lists(left, right, here)
    else if (isParts(left) && isParts(right)) this.records(left, right, here, skip)
    else this.told(here, one, other)
  }

  private told(here: Here, before: unknown, after: unknown): void {
    if (isSame(before, after)) return
    this.found.push({
      kind: "changed",
      ...here,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    })
  }

  /** A part as a whole came or went, or what is inside differs. */
  private part(before: unknown, after: unknown, here: Here): void {
    if (before === undefined) this.found.push({ kind: "added", ...here, after })
    else if (after === undefined) this.found.push({ kind: "removed", ...here, before })
    else this.visit(before, after, here)
  }

  private lists(one: ReadonlyArray<unknown>, other: ReadonlyArray<unknown>, here: Here): void {
    const { before, after, keyed } = keysOf(one, other)
    const merged = mergeLists(before, after)
    for (const { before: from, after: to } of merged) {
      const [old, now] = [
        from === undefined ? undefined : one[from],
        to === undefined ? undefined : other[to],
      ]
      this.part(old, now, below(here, from ?? to ?? 0, to ?? from ?? 0))
    }
    const shared = merged.flatMap(({ before: from, after: to }) =>
      from === undefined || to === undefined ? [] : [from],
    )
    const inOrder = shared.every((place, index) => index === 0 || place > (shared[index - 1] ?? 0))
    if (keyed && !inOrder) this.found.push({ kind: "reordered", ...here, before, after })
  }

  private records(one: Plain, other: Plain, here: Here, skip: ReadonlySet<string>): void {
    const key = here.path.at(-1)
    const holdsParts = typeof key === "string" && named.has(key)
    const [left, right] = [withBounds(one), withBounds(other)]
    const gone = Object.keys(left).filter((name) => !Object.hasOwn(right, name))
    for (const name of [...Object.keys(right), ...gone]) {
      const [from, to] = [left, right].map((side) => (Object.hasOwn(side, name) ? side[name] : undefined))
      if (skip.has(name) || (from === undefined && to === undefined)) continue
      if (holdsParts) this.part(from, to, below(here, name))
      else this.visit(from, to, below(here, name))
    }
  }
}

const none: ReadonlySet<string> = new Set()

/** What stands in for data that one side does not have, so that what the other has is told piece by piece. */
const emptyOf = (other: unknown): unknown =>
  Array.isArray(other) ? [] : isPlain(other) && !isText(other) ? {} : undefined

const isParts = (value: unknown): value is Plain => isPlain(value) && !isText(value)

/**
 * Finds every place where two pieces of plain data differ, in the order of the later one. Keys in `skip` are passed
 * over at the outermost level.
 */
export const differencesOf = (
  before: unknown,
  after: unknown,
  { from, path, skip }: Partial<Here> & { readonly skip?: ReadonlySet<string> } = {},
): ReadonlyArray<Difference> => {
  const finder = new Finder()
  finder.visit(before, after, { from: from ?? [], path: path ?? [] }, skip)
  return finder.found
}
