import { explainSubject } from "../explanation/explain-subject.ts"
import type { Explanation } from "../explanation/explanation.ts"
import { renderExplanation } from "../explanation/render-explanation.ts"
import type { Issue } from "../issue/issue.ts"
import type { Language, Text } from "../language/text.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { QuotaScopeResult } from "../scoring/apply-quota.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import { type BoardJson, boardJson } from "./board-json.ts"
import { displayOrder } from "./display-order.ts"
import { missingFacts } from "./missing-facts.ts"

/**
 * The results of a campaign: every subject's score, class, rank and proposal, ready to be asked why.
 *
 * @category Scoring
 * @since 0.1.0
 */
export class Scoreboard {
  private readonly program: CompiledRulebook
  private readonly results: BoardResults
  private readonly byId: ReadonlyMap<string, SubjectResult>

  /** @internal Boards come from `ScoringProgram.score`. */
  constructor(program: CompiledRulebook, results: BoardResults) {
    this.program = program
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

  /** The board as plain JSON, format `danvan/score/1`. */
  toJson(): BoardJson {
    return boardJson(this.program, this.results)
  }
}
