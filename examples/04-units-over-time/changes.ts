import type { Units } from "@danvan/core"

// Dữ liệu mẫu: tỉnh, huyện, xã và văn bản dưới đây không có thật.
// Sample data: this province, its districts, communes and documents do not exist.

const founding = { date: "2020-01-01", basis: { document: "QD-mau-2020" } }
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

const [inProvince, inUpper, inLower] = ["tinh-mau", "huyen-thuong", "huyen-ha"].map((state) => ({ state }))

/** A province told as what happened to it: each change with its date and legal basis, in any order. */
export const changes: ReadonlyArray<Units.UnitChangeInput> = [
  establish(founding, "tinh-mau", "tinh", "Tỉnh Mẫu"),
  establish(founding, "huyen-thuong", "huyen", "Huyện Thượng", inProvince),
  establish(founding, "huyen-ha", "huyen", "Huyện Hạ", inProvince),
  establish(founding, "thi-tran-mau", "thi-tran", "Thị trấn Mẫu", inUpper),
  establish(founding, "tan-mau-thuong", "xa", "Xã Tân Mẫu", inUpper),
  establish(founding, "tan-mau-ha", "xa", "Xã Tân Mẫu", inLower),
  establish(founding, "mau-hai", "xa", "Xã Mẫu Hải", inLower),

  // Hệ thống Đảng là một cây riêng trên cùng địa bàn. · The Party is a tree of its own over the same territory.
  establish(founding, "tinh-uy", "tinh-uy", "Tỉnh ủy Mẫu"),
  establish(founding, "ban-dan-van", "ban-dan-van", "Ban Dân vận Tỉnh ủy", { party: "tinh-uy" }, "province"),
  establish(
    founding,
    "ban-tuyen-giao",
    "ban-tuyen-giao",
    "Ban Tuyên giáo Tỉnh ủy",
    { party: "tinh-uy" },
    "province",
  ),

  establish(
    merging,
    "ban-tg-dv",
    "ban-tuyen-giao-va-dan-van",
    "Ban Tuyên giáo và Dân vận Tỉnh ủy",
    { party: "tinh-uy" },
    "province",
  ),
  { change: "merge", ...merging, units: ["ban-dan-van", "ban-tuyen-giao"], into: "ban-tg-dv" },

  establish(reform, "tan-mau", "xa", "Xã Tân Mẫu", inProvince),
  establish(reform, "phuong-mau-hai", "phuong", "Phường Mẫu Hải", inProvince),
  { change: "merge", ...reform, units: ["thi-tran-mau", "tan-mau-thuong"], into: "tan-mau" },
  {
    change: "split",
    ...reform,
    unit: "tan-mau-ha",
    into: [
      { unit: "tan-mau", share: "60%" },
      { unit: "phuong-mau-hai", share: "40%" },
    ],
  },
  { change: "merge", ...reform, units: ["mau-hai"], into: "phuong-mau-hai" },
  {
    change: "dissolve",
    ...reform,
    unit: "huyen-thuong",
    handover: [{ unit: "tinh-mau" }, { unit: "tan-mau" }],
  },
  {
    change: "dissolve",
    ...reform,
    unit: "huyen-ha",
    handover: [{ unit: "tinh-mau" }, { unit: "phuong-mau-hai" }],
  },

  { change: "change-kind", ...city, unit: "tinh-mau", kind: "thanh-pho-truc-thuoc-trung-uong" },
  { change: "rename", ...city, unit: "tinh-mau", name: "Thành phố Mẫu" },
  // Tỉnh thành thành phố thì Tỉnh ủy thành Thành ủy. · With the city comes the city's Party committee.
  { change: "change-kind", ...city, unit: "tinh-uy", kind: "thanh-uy", level: "province" },
  { change: "rename", ...city, unit: "tinh-uy", name: "Thành ủy Mẫu" },
  { change: "rename", ...city, unit: "ban-tg-dv", name: "Ban Tuyên giáo và Dân vận Thành ủy" },
]
