import { Coverage } from "@danvan/core"
import { printable } from "./printable.ts"
import type { Terminal } from "./terminal.ts"

const written = (facts: Readonly<Record<string, string>>): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}: ${value}`)
    .join(", ")

/** Facts as a case writes them: `criteria: { B1: { done: 8999, assigned: 10000 } }`. */
const suggestion = ({ criteria = {}, facts = {} }: Coverage.SuggestedFacts): string =>
  [
    ...Object.entries(criteria).map(([id, own]) => `criteria: { ${id}: { ${written(own)} } }`),
    ...(Object.keys(facts).length === 0 ? [] : [`facts: { ${written(facts)} }`]),
  ].join(", ")

/** How much of a rulebook its cases test, then everything they do not, with facts that would. */
export const coverageLines = (report: Coverage.Report, { language, say, styleOut }: Terminal): string => {
  const gaps = Coverage.gaps(report)
  const { rulebook, points } = report
  const head = say("test.coverage", { rulebook, covered: points.length - gaps.length, total: points.length })
  const lines = gaps.map(({ what, suggested }) => {
    const facts = suggested === undefined ? "" : `  ${suggestion(suggested)}`
    return `    ${styleOut("yellow", say("test.gap"))} ${printable(`${what[language]}${facts}`)}`
  })
  return [head, ...lines].map((line) => `${line}\n`).join("")
}
