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
  /** What citations call it by. */
  readonly key: string
  /** As it was handed in. */
  readonly document: LegalDocument
  /** The first day it is in force. */
  readonly start: PlainDate
  /** Its number, read into parts; left out where it has none. */
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
  /** The document that does it. */
  readonly by: RegisteredDocument
  /** The place it is done to. */
  readonly part: Citation
  /** The first day it holds. */
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
  /** All documents, by key. */
  readonly documents: ReadonlyMap<string, RegisteredDocument>
  /** What takes the place of a document, by its key, in order of time. */
  readonly replacements: ReadonlyMap<string, ReadonlyArray<RegisteredDocument>>
  /** What is changed in a document (sửa đổi, bổ sung), by its key. */
  readonly amendments: ReadonlyMap<string, ReadonlyArray<DocumentChange>>
  /** What is taken out of a document (bãi bỏ), by its key. */
  readonly repeals: ReadonlyMap<string, ReadonlyArray<DocumentChange>>
  readonly [registerBrand]: "DocumentRegister"
}

/** The name by which issues call a registered document: “Nghị định 90/2020/NĐ-CP”, or its kind and key. */
export const nameOfRegistered = ({ key, document }: RegisteredDocument): string =>
  `${document.kind.vi} ${document.number ?? `“${key}”`}`
