import { Officials, Time } from "@danvan/core"

/** When the organs of the sample exist, and what they are called. No such place exists. */
const organs: Readonly<
  Record<string, { readonly name: string; readonly from: string; readonly to?: string }>
> = {
  "huyen-uy": { name: "Huyện ủy Mẫu", from: "2000-01-01", to: "2025-07-01" },
  "bdv-huyen-uy": { name: "Ban Dân vận Huyện ủy Mẫu", from: "2000-01-01", to: "2025-02-01" },
  "btgdv-huyen-uy": {
    name: "Ban Tuyên giáo và Dân vận Huyện ủy Mẫu",
    from: "2025-02-01",
    to: "2025-07-01",
  },
  "hdnd-huyen": { name: "HĐND huyện Mẫu", from: "2000-01-01", to: "2025-07-01" },
  "ubnd-huyen": { name: "UBND huyện Mẫu", from: "2000-01-01", to: "2025-07-01" },
  "mttq-huyen": { name: "Ủy ban MTTQ Việt Nam huyện Mẫu", from: "2000-01-01", to: "2025-07-01" },
  "dang-uy-xa": { name: "Đảng ủy xã Mẫu Một", from: "2025-07-01" },
  "ubnd-xa": { name: "UBND xã Mẫu Một", from: "2025-07-01" },
}

export const units: Officials.UnitsAt = {
  existsOn: (unit, date) => {
    const organ = organs[unit]
    return organ !== undefined && organ.from <= date && (organ.to === undefined || date < organ.to)
  },
  nameOn: (unit) => organs[unit]?.name,
}

const since = (from: string, to?: string) => ({ from, to: to ?? null })

/** A sample district and commune from 2020 to 2026. None of these people exists. */
export const register = Officials.makeRegisterOrThrow(
  {
    officials: [
      { id: "a", name: "Nguyễn Văn A" },
      { id: "b", name: "Trần Thị B" },
      { id: "c", name: "Lê Văn C" },
    ],
    appointments: [
      {
        id: "a-1",
        official: "a",
        unit: "huyen-uy",
        title: "pho-bi-thu",
        standing: true,
        validity: since("2020-08-01"),
      },
      { id: "a-2", official: "a", unit: "hdnd-huyen", title: "chu-tich", validity: since("2021-06-30") },
      {
        id: "b-1",
        official: "b",
        unit: "huyen-uy",
        title: "uy-vien-ban-thuong-vu",
        validity: since("2020-08-01"),
      },
      {
        id: "b-2",
        official: "b",
        unit: "bdv-huyen-uy",
        title: "truong-ban",
        validity: since("2020-08-01", "2025-02-01"),
      },
      {
        id: "b-3",
        official: "b",
        unit: "btgdv-huyen-uy",
        title: "truong-ban",
        validity: since("2025-02-01"),
      },
      { id: "b-4", official: "b", unit: "mttq-huyen", title: "chu-tich", validity: since("2020-08-01") },
      {
        id: "c-1",
        official: "c",
        unit: "ubnd-huyen",
        title: "chu-tich",
        capacity: "acting",
        validity: since("2024-01-01"),
      },
      { id: "c-2", official: "c", unit: "ubnd-xa", title: "chu-tich", validity: since("2025-07-01") },
      { id: "b-5", official: "b", unit: "dang-uy-xa", title: "bi-thu", validity: since("2025-07-01") },
    ],
  },
  { units },
)

export const districtsEnded = {
  organs: Object.keys(organs).filter((unit) => organs[unit]?.to === "2025-07-01"),
  lastDay: Time.parseDateOrThrow("2025-06-30"),
  basis: { document: "nghi-quyet-mau" },
}
