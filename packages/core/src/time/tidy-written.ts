/** Longer than any date or period in print; keeps a huge text away from the patterns. */
const maxLength = 160

const dashes = /[\u2010-\u2015\u2212]/g

/**
 * A written date or period ready for the patterns: composed, in small letters, with plain hyphens and single spaces.
 * Empty for what is no text, or longer than any date in print. Every pattern after this one sees a short text
 * and repeats nothing inside a repetition, so reading takes time in proportion to the length.
 */
export const tidyWritten = (text: unknown): string => {
  if (typeof text !== "string" || text.length > maxLength) return ""
  return text.normalize("NFC").toLowerCase().replace(dashes, "-").replace(/\s+/g, " ").trim()
}

/** A value of any type for a message: text as it is, and else the name of its type. */
export const shownWritten = (value: unknown): string =>
  typeof value === "string" ? value : value === null ? "null" : typeof value
