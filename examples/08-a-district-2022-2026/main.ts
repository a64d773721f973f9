// Một huyện từ 2022 đến 2026, hỏi vào mười hai ngày. · A district from 2022 to 2026, asked on twelve dates.
import { Time } from "@danvan/core"
import { ask, becameOf, dates } from "./ask.ts"
import { campaigns, carried } from "./campaigns.ts"
import { ended } from "./officials.ts"

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
  const { date, communes, posts, campaign, classes: classed } = ask(day)
  print(`\n── Ngày ${Time.formatDate(date, "vi")} · On ${Time.formatDate(date, "en")}`)
  print(`  Xã, phường, thị trấn · Communes: ${communes.join(" | ")}`)
  print(`  Nguyễn Văn A (mẫu): ${posts.join(", ")}`)
  print(`  Thi đua · Campaign: ${campaign === undefined ? "—" : `${campaign.id}, ${phases[campaign.phase]}`}`)
  for (const commune of classed) {
    print(`    ${commune.name}: ${commune.total}, ${classOf(commune.class)}`)
    for (const { name, class: past } of commune.predecessors)
      print(`      ← năm trước · year before: ${name}, ${classOf(past)}`)
  }
}

print("\n── Đã thành gì · What became of them")
for (const unit of ["mau-son", "tan-mau-thuong", "tan-mau-ha", "mau-hai", "huyen-mau"]) {
  print(`  ${unit} → ${becameOf(unit, "2022-01-01", "2026-12-31").join(" | ")}`)
}

print("\n── Chức vụ kết thúc ngày 30/6/2025 · Posts that ended on 30 June 2025")
for (const { id, unit, title } of ended) print(`  ${id}: ${title}, ${unit}`)

print("\n── Điểm được chuyển · Scores carried")
for (const { unit, policy, parts } of carried.steps) {
  print(`  ${unit} (${policy}) ← ${parts.map(({ from }) => from).join(", ")}`)
}

print("\n── Biên nhận khớp khi chấm lại · Receipts that hold")
for (const { year, events } of campaigns) print(`  ✓ ${year}: ${events.length} sự kiện · events`)
