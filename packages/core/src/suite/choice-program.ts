import * as Result from "effect/Result"
import { checkExpression, type Names } from "../expression/check-expression.ts"
import { evaluate } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import { parseFormula } from "../expression/formula/parse-formula.ts"
import { absentOutcome, type Outcome } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import type { Entries, Entry, ScopeFacts } from "../fact/entries.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { makeIssueList } from "../issue/issue-list.ts"
import { kindOfField } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import type { ScoringProgram } from "../program/scoring-program.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import { namesOfScope } from "../rulebook/names.ts"
import { partWords } from "../rulebook/part-words.ts"
import { type Candidacy, ChosenBoard } from "./chosen-board.ts"
import { choiceIssues, choiceProgramsIssues } from "./expect-suite.ts"
import { ChoiceError, type RulebookChoice } from "./rulebook-choice.ts"
import { scoreTogether } from "./score-together.ts"
import { type SuiteBoard, SuiteError } from "./suite-board.ts"

type Option = RulebookChoice["options"][number]

interface ReadyOption {
  readonly option: Option
  readonly when: Expression | undefined
  readonly program: ScoringProgram
  readonly criteria: ReadonlySet<string>
}

/** What the facts a choice depends on say of one subject. */
const scopeOf = (subject: string, facts: ReadonlyMap<string, Outcome>): Scope => {
  const missing = (name: string): Outcome =>
    absentOutcome("missing", { code: "input-missing", subject, name })
  return {
    subject,
    pool: { members: [], memo: new Map() },
    input: (name) => facts.get(name) ?? missing(name),
    parameter: missing,
    result: missing,
  }
}

/**
 * A choice of rulebooks with the programs it chooses among, ready to score.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const program = Scoring.compileOrThrow(
 *   Rulebook.parseOrThrow(`
 *     { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *       subjects: { kind: unit }, scale: { max: 10 },
 *       criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`),
 *   { asOf: "2026-12-15" },
 * )
 * const choice = Rulebook.parseChoiceOrThrow(`
 *   { danvan-choice: 1, id: mau/chuyen-tiep, title: Văn bản áp dụng,
 *     facts: { early: { type: boolean, title: Đã xếp loại theo văn bản cũ } },
 *     options: [
 *       { id: cu, title: Văn bản cũ, rulebook: a.yaml, when: early, reason: Đã xếp loại theo văn bản cũ },
 *       { id: moi, title: Văn bản mới, rulebook: a.yaml, reason: Văn bản đang có hiệu lực }] }`)
 * const chosen = Scoring.compileChoiceOrThrow(choice, { cu: program, moi: program })
 * chosen.score(Facts.makeOrThrow({ subjects: [{ id: "xa-a" }] })) // success
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export class ChoiceProgram {
  /** What is chosen among. */
  readonly choice: RulebookChoice
  private readonly options: ReadonlyArray<ReadyOption>

  /** @internal They come from `Scoring.compileChoice`. */
  constructor(choice: RulebookChoice, options: ReadonlyArray<ReadyOption>) {
    this.choice = choice
    this.options = options
  }

  /** The programs of the options, in their order. */
  get programs(): ReadonlyArray<ScoringProgram> {
    return this.options.map(({ program }) => program)
  }

  /**
   * Scores each subject under the text that applies to it; where the more favourable applies, under each, keeping
   * all. A subject of which it is not known which text applies is not scored, and says what is missing.
   */
  score(entries: Entries): Result.Result<ChosenBoard, SuiteError> {
    const issues = makeIssueList()
    const facts = this.factsOf(entries.entries, (issue) => issues.add(issue))
    const candidacies = entries.subjects.map((subject): Candidacy => {
      const scope = scopeOf(subject.id, facts.get(subject.id) ?? new Map())
      return { subject, ...this.candidates(scope) }
    })
    if (issues.all().length > 0) return Result.fail(new SuiteError(issues.all()))
    const boards = this.options.flatMap((ready): SuiteBoard[] => {
      const mine = new Set(
        candidacies
          .filter(({ options }) => options.includes(ready.option.id))
          .map(({ subject }) => subject.id),
      )
      return mine.size === 0
        ? []
        : [{ id: ready.option.id, program: ready.program, entries: this.entriesFor(ready, entries, mine) }]
    })
    return Result.map(scoreTogether(boards), (scored) => new ChosenBoard(this.choice, candidacies, scored))
  }

  private factsOf(
    entries: ReadonlyArray<Entry>,
    report: (issue: Issue) => void,
  ): ReadonlyMap<string, ReadonlyMap<string, Outcome>> {
    const bySubject = new Map<string, Map<string, Outcome>>()
    for (const { subject, criterion, field = "", given, place } of entries) {
      const declared =
        criterion === undefined && Object.hasOwn(this.choice.facts, field)
          ? this.choice.facts[field]
          : undefined
      if (declared === undefined || "state" in given) continue
      const read = readFieldValue(declared, given.value)
      if ("problem" in read) {
        const facts = { name: field, subject, value: String(given.value), expected: read.expected }
        report(makeIssue(read.problem, place.path, facts, { at: place.at }))
        continue
      }
      const own = bySubject.get(subject) ?? new Map<string, Outcome>()
      own.set(field, read.outcome)
      bySubject.set(subject, own)
    }
    return bySubject
  }

  /** The options that hold: the first, or every one where the more favourable applies. */
  private candidates(scope: Scope): Pick<Candidacy, "options" | "unknown"> {
    const options: string[] = []
    for (const { option, when } of this.options) {
      const outcome = when === undefined ? undefined : evaluate(when, scope)
      if (outcome?.kind === "absent") {
        const causes = outcome.causes.map(({ name = "" }) => this.choice.facts[name]?.title)
        return { options: [], unknown: causes.filter((title) => title !== undefined) }
      }
      if (outcome?.kind === "boolean" && !outcome.value) continue
      options.push(option.id)
      if (this.choice.moreFavourable === undefined) break
    }
    return { options, unknown: [] }
  }

  /** The facts of some subjects that an option's rulebook takes. */
  private entriesFor(own: ReadyOption, entries: Entries, mine: ReadonlySet<string>): Entries {
    // Scored under several texts, a subject has the figures of each; a slip of the pen belongs to none of them.
    const others = this.choice.moreFavourable === undefined ? [] : this.options
    const belongs = (entry: Entry): boolean => {
      if (!mine.has(entry.subject)) return false
      if (takes(own, entry)) return true
      if (entry.criterion === undefined && Object.hasOwn(this.choice.facts, entry.field ?? "")) return false
      return !others.some((other) => takes(other, entry))
    }
    const kept = entries.subjects
      .map((subject, index) => ({
        subject,
        place: entries.subjectPlaces?.[index] ?? { path: ["subjects", index] },
      }))
      .filter(({ subject }) => mine.has(subject.id))
    const isInhabited = ({ by }: ScopeFacts): boolean =>
      kept.some(({ subject: { attributes, group } }) =>
        Object.entries(by).every(([name, value]) => (name === "group" ? group : attributes[name]) === value),
      )
    return {
      subjects: kept.map(({ subject }) => subject),
      subjectPlaces: kept.map(({ place }) => place),
      entries: entries.entries.filter(belongs),
      scopes: entries.scopes.filter(isInhabited),
    }
  }
}

/** Whether an option's rulebook has what an entry is about. */
const takes = ({ program, criteria }: ReadyOption, { criterion, field = "" }: Entry): boolean =>
  criterion === undefined ? Object.hasOwn(program.rulebook.facts, field) : criteria.has(criterion)

/**
 * Compiles a choice of rulebooks; `programs` holds the compiled rulebook of each option by the option's id. Refused:
 * an option without a program, and conditions that do not fit the facts they name.
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
 * const chosen = Scoring.compileChoiceOrThrow(choice, { cu: program("cu", 10), moi: program("moi", 20) })
 * const facts = Facts.makeOrThrow({
 *   subjects: [{ id: "xa-a", facts: { early: true }, criteria: { c: { done: 9, assigned: 10 } } }],
 * })
 * Result.getOrThrow(chosen.score(facts)).get("xa-a")?.under // "cu"
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export const compileChoice = (
  choice: RulebookChoice,
  programs: Readonly<Record<string, ScoringProgram>>,
): Result.Result<ChoiceProgram, ChoiceError> => {
  const wrong = [...choiceIssues(choice), ...choiceProgramsIssues(programs)]
  if (wrong.length > 0) return Result.fail(new ChoiceError(wrong))
  const issues: Issue[] = []
  const formulas = namesOfScope({ scopeFacts: choice.facts })
  const kinds: Names = {
    input: (name) => {
      const field = Object.hasOwn(choice.facts, name) ? choice.facts[name] : undefined
      return field === undefined ? undefined : kindOfField(field)
    },
    parameter: () => undefined,
    result: () => undefined,
  }
  const ready = choice.options.flatMap((option, index): ReadyOption[] => {
    const path = ["options", index, "when"]
    const program = Object.hasOwn(programs, option.id) ? programs[option.id] : undefined
    if (program === undefined) {
      const facts = { option: option.id, suggestion: closest(option.id, Object.keys(programs)) }
      issues.push(makeIssue("choice.no-program", ["options", index], facts))
    }
    const parsed = option.when === undefined ? undefined : parseFormula(option.when, formulas, path)
    if (parsed !== undefined && Result.isFailure(parsed)) issues.push(...parsed.failure.issues)
    const when = parsed !== undefined && Result.isSuccess(parsed) ? parsed.success : undefined
    if (when !== undefined) issues.push(...checkExpression(when, "boolean", kinds, path))
    if (program === undefined) return []
    const ids = [...allCriteria(program.rulebook.criteria)].map(({ criterion }) => criterion.id)
    return [{ option, when, program, criteria: new Set(ids) }]
  })
  const seen = new Set<string>()
  for (const { id } of choice.options) {
    if (seen.has(id)) issues.push(makeIssue("id.duplicate", ["options"], { id, kind: partWords.options }))
    seen.add(id)
  }
  return issues.length > 0
    ? Result.fail(new ChoiceError(issues))
    : Result.succeed(new ChoiceProgram(choice, ready))
}

/**
 * As {@link compileChoice}, but throws the {@link ChoiceError}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const compileChoiceOrThrow = (
  choice: RulebookChoice,
  programs: Readonly<Record<string, ScoringProgram>>,
): ChoiceProgram => orThrow(compileChoice(choice, programs))
