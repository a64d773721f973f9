import { expectArgument, expectLanguage } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import type { Language } from "../language/text.ts"
import type { Explanation } from "./explanation.ts"

const expectExplanation = (value: unknown): void => {
  const isExplanation =
    isRecord(value) &&
    isRecord(value.title) &&
    Array.isArray(value.citations) &&
    Array.isArray(value.children)
  expectArgument(isExplanation, "explanation", "Explanation", value)
}

const line = (explanation: Explanation, language: Language): string => {
  expectExplanation(explanation)
  const { title, value, detail, citations } = explanation
  const parts = [
    value === undefined ? title[language] : `${title[language]}: ${value[language]}`,
    ...(detail === undefined ? [] : [`— ${detail[language]}`]),
    ...(citations.length === 0 ? [] : [`[${citations.map((citation) => citation[language]).join("; ")}]`]),
  ]
  return parts.join(" ")
}

/**
 * Writes an explanation as lines of text, drawn as a tree.
 *
 * @example
 * ```ts
 * import { Explanation, Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Điểm, max: 10, mechanism: ratio }],
 *     classification: { rounding: none, classes: [{ id: tot, title: Tốt, atLeast: 8 }, { id: kha, title: Khá, below: 8 }] } }`)
 * const facts = Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { c: { done: 9, assigned: 10 } } }] })
 * const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" }).scoreOrThrow(facts)
 * Explanation.render(board.explain("xa-a")!, "en").split("\n")[0] // "xa-a: Tốt — Mẫu"
 * ```
 *
 * @category Explanation
 * @since 0.1.0
 */
export const renderExplanation = (explanation: Explanation, language: Language): string => {
  expectLanguage(language)
  const lines = [line(explanation, language)]
  const draw = (children: ReadonlyArray<Explanation>, indent: string): void => {
    children.forEach((child, index) => {
      const last = index === children.length - 1
      lines.push(`${indent}${last ? "└─ " : "├─ "}${line(child, language)}`)
      draw(child.children, `${indent}${last ? "   " : "│  "}`)
    })
  }
  draw(explanation.children, "")
  return lines.join("\n")
}
