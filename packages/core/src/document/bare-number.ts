/** The levels of a citation, from the outside in. */
export const citedLevels = ["appendix", "part", "section", "article", "clause", "point"] as const

/** One of {@link citedLevels}. */
export type CitedLevel = (typeof citedLevels)[number]

const labels: Readonly<Record<CitedLevel, RegExp>> = {
  appendix: /^(?:phụ lục|appendix)(?:\s+|$)/i,
  part: /^(?:phần|part)(?:\s+|$)/i,
  section: /^(?:mục|section)(?:\s+|$)/i,
  article: /^(?:điều|article)(?:\s+|$)/i,
  clause: /^(?:khoản|clause)(?:\s+|$)/i,
  point: /^(?:điểm|point)(?:\s+|$)/i,
}

/** The number or letter of a place alone, without its word and what follows it: `3` of `Điều 3.`, `a` of `điểm a)`. */
export const bareNumber = (level: CitedLevel, written: string): string => {
  const tidy = written.normalize("NFC").trim().replace(/\s+/g, " ")
  return tidy.replace(labels[level], "").replace(/(?<=.)[.:)\s]+$/, "")
}

/** As {@link bareNumber}, for telling places apart: case and leading zeros say nothing. */
export const comparedNumber = (level: CitedLevel, written: string): string =>
  bareNumber(level, written)
    .toLowerCase()
    .replace(/^0+(?=\d)/, "")
