// Who chaired on that day, with which posts; then every post in the district ends at once.
import { Officials, Time } from "@danvan/core"
import { districtsEnded, register, units } from "./sample.ts"

const say = (line = ""): void => {
  process.stdout.write(`${line}\n`)
}

/** “đồng chí Nguyễn Văn A – Phó Bí thư Thường trực Huyện ủy Mẫu, Chủ tịch HĐND huyện Mẫu”. */
const introduce = (from: Officials.OfficeRegister, id: string, day: string): string => {
  const date = Time.parseDateOrThrow(day)
  const name = from.officials.get(id)?.name
  const posts = Officials.postsOn(from, id, date).map((appointment) => {
    const nameOf = (unit: string): string | undefined => units.nameOn?.(unit, date)
    return Officials.printPost(Officials.postOf(appointment), "vi", { nameOf })
  })
  return `${name === undefined ? id : Officials.printName(name)} – ${posts.join(", ") || "(không giữ chức vụ nào · no post)"}`
}

say("Cán bộ mẫu, không có thật · Sample officials, nobody real")

for (const day of ["2020-12-31", "2023-08-03", "2025-03-01"]) {
  const date = Time.parseDateOrThrow(day)
  say(
    `\n── Ngày ${Time.formatDate(date, "vi")}: ai chủ trì, giữ chức vụ gì? · Who chaired, with which posts?\n`,
  )
  const [chair] = Officials.holdersOf(register, { unit: "huyen-uy", standing: true }, date)
  say(`Chủ trì · Chair: ${chair === undefined ? "—" : introduce(register, chair.official, day)}`)
  const present = [...register.officials.values()]
    .filter(({ id }) => id !== chair?.official && Officials.postsOn(register, id, date).length > 0)
    .sort((left, right) => Officials.compareNames(left.name, right.name))
  for (const { id } of present) say(`Dự · Present:    ${introduce(register, id, day)}`)
}

say("\n── Kết thúc hàng loạt: cấp huyện kết thúc hoạt động · The district level ends, and every post in it\n")
for (const warning of register.warnings) say(`Cần xử lý · To settle: ${warning.message.vi}`)
const { register: after, ended } = Officials.endAllOrThrow(register, districtsEnded)
say()
for (const { id, unit } of ended)
  say(`Đã kết thúc · Ended: ${id} (${units.nameOn?.(unit, districtsEnded.lastDay)})`)
say(`Còn phải xử lý · Left to settle: ${after.warnings.length}\n`)
for (const day of ["2025-06-30", "2025-07-01"]) {
  for (const id of after.officials.keys()) say(`${day}: ${introduce(after, id, day)}`)
}

say("\n── Đọc chức vụ như báo viết · Posts as a newspaper writes them\n")
const written = "UVBTV – PhóTrưởng BDV Huyện uỷ, Chủ tịch UBMTTQ huyện Mẫu; Trưởng khối dân vân xã"
const { posts, notes } = Officials.parsePostsOrThrow(written)
say(`“${written}”`)
say(`vi: ${Officials.printPosts(posts)}`)
say(`    ${Officials.printPosts(posts, "abbreviation")}`)
say(`en: ${Officials.printPosts(posts, "en")}`)
for (const { severity, message, fix } of notes) say(`${severity}: ${message.vi} ${fix.vi}`)
