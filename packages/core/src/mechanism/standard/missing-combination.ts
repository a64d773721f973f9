import * as z from "zod"
import { absent, number, type Operand } from "../../expression/build.ts"
import { and, not, when } from "../../expression/build-choices.ts"
import type { Expression } from "../../expression/expression.ts"
import { textSchema } from "../../language/text-schema.ts"
import { parseDecimal } from "../../number/decimal.ts"
import { compareExact } from "../../number/exact.ts"
import { defineMechanism, type Lowering, type Problem, type Use } from "../define-mechanism.ts"
import { type Field, fieldNameSchema } from "../field.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import { repeatedIds } from "./counted-items.ts"
import { repeatedMessage } from "./graded-options.ts"
import { aboveMaximum, rangeMessages } from "./points-range.ts"

const parameters = z.strictObject({
  items: z
    .array(z.strictObject({ id: fieldNameSchema, title: textSchema }))
    .min(1)
    .max(12)
    .describe("What should be there: reports, meetings …"),
  combinations: z
    .array(
      z.strictObject({
        missing: z.array(fieldNameSchema).max(12).describe("Exactly these are missing; none: []."),
        points: pointsOperandSchema,
      }),
    )
    .min(1)
    .max(40)
    .describe("What each combination is worth."),
  otherwise: pointsOperandSchema
    .optional()
    .describe("Any combination not named; left out, it cannot be computed."),
})

type Parameters = z.output<typeof parameters>

const lower = ({
  field,
  parameters: { items, combinations, otherwise },
}: Lowering<Parameters>): Expression => {
  const unnamed = {
    vi: "quy định không nêu điểm cho trường hợp thiếu này",
    en: "the text does not say what this combination is worth",
  }
  const last: Operand = otherwise ?? absent("not-computed", unnamed)
  return combinations.reduceRight<Expression>(
    (rest, { missing, points }) => {
      const exactly = items.map(({ id }) => (missing.includes(id) ? not(field(id)) : field(id)))
      return when(and(...exactly), points, rest)
    },
    typeof last === "string" ? number(last) : (last as Expression),
  )
}

const check = ({ parameters: { items, combinations, otherwise }, maximum }: Use<Parameters>) => {
  const ids = items.map(({ id }) => id)
  const seen = new Map<string, number>()
  const rows = combinations.flatMap(({ missing, points }, index): Problem[] => {
    const path = ["combinations", index]
    const unknown = missing.filter((id) => !ids.includes(id))
    const key = [...new Set(missing)].sort().join(" ")
    const first = seen.get(key)
    seen.set(key, first ?? index)
    const above = compareExact(parseDecimal(points) ?? maximum, maximum) > 0
    return [
      ...unknown.map((id) => ({ message: "unknown", path: [...path, "missing"], facts: { id } })),
      ...(first === undefined
        ? []
        : [{ message: "same", path, facts: { first: String(first + 1), second: String(index + 1) } }]),
      ...(above ? [{ message: "above-maximum", path: [...path, "points"], facts: { points } }] : []),
    ]
  })
  return [
    ...repeatedIds(items).map((id) => ({ message: "repeated", path: ["items"], facts: { id } })),
    ...rows,
    ...aboveMaximum({ otherwise }, maximum),
  ]
}

/**
 * Missing combination (theo loại còn thiếu): points by exactly which of several things are missing. Quarterly report
 * missing: 6; quarterly and annual: 4.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const missingCombination = defineMechanism({
  name: "missing-combination",
  title: { vi: "Theo loại còn thiếu", en: "Missing combination" },
  summary: {
    vi: "Thiếu những loại nào thì được mức điểm tương ứng trong bảng.",
    en: "Points by exactly which of several things are missing.",
  },
  parameters,
  fields: ({ parameters: { items } }) =>
    Object.fromEntries(items.map(({ id, title }): [string, Field] => [id, { type: "boolean", title }])),
  lower,
  check,
  messages: {
    ...rangeMessages,
    ...repeatedMessage,
    unknown: {
      vi: "“{id}” không có trong “items”.",
      en: "“{id}” is not among the items.",
      fix: {
        vi: "Sửa tên hoặc khai báo trong “items”.",
        en: "Correct the name, or declare it under “items”.",
      },
    },
    same: {
      vi: "Dòng {first} và dòng {second} nêu cùng một trường hợp thiếu.",
      en: "Rows {first} and {second} name the same combination.",
      fix: { vi: "Giữ một dòng.", en: "Keep one of them." },
    },
  },
})
