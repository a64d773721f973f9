import { describeCitation } from "../document/describe-citation.ts"
import { type Explanation, explanation } from "../explanation/explanation.ts"
import { renderExplanation } from "../explanation/render-explanation.ts"
import { say } from "../explanation/words.ts"
import type { Subject } from "../fact/entries.ts"
import { type Language, same, type Text, text } from "../language/text.ts"
import type { SubjectResult } from "../scoring/results.ts"
import type { RulebookChoice } from "./rulebook-choice.ts"
import type { Scoreboards } from "./scoreboards.ts"

/** Which options may apply to a subject; what must be known before that can be said. */
export interface Candidacy {
  readonly subject: Subject
  readonly options: ReadonlyArray<string>
  readonly unknown: ReadonlyArray<Text>
}

/**
 * One subject with the text it is scored under.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface ChosenResult {
  /** Whom it is about. */
  readonly subject: Subject
  /** The option that applies; undefined while that is not known, or while one of several is not scored. */
  readonly under: string | undefined
  /** What it comes to under that text; undefined where `under` is. */
  readonly result: SubjectResult | undefined
  /** Under every option looked at, the one that applies among them. */
  readonly all: ReadonlyArray<{
    /** The option's id. */
    readonly under: string
    /** What the subject comes to under it. */
    readonly result: SubjectResult
  }>
  /** What must be known before it can be said which text applies. */
  readonly unknown: ReadonlyArray<Text>
}

/**
 * A board on which each subject is scored under the text that applies to it.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 * import * as Result from "effect/Result"
 *
 * const program = (id: string, max: number) =>
 *   Scoring.compileOrThrow(
 *     Rulebook.parseOrThrow(`
 *       { danvan: 1, id: mau/${id}, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *         subjects: { kind: unit }, scale: { max: ${max} },
 *         criteria: [{ id: c, title: Nhiệm vụ, max: ${max}, mechanism: ratio }] }`),
 *     { asOf: "2026-12-15" },
 *   )
 * const choice = Rulebook.parseChoiceOrThrow(`
 *   { danvan-choice: 1, id: mau/chuyen-tiep, title: Văn bản áp dụng,
 *     facts: { early: { type: boolean, title: Đã xếp loại theo văn bản cũ } },
 *     options: [
 *       { id: cu, title: Văn bản cũ, rulebook: cu.yaml, when: early, reason: Đã xếp loại theo văn bản cũ },
 *       { id: moi, title: Văn bản mới, rulebook: moi.yaml, reason: Văn bản đang có hiệu lực }] }`)
 * const programs = { cu: program("cu", 10), moi: program("moi", 20) }
 * const facts = Facts.makeOrThrow({
 *   subjects: [{ id: "xa-a", facts: { early: false }, criteria: { c: { done: 9, assigned: 10 } } }],
 * })
 * const board = Result.getOrThrow(Scoring.compileChoiceOrThrow(choice, programs).score(facts))
 * board.get("xa-a")?.result?.total?.toFraction() // "18"
 * board.explain("xa-a")?.children.length // 2
 * board.explainText("xa-a", "vi")?.includes("Văn bản đang có hiệu lực") // true
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export class ChosenBoard {
  /** What was chosen among. */
  readonly choice: RulebookChoice
  /** Every subject, in the order it was handed in. */
  readonly subjects: ReadonlyArray<ChosenResult>
  /** The board of each option that applies to somebody. */
  readonly boards: Scoreboards["boards"]
  private readonly byId: ReadonlyMap<string, ChosenResult>

  /** @internal They come from `ChoiceProgram.score`. */
  constructor(choice: RulebookChoice, candidacies: ReadonlyArray<Candidacy>, scored: Scoreboards) {
    this.choice = choice
    this.boards = scored.boards
    this.subjects = candidacies.map((one) => chosen(choice, one, scored))
    this.byId = new Map(this.subjects.map((one) => [one.subject.id, one]))
  }

  /** One subject, or undefined. */
  get(id: string): ChosenResult | undefined {
    return this.byId.get(id)
  }

  /** Which text applies and why, then the result under it; undefined for a subject not on the board. */
  explain(id: string): Explanation | undefined {
    const found = this.byId.get(id)
    if (found === undefined) return undefined
    const own = found.under === undefined ? undefined : this.boards.get(found.under)?.explain(id)
    const name = same(found.subject.name)
    if (own === undefined) return explanation("subject", name, { children: [this.applies(found)] })
    return { ...own, children: [this.applies(found), ...own.children] }
  }

  /** The explanation as lines of text in one language. */
  explainText(id: string, language: Language): string | undefined {
    const found = this.explain(id)
    return found === undefined ? undefined : renderExplanation(found, language)
  }

  /** The step that says which text applies. */
  private applies({ under, all, unknown }: ChosenResult): Explanation {
    const title = { vi: "Văn bản áp dụng", en: "The text that applies" }
    const option = this.choice.options.find(({ id }) => id === under)
    if (option === undefined) {
      const names = text((language) => unknown.map((one) => one[language]).join("; "))
      return explanation("rulebook", title, {
        value: unknown.length > 0 ? say("choiceUnknown", { names }) : say("choiceOpen"),
      })
    }
    const others = all.filter((one) => one.under !== under || this.choice.moreFavourable !== undefined)
    const sources = [...(option.source ?? []), ...(all.length > 1 ? (this.choice.source ?? []) : [])]
    return explanation("rulebook", title, {
      value: option.title,
      detail: option.reason,
      citations: sources.map((citation) => describeCitation(citation, this.choice.documents)),
      children: all.length < 2 ? [] : others.map((one) => this.compared(one)),
    })
  }

  private compared({ under, result }: ChosenResult["all"][number]): Explanation {
    const option = this.choice.options.find(({ id }) => id === under)
    const classes = this.boards.get(under)?.rulebook.classification?.classes ?? []
    const title = classes.find(({ id }) => id === result.class)?.title
    return explanation("step", option?.title ?? same(under), { value: title ?? say("choiceOpen") })
  }
}

/** The option that applies: the only one, or the one with the best class, the first of equals. */
const chosen = (
  choice: RulebookChoice,
  { subject, options, unknown }: Candidacy,
  scored: Scoreboards,
): ChosenResult => {
  const all = options.flatMap((under) => {
    const result = scored.get(under)?.get(subject.id)
    return result === undefined ? [] : [{ under, result }]
  })
  const order = choice.moreFavourable ?? []
  const place = (result: SubjectResult): number => order.indexOf(result.class ?? "")
  // While one of them has no class, it may yet be the better.
  const open = all.length > 1 && all.some(({ result }) => place(result) < 0)
  const best = open
    ? undefined
    : all.reduce<ChosenResult["all"][number] | undefined>(
        (kept, next) => (kept === undefined || place(next.result) < place(kept.result) ? next : kept),
        undefined,
      )
  return { subject, under: best?.under, result: best?.result, all, unknown }
}
