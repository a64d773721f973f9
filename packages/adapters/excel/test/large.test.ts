import { expect, test } from "vitest"
import { importFactsOrThrow, type WrittenSheetMap } from "../src/index.ts"
import { makeWorkbook, rowOf } from "./samples/make-xlsx.ts"

const columns = 50
const rows = 10_000
const heads = Array.from({ length: columns }, (_, index) => `Số ${index}`)

const map: WrittenSheetMap = {
  format: "danvan/sheet-map/1",
  sheets: [
    {
      sheet: "A",
      layout: "wide",
      subject: { id: "Mã" },
      facts: heads.map((column, index) => ({ column, field: `f${index}`, type: "number" })),
    },
  ],
}

test("ten thousand rows of fifty columns are read in one stream, told as they go", {
  timeout: 120_000,
}, async () => {
  const data = Array.from({ length: rows }, (_, row) =>
    rowOf(row + 2, [`xa-${row}`, ...heads.map((_, column) => (row * columns + column) / 8)]),
  )
  const file = makeWorkbook([{ name: "A", rows: rowOf(1, ["Mã", ...heads]) + data.join("") }])
  const told: number[] = []
  const { entries } = await importFactsOrThrow(file, { map, onProgress: ({ row }) => told.push(row) })
  expect(entries.entries.length).toBe(rows * columns)
  expect(entries.subjects.length).toBe(rows)
  expect(entries.entries.at(-1)?.given).toEqual({ value: String((rows * columns - 1) / 8) })
  expect(told.length).toBe(rows / 500 + 1)
  expect(told).toEqual([...told].sort((a, b) => a - b))
})
