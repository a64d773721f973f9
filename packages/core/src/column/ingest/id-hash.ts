/** A hash of letters, taken one by one: it begins here. */
export const emptyHash = 0x811c9dc5 | 0

/** The hash of what was taken before and one more letter. */
export const hashWith = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193)

/** Spreads a hash over all its bits, so that the lowest tell letters apart. */
export const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7
