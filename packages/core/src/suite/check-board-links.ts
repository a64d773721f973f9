import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import { takenBy } from "../rulebook/link.ts"
import { type LinkedFact, LiveBoard } from "./live-board.ts"
import type { BoardDirectory } from "./match-boards.ts"
import type { SourceBoard } from "./source-board.ts"
import type { SuiteBoard } from "./suite-board.ts"

/** The criteria and facts a board has, by id and type. */
interface Contents {
  readonly criteria: ReadonlySet<string>
  readonly facts: ReadonlyMap<string, string>
}

const contentsOf = (source: SourceBoard, specs: ReadonlyMap<string, SuiteBoard>): Contents => {
  if (source instanceof LiveBoard) {
    const { criteria, facts } = source.program.rulebook
    return {
      criteria: new Set([...allCriteria(criteria)].map(({ criterion }) => criterion.id)),
      facts: new Map(Object.entries(facts).map(([name, { type }]) => [name, type])),
    }
  }
  const spec = specs.get(source.id)
  const subjects = spec !== undefined && "published" in spec ? spec.published.subjects : []
  const ids = subjects.flatMap(({ criteria }) => criteria.map(({ id }) => id))
  return { criteria: new Set(ids), facts: new Map() }
}

/** Checks what a link reads against one board it may read. */
const checkTaken = (
  own: LiveBoard,
  { name, fact, link }: LinkedFact,
  source: SourceBoard,
  { criteria, facts }: Contents,
): ReadonlyArray<Issue> => {
  const path = [own.id, "facts", name]
  const from = source.id
  const unknown = (taken: string, ids: Iterable<string>): Issue =>
    makeIssue("link.unknown-source", path, { name, taken, from, suggestion: closest(taken, ids) })
  return takenBy(link).flatMap((taken): Issue[] => {
    if (typeof taken !== "object" || "attribute" in taken) return []
    if ("points" in taken) return criteria.has(taken.points) ? [] : [unknown(taken.points, criteria)]
    const found = facts.get(taken.fact)
    if (found === undefined) return [unknown(taken.fact, facts.keys())]
    if (taken !== link.take || found === fact.type) return []
    return [makeIssue("link.wrong-fact", path, { name, type: fact.type, fact: taken.fact, from, found })]
  })
}

/** Boards chosen by period must have one, and so must the board that chooses. */
const checkPeriods = (own: LiveBoard, { name, link }: LinkedFact, named: ReadonlyArray<SourceBoard>) =>
  link.periods === "all"
    ? []
    : [...new Set([own, ...named])]
        .filter(({ range }) => range === undefined)
        .map(({ id }) =>
          makeIssue("link.no-period", [own.id, "facts", name], { name, from: link.board, board: id }),
        )

/** Checks links against the boards they read: errors, and warnings for links to boards that were not handed in. */
export const checkBoardLinks = (
  boards: ReadonlyArray<SourceBoard>,
  specs: ReadonlyMap<string, SuiteBoard>,
  directory: BoardDirectory,
): { readonly errors: ReadonlyArray<Issue>; readonly warnings: ReadonlyArray<Issue> } => {
  const contents = new Map(boards.map((board) => [board, contentsOf(board, specs)]))
  const errors: Issue[] = []
  const warnings: Issue[] = []
  for (const own of boards) {
    if (!(own instanceof LiveBoard)) continue
    for (const linked of [...own.links, ...own.scopeLinks]) {
      const { name, link } = linked
      const named = directory.named(own, link)
      if (named.length === 0) {
        const facts = { name, board: own.id, from: link.board }
        warnings.push(makeIssue("link.no-board", [own.id, "facts", name], facts, { severity: "warning" }))
      }
      errors.push(...checkPeriods(own, linked, named))
      for (const source of named) {
        errors.push(...checkTaken(own, linked, source, contents.get(source) as Contents))
      }
    }
  }
  return { errors, warnings }
}
