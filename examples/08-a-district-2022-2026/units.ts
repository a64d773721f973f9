import { Units } from "@danvan/core"

// Dữ liệu mẫu: tỉnh, huyện, xã và văn bản dưới đây không có thật.
// Sample data: this province, its districts, communes and documents do not exist.

const founding = { date: "2020-01-01", basis: { document: "QD-mau-2020" } }
const renaming = { date: "2023-06-01", basis: { document: "NQ-mau-2023" } }
const merging = { date: "2025-02-20", basis: { document: "QD-mau-TU-2025" } }
const reform = { date: "2025-07-01", basis: { document: "NQ-mau-2025", article: "1" } }
const city = { date: "2026-04-30", basis: { document: "NQ-mau-2026", article: "1" } }

const establish = (
  when: typeof founding,
  unit: string,
  kind: string,
  name: string,
  parents: Record<string, string> = {},
  level?: string,
): Units.UnitChangeInput => ({ change: "establish", ...when, unit, kind, name, parents, level })

const [inProvince, inDistrict, nextDoor] = ["tinh-mau", "huyen-mau", "huyen-ha"].map((state) => ({ state }))
const [ofProvince, ofDistrict] = ["tinh-uy", "huyen-uy"].map((party) => ({ party }))

const asItWas: ReadonlyArray<Units.UnitChangeInput> = [
  establish(founding, "tinh-mau", "tinh", "Tỉnh Mẫu"),
  establish(founding, "huyen-mau", "huyen", "Huyện Mẫu", inProvince),
  establish(founding, "huyen-ha", "huyen", "Huyện Hạ", inProvince),
  establish(founding, "thi-tran-mau", "thi-tran", "Thị trấn Mẫu", inDistrict),
  establish(founding, "mau-son", "xa", "Xã Mẫu Sơn", inDistrict),
  establish(founding, "tan-mau-thuong", "xa", "Xã Tân Mẫu", inDistrict),
  establish(founding, "mau-hai", "xa", "Xã Mẫu Hải", inDistrict),
  establish(founding, "tan-mau-ha", "xa", "Xã Tân Mẫu", nextDoor),

  establish(founding, "tinh-uy", "tinh-uy", "Tỉnh ủy Mẫu"),
  establish(founding, "bdv-tinh", "ban-dan-van", "Ban Dân vận Tỉnh ủy", ofProvince, "province"),
  establish(founding, "btg-tinh", "ban-tuyen-giao", "Ban Tuyên giáo Tỉnh ủy", ofProvince, "province"),
  establish(founding, "huyen-uy", "huyen-uy", "Huyện ủy Mẫu", ofProvince),
  establish(founding, "bdv-huyen", "ban-dan-van", "Ban Dân vận Huyện ủy Mẫu", ofDistrict, "district"),
  establish(founding, "btg-huyen", "ban-tuyen-giao", "Ban Tuyên giáo Huyện ủy Mẫu", ofDistrict, "district"),
  { change: "rename", ...renaming, unit: "mau-son", name: "Xã Mẫu Lĩnh" },
]

/** Hai ban hợp nhất, ở tỉnh và ở huyện. · The two commissions become one, in the province and in the district. */
const commissions = [
  { at: "tinh", of: "Tỉnh ủy", parents: ofProvince, level: "province" },
  { at: "huyen", of: "Huyện ủy Mẫu", parents: ofDistrict, level: "district" },
].flatMap(({ at, of, parents, level }): ReadonlyArray<Units.UnitChangeInput> => {
  const [into, name] = [`btgdv-${at}`, `Ban Tuyên giáo và Dân vận ${of}`]
  return [
    establish(merging, into, "ban-tuyen-giao-va-dan-van", name, parents, level),
    { change: "merge", ...merging, units: [`bdv-${at}`, `btg-${at}`], into },
  ]
})

/** Từ 1/7/2025 không còn huyện, thị trấn. · From 1 July 2025 there are no districts and no townships. */
const noDistricts: ReadonlyArray<Units.UnitChangeInput> = [
  establish(reform, "xa-mau", "xa", "Xã Mẫu", inProvince),
  establish(reform, "tan-mau", "xa", "Xã Tân Mẫu", inProvince),
  establish(reform, "phuong-mau-hai", "phuong", "Phường Mẫu Hải", inProvince),
  { change: "merge", ...reform, units: ["thi-tran-mau", "mau-son"], into: "xa-mau" },
  { change: "merge", ...reform, units: ["tan-mau-thuong", "tan-mau-ha"], into: "tan-mau" },
  {
    change: "split",
    ...reform,
    unit: "mau-hai",
    into: [
      { unit: "tan-mau", share: "25%" },
      { unit: "phuong-mau-hai", share: "75%" },
    ],
  },
  {
    change: "dissolve",
    ...reform,
    unit: "huyen-mau",
    handover: ["tinh-mau", "xa-mau", "tan-mau", "phuong-mau-hai"].map((unit) => ({ unit })),
  },
  {
    change: "dissolve",
    ...reform,
    unit: "huyen-ha",
    handover: ["tinh-mau", "tan-mau"].map((unit) => ({ unit })),
  },
  { change: "dissolve", ...reform, unit: "btgdv-huyen", handover: [{ unit: "btgdv-tinh" }] },
  { change: "dissolve", ...reform, unit: "huyen-uy", handover: [{ unit: "tinh-uy" }] },
  establish(reform, "dang-uy-xa-mau", "dang-uy", "Đảng ủy xã Mẫu", ofProvince, "commune"),
]

const theCity: ReadonlyArray<Units.UnitChangeInput> = [
  { change: "change-kind", ...city, unit: "tinh-mau", kind: "thanh-pho-truc-thuoc-trung-uong" },
  { change: "rename", ...city, unit: "tinh-mau", name: "Thành phố Mẫu" },
  // Tỉnh thành thành phố thì Tỉnh ủy thành Thành ủy. · With the city comes the city's Party committee.
  { change: "change-kind", ...city, unit: "tinh-uy", kind: "thanh-uy", level: "province" },
  { change: "rename", ...city, unit: "tinh-uy", name: "Thành ủy Mẫu" },
  { change: "rename", ...city, unit: "btgdv-tinh", name: "Ban Tuyên giáo và Dân vận Thành ủy" },
]

const vocabulary = Units.extendVocabularyOrThrow(Units.standardVocabulary, {
  inForce: {
    huyen: { to: reform.date },
    "huyen-uy": { to: reform.date },
    "thi-tran": { to: reform.date },
  },
})

/** The district of the sample and all around it, told as what happened to them. */
export const organization = Units.organizationFromOrThrow(
  [...asItWas, ...commissions, ...noDistricts, ...theCity],
  { vocabulary },
)
