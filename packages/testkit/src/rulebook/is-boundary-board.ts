import { Coverage, Numbers, type Scoring } from "@danvan/core"

const atOneOf = (value: Numbers.Exact | undefined, ends: ReadonlyArray<string | undefined>): boolean =>
  value !== undefined &&
  ends.some((end) => {
    const number = end === undefined ? undefined : Numbers.parseShare(end)
    return number !== undefined && Numbers.compare(value, number) === 0
  })

/**
 * True for a board on which something lies at an edge: a total at the edge of a class or of the scale, a criterion with
 * no points or all of them, a quota, a tie, an edge of a band.
 */
export const isBoundaryBoard = (board: Scoring.Scoreboard): boolean => {
  const { classification, scale } = board.rulebook
  const edges = (classification?.classes ?? []).flatMap((one) => [
    one.atLeast,
    one.above,
    one.below,
    one.atMost,
  ])
  const shown = Coverage.of([], [board]).points.some(
    ({ kind, key, covered }) =>
      covered && (kind === "band" || kind === "quota" || kind === "tie" || key.startsWith("class edge")),
  )
  return (
    shown ||
    board.subjects.some(
      ({ total, criteria }) =>
        atOneOf(total, [...edges, scale?.max, "0"]) ||
        criteria.some(({ points, criterion }) => atOneOf(points, [criterion.max, criterion.cap, "0"])),
    )
  )
}
