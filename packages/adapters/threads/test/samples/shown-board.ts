import { type Columns, Numbers } from "@danvan/core"

/** A board as it is compared: totals as exact fractions, whichever way they are held. */
export const shownBoard = (board: Columns.ColumnBoard) => ({
  status: [...board.status],
  class: [...board.class],
  proposed: [...board.proposedClass],
  rank: [...board.rank],
  tied: [...board.tied],
  of: [...board.rankedOf],
  quotas: Object.entries(board.quotaVerdicts).map(([id, said]) => [id, [...said]]),
  scopes: board.quotas,
  totals: Array.from({ length: board.rows }, (_, row) => {
    const total = board.total(row)
    return total === undefined ? undefined : Numbers.toFraction(total)
  }),
})
