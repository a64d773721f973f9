import { expectText } from "../issue/argument-error.ts"
import type { DocumentRegister, RegisteredDocument } from "./document-register.ts"
import { expectRegister } from "./expect-document.ts"
import { referenceTo, tidyIssuer } from "./reference-to.ts"
import { type DocumentReference, expectReference, sameDocument } from "./same-document.ts"

/**
 * The document of a key, or `undefined`.
 *
 * @param key - what citations call the document by.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * const register = Documents.makeDocumentRegisterOrThrow({
 *   kl267: { kind: "Kết luận", number: "267-KL/TU", signed: "2017-12-25" },
 * })
 * Documents.findDocument(register, "kl267")?.start // "2017-12-25"
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const findDocument = (register: DocumentRegister, key: string): RegisteredDocument | undefined => {
  expectRegister(register)
  expectText(key, "key")
  return register.documents.get(key)
}

/**
 * What a number may mean in a register.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface FoundDocuments {
  /** The documents it means for sure: one, or several organs' when no issuer was given. */
  readonly same: ReadonlyArray<RegisteredDocument>
  /** Those it may mean: the date, the organ or the kind that would settle it was not given. */
  readonly possible: ReadonlyArray<RegisteredDocument>
}

/**
 * Finds documents by number, with the day of signing where the number has no year. Without an issuer, those of
 * every organ with that symbol are found.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * const register = Documents.makeDocumentRegisterOrThrow({
 *   kl267: { kind: "Kết luận", number: "267-KL/TU", signed: "2017-12-25" },
 * })
 * const number = Documents.parseNumberOrThrow("Số 267 - KL/TU")
 * Documents.findByNumber(register, { number }).possible.length // 1: the date is missing
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const findByNumber = (register: DocumentRegister, wanted: DocumentReference): FoundDocuments => {
  expectRegister(register)
  expectReference(wanted, "wanted")
  const same: RegisteredDocument[] = []
  const possible: RegisteredDocument[] = []
  const issuer = wanted.issuer === undefined ? undefined : tidyIssuer(wanted.issuer)
  for (const one of register.documents.values()) {
    const reference = referenceTo(one)
    if (reference === undefined) continue
    const answer = sameDocument({ ...wanted, issuer: issuer ?? reference.issuer }, reference)
    if (answer === "same") same.push(one)
    else if (answer === "undetermined") possible.push(one)
  }
  return { same, possible }
}
