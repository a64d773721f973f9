// From a rulebook to a template, from the filled template to facts, from facts to results on paper; then an office's
// own workbook, read by a map, with mistakes in it. The files are left in the folder out/, to be opened.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { exportBoard, importFacts, importFactsOrThrow, makeTemplate } from "@danvan/adapter-excel"
import { Facts, Rulebook, Scoring } from "@danvan/core"
import * as Result from "effect/Result"

const here = (file: string): URL => new URL(file, import.meta.url)
mkdirSync(here("out/"), { recursive: true })

const save = (file: string, bytes: Uint8Array): void => {
  writeFileSync(here(`out/${file}`), bytes)
  console.log(`  out/${file}: ${Math.ceil(bytes.length / 1024)} KiB`)
}

const rulebook = Rulebook.parseOrThrow(readFileSync(here("rulebook.yaml"), "utf8"), { file: "rulebook.yaml" })
const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })

console.log("1. Biểu mẫu, đã điền số liệu mẫu · A template, filled in with sample figures")
const sample = Facts.makeOrThrow({
  subjects: [
    {
      id: "xa-mau-a",
      name: "Xã Mẫu A",
      attributes: { cluster: "Cụm 1" },
      criteria: {
        tasks: { done: 17, assigned: 18 },
        models: { grade: "22.5" },
        survey: { value: "91.25%" },
      },
    },
    {
      id: "xa-mau-b",
      name: "Xã Mẫu B",
      attributes: { cluster: "Cụm 1" },
      criteria: { tasks: { done: 12, assigned: 12 }, models: { grade: 20 }, survey: { value: "83.07%" } },
    },
    {
      id: "xa-mau-c",
      name: "Xã Mẫu C",
      attributes: { cluster: "Cụm 1" },
      criteria: { tasks: { done: 9, assigned: 12 } },
    },
  ],
})
const templates = {
  vi: await makeTemplate(program, { language: "vi", entries: sample, spareRows: 20 }),
  en: await makeTemplate(program, { language: "en", entries: sample, spareRows: 20 }),
}
save("mau.xlsx", templates.vi)
save("template.xlsx", templates.en)

console.log("2. Đọc lại, không cần bản đồ · Read back, without a map")
const { entries } = await importFactsOrThrow(templates.vi, { file: "mau.xlsx" })
for (const { subject, criterion, field, given, place } of entries.entries.slice(0, 4)) {
  const value = "state" in given ? given.state : given.value
  console.log(`  ${place.path.join("!")}  ${subject} ${criterion}.${field} = ${value}`)
}
const same =
  JSON.stringify(program.scoreOrThrow(entries).toJson()) ===
  JSON.stringify(program.scoreOrThrow(sample).toJson())
console.log(`  cùng kết quả · the same results: ${same}`)
if (!same) throw new Error("the template changed the facts")

console.log("3. Kết quả để in · Results to print")
const board = program.scoreOrThrow(entries)
save("ket-qua.xlsx", await exportBoard(board, { language: "vi" }))
save("results.xlsx", await exportBoard(board, { language: "en" }))

console.log("4. Sai ở đâu, nói đúng ô đó · What is wrong is told at its cell")
const wrongMap = {
  format: "danvan/sheet-map/1" as const,
  sheets: [
    {
      sheet: "Số liệu",
      layout: "wide" as const,
      headerRow: 4,
      headerRows: 2,
      subject: { id: "Mã" },
      // The column of names cannot be read as numbers.
      facts: [{ column: "Tên", field: "grade", type: "number" as const }],
    },
  ],
}
const read = await importFacts(templates.vi, { map: wrongMap, file: "mau.xlsx" })
if (Result.isSuccess(read)) throw new Error("names were taken for numbers")
for (const { path, message, fix } of read.failure.issues) {
  console.log(`  ${path.join("!")}  ${message.vi} ${fix.vi}`)
}
