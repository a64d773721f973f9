/** No class, or not known yet. */
export const noClass = 255

/** No total yet. */
export const noTotal = -1

/** What the quota says of a subject. */
export const verdicts = { none: 0, kept: 1, cut: 2, contested: 3 } as const

/** What every implementation comes to, subject by subject: what is compared. */
export interface Board {
  /** In hundredths; {@link noTotal} where facts are missing. */
  readonly totals: ArrayLike<number>
  /** The place of the class by the subject's own result, best first; {@link noClass} for none. */
  readonly classes: ArrayLike<number>
  /** From 1 in each cluster; 0 for a subject that is not ranked. */
  readonly ranks: ArrayLike<number>
  /** One of {@link verdicts}. */
  readonly quota: ArrayLike<number>
}

/** A board as one process hands it to another. */
export type PackedBoard = { readonly [Part in keyof Board]: Float64Array | Int32Array }

/** Packs a board; totals may be off by parts of a hundredth, which must not be lost. */
export const packBoard = ({ totals, classes, ranks, quota }: Board): PackedBoard => ({
  totals: Float64Array.from(totals),
  classes: Int32Array.from(classes),
  ranks: Int32Array.from(ranks),
  quota: Int32Array.from(quota),
})

/** How many subjects differ, by what. */
export interface Mismatches {
  readonly totals: number
  readonly classes: number
  readonly ranks: number
  readonly quota: number
}

const differing = (left: ArrayLike<number>, right: ArrayLike<number>): number => {
  let count = Math.abs(left.length - right.length)
  for (let row = 0; row < Math.min(left.length, right.length); row += 1)
    if (left[row] !== right[row]) count += 1
  return count
}

/** Compares a board with the one that is right. */
export const compareBoards = (board: Board, right: Board): Mismatches => ({
  totals: differing(board.totals, right.totals),
  classes: differing(board.classes, right.classes),
  ranks: differing(board.ranks, right.ranks),
  quota: differing(board.quota, right.quota),
})

/** True where nothing differs. */
export const isEqual = (found: Mismatches): boolean =>
  found.totals + found.classes + found.ranks + found.quota === 0
