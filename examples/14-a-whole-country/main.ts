// Every commune of a country: from a table to ranks, a changed figure, and a stream of blocks that can be stopped.
import { readFileSync } from "node:fs"
import { Columns, Rulebook, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import { asCsv, sampleCommunes } from "./sample-communes.ts"

const rows = Number(process.argv[2] ?? 20_000)
const blockRows = Math.ceil(rows / 4)

const rulebook = Rulebook.parseOrThrow(readFileSync(new URL("rulebook.yaml", import.meta.url), "utf8"))
const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
const classes = rulebook.classification?.classes ?? []

console.log(`${rows} xã, phường mẫu, từ CSV · sample communes, from CSV`)
const columns = Columns.fromCsvOrThrow(program, asCsv(sampleCommunes(0, rows)))
const board = program.liveColumnsOrThrow(columns)
for (const [place, { title }] of classes.entries()) {
  const count = board.proposedClass.filter((one) => one === place).length
  console.log(`  ${title.vi} · ${title.en}: ${count}`)
}
const models = board.points("models")
const best = models.data.reduce((most, one) => Math.max(most, one), 0) / (models.scale ?? 1)
console.log(`  Mô hình, điểm cao nhất · Models, the best: ${best}`)

console.log("\nMột số liệu thay đổi · One figure changes")
const last = board.rank.reduce((found, rank, row) => (rank > (board.rank[found] ?? 0) ? row : found), 0)
const placeOf = () => `${board.rank[last]}/${board.rankedOf[last]}`
const before = placeOf()
const change = board.updateOrThrow([
  { row: last, criterion: "models", fact: "grade", value: "25" },
  { row: last, criterion: "survey", fact: "value", value: "92%" },
])
console.log(`  ${board.id(last)}: hạng · rank ${before} → ${placeOf()}`)
console.log(`  Số dòng đổi hạng · rows with another place: ${change.ranks.length}`)
console.log(board.explainText(last, "vi").split("\n").slice(0, 4).join("\n"))

console.log("\nTheo từng khối · Block by block")
const source: Columns.ColumnSource = {
  rows,
  blockRows,
  read: async (block) => sampleCommunes(block * blockRows, Math.min(blockRows, rows - block * blockRows)),
}
const results = await Columns.scoreBlocksOrThrow(program, source, {
  onProgress: (done, all) => console.log(`  ${Math.round((done / all) * 100)}%`),
})
const whole = program.scoreColumnsOrThrow(columns)
const same = results.rank.every((rank, row) => rank === whole.rank[row])
console.log(`  Như chấm một lần · as all at once: ${same ? "đúng · yes" : "SAI · NO"}`)

const stop = new AbortController()
const stopped = await Columns.scoreBlocks(program, source, {
  signal: stop.signal,
  onProgress: () => stop.abort(),
})
if (Result.isFailure(stopped)) {
  for (const { message } of stopped.failure.issues) console.log(`  ${message.vi}\n  ${message.en}`)
}
if (!same) process.exitCode = 1
