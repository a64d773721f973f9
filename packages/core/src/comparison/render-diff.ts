import { expectLanguage, expectNoIssues } from "../issue/argument-error.ts"
import type { Language, Text } from "../language/text.ts"
import type { Change, RulebookDiff } from "./change.ts"
import { diffIssues } from "./expect-comparison.ts"

const headings: ReadonlyArray<readonly [Change["affectsScores"], Text]> = [
  [true, { vi: "Làm thay đổi cách tính", en: "What is computed changes" }],
  ["unknown", { vi: "Chưa kết luận được", en: "Not settled" }],
  [false, { vi: "Không làm thay đổi kết quả", en: "Results stay the same" }],
]

const noChange: Text = { vi: "Hai bộ tiêu chí không khác nhau.", en: "The two rulebooks do not differ." }

/**
 * A comparison of rulebooks as lines of text: what changes the calculation first, words and citations last.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * const before = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const after = Rulebook.makeOrThrow({ ...before, scale: { max: "20" } })
 * Rulebook.renderDiff(Rulebook.diff(before, after), "vi").split("\n").at(-1) // "  • Thang điểm: điểm tối đa: 10 → 20"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const renderDiff = (diff: RulebookDiff, language: Language): string => {
  expectNoIssues(diffIssues(diff))
  expectLanguage(language)
  const { before, after, changes } = diff
  const head = `${before.id} ${before.version} → ${after.id} ${after.version}`
  const parts = headings.flatMap(([affects, heading]) => {
    const mine = changes.filter(({ affectsScores }) => affectsScores === affects)
    if (mine.length === 0) return []
    return ["", `${heading[language]} (${mine.length})`, ...mine.map(({ words }) => `  • ${words[language]}`)]
  })
  return [head, ...(parts.length === 0 ? [noChange[language]] : parts)].join("\n")
}
