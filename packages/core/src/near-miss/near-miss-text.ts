import { boundsText } from "../explanation/explain-step.ts"
import type { Explanation } from "../explanation/explanation.ts"
import { numberText } from "../explanation/format-number.ts"
import { Names } from "../explanation/names.ts"
import { truthWords } from "../explanation/words.ts"
import { type Language, same, type Text, text } from "../language/text.ts"
import { boundsOf } from "../mechanism/parameter-schemas.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults } from "../scoring/results.ts"
import { factId } from "./fact-id.ts"
import type { NearMiss, NotTried, Obstacle } from "./near-miss.ts"
import { type NearMissWords, sayNearMiss as say } from "./near-miss-words.ts"
import { maxSamples } from "./turns-of.ts"
import { changeText, pointsText, wayText } from "./way-text.ts"

/** The most changes written out; the data has them all. */
const maxShown = 15

/** A line of text and how deep it stands. */
interface Line {
  readonly depth: number
  readonly words: Text
}

const at = (depth: number, words: Text): Line => ({ depth, words })

const joined = (parts: ReadonlyArray<Text>, separator: string): Text =>
  text((language) => parts.map((part) => part[language]).join(separator))

const cited = (words: Text, citations: ReadonlyArray<Text>): Text =>
  citations.length === 0
    ? words
    : text((language) => `${words[language]} [${joined(citations, "; ")[language]}]`)

const dotted = (mark: string, words: Text): Text => text((language) => `${mark} ${words[language]}`)

const nameOf = ({ name, subject }: NearMiss): Text => same(name === subject ? name : `${name} (${subject})`)

/** True when every value of every fact that was varied is known not to do, or told. */
const isSearched = ({ notTried }: NearMiss): boolean =>
  notTried.every(({ because }) => because === "yardstick")

/** Writes near misses of one board. */
class Writer {
  private readonly program: CompiledRulebook
  private readonly names: Names

  constructor(program: CompiledRulebook, board: BoardResults) {
    this.program = program
    this.names = new Names(program, board.scopes)
  }

  lines(one: NearMiss): ReadonlyArray<Line> {
    const name = nameOf(one)
    switch (one.state) {
      case "not-rated":
        return [at(0, say("notRated", { name, why: one.notRated ?? "" }))]
      case "no-classes":
        return [at(0, say("noClasses", { name }))]
      case "no-next":
        return [at(0, say("noNext", { name }))]
      case "incomplete":
        return one.missing.length === 0
          ? [at(0, say("notComputed", { name }))]
          : [at(0, say("incomplete", { name })), ...this.list(one.missing)]
      case "best":
        return [...this.present(one), at(0, say("best"))]
      default:
        return [...this.present(one), ...this.next(one), ...this.obstacles(one), ...this.notes(one)]
    }
  }

  private list(items: ReadonlyArray<Text>): ReadonlyArray<Line> {
    const shown = items.slice(0, maxShown).map((words) => at(1, dotted("•", words)))
    const rest = items.length - shown.length
    return rest > 0 ? [...shown, at(1, say("moreWays", { count: rest }))] : shown
  }

  private present(one: NearMiss): ReadonlyArray<Line> {
    const value = one.value === undefined ? "" : numberText(one.value)
    const name = nameOf(one)
    const bare = one.value === undefined ? "Bare" : ""
    if (one.class === undefined) return [at(0, say(`decision${bare}`, { name, value }))]
    const cut =
      one.proposedClass !== undefined && one.proposedClass !== one.class ? one.proposedClass : undefined
    return [
      at(0, say(`class${bare}`, { name, class: this.names.class(one.class), value })),
      ...(one.margin === undefined
        ? []
        : [
            at(
              0,
              say(
                `margin${one.pointRules.length > 0 ? "Band" : ""}${one.margin.inclusive ? "UpTo" : "Below"}`,
                {
                  by: numberText(one.margin.by),
                  rules: joined(one.pointRules, "; "),
                },
              ),
            ),
          ]),
      ...(cut === undefined
        ? []
        : [
            at(
              0,
              say(one.shutQuotas.length > 0 ? "cutNone" : "cut", {
                class: this.names.class(cut),
                quotas: joined(one.shutQuotas, "; "),
              }),
            ),
          ]),
      ...(one.proposedClass === undefined ? [at(0, say("contested"))] : []),
    ]
  }

  private next(one: NearMiss): ReadonlyArray<Line> {
    const { next = "", needed } = one
    const rule = this.program.rulebook.classification?.classes.find(({ id }) => id === next)
    const distance =
      needed === undefined
        ? say("enough")
        : say(needed.inclusive ? "needed" : "neededMore", { by: numberText(needed.by) })
    const bounds = rule === undefined ? {} : boundsOf(rule)
    const isBanded = bounds.from !== undefined || bounds.to !== undefined
    const words = one.class === undefined ? "inQuestion" : "next"
    const facts = { class: this.names.class(next), band: boundsText(bounds), distance }
    const head = say(one.value === undefined ? `${words}Bare` : isBanded ? words : `${words}Plain`, facts)
    const ways =
      one.ways.length === 0
        ? [at(0, say(isSearched(one) ? "noWay" : "noWayFound", { class: this.names.class(next) }))]
        : [at(0, say("ways")), ...this.list(one.ways.map((way) => wayText(way, this.names)))]
    return [at(0, head), ...ways, ...this.pointWays(one)]
  }

  /** What would give the points; a change that does even more has been told already. */
  private pointWays(one: NearMiss): ReadonlyArray<Line> {
    const { needed, standing, pointWays, ways } = one
    if (needed === undefined || standing.length === 0) return []
    if (pointWays.length === 0) return [at(0, say(isSearched(one) ? "noPointWay" : "noPointWayFound"))]
    const told = new Set(ways.map(factId))
    const others = pointWays.filter((way) => !told.has(factId(way)))
    if (others.length === 0) return []
    return [at(0, say("pointWays")), ...this.list(others.map((way) => pointsText(way, this.names)))]
  }

  private obstacles(near: NearMiss): ReadonlyArray<Line> {
    const { standing, needed, ways, value } = near
    if (standing.length === 0) return []
    // With one thing in the way and points enough, what clears it is what has been told above.
    const isTold = standing.length === 1 && needed === undefined && ways.length > 0
    const head = say(value === undefined ? "standingBare" : "standing")
    return [at(0, head), ...standing.flatMap((one) => this.obstacle(one, isTold, isSearched(near)))]
  }

  private obstacle(one: Obstacle, isTold: boolean, isAll: boolean): ReadonlyArray<Line> {
    const suffix = { stands: "", open: "Open", decision: "Decision" } as const
    const words = `${one.kind}${suffix[one.state]}` as NearMissWords
    const facts = { title: one.title, class: one.class === undefined ? "" : this.names.class(one.class) }
    const clearing =
      one.state === "open" || isTold
        ? []
        : one.ways.length === 0
          ? [at(2, dotted("→", say(isAll ? "notCleared" : "notClearedFound")))]
          : one.ways
              .slice(0, maxShown)
              .map((way) =>
                at(
                  2,
                  dotted(
                    "→",
                    say(one.kind === "condition" ? "met" : "cleared", { way: changeText(way, this.names) }),
                  ),
                ),
              )
    return [
      at(1, dotted("•", cited(say(words, facts), one.citations))),
      ...this.telling(one).map((step) => at(2, this.step(step))),
      ...clearing,
    ]
  }

  /** Of several parts of a condition, those that hold need no telling. */
  private telling({ kind, steps }: Obstacle): ReadonlyArray<Explanation> {
    const failing = steps.filter(({ value }) => value?.vi !== truthWords.true.vi)
    return kind === "condition" && failing.length > 0 ? failing : steps
  }

  private step({ title, value }: Explanation): Text {
    return value === undefined ? title : text((language) => `${title[language]}: ${value[language]}`)
  }

  private notes(one: NearMiss): ReadonlyArray<Line> {
    const shown = [...one.ways, ...one.pointWays, ...one.standing.flatMap(({ ways }) => ways)]
    const titles = (because: NotTried["because"]): ReadonlyArray<Text> =>
      one.notTried.filter((fact) => fact.because === because).map(({ title }) => title)
    const unlooked = one.ways.some(({ quotas }) => quotas !== undefined) ? [] : one.quotas
    const notes = [
      ...(shown.some(({ assumesOthers }) => assumesOthers) ? [say("others")] : []),
      ...unlooked.map(({ title, citations }) =>
        cited(say("quota", { title, class: this.names.class(one.next ?? "") }), citations),
      ),
      ...(titles("yardstick").length > 0 ? [say("yardsticks")] : []),
      ...this.untried("lists", titles("list")),
      ...this.untried("tooMany", titles("too-many")),
      ...this.untried("sampled", titles("sampled")),
    ]
    return notes.length === 0 ? [] : [at(0, say("notes")), ...this.list(notes)]
  }

  private untried(words: NearMissWords, titles: ReadonlyArray<Text>): ReadonlyArray<Text> {
    if (titles.length === 0) return []
    const more = titles.length > maxShown ? [same("…")] : []
    const facts = { count: titles.length, samples: maxSamples }
    return [say(words, { ...facts, titles: joined([...titles.slice(0, maxShown), ...more], "; ") })]
  }
}

/** Writes a near miss as lines of text in one language. */
export const nearMissText = (
  program: CompiledRulebook,
  board: BoardResults,
  one: NearMiss,
  language: Language,
): string =>
  new Writer(program, board)
    .lines(one)
    .map(({ depth, words }) => `${"   ".repeat(depth)}${words[language]}`)
    .join("\n")
