/**
 * Legal documents (văn bản): their numbers, what is in force when, and citations down to the point (điểm, khoản,
 * Điều).
 *
 * @packageDocumentation
 * @category Foundations
 */

export { checkCitation } from "../document/check-citation.ts"
export {
  type Citation,
  citationSchema,
  citationsSchema,
  documentKeySchema,
} from "../document/citation.ts"
export { type CurrentDocument, currentVersionOf } from "../document/current-version.ts"
export { describeCitation as describe } from "../document/describe-citation.ts"
export { type DocumentKind, documentKinds } from "../document/document-kind.ts"
export {
  type DocumentNumber,
  DocumentNumberError,
  type NumberKind,
  type NumberStyle,
} from "../document/document-number.ts"
export type { DocumentChange, DocumentRegister, RegisteredDocument } from "../document/document-register.ts"
export { type FoundDocuments, findByNumber, findDocument } from "../document/find-document.ts"
export { describeNumber, formatNumber } from "../document/format-number.ts"
export { type Force, type ForceReason, inForce } from "../document/in-force.ts"
export {
  type ChangedPlace,
  type LegalDocument,
  type LegalDocumentInput,
  legalDocumentSchema,
} from "../document/legal-document.ts"
export {
  DocumentRegisterError,
  makeDocumentRegister,
  makeDocumentRegisterOrThrow,
} from "../document/make-document-register.ts"
export {
  LegalDocumentError,
  makeLegalDocument,
  makeLegalDocumentOrThrow,
} from "../document/make-legal-document.ts"
export { documentNumberSchema } from "../document/number-schema.ts"
export { parseNumber, parseNumberOrThrow } from "../document/parse-number.ts"
export { type DocumentReference, type Sameness, sameDocument } from "../document/same-document.ts"
export { type NumberUsage, type TypeCode, typeCodes } from "../document/type-code.ts"
