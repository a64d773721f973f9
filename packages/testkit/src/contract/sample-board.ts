import { Facts, Rulebook, Scoring } from "@danvan/core"
import { buildRulebook } from "../build/build-rulebook.ts"

const rulebook = () =>
  Rulebook.makeOrThrow(
    buildRulebook({
      classification: {
        rounding: "none",
        classes: [
          { id: "good", title: { vi: "Tốt", en: "Good" }, atLeast: "80" },
          { id: "fair", title: { vi: "Khá", en: "Fair" }, below: "80" },
        ],
      },
      ranking: { within: [] },
    }),
  )

/** Names a report must survive: markup, spreadsheet formulas, quotes, line ends that were not. */
export const oddNames: ReadonlyArray<string> = [
  "Xã Mẫu Đường Đỏ",
  "<b>Xã</b> & “Mẫu”",
  "=1+1",
  "-2; @SUM(A1)",
  "a".repeat(300),
]

/** A board of units with these names, of which the last has no score yet. */
export const sampleBoard = (names: ReadonlyArray<string>, first = "87.25"): Scoring.Scoreboard => {
  const graded = (index: number) => (index === 0 ? first : String(80 - index))
  const subjects = names.map((name, index) => ({
    id: `u${index}`,
    name,
    criteria: index > 0 && index === names.length - 1 ? {} : { c1: { grade: graded(index) } },
  }))
  return Scoring.compileOrThrow(rulebook(), { asOf: "2026-12-31" }).scoreOrThrow(
    Facts.makeOrThrow({ subjects }),
  )
}
