import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { type IssueList, makeIssueList } from "../issue/issue-list.ts"
import { Scoreboard } from "../program/scoreboard.ts"
import { checkFacts } from "../scoring/check-facts.ts"
import type { LinkedValue } from "../scoring/linked-value.ts"
import { bindBoards } from "./bind-boards.ts"
import { checkBoardLinks } from "./check-board-links.ts"
import { suiteIssues } from "./expect-suite.ts"
import { targetsOf, wantedBy } from "./link-targets.ts"
import { LiveBoard } from "./live-board.ts"
import { BoardDirectory } from "./match-boards.ts"
import { Plan, type Task } from "./plan.ts"
import { LinkReader } from "./resolve-link.ts"
import { cyclesAmong, roundsOf } from "./rounds.ts"
import { isScope, scopesOf } from "./scope-links.ts"
import { Scoreboards } from "./scoreboards.ts"
import { SubjectIndex } from "./source-board.ts"
import { type SuiteBoard, SuiteError } from "./suite-board.ts"

const nameOf = (task: Task): string =>
  task.kind === "subject"
    ? `${task.board.subjects.get(task.subject)?.name ?? task.subject} (${task.board.id})`
    : `[${task.board.id}]`

/** A cycle of three is told whole, one of a thousand by its start. */
const longestTold = 8

const cycleIssue = (plan: Plan, cycle: ReadonlyArray<number>): Issue => {
  const tasks = cycle.map((node) => plan.tasks[node] as Task)
  const told = tasks.slice(0, longestTold).map(nameOf)
  const more = tasks.length > longestTold ? [`… (${tasks.length})`] : []
  const words = [...told, ...more, told[0] ?? ""].join(" → ")
  return makeIssue("link.cycle", [tasks[0]?.board.id ?? ""], { cycle: words })
}

/** Works through a plan round by round. */
class Scorer {
  private readonly plan: Plan
  private readonly directory: BoardDirectory
  private readonly index: SubjectIndex
  private readonly issues: IssueList
  readonly reader: LinkReader

  constructor(plan: Plan, directory: BoardDirectory, index: SubjectIndex, issues: IssueList) {
    this.plan = plan
    this.directory = directory
    this.index = index
    this.issues = issues
    this.reader = new LinkReader(issues)
  }

  round(nodes: ReadonlyArray<number>): void {
    const linked = new Map<LiveBoard, string[]>()
    const wanted = new Set<LiveBoard>()
    for (const node of nodes) {
      const task = this.plan.tasks[node] as Task
      if (task.kind !== "subject") continue
      this.linkSubject(task.board, task.subject)
      const list = linked.get(task.board)
      if (list === undefined) linked.set(task.board, [task.subject])
      else list.push(task.subject)
      if (this.plan.wanted.has(node)) wanted.add(task.board)
    }
    for (const board of wanted) {
      const subjects = linked.get(board) ?? []
      // Those compared with each other are always linked in the same round, so each pool is whole.
      if (subjects.length === board.subjects.size && board.scopeLinks.length === 0) this.finish(board)
      else board.scoreSome(subjects)
    }
    for (const node of nodes) {
      const task = this.plan.tasks[node] as Task
      if (task.kind === "board" && task.board.whole === undefined) this.finish(task.board)
    }
  }

  private linkSubject(board: LiveBoard, id: string): void {
    if (board.links.length === 0) return
    const asker = board.subjects.get(id)
    if (asker === undefined) return
    const values = new Map<string, LinkedValue>()
    for (const linked of board.links) {
      if (this.directory.named(board, linked.link).length === 0) continue
      const value = this.reader.read({
        own: board,
        linked,
        asker: id,
        wanted: wantedBy(linked.link, asker),
        targets: targetsOf(board, linked.link, asker, this.directory, this.index),
        entered: board.isEntered(id, linked.name),
      })
      if (value !== undefined) values.set(linked.name, value)
    }
    board.link(id, values)
  }

  private linkScopes(board: LiveBoard): void {
    for (const { attributes, links } of scopesOf(board)) {
      const { scopes } = board.table
      const place = scopes.findIndex((scope) => isScope(scope, attributes))
      const known = scopes[place] ?? { by: attributes, facts: new Map() }
      const values = new Map<string, LinkedValue>()
      for (const linked of links) {
        if (this.directory.named(board, linked.link).length === 0) continue
        const asker = { id: undefined, attributes }
        const value = this.reader.read({
          own: board,
          linked,
          asker: `@${Object.values(attributes).join(";")}`,
          wanted: wantedBy(linked.link, asker),
          targets: targetsOf(board, linked.link, asker, this.directory, this.index),
          entered: known.facts.has(linked.name),
        })
        if (value !== undefined) values.set(linked.name, value)
      }
      const outcomes = [...values].map(([name, { outcome }]) => [name, outcome] as const)
      const whole = { by: known.by, facts: new Map([...known.facts, ...outcomes]), linked: values }
      if (place < 0) scopes.push(whole)
      else scopes[place] = whole
    }
  }

  private finish(board: LiveBoard): void {
    this.linkScopes(board)
    const contradictions = checkFacts(board.program, board.table, board.stage)
    this.issues.add(...contradictions.map((issue) => ({ ...issue, path: [board.id, ...issue.path] })))
    board.scoreAll()
  }
}

const provisionalWarnings = ({ provisional }: LinkReader): ReadonlyArray<Issue> =>
  [...provisional.values()].map(({ board, from, count }) =>
    makeIssue("link.provisional", [board], { board, from, count }, { severity: "info" }),
  )

/**
 * Scores several boards together (chấm liên thông nhiều bảng): where a fact of a rulebook is read `from` another
 * board, each subject is scored after everything it reads, subordinates before their parent, months before the year.
 * Boards already published are handed in as data and only read.
 *
 * Fails with every issue: facts that do not fit, links to what a board does not have, and results that need each
 * other. What is not known on one board stays missing on the next, with whose result it waits for.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const graded = (id: string, facts: string, points: string) =>
 *   Scoring.compileOrThrow(
 *     Rulebook.parseOrThrow(`
 * danvan: 1
 * id: ${id}
 * version: 1
 * title: ${id}
 * status: illustrative
 * effective: { from: 2026-01-01 }
 * subjects: { kind: unit }
 * scale: { max: 100 }
 * ${facts}
 * criteria: [{ id: c, title: Điểm, max: 100, ${points} }]
 * `),
 *     { asOf: "2026-12-31" },
 *   )
 * const half = graded("half", "", "mechanism: manual-grade")
 * const link = "facts: { half: { type: number, title: Nửa năm, from: { board: half, take: total } } }"
 * const year = graded("year", link, "mechanism: manual-grade, inputs: { grade: half }")
 * const boards = Scoring.scoreTogetherOrThrow([
 *   { id: "half", program: half, entries: Facts.parseOrThrow("subjects: [{ id: a, criteria: { c: { grade: 88 } } }]") },
 *   { id: "year", program: year, entries: Facts.parseOrThrow("subjects: [{ id: a }]") },
 * ])
 * boards.get("year")?.toJson().subjects[0]?.total // "88"
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export const scoreTogether = (boards: ReadonlyArray<SuiteBoard>): Result.Result<Scoreboards, SuiteError> => {
  const wrong = suiteIssues(boards)
  if (wrong.length > 0) return Result.fail(new SuiteError(wrong))
  const issues = makeIssueList()
  const failed = () => Result.fail(new SuiteError(issues.all()))
  const bound = bindBoards(boards, issues)
  if (issues.all().length > 0) return failed()
  const directory = new BoardDirectory(bound)
  const specs = new Map(boards.map((board) => [board.id, board]))
  const { errors, warnings } = checkBoardLinks(bound, specs, directory)
  issues.add(...errors)
  if (issues.all().length > 0) return failed()
  const live = bound.filter((board) => board instanceof LiveBoard)
  const index = new SubjectIndex()
  const plan = new Plan(live, directory, index)
  const { rounds, left } = roundsOf(plan)
  issues.add(...cyclesAmong(plan, left).map((cycle) => cycleIssue(plan, cycle)))
  if (issues.all().length > 0) return failed()
  const scorer = new Scorer(plan, directory, index, issues)
  for (const round of rounds) scorer.round(round)
  if (issues.all().length > 0) return failed()
  const scored = live.flatMap((board) =>
    board.whole === undefined
      ? []
      : [[board.id, new Scoreboard(board.program, board.table, board.whole)] as const],
  )
  return Result.succeed(
    new Scoreboards(new Map(scored), [...warnings, ...provisionalWarnings(scorer.reader)]),
  )
}

/**
 * As {@link scoreTogether}, but throws the {@link SuiteError}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const scoreTogetherOrThrow = (boards: ReadonlyArray<SuiteBoard>): Scoreboards =>
  orThrow(scoreTogether(boards))
