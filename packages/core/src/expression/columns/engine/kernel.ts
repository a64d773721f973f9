/** How many rows are worked on at once: what a run touches stays in the cache of a core. */
export const blockSize = 512

/** Works on the first `count` places of a block that begins at row `base`. */
export type Kernel = (base: number, count: number) => void
