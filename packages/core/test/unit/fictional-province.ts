import { organizationFromOrThrow } from "../../src/unit/organization-from.ts"
import { standardVocabulary } from "../../src/unit/standard-vocabulary.ts"
import type { UnitChangeInput } from "../../src/unit/unit-change.ts"
import { extendVocabularyOrThrow } from "../../src/unit/vocabulary.ts"

// Dữ liệu mẫu: tỉnh, huyện, xã, thôn và số văn bản dưới đây không có thật; chỉ các mốc thời gian của năm 2025 và 2026 là thật.
// Sample data: the provinces, districts, communes, villages and documents do not exist; only the turning points of 2025
// and 2026 are real.

const start = "2020-01-01"
const reform = "2025-07-01"

const basis = (document: string, article = "1") => ({ document, article })
const reformBasis = basis("NQ-mau-2025")

type Establish = Extract<UnitChangeInput, { readonly change: "establish" }>

const unit = (
  id: string,
  kind: string,
  name: Establish["name"],
  parents: Record<string, string> = {},
  more: Partial<Establish> = {},
): UnitChangeInput => ({
  change: "establish",
  date: start,
  unit: id,
  kind,
  name,
  parents,
  basis: basis("QD-mau-2020"),
  ...more,
})

const state = (parent: string) => ({ state: parent })
const party = (parent: string) => ({ party: parent })
const fromReform = { date: reform, basis: reformBasis }

/** The law of 2025 as this organization's own words: three kinds end, one begins. */
export const vocabulary = extendVocabularyOrThrow(standardVocabulary, {
  inForce: {
    huyen: { to: reform },
    "huyen-uy": { to: reform },
    "thi-tran": { to: reform },
    "dac-khu": { from: reform },
  },
})

const asItWas: ReadonlyArray<UnitChangeInput> = [
  unit("chinh-phu", "chinh-phu", "Chính phủ"),
  unit("tinh-mau-giang", "tinh", "Tỉnh Mẫu Giang", state("chinh-phu"), { codes: { mau: "T1" } }),
  unit("tinh-mau-bien", "tinh", "Tỉnh Mẫu Biển", state("chinh-phu"), { codes: { mau: "T2" } }),
  unit("huyen-thuong-mau", "huyen", "Huyện Thượng Mẫu", state("tinh-mau-giang")),
  unit("huyen-ha-mau", "huyen", "Huyện Hạ Mẫu", state("tinh-mau-giang")),
  unit("thi-tran-mau", "thi-tran", "Thị trấn Mẫu", state("huyen-thuong-mau"), { codes: { mau: "X1" } }),
  unit("xa-mau-son", "xa", "Xã Mẫu Sơn", state("huyen-thuong-mau"), { codes: { mau: "X2" } }),
  unit("xa-tan-mau-thuong", "xa", "Xã Tân Mẫu", state("huyen-thuong-mau"), { codes: { mau: "X3" } }),
  unit("xa-tan-mau-ha", "xa", "Xã Tân Mẫu", state("huyen-ha-mau"), { codes: { mau: "X4" } }),
  unit("xa-mau-hai", "xa", "Xã Mẫu Hải", state("huyen-ha-mau"), { codes: { mau: "X5" } }),
  unit("xa-dao-mau", "xa", "Xã Đảo Mẫu", state("huyen-ha-mau"), { codes: { mau: "X6" } }),
  unit("thon-dong", "thon", "Thôn Đông", state("xa-mau-son")),
  unit("thon-doai", "thon", "Thôn Đoài", state("xa-mau-son")),
  unit("ap-dai", "ap", "Ấp Dài", state("xa-mau-hai")),

  unit("trung-uong", "ban-chap-hanh-trung-uong", "Ban Chấp hành Trung ương"),
  unit("bdv-tw", "ban-dan-van", "Ban Dân vận Trung ương", party("trung-uong"), { level: "central" }),
  unit("btg-tw", "ban-tuyen-giao", "Ban Tuyên giáo Trung ương", party("trung-uong"), { level: "central" }),
  unit("tinh-uy", "tinh-uy", { official: "Tỉnh ủy Mẫu Giang", short: "Tỉnh ủy" }, party("trung-uong"), {
    codes: { organ: "TU" },
  }),
  unit("bdv-tinh", "ban-dan-van", "Ban Dân vận Tỉnh ủy", party("tinh-uy"), {
    level: "province",
    codes: { organ: "BDVTU" },
  }),
  unit("btg-tinh", "ban-tuyen-giao", "Ban Tuyên giáo Tỉnh ủy", party("tinh-uy"), { level: "province" }),
  unit("huyen-uy-thuong-mau", "huyen-uy", "Huyện ủy Thượng Mẫu", party("tinh-uy")),
  unit("bdv-thuong-mau", "ban-dan-van", "Ban Dân vận Huyện ủy Thượng Mẫu", party("huyen-uy-thuong-mau"), {
    level: "district",
  }),
  unit("dang-uy-mau-son", "dang-uy", "Đảng ủy xã Mẫu Sơn", party("huyen-uy-thuong-mau"), {
    level: "commune",
  }),
  unit("khoi-mau-son", "khoi-dan-van", "Khối Dân vận xã Mẫu Sơn", party("dang-uy-mau-son")),
  unit("to-thon-dong", "to-dan-van", "Tổ Dân vận thôn Đông", party("khoi-mau-son")),
]

const beforeTheReform: ReadonlyArray<UnitChangeInput> = [
  {
    change: "rename",
    date: "2022-06-01",
    unit: "xa-mau-son",
    name: "Xã Mẫu Lĩnh",
    basis: basis("NQ-mau-2022"),
  },
  {
    change: "partial-transfer",
    date: "2023-03-01",
    unit: "xa-mau-hai",
    into: "xa-tan-mau-ha",
    share: "10%",
    basis: basis("NQ-mau-2023"),
  },
  unit("thon-dong-doai", "thon", "Thôn Đông Đoài", state("xa-mau-son"), { date: "2023-09-01" }),
  {
    change: "merge",
    date: "2023-09-01",
    units: ["thon-dong", "thon-doai"],
    into: "thon-dong-doai",
    basis: basis("NQ-mau-2023", "2"),
  },
  unit("ap-thuong", "ap", "Ấp Thượng", state("xa-mau-hai"), { date: "2024-01-01" }),
  unit("ap-ha", "ap", "Ấp Hạ", state("xa-mau-hai"), { date: "2024-01-01" }),
  {
    change: "split",
    date: "2024-01-01",
    unit: "ap-dai",
    into: [
      { unit: "ap-thuong", share: "60%" },
      { unit: "ap-ha", share: "40%" },
    ],
    basis: basis("NQ-mau-2023", "3"),
  },
  {
    change: "change-kind",
    date: "2024-07-01",
    unit: "xa-mau-hai",
    kind: "thi-tran",
    basis: basis("NQ-mau-2024"),
  },
  {
    change: "rename",
    date: "2024-07-01",
    unit: "xa-mau-hai",
    name: "Thị trấn Mẫu Hải",
    basis: basis("NQ-mau-2024"),
  },
]

/** February 2025: the commissions for mass mobilisation and for communication become one, in the centre, then below. */
const commissions: ReadonlyArray<UnitChangeInput> = [
  unit(
    "btg-dv-tw",
    "ban-tuyen-giao-va-dan-van",
    "Ban Tuyên giáo và Dân vận Trung ương",
    party("trung-uong"),
    {
      level: "central",
      date: "2025-02-03",
    },
  ),
  {
    change: "merge",
    date: "2025-02-03",
    units: ["bdv-tw", "btg-tw"],
    into: "btg-dv-tw",
    basis: basis("QD-mau-TW-2025"),
  },
  unit("btg-dv-tinh", "ban-tuyen-giao-va-dan-van", "Ban Tuyên giáo và Dân vận Tỉnh ủy", party("tinh-uy"), {
    level: "province",
    date: "2025-02-20",
  }),
  {
    change: "merge",
    date: "2025-02-20",
    units: ["bdv-tinh", "btg-tinh"],
    into: "btg-dv-tinh",
    basis: basis("QD-mau-TU-2025"),
  },
]

/** 1 July 2025: no more districts, communes merged across them, no more thị trấn, two provinces in one. */
const theReform: ReadonlyArray<UnitChangeInput> = [
  unit("xa-mau", "xa", "Xã Mẫu", state("tinh-mau-giang"), fromReform),
  unit("xa-tan-mau", "xa", "Xã Tân Mẫu", state("tinh-mau-giang"), fromReform),
  unit("phuong-mau-hai", "phuong", "Phường Mẫu Hải", state("tinh-mau-giang"), fromReform),
  { change: "merge", ...fromReform, units: ["thi-tran-mau", "xa-mau-son"], into: "xa-mau" },
  { change: "merge", ...fromReform, units: ["xa-tan-mau-thuong"], into: "xa-tan-mau" },
  {
    change: "split",
    ...fromReform,
    unit: "xa-tan-mau-ha",
    into: [
      { unit: "xa-tan-mau", share: "70%" },
      { unit: "phuong-mau-hai", share: "30%" },
    ],
  },
  { change: "merge", ...fromReform, units: ["xa-mau-hai"], into: "phuong-mau-hai" },
  { change: "change-kind", ...fromReform, unit: "xa-dao-mau", kind: "dac-khu" },
  { change: "rename", ...fromReform, unit: "xa-dao-mau", name: "Đặc khu Đảo Mẫu" },
  { change: "re-parent", ...fromReform, units: ["xa-dao-mau"], tree: "state", parent: "tinh-mau-giang" },
  { change: "re-parent", ...fromReform, units: ["thon-dong-doai"], tree: "state", parent: "xa-mau" },
  {
    change: "re-parent",
    ...fromReform,
    units: ["ap-thuong", "ap-ha"],
    tree: "state",
    parent: "phuong-mau-hai",
  },
  {
    change: "dissolve",
    ...fromReform,
    unit: "huyen-thuong-mau",
    handover: [{ unit: "tinh-mau-giang" }, { unit: "xa-mau" }, { unit: "xa-tan-mau" }],
  },
  {
    change: "dissolve",
    ...fromReform,
    unit: "huyen-ha-mau",
    handover: [{ unit: "tinh-mau-giang" }, { unit: "xa-tan-mau" }, { unit: "phuong-mau-hai" }],
  },
  { change: "merge", ...fromReform, units: ["tinh-mau-bien"], into: "tinh-mau-giang" },

  unit("dang-uy-mau", "dang-uy", "Đảng ủy xã Mẫu", party("tinh-uy"), { ...fromReform, level: "commune" }),
  { change: "merge", ...fromReform, units: ["dang-uy-mau-son"], into: "dang-uy-mau" },
  { change: "re-parent", ...fromReform, units: ["khoi-mau-son"], tree: "party", parent: "dang-uy-mau" },
  { change: "rename", ...fromReform, unit: "khoi-mau-son", name: "Khối Dân vận xã Mẫu" },
  { change: "rename", ...fromReform, unit: "to-thon-dong", name: "Tổ Dân vận thôn Đông Đoài" },
  { change: "merge", ...fromReform, units: ["bdv-thuong-mau"], into: "btg-dv-tinh" },
  { change: "dissolve", ...fromReform, unit: "huyen-uy-thuong-mau", handover: [{ unit: "tinh-uy" }] },
]

/** 30 April 2026: the province becomes a centrally-run city, and one of its communes a ward. */
const theCity: ReadonlyArray<UnitChangeInput> = [
  {
    change: "change-kind",
    date: "2026-04-30",
    unit: "tinh-mau-giang",
    kind: "thanh-pho-truc-thuoc-trung-uong",
    basis: basis("NQ-mau-2026"),
  },
  {
    change: "rename",
    date: "2026-04-30",
    unit: "tinh-mau-giang",
    name: "Thành phố Mẫu Giang",
    basis: basis("NQ-mau-2026"),
  },
  { change: "change-kind", date: "2026-04-30", unit: "xa-mau", kind: "phuong", basis: basis("NQ-mau-2026") },
  { change: "rename", date: "2026-04-30", unit: "xa-mau", name: "Phường Mẫu", basis: basis("NQ-mau-2026") },
]

/** The changes of a fictional province, 2020 to 2026. */
export const changes: ReadonlyArray<UnitChangeInput> = [
  ...asItWas,
  ...beforeTheReform,
  ...commissions,
  ...theReform,
  ...theCity,
]

/** The organization they add up to. */
export const province = organizationFromOrThrow(changes, { vocabulary })
