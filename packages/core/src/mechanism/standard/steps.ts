import * as z from "zod"
import { add, divide, max, min, multiply, round, subtract } from "../../expression/build.ts"
import { compare, when } from "../../expression/build-choices.ts"
import type { Expression } from "../../expression/expression.ts"
import { parseDecimal, parseShare } from "../../number/decimal.ts"
import { compareExact, one, zero } from "../../number/exact.ts"
import { defineMechanism, type Lowering, type Problem, type Use } from "../define-mechanism.ts"
import { pointsOperandSchema, shareOperandSchema } from "../parameter-schemas.ts"
import { aboveMaximum, inverted, rangeMessages } from "./points-range.ts"

const parameters = z.strictObject({
  of: z
    .enum(["percent", "value"])
    .default("percent")
    .describe("Whether the fact is a percentage or a number."),
  from: shareOperandSchema.describe("The value from which points are paid, itself included."),
  first: pointsOperandSchema.default("0").describe("Points for reaching it."),
  per: shareOperandSchema.optional().describe("The size of one further step."),
  each: pointsOperandSchema.optional().describe("Points for every full step."),
  stepsFrom: shareOperandSchema
    .optional()
    .describe("Where steps are counted from, if not from where points are paid."),
  cap: pointsOperandSchema.optional().describe("The most points; the criterion's maximum if left out."),
})

type Parameters = z.output<typeof parameters>

const lower = ({ field, parameters, maximum }: Lowering<Parameters>): Expression => {
  const { from, first, per, each, stepsFrom, cap } = parameters
  const value = field("value")
  if (per === undefined || each === undefined) return when(compare(value, ">=", from), first, 0)
  const steps = round(divide(subtract(value, stepsFrom ?? from), per), { mode: "floor", decimals: 0 })
  const further = multiply(max(0, steps), each)
  const points = parseDecimal(first)?.equals(0) === true ? further : add(first, further)
  return when(compare(value, ">=", from), min(cap ?? maximum, points), 0)
}

const share = (source: string | undefined) => (source === undefined ? undefined : parseShare(source))

const check = ({ parameters, maximum }: Use<Parameters>): ReadonlyArray<Problem> => {
  const { of, from, first, per, each, stepsFrom, cap } = parameters
  const unsigned = Object.entries({ from, per, stepsFrom }).flatMap(([name, value]): Problem[] =>
    of === "percent" && value?.endsWith("%") === false && compareExact(share(value) ?? one, one) > 0
      ? [{ message: "percent-sign", path: [name], facts: { value } }]
      : [],
  )
  const start = share(from) ?? zero
  return [
    ...unsigned,
    ...((per === undefined) === (each === undefined) ? [] : [{ message: "half-a-step", path: ["per"] }]),
    ...(compareExact(share(per) ?? one, zero) <= 0 ? [{ message: "no-step", path: ["per"] }] : []),
    ...(compareExact(share(stepsFrom) ?? start, start) < 0
      ? [{ message: "too-early", path: ["stepsFrom"] }]
      : []),
    ...aboveMaximum({ cap }, maximum),
    ...inverted("first", first, cap, maximum),
  ]
}

/**
 * Steps (thưởng theo bước): points from a value on, and more for every full step beyond it, up to a cap. 117% of plan
 * with 1 point per full 5% over 100% is floor(17 ÷ 5) = 3. Without steps it is a threshold: 3 points from 110%.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const steps = defineMechanism({
  name: "steps",
  title: { vi: "Theo ngưỡng và bước", en: "Steps" },
  summary: {
    vi: "Đạt ngưỡng thì có điểm, mỗi bước trọn vượt thêm được cộng, không quá mức trần.",
    en: "Points from a threshold on, and more for every full step beyond it, up to a cap.",
  },
  parameters,
  fields: ({ parameters: { of } }) => ({
    value: {
      type: of === "percent" ? "percent" : "number",
      title: { vi: "Kết quả", en: "Value" },
    },
  }),
  lower,
  check,
  messages: {
    ...rangeMessages,
    "percent-sign": {
      vi: "Mức của một tỷ lệ được viết là {value}, không có dấu %.",
      en: "A limit of a percentage is written {value}, without a % sign.",
      fix: { vi: "Viết {value}%.", en: "Write {value}%." },
    },
    "half-a-step": {
      vi: "“per” (độ lớn của bước) và “each” (điểm mỗi bước) phải đi cùng nhau.",
      en: "“per” (the size of a step) and “each” (points for a step) go together.",
      fix: { vi: "Khai báo cả hai, hoặc bỏ cả hai.", en: "Give both, or neither." },
    },
    "no-step": {
      vi: "Độ lớn của bước phải lớn hơn 0.",
      en: "A step must be larger than 0.",
      fix: { vi: "Viết ví dụ per: 5%.", en: "Write for example per: 5%." },
    },
    "too-early": {
      vi: "Bước được tính từ trước khi có điểm.",
      en: "Steps are counted from before points are paid.",
      fix: { vi: "Cho “stepsFrom” từ “from” trở lên.", en: "Let “stepsFrom” be “from” or more." },
    },
  },
  monotone: () => ({ value: "rewarded" }),
})
