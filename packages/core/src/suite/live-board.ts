import { isWorthColumns, scoreTable } from "../column/board/score-table.ts"
import type { Outcome } from "../expression/outcome.ts"
import { numberOutcome } from "../expression/outcome.ts"
import type { FactDeclaration } from "../rulebook/fact-declaration.ts"
import type { Link } from "../rulebook/link.ts"
import {
  type BoundScope,
  type BoundSubject,
  type FactTable,
  factKey,
  lookUp,
  stagesFrom,
} from "../scoring/fact-table.ts"
import type { LinkedValue } from "../scoring/linked-value.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import { scoreSubjects } from "../scoring/score-subjects.ts"
import type { BoundedValidity } from "../time/period-range.ts"
import { classTitleAmong, type SourceBoard, type SourceResult, type SourceSubject } from "./source-board.ts"
import type { UnscoredBoard } from "./suite-board.ts"

/** A fact that is read from results. */
export interface LinkedFact {
  readonly name: string
  readonly fact: FactDeclaration
  readonly link: Link
}

const linkedIn = (facts: Readonly<Record<string, FactDeclaration>>): ReadonlyArray<LinkedFact> =>
  Object.entries(facts).flatMap(([name, fact]) =>
    fact.from === undefined ? [] : [{ name, fact, link: fact.from }],
  )

const sourceResult = (result: SubjectResult): SourceResult => ({
  status: result.status,
  rated: result.undecided.length > 0 ? undefined : result.notRated === undefined,
  total: result.undecided.length > 0 ? undefined : result.total,
  class: result.class,
  proposedClass: result.proposedClass,
  rank: result.rank?.rank,
  points: (criterion): Outcome | undefined => {
    const found = result.criteria.find((one) => one.criterion.id === criterion)
    return found?.points === undefined ? found?.absent : numberOutcome(found.points)
  },
})

/** A board on its way from facts to results: its linked facts come in one by one, then it is scored. */
export class LiveBoard implements SourceBoard {
  readonly id: string
  readonly name: string
  readonly title
  readonly period
  readonly range: BoundedValidity | undefined
  readonly scorer
  readonly decided
  readonly classTitle
  readonly spec: UnscoredBoard
  readonly program: CompiledRulebook
  readonly stage: string | undefined
  readonly links: ReadonlyArray<LinkedFact>
  readonly scopeLinks: ReadonlyArray<LinkedFact>
  readonly subjects: ReadonlyMap<string, SourceSubject>
  /** Where each subject is in the table. */
  readonly places: ReadonlyMap<string, number>
  readonly table: { readonly subjects: BoundSubject[]; readonly scopes: BoundScope[] }
  readonly results = new Map<string, SubjectResult>()
  whole: BoardResults | undefined
  private readonly stages: ReadonlyArray<string>

  constructor(spec: UnscoredBoard, table: FactTable, range: BoundedValidity | undefined) {
    this.spec = spec
    this.program = spec.program.compiled
    const { rulebook, officialStage } = this.program
    this.id = spec.id
    this.name = spec.name ?? spec.id
    this.title = rulebook.title
    this.period = spec.period
    this.range = range
    this.scorer = spec.scorer
    this.decided = spec.decided ?? {}
    this.classTitle = classTitleAmong(rulebook.classification?.classes ?? [])
    this.stage = spec.stage ?? officialStage?.id
    this.stages = stagesFrom(rulebook.stages, this.stage)
    this.links = linkedIn(rulebook.facts)
    this.scopeLinks = linkedIn(rulebook.scopeFacts)
    this.subjects = new Map(table.subjects.map(({ subject }) => [subject.id, subject]))
    this.places = new Map(table.subjects.map(({ subject }, index) => [subject.id, index]))
    this.table = { subjects: [...table.subjects], scopes: [...table.scopes] }
  }

  result(subject: string): SourceResult | undefined {
    const found = this.results.get(subject)
    return found === undefined ? undefined : sourceResult(found)
  }

  private bound(subject: string): BoundSubject | undefined {
    return this.table.subjects[this.places.get(subject) ?? -1]
  }

  fact(subject: string, name: string): Outcome | undefined {
    const bound = this.bound(subject)
    return bound === undefined ? undefined : lookUp(bound, name, undefined, this.stages)
  }

  /** Whether a fact was entered by hand, at whatever stage. */
  isEntered(subject: string, name: string): boolean {
    const { facts } = this.bound(subject) ?? { facts: new Map<string, Outcome>() }
    const stages = [undefined, ...this.program.rulebook.stages.map(({ id }) => id)]
    return stages.some((stage) => facts.has(factKey(undefined, name, stage)))
  }

  /** Puts in the facts read for a subject. */
  link(subject: string, linked: ReadonlyMap<string, LinkedValue>): void {
    const place = this.places.get(subject)
    const bound = this.bound(subject)
    if (place === undefined || bound === undefined || linked.size === 0) return
    const values = [...linked].map(([name, { outcome }]) => [factKey(undefined, name), outcome] as const)
    this.table.subjects[place] = { ...bound, facts: new Map([...bound.facts, ...values]), linked }
  }

  private score(table: FactTable): BoardResults {
    const score = isWorthColumns(this.program, table) ? scoreTable : scoreSubjects
    return score(this.program, table, this.stage)
  }

  /** Scores some subjects for what others need of them; ranks and quotas come when all are known. */
  scoreSome(subjects: ReadonlyArray<string>): void {
    const bound = subjects.flatMap((id) => this.bound(id) ?? [])
    const { subjects: results } = this.score({ subjects: bound, scopes: [] })
    for (const result of results) this.results.set(result.subject.id, result)
  }

  /** Scores the board as a whole. */
  scoreAll(): BoardResults {
    const whole = this.score(this.table)
    for (const result of whole.subjects) this.results.set(result.subject.id, result)
    this.whole = whole
    return whole
  }
}
