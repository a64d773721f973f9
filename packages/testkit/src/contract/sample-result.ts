import { Receipts } from "@danvan/core"
import type { StoredResult } from "@danvan/plugin-sdk"
import { sampleBoard } from "./sample-board.ts"

/**
 * A result to keep (kết quả mẫu), with a receipt of the right shape; the receipt is of no real campaign and verifies
 * nothing.
 */
export const sampleResult = (id: string, grade = "87.25"): StoredResult => {
  const board = sampleBoard(["Xã Mẫu", "Phường “Mẫu” Hai"], grade).toJson()
  const part = { hash: Receipts.hashOfOrThrow({}), items: {} }
  const unsealed = {
    format: "danvan/receipt/1" as const,
    campaign: "mau",
    published: "2026-12-31",
    through: "2026-12-31",
    supersedes: null,
    parts: { engine: part, rulebook: part, mechanisms: part, facts: part, events: part },
    board,
    decisions: [{ unit: "u0", class: "good" }],
    awards: [],
  }
  return { id, board, receipt: { ...unsealed, seal: Receipts.hashOfOrThrow(unsealed) } }
}
