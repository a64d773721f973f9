import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"

/** Refuses what is no register of documents. */
export const expectRegister = (register: unknown): void => {
  const isRegister =
    isRecord(register) &&
    [register.documents, register.replacements, register.amendments, register.repeals].every(
      (part) => part instanceof Map,
    )
  expectArgument(isRegister, "register", "DocumentRegister", register)
}

/** Refuses what is no document of a register. */
export const expectRegistered = (one: unknown): void => {
  const isRegistered =
    isRecord(one) && typeof one.key === "string" && typeof one.start === "string" && isRecord(one.document)
  expectArgument(isRegistered, "document", "RegisteredDocument", one)
}

/** Refuses what is no place in a document. */
export const expectCitation = (citation: unknown): void => {
  const isCitation = isRecord(citation) && typeof citation.document === "string"
  expectArgument(isCitation, "citation", "Citation", citation)
}

/** Refuses what is no number of a document; most often it is still the text. */
export const expectNumber = (number: unknown, name: string): void => {
  const isNumber =
    isRecord(number) &&
    typeof number.style === "string" &&
    Array.isArray(number.organ) &&
    isRecord(number.kind)
  expectArgument(isNumber, name, "DocumentNumber", number)
}
