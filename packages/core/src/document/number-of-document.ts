import * as Result from "effect/Result"
import type { DocumentNumber, DocumentNumberError } from "./document-number.ts"
import type { LegalDocument } from "./legal-document.ts"
import { kindsOfLead } from "./number-lead.ts"
import { parseNumber } from "./parse-number.ts"

/**
 * A document's number, read; its stated kind settles an ambiguous symbol. `undefined` for a document without one.
 * A kind danvan has no name for says nothing.
 */
export const readNumberOf = ({
  kind,
  number,
}: Pick<LegalDocument, "kind" | "number">): Result.Result<
  DocumentNumber | undefined,
  DocumentNumberError
> => {
  if (number === undefined) return Result.succeed(undefined)
  const stated = kindsOfLead(kind.vi) !== undefined && /^\d/.test(number)
  return Result.map(parseNumber(stated ? `${kind.vi} số ${number}` : number), (read) => ({
    ...read,
    original: number,
  }))
}
