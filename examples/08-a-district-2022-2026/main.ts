// Một huyện từ 2022 đến 2026, hỏi vào mười hai ngày. · A district from 2022 to 2026, asked on twelve dates.
import { Numbers, Time } from "@danvan/core"
import { ask, becameOf, dates } from "./ask.ts"
import { campaigns, carried } from "./campaigns.ts"
import { endedPosts } from "./officials.ts"
import { organization } from "./units.ts"

const print = (line = ""): void => console.log(line)

const phases = { open: "đang diễn ra · running", published: "đã công bố · published" }
const classes: Readonly<Record<string, string>> = {
  excellent: "xuất sắc · excellent",
  good: "tốt · good",
  fair: "khá · fair",
}
const classOf = (given: string | null): string => classes[given ?? ""] ?? "chưa xếp loại · none"

print("Dữ liệu mẫu, không có thật · Sample data, nothing real")
for (const day of dates) {
  const { date, communes, people, campaign, classes: classed } = ask(day)
  print(`\n── Ngày ${Time.formatDate(date, "vi")} · On ${Time.formatDate(date, "en")}`)
  print(`  Xã, phường, thị trấn · Communes: ${communes.join(" | ")}`)
  for (const { name, posts } of people) print(`  ${name}: ${posts || "không giữ chức vụ nào · no post"}`)
  print(`  Thi đua · Campaign: ${campaign === undefined ? "—" : `${campaign.id}, ${phases[campaign.phase]}`}`)
  for (const commune of classed) {
    print(`    ${commune.name}: ${commune.total}, ${classOf(commune.class)}`)
    for (const { name, class: past } of commune.predecessors)
      print(`      ← năm trước · year before: ${name}, ${classOf(past)}`)
  }
}

print("\n── Đã thành gì · What became of them")
for (const unit of ["mau-son", "tan-mau-thuong", "tan-mau-ha", "mau-hai", "huyen-mau"]) {
  const { name, became } = becameOf(unit, "2022-01-01", "2026-12-31")
  print(`  ${name}`)
  for (const one of became) print(`    → ${one}`)
}

print("\n── Chức vụ kết thúc ngày 30/6/2025 · Posts that ended on 30 June 2025")
for (const { name, post } of endedPosts) print(`  ${name}: ${post}`)

print("\n── Điểm sơ kết, bình quân gia quyền dân số · Scores at mid-year, means weighted by population")
const shown = (value: Numbers.Exact | undefined): string =>
  value === undefined ? "—" : Numbers.toDecimal(value)
const nameOn = (unit: string, day: string): string =>
  organization.asOf(Time.parseDateOrThrow(day)).fullName(unit, "state")
for (const { unit, value, parts } of carried.steps) {
  print(`  ${nameOn(unit, "2025-07-01")}: ${shown(value)}`)
  for (const { from, value: score, weight } of parts)
    print(`    ← ${nameOn(from, "2025-06-30")}: ${shown(score)}, ${shown(weight)} người · people`)
}

print("\n── Biên nhận khớp khi chấm lại · Receipts that hold")
for (const { year, events } of campaigns) print(`  ✓ ${year}: ${events.length} sự kiện · events`)
