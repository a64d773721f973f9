const mark = "\u0001"

/** The text that stands for a dated parameter among a mechanism's parameters: no number is ever written so. */
export const markOf = (name: string): string => `${mark}${name}`

/** The parameter a text stands for, if it does. */
export const markedParameter = (source: string): string | undefined =>
  source.startsWith(mark) ? source.slice(mark.length) : undefined
