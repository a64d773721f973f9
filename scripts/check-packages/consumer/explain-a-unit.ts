// What the packages are for, as a program of somebody else's: it is type-checked, run on every Node, bundled and run in a browser.
import { Columns, Facts, Rulebook, Scoring } from "@danvan/core"
import { catalog } from "@danvan/rulebooks-vn"

const written = `
danvan: 1
id: mau/xa
version: 1
status: illustrative
title: { vi: Bộ tiêu chí mẫu, en: A sample rulebook }
effective: { from: 2026-01-01 }
documents: { qc: { kind: { vi: Quy chế, en: Regulation }, number: 01/QC-MAU } }
subjects: { kind: unit }
scale: { max: 20 }
criteria:
  - { id: plan, code: 1, title: Có kế hoạch năm, max: 5, mechanism: yes-no, source: { document: qc, article: 2 } }
  - { id: tasks, code: 2, title: Nhiệm vụ được giao, max: 15, mechanism: ratio, source: { document: qc, article: 3 } }
classification:
  rounding: none
  classes: [{ id: tot, title: Tốt, atLeast: 15 }, { id: kha, title: Khá, below: 15 }]
`

const subject = {
  id: "xa-a",
  name: "Xã Mẫu A",
  criteria: { plan: { met: true }, tasks: { done: 17, assigned: 18 } },
}

const withFigures = (): string => {
  const program = Scoring.compileOrThrow(Rulebook.parseOrThrow(written), { asOf: "2026-12-15" })
  const board = program.scoreOrThrow(Facts.makeOrThrow({ subjects: [subject] }))
  const byColumn = program.scoreColumnsOrThrow(Columns.fromRecordsOrThrow(program, { subjects: [subject] }))
  if (byColumn.explainText(0, "vi") !== board.explainText("xa-a", "vi")) throw new Error("columns say else")
  const result = board.get("xa-a")
  const total = board.toJson().subjects[0]?.totalExact
  if (result?.class !== "tot" || total !== "115/6") throw new Error(`${result?.class}, ${total}`)
  return `${board.explainText("xa-a", "vi")}\n${board.explainText("xa-a", "en")}`
}

const byShippedRules = (): string => {
  const shipped = catalog.find(({ id }) => id === "quy-che-mau/units")
  if (shipped === undefined) throw new Error("the rulebook is not in the catalog")
  const facts = Facts.makeOrThrow({
    subjects: [{ id: "u1", name: "Đơn vị mẫu", attributes: { authority: "so-mau" } }],
  })
  const program = Scoring.compileOrThrow(shipped.rulebook, { asOf: "2026-12-15" })
  return program.scoreOrThrow(facts).explainText("u1", "vi") ?? ""
}

/** Scores made-up units by a rulebook of its own and by a shipped one, exactly, and says why they have their results. */
export const explainAUnit = (): string => `${withFigures()}\n${byShippedRules()}`
