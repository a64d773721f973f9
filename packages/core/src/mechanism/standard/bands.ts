import * as z from "zod"
import { divide, notedPercent, number } from "../../expression/build.ts"
import type { Expression } from "../../expression/expression.ts"
import { parseDecimal } from "../../number/decimal.ts"
import { compareExact, one } from "../../number/exact.ts"
import { defineMechanism, type Lowering, type Problem } from "../define-mechanism.ts"
import type { Field } from "../field.ts"
import { overlappingBands } from "../overlapping-bands.ts"
import {
  areSoundBounds,
  boundsOf,
  boundsShape,
  pointsOperandSchema,
  shareSchema,
} from "../parameter-schemas.ts"
import { unlessNothingAssigned, whenNothingAssignedSchema } from "./nothing-assigned.ts"

const parameters = z.strictObject({
  of: z
    .enum(["value", "count", "percent", "ratio"])
    .default("value")
    .describe("What is banded: a number, a count, a percentage, or done ÷ assigned."),
  bands: z
    .array(z.strictObject({ ...boundsShape, points: pointsOperandSchema }))
    .min(1)
    .max(200),
  maximum: shareSchema
    .optional()
    .describe(
      "The highest value entered, where the text allows none above: more is refused. Not with “of: ratio”.",
    ),
  whenNothingAssigned: whenNothingAssignedSchema,
})

type Parameters = z.output<typeof parameters>

const value = (type: Field["type"]): Readonly<Record<string, Field>> => ({
  value: { type, title: { vi: "Giá trị", en: "Value" } },
})

const fields: Record<Parameters["of"], Readonly<Record<string, Field>>> = {
  value: value("number"),
  count: value("count"),
  percent: value("percent"),
  ratio: {
    done: { type: "number", title: { vi: "Đã hoàn thành", en: "Done" }, minimum: "0" },
    assigned: { type: "number", title: { vi: "Được giao", en: "Assigned" }, minimum: "0" },
  },
}

const limited = (declared: Readonly<Record<string, Field>>, maximum: string) =>
  Object.fromEntries(Object.entries(declared).map(([name, field]) => [name, { ...field, maximum }]))

const banded = (of: Expression, bands: Parameters["bands"]): Expression => ({
  op: "bands",
  of,
  bands: bands.map((band) => ({ bounds: boundsOf(band), then: number(band.points) })),
})

const lower = ({ field, parameters: { of, bands, whenNothingAssigned }, maximum }: Lowering<Parameters>) => {
  if (of !== "ratio") return banded(field("value"), bands)
  const share = notedPercent(
    { vi: "tỷ lệ hoàn thành", en: "share done" },
    divide(field("done"), field("assigned")),
  )
  return unlessNothingAssigned(
    whenNothingAssigned,
    { done: field("done"), assigned: field("assigned") },
    maximum,
    banded(share, bands),
  )
}

/** Ends above 1 without a % sign: `90` of a share is 9,000 %, which nobody means. */
const unsigned = (band: Parameters["bands"][number], index: number): ReadonlyArray<Problem> =>
  Object.entries(band).flatMap(([end, value]): Problem[] => {
    if (end === "points" || value === undefined || value.endsWith("%")) return []
    return compareExact(parseDecimal(value) ?? one, one) > 0
      ? [{ message: "percent-sign", path: ["bands", index, end], facts: { value } }]
      : []
  })

/**
 * Bands (bảng mức điểm): the points of the band a value falls in. Each end of a band is inclusive or exclusive as
 * the text says, and a band may be a single point: 100 % → 20, [90 %, 100 %) → 15.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const bands = defineMechanism({
  name: "bands",
  title: { vi: "Theo mức", en: "Bands" },
  summary: {
    vi: "Giá trị rơi vào mức nào thì được điểm của mức đó.",
    en: "The points of the band that the value falls in.",
  },
  parameters,
  fields: ({ parameters: { of, maximum } }) =>
    of === "ratio" || maximum === undefined ? fields[of] : limited(fields[of], maximum),
  lower,
  check: ({ parameters: { of, bands: written, maximum: highest }, maximum }) => {
    const unsound = written.flatMap((band, index): Problem[] =>
      areSoundBounds(band) ? [] : [{ message: "unsound", path: ["bands", index] }],
    )
    const overlaps = unsound.length > 0 ? [] : overlappingBands(written.map(boundsOf))
    return [
      ...unsound,
      ...overlaps.map(
        ([first, second]): Problem => ({
          message: "overlap",
          path: ["bands", second],
          facts: { first: String(first + 1), second: String(second + 1) },
        }),
      ),
      ...(of === "percent" || of === "ratio" ? written.flatMap(unsigned) : []),
      ...(of === "ratio" && highest !== undefined
        ? [{ message: "maximum-of-ratio", path: ["maximum"] }]
        : []),
      ...written.flatMap((band, index): Problem[] => {
        const points = parseDecimal(band.points)
        return points !== undefined && compareExact(points, maximum) > 0
          ? [{ message: "above-maximum", path: ["bands", index, "points"], facts: { points: band.points } }]
          : []
      }),
    ]
  },
  messages: {
    unsound: {
      vi: "Mức này không chứa giá trị nào, hoặc có hai đầu cùng phía.",
      en: "No value can be in this band, or it states one end twice.",
      fix: {
        vi: "Dùng một trong atLeast/above và một trong below/atMost, hoặc chỉ exactly.",
        en: "Use one of atLeast/above and one of below/atMost, or exactly alone.",
      },
    },
    "percent-sign": {
      vi: "Mức của một tỷ lệ được viết là {value}, không có dấu %.",
      en: "A band of a share is written {value}, without a % sign.",
      fix: {
        vi: "Viết {value}% nếu muốn nói {value} phần trăm.",
        en: "Write {value}% if you mean {value} per cent.",
      },
    },
    "maximum-of-ratio": {
      vi: "“maximum” chỉ giới hạn một giá trị nhập vào; với “of: ratio” có hai giá trị.",
      en: "“maximum” limits one value entered; “of: ratio” takes two.",
      fix: {
        vi: "Bỏ “maximum” và ghi “atMost: 100%” ở mức cao nhất, hoặc dùng “of: percent”.",
        en: "Leave “maximum” out and end the highest band with “atMost: 100%”, or use “of: percent”.",
      },
    },
    overlap: {
      vi: "Mức thứ {first} và mức thứ {second} chồng lên nhau.",
      en: "Bands {first} and {second} overlap.",
      fix: {
        vi: "Cho một đầu là “below” (dưới) và đầu kia là “atLeast” (từ).",
        en: "Make one end “below” and the other “atLeast”.",
      },
    },
    "above-maximum": {
      vi: "Mức này cho {points} điểm, nhiều hơn điểm tối đa của tiêu chí.",
      en: "This band pays {points} points, more than the criterion's maximum.",
      fix: { vi: "Sửa điểm của mức hoặc “max”.", en: "Correct the band's points or “max”." },
    },
  },
})
