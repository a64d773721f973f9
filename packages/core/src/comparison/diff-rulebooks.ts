import { expectNoIssues } from "../issue/argument-error.ts"
import { same, type Text, text } from "../language/text.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import type { Criterion } from "../rulebook/criterion.ts"
import { optionsIssues, rulebookArgumentIssues } from "../rulebook/expect-rulebook.ts"
import { type MechanismSources, registryOf } from "../rulebook/registry-of.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { affectsScores, scoredAs, type Weighing } from "./affects-scores.ts"
import { Calculation } from "./calculation.ts"
import type { Change, ComparedRulebook, RulebookDiff } from "./change.ts"
import { sayChange, sayInside } from "./change-words.ts"
import { describeDifference } from "./describe-difference.ts"
import { type Difference, differencesOf, isSame, type Path } from "./differences.ts"
import { type MatchedCriterion, matchCriteria, type Placed } from "./matched-criteria.ts"
import { parameterDefault } from "./parameter-default.ts"
import { type Part, partsOn } from "./parts.ts"
import { ValueWriter } from "./value-text.ts"

/**
 * How to compare rulebooks: by which mechanisms and plugins.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type DiffOptions = MechanismSources

const ofCriteria: ReadonlySet<string> = new Set(["id", "criteria"])
const ofRulebook: ReadonlySet<string> = new Set(["criteria"])

const idsOf = (criteria: ReadonlyArray<Criterion>): ReadonlySet<string> =>
  new Set(criteria.map(({ id }) => id))

const compared = ({ id, version, title }: Rulebook): ComparedRulebook => ({ id, version, title })

/** Compares two rulebooks; made once for both. */
class Comparison {
  private readonly before: {
    readonly rulebook: Rulebook
    readonly write: ValueWriter
    readonly calculation: Calculation
  }
  private readonly after: Comparison["before"]
  private readonly registry: MechanismRegistry

  constructor(before: Rulebook, after: Rulebook, registry: MechanismRegistry) {
    const side = (rulebook: Rulebook, other: Rulebook) => ({
      rulebook,
      write: new ValueWriter(rulebook, registry),
      calculation: new Calculation(rulebook, other, registry),
    })
    this.registry = registry
    this.before = side(before, after)
    this.after = side(after, before)
  }

  changes(): ReadonlyArray<Change> {
    const [before, after] = [this.before.rulebook, this.after.rulebook]
    const weighing = this.weighing(() => true)
    const others = differencesOf(before, after, { skip: ofRulebook }).map((one) => this.change(one, weighing))
    const criteria = matchCriteria(before.criteria, after.criteria).flatMap((one) => this.ofCriterion(one))
    const order = this.orderOf(before.criteria, after.criteria, ["criteria"])
    // Criteria stand where the format has them: behind what they rest on, before what rests on them.
    const behind = others.findIndex(({ path }) => afterCriteria.has(String(path[0])))
    const place = behind < 0 ? others.length : behind
    return [...others.slice(0, place), ...order, ...criteria, ...others.slice(place)]
  }

  private weighing(scoresDiffer: Weighing["scoresDiffer"]): Weighing {
    return { before: this.before.calculation, after: this.after.calculation, scoresDiffer }
  }

  /** The order of criteria that stay beside each other; sums are the same in any order. */
  private orderOf(before: ReadonlyArray<Criterion>, after: ReadonlyArray<Criterion>, path: Change["path"]) {
    const [earlier, later] = [idsOf(before), idsOf(after)]
    const one = [...earlier].filter((id) => later.has(id))
    const other = [...later].filter((id) => earlier.has(id))
    return isSame(one, other)
      ? []
      : [
          this.change(
            { kind: "reordered", from: path, path, before: one, after: other },
            this.weighing(() => false),
          ),
        ]
  }

  private ofCriterion({ before, after }: MatchedCriterion): ReadonlyArray<Change> {
    if (before === undefined && after === undefined) return []
    if (before === undefined) return [this.came("added", after as Placed)]
    if (after === undefined) return [this.came("removed", before)]
    let differs: boolean | "unknown" | undefined
    const weighing = this.weighing(() => {
      const { calculation } = this.before
      differs ??= calculation.differs(before.criterion, scoredAs(before.criterion, after.criterion))
      return differs
    })
    const found = differencesOf(before.criterion, after.criterion, {
      from: before.path,
      path: after.path,
      skip: ofCriteria,
    })
    const inside = [before.criterion.criteria, after.criterion.criteria].map((list) => list ?? [])
    const [one = [], other = []] = inside
    return [
      ...this.renamed(before, after),
      ...this.moved(before, after),
      ...found.map((difference) => this.change(difference, weighing)),
      ...this.orderOf(one, other, [...after.path, "criteria"]),
    ]
  }

  private head(kind: Change["kind"], { criterion, path }: Placed, rulebook: Rulebook) {
    const part = partsOn(rulebook, path).at(-1) as Part
    return { part, made: { kind, about: "criterion", id: criterion.id, aspect: "", path } as const }
  }

  private came(kind: "added" | "removed", placed: Placed): Change {
    const side = kind === "added" ? this.after : this.before
    const { part, made } = this.head(kind, placed, side.rulebook)
    const { max, mechanism } = placed.criterion
    const worth =
      max === undefined || mechanism === undefined
        ? part.name
        : sayInside("worth", {
            place: part.name,
            max: side.write.of("max", max),
            mechanism: lowerCase(side.write.of("mechanism", mechanism)),
          })
    const words = sayChange(kind, { place: worth })
    return {
      ...made,
      ...(kind === "added" ? { after: part.name } : { before: part.name }),
      affectsScores: true,
      words,
    }
  }

  private renamed(before: Placed, after: Placed): ReadonlyArray<Change> {
    if (before.criterion.id === after.criterion.id) return []
    const { part, made } = this.head("renamed", after, this.after.rulebook)
    const ids = { before: same(before.criterion.id), after: same(after.criterion.id) }
    // Facts are given by id: whether they score the same depends on whether they are handed in under the new one.
    return [
      {
        ...made,
        ...ids,
        affectsScores: "unknown",
        words: sayChange("renamed", { place: part.name, ...ids }),
      },
    ]
  }

  private moved(before: Placed, after: Placed): ReadonlyArray<Change> {
    if (before.parent?.id === after.parent?.id) return []
    const { part, made } = this.head("moved", after, this.after.rulebook)
    const named = (placed: Placed, rulebook: Rulebook): Text =>
      placed.parent === undefined
        ? sayInside("outermost")
        : (partsOn(rulebook, placed.path.slice(0, -2)).at(-1) as Part).name
    const ends = { before: named(before, this.before.rulebook), after: named(after, this.after.rulebook) }
    return [
      { ...made, ...ends, affectsScores: true, words: sayChange("moved", { place: part.name, ...ends }) },
    ]
  }

  private change(difference: Difference, weighing: Weighing): Change {
    const { kind } = difference
    const isGone = kind === "removed"
    const path = isGone ? difference.from : difference.path
    const parts = partsOn((isGone ? this.before : this.after).rulebook, path)
    const part = parts.at(-1) as Part
    const aspect = path.slice(part.depth)
    const key = String(path.findLast((step) => typeof step === "string") ?? "")
    const [before, after] = distinct(
      this.before.write.of(key, difference.before),
      this.after.write.of(key, difference.after),
    )
    const unsaid = this.unsaid(difference, aspect, key)
    const ends = { ...(kind === "added" ? {} : { before }), ...(isGone ? {} : { after }), ...unsaid }
    return {
      kind,
      about: part.about,
      ...(part.id === undefined ? {} : { id: part.id }),
      aspect: aspect.join("."),
      path,
      ...(aspect.length === 0 ? {} : ends),
      affectsScores: affectsScores({ ...difference, path }, parts, weighing),
      words: describeDifference(
        { ...difference, kind: unsaid === undefined ? kind : "changed", path },
        parts,
        ends,
      ),
    }
  }

  /** What holds on the side that does not state a parameter: the default of its mechanism. */
  private unsaid({ kind, from, path, before, after }: Difference, aspect: Path, key: string) {
    if (kind === "reordered" || (before === undefined) === (after === undefined)) return undefined
    const [side, place] = before === undefined ? [this.before, from] : [this.after, path]
    const owner = place.slice(0, place.length - aspect.length)
    const value = parameterDefault(side.rulebook, this.registry, owner, aspect)
    if (value === undefined) return undefined
    const words = sayInside("byDefault", { value: side.write.of(key, value) })
    return before === undefined ? { before: words } : { after: words }
  }
}

/** Two values that read the same in one language are told by the words of the other, where they differ. */
const distinct = (before: Text, after: Text): readonly [Text, Text] => {
  if (before.en === after.en && before.vi !== after.vi) return [same(before.vi), same(after.vi)]
  if (before.vi === after.vi && before.en !== after.en) return [same(before.en), same(after.en)]
  return [before, after]
}

/** The parts of the format that come after the criteria. */
const afterCriteria: ReadonlySet<string> = new Set([
  "notRated",
  "classification",
  "ranking",
  "quotas",
  "knownDefects",
])

const lowerCase = (words: Text): Text =>
  text((language) => words[language].charAt(0).toLowerCase() + words[language].slice(1))

/**
 * Says what changed between two rulebooks: in the order of the rulebook, in both languages, each change with whether
 * it can alter a score. Criteria are matched by id; one under a new id that is alike in title or label and in its
 * mechanism is told as possibly the same.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * const before = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: { vi: "Bộ tiêu chí mẫu", en: "A sample rulebook" },
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "10" },
 *   criteria: [{ id: "tasks", title: { vi: "Nhiệm vụ", en: "Tasks" }, max: "10", mechanism: "ratio" }],
 * })
 * const after = Rulebook.makeOrThrow({ ...before, scale: { max: "20" } })
 *
 * Rulebook.diff(before, after).changes.map(({ words }) => words.en) // ["Scale: maximum: 10 → 20"]
 * Rulebook.diff(before, after).changes[0]?.affectsScores // true
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const diffRulebooks = (before: Rulebook, after: Rulebook, options: DiffOptions = {}): RulebookDiff => {
  expectNoIssues(
    rulebookArgumentIssues(before, "before"),
    rulebookArgumentIssues(after, "after"),
    optionsIssues(options),
  )
  return {
    before: compared(before),
    after: compared(after),
    changes: new Comparison(before, after, registryOf(options)).changes(),
  }
}
