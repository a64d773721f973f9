import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Citation } from "./citation.ts"
import type { DocumentKind } from "./document-kind.ts"
import { nameOfRegistered, type RegisteredDocument } from "./document-register.ts"
import { kindsOfLead } from "./number-lead.ts"

/** The kinds that are always divided into articles, and articles into clauses before points. */
const kindsWithArticles: ReadonlySet<DocumentKind> = new Set([
  "luat",
  "bo-luat",
  "phap-lenh",
  "nghi-dinh",
  "thong-tu",
  "thong-tu-lien-tich",
  "quyet-dinh",
  "quy-dinh",
  "quy-che",
])

const hasArticles = ({ document, number }: RegisteredDocument): boolean => {
  const kinds =
    kindsOfLead(document.kind.vi) ?? (number?.kind.certainty === "explicit" ? [number.kind.kind] : [])
  return kinds.length > 0 && kinds.every((kind) => kindsWithArticles.has(kind))
}

/**
 * What is missing from a place in a document that has articles: a clause or point is in an article, a point in a
 * clause. An article may, rarely, have points and no clauses: that is a warning. In appendices and in texts divided
 * otherwise (kết luận, hướng dẫn, kế hoạch, forms) any place will do.
 *
 * Source: Decree 30/2020/NĐ-CP, Appendix I, on how regulations and decisions are divided; laws and decrees as in use.
 */
export const structureIssues = (one: RegisteredDocument, citation: Citation): ReadonlyArray<Issue> => {
  const { appendix, article, clause, point } = citation
  if (appendix !== undefined || (clause === undefined && point === undefined) || !hasArticles(one)) return []
  const document = nameOfRegistered(one)
  if (article === undefined) {
    const [level, value] = clause === undefined ? (["point", point] as const) : (["clause", clause] as const)
    const code = level === "clause" ? "citation.clause-without-article" : "citation.point-without-article"
    return [makeIssue(code, [level], { document, value: value ?? "" })]
  }
  if (point === undefined || clause !== undefined) return []
  const facts = { document, point, article }
  return [makeIssue("citation.point-without-clause", ["point"], facts, { severity: "warning" })]
}
