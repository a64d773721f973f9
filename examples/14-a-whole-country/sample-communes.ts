import type { Columns } from "@danvan/core"

const provinces = Array.from({ length: 34 }, (_, at) => `tinh-mau-${String(at + 1).padStart(2, "0")}`)

/** Figures that look like any others, and are the same on every run. */
const figure = (row: number, salt: number, below: number): number =>
  (Math.imul(row + 1, 2_654_435_761 + salt * 40_503) >>> 8) % below

/** Sample communes, from one row to another: every figure is made up. */
export const sampleCommunes = (from: number, rows: number): Columns.FactColumns => {
  const numbers = (scale: number, valueIn: (row: number) => number) =>
    ({
      kind: "number",
      data: Int32Array.from({ length: rows }, (_, at) => valueIn(from + at)),
      scale,
    }) as const
  const assigned = (row: number): number => 20 + figure(row, 1, 20)
  return {
    rows,
    id: (at) => `xa-mau-${from + at + 1}`,
    attributes: {
      province: {
        data: Uint8Array.from({ length: rows }, (_, at) => figure(from + at, 2, provinces.length)),
        words: provinces,
      },
    },
    facts: {},
    criteria: {
      tasks: {
        assigned: numbers(1, assigned),
        done: numbers(1, (row) => assigned(row) - figure(row, 3, 8)),
      },
      // Half points: 41 over 2 is 20.5.
      models: { grade: numbers(2, (row) => 30 + figure(row, 4, 21)) },
      // 83.07% is 8,307 over 10,000.
      survey: { value: numbers(10_000, (row) => 7_500 + figure(row, 5, 2_500)) },
    },
  }
}

const written = (column: Columns.InputColumn | undefined, row: number, percent = false): string => {
  if (column?.kind !== "number") return ""
  const value = (column.data[row] ?? 0) / column.scale
  return percent ? `${(value * 100).toFixed(2).replace(".", ",")}%` : String(value).replace(".", ",")
}

/** The same communes as offices send them: a table, one row for each. */
export const asCsv = ({ attributes, criteria, rows, id }: Columns.FactColumns): Uint8Array => {
  const { tasks, models, survey } = criteria
  const lines = ["mã;province;tasks.done;tasks.assigned;models.grade;survey.value"]
  for (let row = 0; row < rows; row += 1) {
    const { province } = attributes
    const cells = [
      id(row),
      province?.words[province.data[row] ?? 0],
      written(tasks?.done, row),
      written(tasks?.assigned, row),
      written(models?.grade, row),
      written(survey?.value, row, true),
    ]
    lines.push(cells.join(";"))
  }
  return new TextEncoder().encode(lines.join("\n"))
}
