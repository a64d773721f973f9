import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { type Language, type Text, text } from "../language/text.ts"
import { bareNumber, citedLevels } from "./bare-number.ts"
import type { Citation } from "./citation.ts"
import { expectCitation } from "./expect-document.ts"
import type { LegalDocument } from "./legal-document.ts"

const vietnamese = ({ point, clause, article, section, part, appendix }: Citation, name: string): string =>
  [
    point === undefined ? "" : `điểm ${point}`,
    clause === undefined ? "" : `khoản ${clause}`,
    article === undefined ? "" : `Điều ${article}`,
    section === undefined ? "" : `mục ${section}`,
    part === undefined ? "" : `phần ${part}`,
    appendix === undefined ? "" : `Phụ lục ${appendix}`,
    name,
  ]
    .filter((words) => words !== "")
    .join(" ")

const english = ({ point, clause, article, section, part, appendix }: Citation, name: string): string => {
  const parts = [
    appendix === undefined ? "" : `Appendix ${appendix}`,
    part === undefined ? "" : `Part ${part}`,
    section === undefined ? "" : `section ${section}`,
    article === undefined ? "" : `Article ${article}`,
    clause === undefined ? "" : `clause ${clause}`,
    point === undefined ? "" : `point ${point}`,
  ].filter((words) => words !== "")
  return [...parts, name].join(", ")
}

/** “Điều 3” is written as it stands: its word is not said twice. */
const withoutWords = (citation: Citation): Citation => {
  const bare = citedLevels.flatMap((level) => {
    const written = citation[level]
    return written === undefined ? [] : [[level, bareNumber(level, written)] as const]
  })
  return { ...citation, ...Object.fromEntries(bare) }
}

/**
 * A citation in words: "điểm a khoản 1 Điều 7 Nghị định 233/2026/NĐ-CP" and "Article 7, clause 1, point a, Decree
 * 233/2026/NĐ-CP". A document the rulebook does not know is called by its key.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * const { vi } = Documents.describe({ document: "qc", article: "2", clause: "1" }, {})
 * vi // "khoản 1 Điều 2 qc"
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const describeCitation = (
  citation: Citation,
  documents: Readonly<Record<string, LegalDocument>>,
): Text => {
  expectCitation(citation)
  expectArgument(isRecord(documents), "documents", "record", documents)
  return text((language: Language) => {
    const document = Object.hasOwn(documents, citation.document) ? documents[citation.document] : undefined
    const kind = document?.kind[language]
    const name = document === undefined ? citation.document : `${kind} ${document.number ?? ""}`.trim()
    const bare = withoutWords(citation)
    const place = language === "vi" ? vietnamese(bare, name) : english(bare, name)
    return citation.note === undefined ? place : `${place} (${citation.note})`
  })
}
