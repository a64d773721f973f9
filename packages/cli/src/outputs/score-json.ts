import type { MadeBoard } from "../inputs/make-board.ts"

/** A board as JSON, format `danvan/score/1`, with what was noticed about the rulebook among its issues. */
export const scoreJson = ({ board, warnings }: MadeBoard): string => {
  const json = board.toJson()
  return `${JSON.stringify({ ...json, issues: [...warnings, ...json.issues] }, null, 2)}\n`
}
