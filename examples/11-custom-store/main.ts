// Results are kept in a folder. Two people save at once: the second is told so, and writes over nothing.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Facts, Rulebook, Scoring } from "@danvan/core"
import { Plugins, Receipts } from "@danvan/plugin-sdk"
import { filePlugin } from "./file-store.ts"

const say = (line = ""): void => {
  process.stdout.write(`${line}\n`)
}

const rulebook = Rulebook.makeOrThrow({
  danvan: "1",
  id: "mau/bang-diem",
  version: "1.0.0",
  title: { vi: "Bảng điểm (mẫu)", en: "A table of points (sample)" },
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit" },
  scale: { max: "100" },
  criteria: [{ id: "diem", title: { vi: "Điểm", en: "Points" }, max: "100", mechanism: "manual-grade" }],
})
const boardOf = (grade: string): Scoring.BoardJson =>
  Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
    .scoreOrThrow(
      Facts.makeOrThrow({ subjects: [{ id: "xa-a", name: "Xã Mẫu A", criteria: { diem: { grade } } }] }),
    )
    .toJson()

const folder = mkdtempSync(join(tmpdir(), "danvan-store-"))
try {
  const plugins = Plugins.registerOrThrow([filePlugin(folder)])
  const store = Plugins.storeNamed(plugins, "mau/thu-muc")
  if (store === undefined) throw new Error("no store")
  say(`Số liệu mẫu · Sample figures\nKho · Store: ${store.title.vi}\n`)

  const board = boardOf("91.25")
  const first = await store.save({ id: "2026/cum-1", board }, null)
  say(`Lưu lần đầu · First save: ${JSON.stringify(first)}`)
  await store.save({ id: "2026/cum-2", board: boardOf("80") }, null)

  const mine = await store.load("2026/cum-1")
  const theirs = await store.load("2026/cum-1")
  const ok = await store.save({ id: "2026/cum-1", board: boardOf("93") }, mine?.revision ?? null)
  say(`Người thứ nhất sửa · The first to change it: ${JSON.stringify(ok)}`)
  const late = await store.save({ id: "2026/cum-1", board: boardOf("60") }, theirs?.revision ?? null)
  say(`Người thứ hai sửa trên bản cũ · The second, from the old one: ${JSON.stringify(late)}`)

  const now = await store.load("2026/cum-1")
  say(`Kết quả còn lại · What stands: ${now?.board.subjects[0]?.total}`)
  const same = Receipts.hashOfOrThrow(now?.board) === Receipts.hashOfOrThrow(boardOf("93"))
  say(`Đúng từng chữ số · As it was saved, digit for digit: ${same}`)

  const page = await store.list({ prefix: "2026/", limit: 1 })
  say(
    `\nTrang đầu · First page: ${page.results.map(({ id }) => id).join(", ")}; tiếp theo · next after: ${page.next}`,
  )
  const rest = await store.list({ prefix: "2026/", after: page.next ?? "" })
  say(`Trang sau · Next page: ${rest.results.map(({ id }) => id).join(", ")}`)
  say(`Không có · Not there: ${await store.load("2027/cum-1")}`)
} finally {
  rmSync(folder, { recursive: true })
}
