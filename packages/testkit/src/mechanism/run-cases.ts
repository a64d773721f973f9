import type { Issues } from "@danvan/core"
import { Numbers } from "@danvan/core"
import { type Fault, makeFault } from "../fault/fault.ts"
import type { makeBench } from "./bench.ts"
import type { MechanismInput, RefusedMechanismCase, ScoredMechanismCase } from "./mechanism-cases.ts"
import { outcomeOf, readNumber, writtenOutcome } from "./points.ts"

type Made = ReturnType<typeof makeBench>

const codes = (issues: ReadonlyArray<Issues.Issue>): string =>
  [...new Set(issues.map(({ code }) => code))].sort().join(", ")

const score = (bench: Made, { facts, others = [] }: MechanismInput) =>
  "issues" in bench ? bench : bench.score([facts, ...others])

/** Runs a case that scores. */
export const runScored = (bench: Made, one: ScoredMechanismCase, place: string): ReadonlyArray<Fault> => {
  const scored = score(bench, one)
  if ("issues" in scored) {
    return scored.issues.map(({ code, message }) =>
      makeFault("case.refused", place, {
        found: { vi: `${code}: ${message.vi}`, en: `${code}: ${message.en}` },
      }),
    )
  }
  const found = outcomeOf(scored.board)
  const expected = readNumber(one.points) ?? one.points
  const same =
    typeof found === "string" || typeof expected === "string"
      ? found === expected
      : Numbers.compare(found, expected) === 0
  if (same) return []
  const what = { vi: "điểm", en: "points" }
  return [makeFault("case.wrong", place, { what, expected: one.points, found: writtenOutcome(found) })]
}

/** The issues a case meets: of its parameters, of its facts, or of a function that failed. */
export const issuesOfCase = (bench: Made, one: MechanismInput): ReadonlyArray<Issues.Issue> => {
  const scored = score(bench, one)
  return "issues" in scored
    ? scored.issues
    : scored.board.warnings.filter(({ code }) => code.startsWith("call."))
}

/** The names of a mechanism's own messages among issues. */
export const shownMessages = (issues: ReadonlyArray<Issues.Issue>): ReadonlyArray<string> =>
  issues.flatMap(({ code, facts: { problem } }) =>
    code === "mechanism.refused" && problem !== undefined ? [problem] : [],
  )

/** Runs a case that is refused. */
export const runRefused = (bench: Made, one: RefusedMechanismCase, place: string): ReadonlyArray<Fault> => {
  const issues = issuesOfCase(bench, one)
  const expected = [...new Set(one.issues)].sort().join(", ")
  if (expected === "") return [makeFault("case.shows-nothing", place, {})]
  if (issues.length === 0) return [makeFault("case.accepted", place, { expected })]
  if (codes(issues) !== expected) {
    return [makeFault("case.other-issue", place, { found: codes(issues), expected })]
  }
  const shown = [...new Set(shownMessages(issues))].sort().join(", ")
  const messages = [...(one.messages ?? [])].sort().join(", ")
  if (one.messages === undefined || shown === messages) return []
  return [makeFault("case.other-issue", place, { found: shown || "—", expected: messages })]
}
