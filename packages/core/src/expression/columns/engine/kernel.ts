/** Works on `count` rows from row `base` on. */
export type Kernel = (base: number, count: number) => void
