export {
  type Citation,
  citationSchema,
  citationsSchema,
  describeCitation as describe,
} from "../document/citation.ts"
export { type LegalDocument, legalDocumentSchema } from "../document/legal-document.ts"
