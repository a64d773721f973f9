import { Facts, type Issues, Numbers, type Rulebook, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import { type Fault, makeFault } from "../fault/fault.ts"
import { readNumber, written } from "../mechanism/points.ts"
import type {
  ExpectedResult,
  RefusedRulebookCase,
  RulebookInput,
  ScoredRulebookCase,
} from "./rulebook-cases.ts"

type Scored = { readonly board: Scoring.Scoreboard } | { readonly issues: ReadonlyArray<Issues.Issue> }

/** A rulebook at a date, with where its mechanisms come from. */
export interface RulebookUse {
  readonly rulebook: Rulebook.Rulebook
  readonly sources: Rulebook.MechanismSources
  readonly asOf: string
}

/** Scores the facts of a case, or says why they are refused. */
export const scoreCase = ({ rulebook, sources, asOf }: RulebookUse, one: RulebookInput): Scored => {
  const compiled = Scoring.compile(rulebook, { asOf: one.asOf ?? asOf, ...sources })
  if (Result.isFailure(compiled)) return { issues: compiled.failure.issues }
  const board = Result.flatMap(Facts.make(one.facts), (entries) => compiled.success.score(entries))
  return Result.isFailure(board) ? { issues: board.failure.issues } : { board: board.success }
}

const sameNumber = (expected: string, found: Numbers.Exact | undefined): boolean => {
  const number = readNumber(expected)
  return number !== undefined && found !== undefined && Numbers.compare(number, found) === 0
}

type Row = readonly [what: string, expected: string, found: string, same: boolean]

const rowsOf = (expected: ExpectedResult, result: Scoring.SubjectResult): ReadonlyArray<Row> => {
  const plain = (
    what: string,
    wanted: string | number | null | undefined,
    found: unknown,
  ): ReadonlyArray<Row> =>
    wanted === undefined
      ? []
      : [[what, String(wanted), String(found ?? null), String(wanted) === String(found ?? null)]]
  const numeric = (what: string, wanted: string, found: Numbers.Exact | undefined, state?: string): Row => {
    const shown = found === undefined ? (state ?? "null") : written(found)
    return [what, wanted, shown, sameNumber(wanted, found) || wanted === shown]
  }
  const { total } = expected
  return [
    ...(total === undefined ? [] : [numeric("total", total ?? "null", result.total)]),
    ...plain("class", expected.class, result.class),
    ...plain("rank", expected.rank, result.rank?.rank),
    ...plain("status", expected.status, result.status),
    ...Object.entries(expected.criteria ?? {}).map(([id, wanted]) => {
      const one = result.criteria.find(({ criterion }) => criterion.id === id)
      return numeric(id, wanted, one?.points, one?.state)
    }),
  ]
}

/** Runs a case that scores. */
export const runScoredCase = (
  use: RulebookUse,
  one: ScoredRulebookCase,
  place: string,
): ReadonlyArray<Fault> => {
  const scored = scoreCase(use, one)
  if ("issues" in scored) {
    return scored.issues.map(({ code, message }) =>
      makeFault("case.refused", place, {
        found: { vi: `${code}: ${message.vi}`, en: `${code}: ${message.en}` },
      }),
    )
  }
  if (Object.values(one.expect).every((expected) => Object.keys(expected).length === 0)) {
    return [makeFault("case.shows-nothing", place, {})]
  }
  return Object.entries(one.expect).flatMap(([id, expected]) => {
    const result = scored.board.get(id)
    if (result === undefined) {
      return [makeFault("case.wrong", place, { what: id, expected: id, found: "—" })]
    }
    return rowsOf(expected, result)
      .filter(([, , , same]) => !same)
      .map(([what, wanted, found]) =>
        makeFault("case.wrong", place, { what: `${id} ${what}`, expected: wanted, found }),
      )
  })
}

/** Runs a case whose facts are refused. */
export const runRefusedCase = (
  use: RulebookUse,
  one: RefusedRulebookCase,
  place: string,
): ReadonlyArray<Fault> => {
  const scored = scoreCase(use, one)
  const expected = [...new Set(one.issues)].sort().join(", ")
  if (expected === "") return [makeFault("case.shows-nothing", place, {})]
  if ("board" in scored) return [makeFault("case.accepted", place, { expected })]
  const found = [...new Set(scored.issues.map(({ code }) => code))].sort().join(", ")
  return found === expected ? [] : [makeFault("case.other-issue", place, { found, expected })]
}
