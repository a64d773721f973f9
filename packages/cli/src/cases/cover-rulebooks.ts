import { Coverage } from "@danvan/core"
import type { RunCaseFile } from "../inputs/run-case-file.ts"

/** What the cases of all files together test of every rulebook they score by, in the order the rulebooks come up. */
export const coverRulebooks = (
  files: ReadonlyArray<RunCaseFile>,
  kinds: ReadonlyArray<Coverage.Kind>,
): ReadonlyArray<Coverage.Report> => {
  const programs = files.flatMap((file) => file.programs)
  const boards = files.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.boards))
  const ids = [...new Set(programs.map(({ rulebook }) => rulebook.id))]
  return ids.map((id) => {
    const report = Coverage.of(
      programs.filter(({ rulebook }) => rulebook.id === id),
      boards.filter(({ rulebook }) => rulebook.id === id),
    )
    return { ...report, points: report.points.filter(({ kind }) => kinds.includes(kind)) }
  })
}
