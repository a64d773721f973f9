import { Numbers, Time, Units } from "@danvan/core"
import { runYear, type Year } from "./run-year.ts"
import { organization } from "./units.ts"

const before: ReadonlyArray<Year> = [
  {
    year: 2022,
    organ: "bdv-huyen",
    opens: "2022-01-15",
    reports: {
      "thi-tran-mau": [36, 25, "90"],
      "mau-son": [32, 20, "75"],
      "tan-mau-thuong": [40, 27, "80"],
      "mau-hai": [24, 15, "70"],
    },
  },
  {
    year: 2023,
    organ: "bdv-huyen",
    opens: "2023-01-15",
    reports: {
      "thi-tran-mau": [40, 26, "85"],
      "mau-son": [32, 22, "80"],
      "tan-mau-thuong": [36, 24, "80"],
      "mau-hai": [28, 18, "75"],
    },
  },
  {
    year: 2024,
    organ: "bdv-huyen",
    opens: "2024-01-15",
    reports: {
      "thi-tran-mau": [40, 28, "90"],
      "mau-son": [36, 24, "85"],
      "tan-mau-thuong": [32, 21, "80"],
      "mau-hai": [26, 17, "75"],
    },
  },
]

const shown = (value: Numbers.Exact | undefined): string =>
  value === undefined ? "—" : Numbers.toDecimal(value)

const [lastDay, firstDay] = ["2025-06-30", "2025-07-01"].map(Time.parseDateOrThrow) as [
  Time.PlainDate,
  Time.PlainDate,
]

/** The scores at mid-year 2025: of the district's communes, which take part, and of the one next door. */
const midYear = { "thi-tran-mau": "90", "mau-son": "80", "tan-mau-thuong": "86", "mau-hai": "80" }
const elsewhere = { "tan-mau-ha": "70" }

const weights = {
  "thi-tran-mau": "8000",
  "mau-son": "12000",
  "tan-mau-thuong": "5000",
  "tan-mau-ha": "3000",
  "mau-hai": "8000",
}

/**
 * The scores of the old communes at mid-year, carried to the new ones by a declared policy: the mean, weighted by the
 * number of people; of a commune that is split, each part weighs its share.
 */
export const carried = Units.carryOrThrow(organization, {
  figures: { ...midYear, ...elsewhere },
  from: lastDay,
  to: firstDay,
  policy: { by: "weighted", weights },
})

/** What the organization says each new commune came from; the campaign works out the same figures from its own scores. */
const successors = ["xa-mau", "tan-mau", "phuong-mau-hai"].map((unit) => ({
  unit,
  from: (carried.steps.find((step) => step.unit === unit)?.parts ?? []).map(({ from, share }) => ({
    unit: from,
    share: shown(share),
    outside: Object.hasOwn(elsewhere, from),
  })),
}))

const midYearOf = (unit: string): string => shown(carried.values.get(Units.unitIdSchema.parse(unit)))

/** Each step in words: “84 = 90 (Thị trấn Mẫu, 8000 người) + …”, kept in the campaign as evidence. */
const records = new Map(
  carried.steps.map(({ unit, value, parts }) => {
    const sources = parts.map(({ from, value: score, weight }) => {
      const name = organization.asOf(lastDay).get(from)?.name.official
      return `${shown(score)} (${name}, ${shown(weight)} người)`
    })
    const evidence = {
      kind: "decision",
      criterion: "mid-year",
      issuer: "Ban Tuyên giáo và Dân vận Tỉnh ủy",
      document: { number: "02-KH/MAU", signed: "2025-07-15" },
      result: `Bình quân gia quyền theo dân số: ${shown(value)} từ ${sources.join("; ")}`,
    }
    return [unit as string, evidence]
  }),
)

const after: ReadonlyArray<Year> = [
  {
    year: 2025,
    organ: "bdv-huyen",
    opens: "2025-01-15",
    reorganisation: { day: "07-01", organ: "btgdv-tinh", midYear, successors, weights, elsewhere },
    reports: {
      "xa-mau": [36, 26, midYearOf("xa-mau")],
      "tan-mau": [40, 26, midYearOf("tan-mau")],
      "phuong-mau-hai": [28, 18, midYearOf("phuong-mau-hai")],
    },
    evidence: records,
  },
  {
    year: 2026,
    organ: "btgdv-tinh",
    opens: "2026-01-15",
    reports: {
      "xa-mau": [40, 28, "90"],
      "tan-mau": [36, 24, "85"],
      "phuong-mau-hai": [32, 22, "80"],
    },
  },
]

/** The five campaigns, each with its events and its verified receipt. */
export const campaigns = [...before, ...after].map(runYear)
