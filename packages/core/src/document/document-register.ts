import type { PlainDate } from "../time/plain-date.ts"
import type { Citation } from "./citation.ts"
import type { DocumentNumber } from "./document-number.ts"
import type { LegalDocument } from "./legal-document.ts"

/**
 * A document in a register: with its key, the first day it is in force (`effective`, or else `signed`), and its
 * number read into parts when it has one.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface RegisteredDocument {
  readonly key: string
  readonly document: LegalDocument
  readonly start: PlainDate
  readonly number?: DocumentNumber
}

/**
 * What one document does to a place in another, from the day `from` on: the day `by` takes effect, unless it says
 * otherwise.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface DocumentChange {
  readonly by: RegisteredDocument
  readonly part: Citation
  readonly from: PlainDate
}

declare const registerBrand: unique symbol

/**
 * Documents that know each other (sổ văn bản): by key, and for each key what replaces it, amends it and repeals
 * parts of it. {@link makeDocumentRegister} makes it.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface DocumentRegister {
  readonly documents: ReadonlyMap<string, RegisteredDocument>
  readonly replacements: ReadonlyMap<string, ReadonlyArray<RegisteredDocument>>
  readonly amendments: ReadonlyMap<string, ReadonlyArray<DocumentChange>>
  readonly repeals: ReadonlyMap<string, ReadonlyArray<DocumentChange>>
  readonly [registerBrand]: "DocumentRegister"
}

/** The name by which issues call a registered document: “Nghị định 90/2020/NĐ-CP”, or its kind and key. */
export const nameOfRegistered = ({ key, document }: RegisteredDocument): string =>
  `${document.kind.vi} ${document.number ?? `“${key}”`}`
