import { formatNumber } from "../explanation/format-number.ts"
import { standingWords } from "../explanation/standing-words.ts"
import { expectLanguage, expectNoIssues } from "../issue/argument-error.ts"
import type { Language, Text } from "../language/text.ts"
import { compareExact, type Exact, zero } from "../number/exact.ts"
import type { Rank } from "../scoring/rank.ts"
import { formatDate } from "../time/format-date.ts"
import { isPlainDate } from "../time/plain-date.ts"
import type { Impact, ImpactSummary, Standing, SubjectImpact } from "./board-impact.ts"
import type { Contribution } from "./contributions.ts"
import type { DecidingRule } from "./deciding-rules.ts"
import { impactIssues } from "./expect-comparison.ts"
import { decidingWords, type ImpactSentence, sayImpact } from "./impact-words.ts"

/** Writes an impact in one language. */
class Writer {
  private readonly language: Language
  private readonly say: ReturnType<typeof sayImpact>

  constructor(language: Language) {
    this.language = language
    this.say = sayImpact(language)
  }

  side({ id, version, asOf }: Impact["before"]): string {
    const date = isPlainDate(asOf) ? formatDate(asOf, this.language) : asOf
    return this.say("asOf", { id, version, date })
  }

  summary(summary: ImpactSummary): ReadonlyArray<string> {
    const { subjects: count, changed } = summary
    if (changed === 0) return [this.say("none", { count })]
    const counted = (sentence: ImpactSentence, number: number): ReadonlyArray<string> =>
      number === 0 ? [] : [this.say(sentence, { count: number })]
    return [
      this.say("counts", { count, changed }),
      ...[this.say("totals", summary.total), this.say("classes", summary.class)],
      ...counted("otherClasses", summary.class.other),
      this.say("ranks", summary.rank),
      ...counted("proposals", summary.proposal),
      ...counted("noLongerRated", summary.noLongerRated),
      ...counted("newlyRated", summary.newlyRated),
      ...counted("newlyIncomplete", summary.newlyIncomplete),
      ...counted("newlyComplete", summary.newlyComplete),
      ...counted("onlyBefore", summary.onlyBefore),
      ...counted("onlyAfter", summary.onlyAfter),
    ]
  }

  subject(impact: SubjectImpact): ReadonlyArray<string> {
    const { subject, before, after } = impact
    const head = this.say("subject", { name: subject.name, id: subject.id })
    if (before === undefined || after === undefined)
      return [head, `  ${this.say(before === undefined ? "onAfter" : "onBefore")}`]
    return [head, ...this.differences(impact, before, after).map((line) => `  ${line}`)]
  }

  private differences(
    { differs, totalChange, contributions }: SubjectImpact,
    before: Standing,
    after: Standing,
  ): ReadonlyArray<string> {
    const line = (sentence: ImpactSentence, write: (standing: Standing) => string): string =>
      this.say(sentence, { before: write(before), after: write(after) })
    const lines: string[] = []
    if (differs.includes("status")) {
      lines.push(line("status", (one) => standingWords(one)[this.language]))
      if (after.missing.length > 0)
        lines.push(`  ${this.say("missing", { names: this.list(after.missing, "; ") })}`)
    }
    if (differs.includes("total")) {
      const totals = { before: this.number(before.total), after: this.number(after.total) }
      if (totalChange === undefined) lines.push(this.say("total", totals))
      else lines.push(this.say("totalBy", { ...totals, change: this.signed(totalChange) }))
      lines.push(...contributions.map((one) => `  ${this.contribution(one)}`))
    }
    if (differs.includes("class"))
      lines.push(line("class", (one) => one.class?.title[this.language] ?? this.say("nothing")))
    if (differs.includes("proposedClass"))
      lines.push(line("proposal", (one) => one.proposedClass?.title[this.language] ?? this.say("nothing")))
    else if (differs.includes("class") && after.proposedClass !== undefined)
      lines.push(this.say("sameProposal", { class: after.proposedClass.title[this.language] }))
    if (["status", "class", "proposedClass"].some((kind) => differs.some((one) => one === kind)))
      lines.push(...this.rules(before, after))
    if (differs.includes("rank")) lines.push(line("rank", ({ rank }) => this.rank(rank)))
    return lines
  }

  private rules(before: Standing, after: Standing): ReadonlyArray<string> {
    const of = (sentence: ImpactSentence, { decidedBy }: Standing): ReadonlyArray<string> =>
      decidedBy.map((rule) => `  ${this.say(sentence, { rule: this.rule(rule) })}`)
    return [...of("ruleBefore", before), ...of("ruleAfter", after)]
  }

  private rule({ kind, title, detail, citations }: DecidingRule): string {
    const shown =
      (kind === "band" || kind === "veto") && detail !== undefined ? `: ${detail[this.language]}` : ""
    const cited = citations.length === 0 ? "" : ` (${this.list(citations, "; ")})`
    return `${decidingWords[kind][this.language]} “${title[this.language]}”${shown}${cited}`
  }

  private contribution({ title, before, after, amount, kind }: Contribution): string {
    const facts = { amount: this.signed(amount), title: title[this.language] }
    if (kind !== "criterion") return this.say("amount", facts)
    return this.say("amountBy", { ...facts, before: this.number(before), after: this.number(after) })
  }

  private list(texts: ReadonlyArray<Text>, by: string): string {
    return texts.map((one) => one[this.language]).join(by)
  }

  private number(value: Exact | undefined): string {
    return value === undefined ? this.say("nothing") : formatNumber(value, this.language)
  }

  /** With its sign: +1,5 or −0,25. */
  private signed(value: Exact): string {
    const sign = compareExact(value, zero) < 0 ? "−" : "+"
    return `${sign}${formatNumber(value.abs(), this.language)}`
  }

  private rank(rank: Rank | undefined): string {
    if (rank === undefined) return this.say("nothing")
    return this.say(rank.tied ? "tied" : "place", { rank: rank.rank, of: rank.of })
  }
}

/**
 * An impact as lines of text: the counts first, then each subject for whom something differs, with what caused it.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const [may, june] = [7, 9].map((done) =>
 *   program.scoreOrThrow(Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { c: { done, assigned: 10 } } }] })),
 * )
 * Scoring.renderImpact(Scoring.compareBoards(may!, june!), "vi").includes("xa-a") // true
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export const renderImpact = (impact: Impact, language: Language): string => {
  expectNoIssues(impactIssues(impact))
  expectLanguage(language)
  const { before, after, summary, subjects } = impact
  const writer = new Writer(language)
  const head = `${writer.side(before)} → ${writer.side(after)}`
  const blocks = subjects.map((one) => ["", ...writer.subject(one)])
  return [head, ...writer.summary(summary), ...blocks.flat()].join("\n")
}
