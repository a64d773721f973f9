import { explainSubject } from "../explanation/explain-subject.ts"
import type { Explanation } from "../explanation/explanation.ts"
import { missingFacts } from "../explanation/missing-facts.ts"
import { renderExplanation } from "../explanation/render-explanation.ts"
import type { Issue } from "../issue/issue.ts"
import type { Language, Text } from "../language/text.ts"
import { findNearMiss, type NearMissOptions } from "../near-miss/find-near-miss.ts"
import type { NearMiss } from "../near-miss/near-miss.ts"
import { type NearMissJson, nearMissJson } from "../near-miss/near-miss-json.ts"
import { nearMissText } from "../near-miss/near-miss-text.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { QuotaScopeResult } from "../scoring/apply-quota.ts"
import type { FactTable } from "../scoring/fact-table.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { type BoardJson, boardJson } from "./board-json.ts"
import { displayOrder } from "./display-order.ts"

/**
 * The results of a campaign: every subject's score, class, rank and proposal, ready to be asked why.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 15 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 15, mechanism: ratio }],
 *     classification: { rounding: none, classes: [
 *       { id: tot, title: Tốt, atLeast: 14 }, { id: kha, title: Khá, below: 14 }] } }`)
 * const facts = Facts.makeOrThrow({
 *   subjects: [{ id: "xa-a", name: "Xã Mẫu A", criteria: { c: { done: 16, assigned: 18 } } }, { id: "xa-b" }],
 * })
 * const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(facts)
 *
 * board.get("xa-a")?.class // "kha"
 * board.missing("xa-b").length // 2
 * board.explain("xa-a")?.children.length // 2
 * board.explainText("xa-a", "vi")?.split("\n")[0] // "Xã Mẫu A (xa-a): Khá — Mẫu"
 * board.nearMissText("xa-a", "vi")?.includes("16 → 16,8") // true
 * board.nearMissJson("xa-a")?.next // "tot"
 * board.toJson().subjects[0]?.totalExact // "40/3"
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export class Scoreboard {
  // Internal, not private: the two declarations of the class, one for each entry point, are the same type.
  /** @internal */
  readonly program: CompiledRulebook
  /** @internal */
  readonly table: FactTable
  /** @internal */
  readonly results: BoardResults
  /** @internal */
  readonly byId: ReadonlyMap<string, SubjectResult>

  /** @internal Boards come from `ScoringProgram.score`. */
  constructor(program: CompiledRulebook, table: FactTable, results: BoardResults) {
    this.program = program
    this.table = table
    this.results = results
    this.byId = new Map(results.subjects.map((result) => [result.subject.id, result]))
  }

  /** @internal What it was computed from and came to, for what looks at cases. */
  get inside(): { readonly program: CompiledRulebook; readonly results: BoardResults } {
    return { program: this.program, results: this.results }
  }

  /** The rulebook it was scored by. */
  get rulebook(): Rulebook {
    return this.program.rulebook
  }

  /** The date whose law and parameters apply. */
  get asOf(): PlainDate {
    return this.program.asOf
  }

  /** The stage it shows; undefined for a rulebook without stages. */
  get stage(): string | undefined {
    return this.results.stage
  }

  /** Every subject, in the order it was handed in. */
  get subjects(): ReadonlyArray<SubjectResult> {
    return this.results.subjects
  }

  /**
   * Every subject in the order lists show: by rank, equals by name in Vietnamese order, those not ranked last. A
   * board of several clusters has several firsts.
   */
  get ranked(): ReadonlyArray<SubjectResult> {
    return displayOrder(this.results.subjects, this.rulebook.subjects.kind)
  }

  /** What each quota did in each of its scopes. */
  get quotas(): ReadonlyArray<QuotaScopeResult> {
    return this.results.quotas
  }

  /** What is worth knowing about the board: unresolved ties, quotas that are still provisional. */
  get warnings(): ReadonlyArray<Issue> {
    return this.results.warnings
  }

  /** One subject's result, or undefined. */
  get(id: string): SubjectResult | undefined {
    return this.byId.get(id)
  }

  /** What a subject's result still waits for, in both languages; empty when nothing is missing. */
  missing(id: string): ReadonlyArray<Text> {
    const result = this.get(id)
    return result === undefined ? [] : missingFacts(this.program, this.results, result)
  }

  /** Why a subject's result is what it is, in both languages; undefined for a subject not on the board. */
  explain(id: string): Explanation | undefined {
    return explainSubject(this.program, this.results, id)
  }

  /** The explanation as lines of text in one language. */
  explainText(id: string, language: Language): string | undefined {
    const explanation = this.explain(id)
    return explanation === undefined ? undefined : renderExplanation(explanation, language)
  }

  /**
   * How near a subject is to the next class: the points short, the single facts that would reach it and by how much,
   * and what stands in the way; undefined for a subject not on the board. See {@link NearMiss}.
   *
   * @param options - `quotas`: also score the whole board anew for every way found, to say whether a quota would cut
   * the subject even then; costly on a large board.
   *
   * @example
   * ```ts
   * import { Facts, Numbers, Rulebook, Scoring } from "@danvan/core"
   *
   * const rulebook = Rulebook.makeOrThrow({
   *   danvan: "1",
   *   id: "sample",
   *   version: "1",
   *   title: "Mẫu",
   *   status: "illustrative",
   *   effective: { from: "2026-01-01" },
   *   subjects: { kind: "unit" },
   *   scale: { max: "100" },
   *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
   *   classification: {
   *     rounding: "none",
   *     classes: [
   *       { id: "good", title: "Tốt", atLeast: "80" },
   *       { id: "fair", title: "Khá", below: "80" },
   *     ],
   *   },
   * })
   * const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { tasks: { done: 31, assigned: 40 } } }] })
   * const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(facts)
   * const near = board.nearMiss("u1")
   *
   * near?.next // "good"
   * Numbers.toDecimal(near!.needed!.by) // "2.5"
   * near?.ways.map(({ name, to }) => [name, String(to)]) // [["done", "32"]]
   * ```
   */
  nearMiss(id: string, options: NearMissOptions = {}): NearMiss | undefined {
    const result = this.get(id)
    const scope = this.results.scopes.get(id)
    if (result === undefined || scope === undefined) return undefined
    return findNearMiss(this.program, this.results, this.table, { result, scope }, options)
  }

  /** A near miss as lines of text in one language; undefined for a subject not on the board. */
  nearMissText(id: string, language: Language, options: NearMissOptions = {}): string | undefined {
    const near = this.nearMiss(id, options)
    return near === undefined ? undefined : nearMissText(this.program, this.results, near, language)
  }

  /** A near miss as plain JSON, format `danvan/near-miss/1`; undefined for a subject not on the board. */
  nearMissJson(id: string, options: NearMissOptions = {}): NearMissJson | undefined {
    const near = this.nearMiss(id, options)
    return near === undefined ? undefined : nearMissJson(this.program, this.stage, near)
  }

  /** The board as plain JSON, format `danvan/score/1`. */
  toJson(): BoardJson {
    return boardJson(this.program, this.results)
  }
}
