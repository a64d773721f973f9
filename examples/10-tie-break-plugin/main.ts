// Equals are separated by what no formula says: an area first, then lots that anybody can draw again.
import { Facts, Numbers, Rulebook, Scoring } from "@danvan/core"
import { Plugins } from "@danvan/plugin-sdk"
import plugin from "./plugin.ts"

const say = (line = ""): void => {
  process.stdout.write(`${line}\n`)
}

const plugins = Plugins.registerOrThrow([plugin])

const byArea = {
  title: { vi: "Xã vùng cao đứng trước", en: "Highland communes first" },
  policy: { name: "mau/uu-tien-vung", with: { area: "vung-cao" } },
}
const byLots = (seed: string) => ({
  title: { vi: "Bốc thăm công khai", en: "Drawing lots in public" },
  policy: { name: "mau/boc-tham", with: { seed } },
})

const rulebookWith = (ties: ReadonlyArray<object>): Rulebook.Rulebook =>
  Rulebook.makeOrThrow(
    {
      danvan: "1",
      id: "mau/bang-diem",
      version: "1.0.0",
      title: { vi: "Xếp hạng cụm thi đua (mẫu)", en: "Ranking a cluster (sample)" },
      status: "illustrative",
      effective: { from: "2026-01-01" },
      subjects: { kind: "unit", attributes: { vung: { title: { vi: "Vùng", en: "Area" } } } },
      scale: { max: "100" },
      criteria: [
        { id: "diem", title: { vi: "Điểm thi đua", en: "Points" }, max: "100", mechanism: "manual-grade" },
      ],
      ranking: { within: [], ties },
    },
    { plugins },
  )

const facts = Facts.makeOrThrow({
  subjects: [
    { id: "xa-a", name: "Xã Mẫu A", attributes: { vung: "dong-bang" }, criteria: { diem: { grade: "92" } } },
    { id: "xa-b", name: "Xã Mẫu B", attributes: { vung: "vung-cao" }, criteria: { diem: { grade: "92" } } },
    { id: "xa-c", name: "Xã Mẫu C", attributes: { vung: "vung-cao" }, criteria: { diem: { grade: "92" } } },
    {
      id: "xa-d",
      name: "Xã Mẫu D",
      attributes: { vung: "dong-bang" },
      criteria: { diem: { grade: "95.5" } },
    },
  ],
})

const show = (title: string, ties: ReadonlyArray<object>): void => {
  say(`\n── ${title}\n`)
  const program = Scoring.compileOrThrow(rulebookWith(ties), { asOf: "2026-12-15", plugins })
  const board = program.scoreOrThrow(facts)
  for (const { subject, total, rank } of board.ranked) {
    const place = rank === undefined ? "–" : `${rank.tied ? "đồng hạng · tied " : ""}${rank.rank}`
    say(`${place}. ${subject.name} (${subject.attributes.vung}): ${total && Numbers.toDecimal(total)}`)
  }
  for (const { message } of board.warnings) say(`  ! ${message.vi}`)
}

say("Số liệu mẫu · Sample figures")
show("Không có tiêu chí phụ · Without a tie-break", [])
show("Xã vùng cao đứng trước · Highland communes first", [byArea])
show("… rồi bốc thăm theo số đã công bố · … then lots by the seed announced", [
  byArea,
  byLots("giai-nhat-0412"),
])
show("… bốc lại: vẫn như vậy · … drawn again: the same", [byArea, byLots("giai-nhat-0412")])

say("\n── Thiếu số gieo thì bộ tiêu chí bị từ chối · Without a seed the rulebook is refused\n")
const refused = Rulebook.make(
  { ...rulebookWith([]), ranking: { within: [], ties: [byLots("")] } },
  { plugins },
)
if ("failure" in refused)
  for (const { path, message } of refused.failure.issues) say(`${path.join(".")}: ${message.vi}`)
