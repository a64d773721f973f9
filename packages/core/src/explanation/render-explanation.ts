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
