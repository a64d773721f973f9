// What the packages are for, as a program of somebody else's: it is type-checked, run on every Node, bundled and run in a browser.
import { Facts, Scoring } from "@danvan/core"
import { catalog } from "@danvan/rulebooks-vn"

/** Scores a made-up unit by a shipped rulebook, and says why it has its result: in Vietnamese, then in English. */
export const explainAUnit = (): string => {
  const shipped = catalog.find(({ id }) => id === "quy-che-mau/units")
  if (shipped === undefined) throw new Error("the rulebook is not in the catalog")
  const program = Scoring.compileOrThrow(shipped.rulebook, { asOf: "2026-12-15" })
  const facts = Facts.makeOrThrow({
    subjects: [{ id: "u1", name: "Đơn vị mẫu", attributes: { authority: "so-mau" } }],
  })
  const board = program.scoreOrThrow(facts)
  return `${board.explainText("u1", "vi")}\n${board.explainText("u1", "en")}`
}
