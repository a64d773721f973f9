import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import type { Path } from "./differences.ts"
import { mergeLists } from "./merge-lists.ts"

/** A criterion where it stands. */
export interface Placed {
  readonly criterion: Criterion
  readonly path: Path
  /** The group it is in; undefined on the outermost level. */
  readonly parent: Criterion | undefined
}

/** A criterion in two rulebooks, or in one of them. */
export interface MatchedCriterion {
  readonly before?: Placed
  readonly after?: Placed
}

const placed = (criteria: ReadonlyArray<Criterion>): ReadonlyMap<string, Placed> => {
  const all = [...allCriteria(criteria)]
  const parents = new Map(
    all.flatMap(({ criterion }) => (criterion.criteria ?? []).map(({ id }) => [id, criterion])),
  )
  return new Map(all.map((one) => [one.criterion.id, { ...one, parent: parents.get(one.criterion.id) }]))
}

/** What may tell that a criterion under a new id is an old one: how it scores, with its words or its printed label. */
const marksOf = ({ title, code, mechanism, criteria }: Criterion): ReadonlyArray<string> => {
  const scores = criteria === undefined ? (mechanism ?? "") : "(group)"
  return [
    JSON.stringify([scores, title.vi, code ?? ""]),
    JSON.stringify([scores, title.vi]),
    ...(code === undefined ? [] : [JSON.stringify([scores, "", code])]),
  ]
}

/** New ids by old ones: of criteria that are each other's only likeness. */
const renamed = (
  gone: ReadonlyArray<Criterion>,
  come: ReadonlyArray<Criterion>,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const mark of [0, 1, 2]) {
    const open = (list: ReadonlyArray<Criterion>, isTaken: (id: string) => boolean) =>
      Map.groupBy(
        list.filter((one) => !isTaken(one.id) && marksOf(one)[mark] !== undefined),
        (one) => marksOf(one)[mark] as string,
      )
    const after = open(come, (id) => taken.has(id))
    for (const [key, [old, ...others]] of open(gone, (id) => found.has(id))) {
      const [fresh, ...more] = after.get(key) ?? []
      if (old === undefined || fresh === undefined || others.length > 0 || more.length > 0) continue
      found.set(old.id, fresh.id)
      taken.add(fresh.id)
    }
  }
  return found
}

/** Walks two forests side by side. */
class Matcher {
  readonly matched: MatchedCriterion[] = []
  private readonly earlier: ReadonlyMap<string, Placed>
  private readonly later: ReadonlyMap<string, Placed>
  private readonly newNames: ReadonlyMap<string, string>
  private readonly oldNames: ReadonlyMap<string, string>

  constructor(earlier: ReadonlyMap<string, Placed>, later: ReadonlyMap<string, Placed>) {
    this.earlier = earlier
    this.later = later
    const without = (one: ReadonlyMap<string, Placed>, other: ReadonlyMap<string, Placed>) =>
      [...one.values()].map(({ criterion }) => criterion).filter(({ id }) => !other.has(id))
    this.newNames = renamed(without(earlier, later), without(later, earlier))
    this.oldNames = new Map([...this.newNames].map(([old, fresh]) => [fresh, old]))
  }

  visit(left: ReadonlyArray<Criterion> = [], right: ReadonlyArray<Criterion> = []): void {
    const merged = mergeLists(
      left.map(({ id }) => this.newNames.get(id) ?? id),
      right.map(({ id }) => id),
    )
    for (const { before, after } of merged) {
      const fresh = after === undefined ? undefined : right[after]
      const old = before === undefined ? undefined : left[before]
      if (fresh !== undefined) this.present(fresh)
      else if (old !== undefined) this.missing(old)
    }
  }

  private present(fresh: Criterion): void {
    const before = this.earlier.get(this.oldNames.get(fresh.id) ?? fresh.id)
    const after = this.later.get(fresh.id) as Placed
    this.matched.push(before === undefined ? { after } : { before, after })
    this.visit(before?.criterion.criteria, fresh.criteria)
  }

  /** One that only moved is met where it stands now. */
  private missing(old: Criterion): void {
    if (this.later.has(this.newNames.get(old.id) ?? old.id)) return
    this.matched.push({ before: this.earlier.get(old.id) as Placed })
    this.visit(old.criteria)
  }
}

/**
 * Matches the criteria of two rulebooks by id; one that is gone with one that came, when they are alike and nothing
 * else is. In the order of the later rulebook, with what was removed where it stood.
 */
export const matchCriteria = (
  before: ReadonlyArray<Criterion>,
  after: ReadonlyArray<Criterion>,
): ReadonlyArray<MatchedCriterion> => {
  const matcher = new Matcher(placed(before), placed(after))
  matcher.visit(before, after)
  return matcher.matched
}
