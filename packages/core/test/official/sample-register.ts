import type { OfficeRegisterInput } from "../../src/official/office-register.ts"
import type { UnitsAt } from "../../src/official/units-at.ts"
import { parseDateOrThrow } from "../../src/time/plain-date.ts"

export const on = parseDateOrThrow

export const districtsEnd = on("2025-07-01")

/** A sample district that ends with all its organs on 1 July 2025, and a commune that begins then. */
export const units: UnitsAt = {
  existsOn: (unit, date) =>
    ["huyen-uy", "hdnd-huyen", "ubnd-huyen"].includes(unit)
      ? date < districtsEnd
      : unit === "dang-uy-xa" && date >= districtsEnd,
}

export type WrittenAppointment = OfficeRegisterInput["appointments"][number]

export const appoint = (
  id: string,
  official: string,
  unit: string,
  title: WrittenAppointment["title"],
  from: string | null,
  to: string | null = null,
  more: Partial<WrittenAppointment> = {},
): WrittenAppointment => ({ id, official, unit, title, validity: { from, to }, ...more })

/** Samples: none of these people exists. */
export const officials = [
  { id: "a", name: "Nguyễn Văn A" },
  { id: "b", name: "đồng chí Trần Thị B" },
  { id: "c", name: { family: "Lê", given: "C" } },
]

export const sample: OfficeRegisterInput = {
  officials,
  appointments: [
    appoint("a1", "a", "huyen-uy", "pho-bi-thu", "2020-08-01", null, { standing: true }),
    appoint("a2", "a", "hdnd-huyen", "chu-tich", "2021-06-30"),
    appoint("b1", "b", "ubnd-huyen", "pho-chu-tich", "2019-01-01", "2022-03-01"),
    appoint("b2", "b", "ubnd-huyen", "chu-tich", "2022-03-01", null, {
      capacity: "acting",
      appointedBy: { document: "qd-mau" },
    }),
    appoint("c1", "c", "dang-uy-xa", "bi-thu", "2025-07-01"),
  ],
}

export const ids = (all: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> =>
  all.map(({ id }) => id)
