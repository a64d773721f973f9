import { Officials, Time } from "@danvan/core"
import { organization } from "./units.ts"

// Cán bộ mẫu, không có thật. · Sample officials, nobody real.

const units: Officials.UnitsAt = {
  existsOn: (unit, date) => organization.asOf(date).exists(unit),
  nameOn: (unit, date) => organization.asOf(date).get(unit)?.name.official,
}

const appoint = (
  id: string,
  unit: string,
  title: Officials.TitleId,
  from: string,
  to: string | null = null,
) => ({ id, official: id.charAt(0), unit, title, validity: { from, to } })

const asAppointed = Officials.makeRegisterOrThrow(
  {
    officials: [
      { id: "a", name: "Nguyễn Văn A" },
      { id: "b", name: "Nguyễn Văn B" },
      { id: "c", name: "Nguyễn Văn C" },
    ],
    appointments: [
      appoint("a-1", "huyen-uy", "uy-vien-ban-thuong-vu", "2020-08-01"),
      appoint("a-2", "bdv-huyen", "truong-ban", "2020-08-01", "2025-02-20"),
      appoint("a-3", "btgdv-huyen", "truong-ban", "2025-02-20"),
      appoint("a-4", "dang-uy-xa-mau", "bi-thu", "2025-07-01"),
      appoint("b-1", "bdv-huyen", "pho-truong-ban", "2021-01-01", "2025-02-20"),
      appoint("b-2", "btgdv-huyen", "pho-truong-ban", "2025-02-20"),
      appoint("b-3", "btgdv-tinh", "pho-truong-ban", "2025-07-01"),
      appoint("c-1", "bdv-tinh", "truong-ban", "2020-10-01", "2025-02-20"),
      appoint("c-2", "btgdv-tinh", "truong-ban", "2025-02-20"),
    ],
  },
  { units },
)

const lastDay = Time.parseDateOrThrow("2025-06-30")

/** Mọi chức vụ ở huyện kết thúc ngày 30/6/2025. · Every post in the district ends on 30 June 2025. */
export const { register, ended } = Officials.endAllOrThrow(asAppointed, {
  organs: ["huyen-uy", "btgdv-huyen"],
  lastDay,
  basis: { document: "NQ-mau-2025" },
})

const nameOf = (official: string): string => {
  const found = register.officials.get(official)
  return `${found === undefined ? official : Officials.printName(found.name)} (mẫu)`
}

const print = (appointments: ReadonlyArray<Officials.Appointment>, date: Time.PlainDate): string =>
  Officials.printPosts(appointments.map(Officials.postOf), "vi", {
    nameOf: (unit) => units.nameOn?.(unit, date),
  })

/** Everybody by name, each with the posts of that day, written out with the names the organs had then. */
export const peopleOn = (date: Time.PlainDate) =>
  [...register.officials.keys()].map((official) => ({
    name: nameOf(official),
    posts: print(Officials.postsOn(register, official, date), date),
  }))

/** The posts that ended with the district, as they were on their last day. */
export const endedPosts = ended.map((appointment) => ({
  name: nameOf(appointment.official),
  post: print([appointment], lastDay),
}))

/** Who holds the post of that rank in an organ on a day, ready to act in a campaign. */
export const actorIn = (unit: string, rank: Officials.Rank, date: Time.PlainDate) => {
  const id = Officials.holdersOf(register, { unit, rank }, date)[0]?.official
  const official = id === undefined ? undefined : register.officials.get(id)
  if (official === undefined) throw new Error(`no ${rank} in ${unit} on ${date}`)
  return { id: official.id, name: nameOf(official.id) }
}
