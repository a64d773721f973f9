import { expectNoIssues } from "../issue/argument-error.ts"
import { wrongMembers } from "../issue/wrong-argument.ts"
import { isBoard, isProgram } from "../program/expect-program.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import type { ScoringProgram } from "../program/scoring-program.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { CoverageReport, CoverageTarget } from "./coverage-report.ts"
import { Sightings, type Watch } from "./watch.ts"
import { watchBands } from "./watch-bands.ts"
import { watchClasses } from "./watch-classes.ts"
import { watchCriteria } from "./watch-criteria.ts"
import { watchEveryCriterion } from "./watch-every-criterion.ts"
import { watchQuotas } from "./watch-quotas.ts"
import { watchRules } from "./watch-rules.ts"
import { watchSteps } from "./watch-steps.ts"
import { watchTies } from "./watch-ties.ts"
import { type MakeWatch, watchedOf } from "./watched.ts"

/** What is watched, in the order a report lists it. */
const watches: ReadonlyArray<MakeWatch> = [
  watchCriteria,
  watchBands,
  watchSteps,
  watchClasses,
  watchRules,
  watchEveryCriterion,
  watchQuotas,
  watchTies,
]

/**
 * What boards show of the rulebook they were scored by (độ phủ của bộ ví dụ), and what none of them does: edges of
 * bands never met, vetoes that never held, quotas never exceeded. What no facts can lead to is not asked for.
 *
 * The boards may be of several dates, and the programs compiled for them: parts that are the same in all are counted
 * once. All must be of one rulebook.
 *
 * @example
 * ```ts
 * import { Coverage, Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "mau/mot-tieu-chi",
 *   version: "1",
 *   title: { vi: "Mẫu", en: "Sample" },
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "10" },
 *   criteria: [
 *     { id: "a", title: { vi: "Công tác", en: "Work" }, max: "10", mechanism: "manual-grade" },
 *   ],
 * })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const facts = Facts.makeOrThrow({ subjects: [{ id: "unit:1", criteria: { a: { grade: "8" } } }] })
 * const report = Coverage.of([program], [program.scoreOrThrow(facts)])
 *
 * Coverage.gaps(report).map(({ what }) => what.en) // ["Work: always with the same result"]
 * ```
 *
 * @category Coverage
 * @since 0.1.0
 */
export const coverageOf = (
  programs: ReadonlyArray<ScoringProgram>,
  boards: ReadonlyArray<Scoreboard>,
): CoverageReport => {
  expectNoIssues(
    wrongMembers("programs", isProgram, "ScoringProgram", programs),
    wrongMembers("boards", isBoard, "Scoreboard", boards),
  )
  const sightings = new Sightings()
  const watching = new Map<CompiledRulebook, ReadonlyArray<Watch>>()
  const watchesFor = (program: CompiledRulebook): ReadonlyArray<Watch> => {
    const known = watching.get(program)
    if (known !== undefined) return known
    const watched = watchedOf(program)
    const made = watches.map((make) => make(watched))
    watching.set(program, made)
    return made
  }
  for (const { inside } of programs) watchesFor(inside)
  for (const { inside } of boards) {
    for (const watch of watchesFor(inside.program)) watch.look(inside.results, sightings)
  }
  const targets = new Map<string, CoverageTarget>()
  for (const [kind] of watches.entries()) {
    for (const made of watching.values()) {
      for (const target of made[kind]?.targets ?? []) {
        if (!targets.has(target.key)) targets.set(target.key, target)
      }
    }
  }
  const [first] = [...programs.map(({ rulebook }) => rulebook), ...boards.map(({ rulebook }) => rulebook)]
  return {
    rulebook: first?.id ?? "",
    points: [...targets.values()].map((target) => ({ ...target, covered: sightings.has(target.key) })),
  }
}
