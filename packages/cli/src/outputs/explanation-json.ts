import type { Explanation, Scoring } from "@danvan/core"

/** An explanation as JSON, format `danvan/explanation/1`: the tree, each step in both languages. */
export const explanationJson = (
  { rulebook, stage }: Scoring.Scoreboard,
  asOf: string,
  subject: string,
  explanation: Explanation.Explanation,
): string => {
  const { id, version } = rulebook
  const document = {
    format: "danvan/explanation/1",
    rulebook: { id, version },
    asOf,
    stage: stage ?? null,
    subject,
    explanation,
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
