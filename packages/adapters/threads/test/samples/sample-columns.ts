import { type Columns, Rulebook, Scoring } from "@danvan/core"

const rulebook = Rulebook.makeOrThrow({
  danvan: "1",
  id: "sample",
  version: "1",
  title: { vi: "Bộ tiêu chí (mẫu)", en: "Rulebook (sample)" },
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: {
    kind: "unit",
    attributes: { province: { title: { vi: "Tỉnh (mẫu)", en: "Province (sample)" } } },
  },
  scale: { max: "100" },
  criteria: [
    { id: "tasks", title: { vi: "Nhiệm vụ (mẫu)", en: "Tasks (sample)" }, max: "60", mechanism: "ratio" },
    {
      id: "models",
      title: { vi: "Mô hình (mẫu)", en: "Models (sample)" },
      max: "40",
      mechanism: "manual-grade",
    },
  ],
  classification: {
    rounding: "none",
    classes: [
      { id: "good", title: { vi: "Tốt (mẫu)", en: "Good (sample)" }, atLeast: "70" },
      { id: "fair", title: { vi: "Khá (mẫu)", en: "Fair (sample)" }, below: "70" },
    ],
  },
  ranking: { within: ["province"] },
})

/** A rulebook under which every row stands by itself. */
export const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })

/** The facts of so many subjects. */
export const sampleColumns = (rows: number): Columns.FactColumns => {
  const whole = (valueIn: (row: number) => number) =>
    ({ kind: "number", data: Int32Array.from({ length: rows }, (_, row) => valueIn(row)), scale: 1 }) as const
  return {
    rows,
    id: (row) => `xa-${row}`,
    attributes: {
      province: { data: Uint8Array.from({ length: rows }, (_, row) => row % 3), words: ["p0", "p1", "p2"] },
    },
    facts: {},
    criteria: {
      tasks: { done: whole((row) => row % 21), assigned: whole(() => 20) },
      models: { grade: whole((row) => (row * 7) % 41) },
    },
  }
}
