/** The largest whole number doubles hold without a gap. */
export const largest = Number.MAX_SAFE_INTEGER

/** True when every whole number between the two is held exactly. */
export const fits = (...ends: ReadonlyArray<number>): boolean => ends.every((end) => Math.abs(end) <= largest)
