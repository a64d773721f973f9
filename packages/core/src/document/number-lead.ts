import { type DocumentKind, documentKinds, kindKeys } from "./document-kind.ts"
import { kindsOfCode, spellTypeCode } from "./type-code.ts"

/** Letters without their marks, small: how words typed without Vietnamese keys still match. */
const fold = (words: string): string =>
  words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d")

const byName = new Map(kindKeys.map((kind) => [fold(documentKinds[kind].vi), kind]))

/** The words before the figures, and the rest. */
export const splitLead = (text: string): { readonly lead: string; readonly body: string } => {
  const start = text.search(/\d/)
  if (start < 0) return { lead: "", body: text }
  const words = text.slice(0, start).replace(/[ .:]+$/, "")
  const lead = words.replace(/(^| )s[oố]$/i, "").replace(/[ .:]+$/, "")
  return { lead, body: text.slice(start) }
}

/** A code before a number may be of any usage: the number's own symbol narrows it. */
const codeKinds = (code: string): ReadonlyArray<DocumentKind> => [
  ...new Set((["state", "party", "front"] as const).flatMap((usage) => kindsOfCode(code, usage))),
]

/**
 * The kinds that the words before a number name: “Quy định” is one kind, “QĐ” may be two. `undefined` when the
 * words are no kind's name or code.
 */
export const kindsOfLead = (lead: string): ReadonlyArray<DocumentKind> | undefined => {
  const named = byName.get(fold(lead))
  if (named !== undefined) return [named]
  const code = spellTypeCode(lead)
  return code === undefined ? undefined : codeKinds(code)
}
