/** Longer than any number with the name of its kind; keeps a huge text away from the patterns. */
export const maxNumberText = 120

const invisible = /[\u200B-\u200D\u2060\uFEFF]/g
const dashes = /[\u00AD\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g
const ampersands = /[\uFE60\uFF06]/g
const slashes = /[\u2044\u2215\uFF0F]/g

/**
 * A number's text with what typists and programs vary made one: composed letters, one Đ for its look-alikes, one
 * hyphen, one slash, one “&”, no spaces around them, no invisible characters, no full stop at the end.
 */
export const tidyNumberText = (text: string): string =>
  text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/[ÐƉ]|D[\u0335\u0336]/g, "Đ")
    .replace(/[ðɖ]|d[\u0335\u0336]/g, "đ")
    .replace(dashes, "-")
    .replace(slashes, "/")
    .replace(/\s+/g, " ")
    .replace(ampersands, "&")
    .replace(/ ?([-/&]) ?/g, "$1")
    .replace(/[ .,;:]+$/, "")
    .trim()
