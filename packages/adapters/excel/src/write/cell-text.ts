/** What a spreadsheet program would run if the cell were edited or saved as CSV; a plain number is safe. */
const runs = /^[=+\-@\t\r\n|]/
const isNumber = /^[-+]?\d+([.,]\d+)?%?$/

/** Characters XML cannot hold, and texts that would be read as an escape. */
const unwritable = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu

/** Controls, and marks that turn the direction of writing: they would rewrite what a reader sees. */
const misleading = /[^\P{Cc}\t\n\r]|[\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

const longest = 32_767

const escapeCode = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`

/** Half a pair of surrogates is no character, and would break the file. */
const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD")

/** Text as a workbook can hold it, character for character. What looks like an error of Excel stays text. */
export const cellText = (text: string): string =>
  wellFormed(text.slice(0, longest))
    .replace(unwritable, escapeCode)
    .replace(/^#(?=[A-Z])/, escapeCode)

/** Text for where no escapes are read: one line, without controls. */
export const lineText = (text: string): string =>
  wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()

/**
 * Text to show: one that a spreadsheet program would take for a formula gets a leading apostrophe, as in CSV, and
 * what rewrites a line is left out.
 */
export const shownText = (text: string): string => {
  const safe = text.replace(misleading, "\uFFFD")
  const isFormula = runs.test(safe) && !isNumber.test(safe)
  return cellText(isFormula ? `'${safe}` : safe)
}
