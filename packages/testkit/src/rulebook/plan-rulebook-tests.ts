import { Coverage, Rulebook, Scoring } from "@danvan/core"
import { checkCases, type PlacedCase, placedCases } from "../author/check-cases.ts"
import { type Fault, faultOfIssue, makeFault } from "../fault/fault.ts"
import { groups } from "../run/groups.ts"
import type { PlannedTest } from "../run/planned-test.ts"
import type { TesterOptions } from "../run/runner.ts"
import { isBoundaryBoard } from "./is-boundary-board.ts"
import type { RefusedRulebookCase, RulebookCases, ScoredRulebookCase } from "./rulebook-cases.ts"
import { type RulebookLawName, rulebookLawNames, tryRulebookLaw } from "./rulebook-laws.ts"
import { type RulebookUse, runRefusedCase, runScoredCase, scoreCase } from "./run-rulebook-case.ts"

type Case = ScoredRulebookCase | RefusedRulebookCase

const isRefused = (one: Case): one is RefusedRulebookCase => "issues" in one

const lawWords: Readonly<Record<RulebookLawName, { readonly vi: string; readonly en: string }>> = {
  determinism: {
    vi: "cùng số liệu, cùng kết quả và diễn giải",
    en: "the same facts give the same board and explanations",
  },
  order: { vi: "thứ tự không ảnh hưởng", en: "order does not matter" },
  roundTrip: { vi: "in ra rồi đọc lại vẫn chấm như cũ", en: "printed and read back, it scores the same" },
  explained: { vi: "kết quả nào cũng được diễn giải", en: "every result is explained" },
}

const boardsOf = (use: RulebookUse, cases: ReadonlyArray<PlacedCase<Case>>) =>
  cases.flatMap(({ kind, place, written }) => {
    const scored = isRefused(written) ? undefined : scoreCase(use, written)
    return scored === undefined || "issues" in scored ? [] : [{ kind, place, board: scored.board }]
  })

const lintFaults = (
  { rulebook, sources }: RulebookUse,
  { known = [] }: RulebookCases,
): ReadonlyArray<Fault> =>
  Rulebook.lint(rulebook, sources)
    .issues.filter(({ severity, code }) => severity !== "info" && !known.includes(code))
    .map((issue) => faultOfIssue(issue, "rulebook"))

const coverageFaults = (use: RulebookUse, cases: ReadonlyArray<PlacedCase<Case>>): ReadonlyArray<Fault> => {
  const { rulebook, sources, asOf } = use
  const boards = boardsOf(use, cases).map(({ board }) => board)
  const report = Coverage.of([Scoring.compileOrThrow(rulebook, { asOf, ...sources })], boards)
  return Coverage.gaps(report).map(({ what, suggested, path }) => {
    const facts = suggested === undefined ? "" : ` ${JSON.stringify(suggested)}`
    return makeFault("coverage.gap", `rulebook ${path.join(".")}`, { what, suggested: facts })
  })
}

/** Every test of a rulebook: of its author, its words, its cases, and the laws. */
export const planRulebookTests = (
  rulebook: Rulebook.Rulebook,
  cases: RulebookCases,
  options: TesterOptions,
): ReadonlyArray<PlannedTest> => {
  const placed = placedCases<Case>(cases)
  const sources = cases.plugins === undefined ? {} : { plugins: cases.plugins }
  const use: RulebookUse = { rulebook, sources, asOf: cases.asOf }
  const except = Object.entries(cases.except ?? {})
  const given = placed.flatMap(({ written }) => (isRefused(written) ? [] : [written.facts]))
  const author = (vi: string, en: string, find: PlannedTest["find"]): PlannedTest => ({
    group: groups.author,
    name: { vi, en },
    find,
  })
  return [
    author("đủ loại, không trùng, ghi được thành JSON", "are of every kind, distinct and plain data", () =>
      checkCases(placed, ({ facts, asOf = cases.asOf }) => ({ facts, asOf })),
    ),
    author("ở đúng chỗ", "are where they belong", () => [
      ...boardsOf(use, placed)
        .filter(({ kind, board }) => kind === "boundary" && !isBoundaryBoard(board))
        .map(({ place }) => makeFault("case.not-boundary", place, {})),
      ...except
        .filter(([, reason]) => reason.trim() === "")
        .map(([law]) => makeFault("law.excused", `except.${law}`, { law })),
    ]),
    author("bộ tiêu chí qua được soát lỗi", "are of a rulebook the linter accepts", () =>
      lintFaults(use, cases),
    ),
    ...(cases.coverage === true
      ? [author("cho thấy mọi quy định", "show every rule", () => coverageFaults(use, placed))]
      : []),
    ...placed.map(
      ({ kind, place, written }): PlannedTest => ({
        group: groups[kind],
        name: { vi: written.name, en: written.name },
        find: () =>
          isRefused(written) ? runRefusedCase(use, written, place) : runScoredCase(use, written, place),
      }),
    ),
    ...rulebookLawNames
      .filter((law) => !except.some(([name]) => name === law))
      .map(
        (law): PlannedTest => ({
          group: groups.laws,
          name: lawWords[law],
          find: () => tryRulebookLaw(law, { ...use, given, options }),
        }),
      ),
  ]
}
