import type { RegisteredDocument } from "./document-register.ts"
import type { DocumentReference } from "./same-document.ts"

/** An issuer's name with case and spaces made one. */
export const tidyIssuer = (name: string): string =>
  name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase()

/** How a register refers to one of its documents; `undefined` for one without a number. */
export const referenceTo = ({ number, document }: RegisteredDocument): DocumentReference | undefined => {
  if (number === undefined) return undefined
  const issuer = document.issuer === undefined ? undefined : tidyIssuer(document.issuer.vi)
  return { number, signed: document.signed, issuer }
}
