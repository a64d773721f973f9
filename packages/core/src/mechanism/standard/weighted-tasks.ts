import * as z from "zod"
import { add, divide, item, min, multiply, noted, notedPercent } from "../../expression/build.ts"
import { fold, table } from "../../expression/build-choices.ts"
import type { Expression } from "../../expression/expression.ts"
import { textSchema } from "../../language/text-schema.ts"
import { defineMechanism, type Lowering } from "../define-mechanism.ts"
import { type Field, fieldNameSchema } from "../field.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import { repeatedIds } from "./counted-items.ts"
import { repeatedMessage } from "./graded-options.ts"
import { unlessNothingAssigned, whenNothingAssignedSchema } from "./nothing-assigned.ts"

const parameters = z.strictObject({
  types: z
    .array(
      z.strictObject({
        id: fieldNameSchema,
        title: textSchema,
        weight: pointsOperandSchema.describe("The coefficient of one task of this type."),
      }),
    )
    .min(1)
    .max(100)
    .describe("The types of tasks, each with its coefficient."),
  given: z
    .enum(["list", "counts"])
    .default("list")
    .describe("Whether tasks come as a list, or as one number for each type."),
  pays: z
    .enum(["share", "units"])
    .default("share")
    .describe("The maximum × weighted done ÷ weighted assigned, or points for every weighted unit."),
  each: pointsOperandSchema.default("1").describe("Points for one weighted unit, where `pays: units`."),
  aboveFull: z
    .enum(["cap", "keep"])
    .default("cap")
    .describe("Whether a share of more than 100% is cut to the maximum or kept."),
  whenNothingAssigned: whenNothingAssignedSchema,
})

type Parameters = z.output<typeof parameters>

const amounts = {
  share: {
    Assigned: { type: "number", title: { vi: "Được giao", en: "Assigned" }, minimum: "0" },
    Done: { type: "number", title: { vi: "Đã hoàn thành", en: "Done" }, minimum: "0" },
  },
  units: { Quantity: { type: "number", title: { vi: "Số lượng", en: "Quantity" }, minimum: "0" } },
} as const

type Amount = "Assigned" | "Done" | "Quantity"

const fieldsOf = ({ types, given, pays }: Parameters): Readonly<Record<string, Field>> => {
  const inside = Object.entries(amounts[pays])
  if (given === "counts") {
    return Object.fromEntries(
      types.flatMap(({ id, title }) =>
        inside.map(([amount, { title: words, ...field }]) => [
          `${id}${amount}`,
          { ...field, title: { vi: `${title.vi}: ${words.vi}`, en: `${title.en}: ${words.en}` } },
        ]),
      ),
    )
  }
  const type = {
    type: "choice" as const,
    title: { vi: "Loại nhiệm vụ", en: "Type of task" },
    options: types.map(({ id, title }) => ({ id, title })),
  }
  const rest = inside.map(([amount, field]) => [amount.toLowerCase(), field] as const)
  return {
    tasks: {
      type: "list",
      title: { vi: "Nhiệm vụ", en: "Tasks" },
      fields: { type, ...Object.fromEntries(rest) },
    },
  }
}

const words = {
  Assigned: { vi: "được giao, đã nhân hệ số", en: "assigned, weighted" },
  Done: { vi: "đã hoàn thành, đã nhân hệ số", en: "done, weighted" },
  Quantity: { vi: "số lượng đã nhân hệ số", en: "weighted quantity" },
} as const

/** The sum of amount × coefficient. */
const weighted = (
  { field, parameters: { types, given } }: Lowering<Parameters>,
  amount: Amount,
): Expression => {
  if (given === "counts") {
    const terms = types.map(({ id, weight }) => multiply(field(`${id}${amount}`), weight))
    return noted(words[amount], add(...terms))
  }
  const rows = types.map(({ id, weight }) => ({ is: id, then: weight }))
  const each = multiply(item(amount.toLowerCase()), table(item("type"), rows))
  return noted(words[amount], fold(field("tasks"), "sum", each))
}

const lower = (lowering: Lowering<Parameters>): Expression => {
  const { parameters, maximum } = lowering
  if (parameters.pays === "units") {
    return min(maximum, multiply(weighted(lowering, "Quantity"), parameters.each))
  }
  const [done, assigned] = [weighted(lowering, "Done"), weighted(lowering, "Assigned")]
  const share = notedPercent(
    { vi: "tỷ lệ hoàn thành theo hệ số", en: "weighted share done" },
    divide(done, assigned),
  )
  const points = multiply(parameters.aboveFull === "cap" ? min(1, share) : share, maximum)
  return unlessNothingAssigned(parameters.whenNothingAssigned, { done, assigned }, maximum, points)
}

/**
 * Weighted tasks (nhiệm vụ nhân hệ số): tasks of several types, each with its coefficient, as a list or as counts.
 * 2 reports × 3 + 5 letters × 1 = 11 units.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const weightedTasks = defineMechanism({
  name: "weighted-tasks",
  title: { vi: "Nhiệm vụ nhân hệ số", en: "Weighted tasks" },
  summary: {
    vi: "Mỗi loại nhiệm vụ có hệ số; tính tỷ lệ hoàn thành hoặc số đơn vị đã nhân hệ số.",
    en: "Every type of task has a coefficient; what counts is the weighted share done, or the weighted units.",
  },
  parameters,
  fields: ({ parameters: written }) => fieldsOf(written),
  lower,
  check: ({ parameters: { types } }) =>
    repeatedIds(types).map((id) => ({ message: "repeated", path: ["types"], facts: { id } })),
  messages: repeatedMessage,
  monotone: ({ parameters: { types, given, pays } }) =>
    given === "list"
      ? {}
      : Object.fromEntries(
          types.map(({ id }) => [`${id}${pays === "share" ? "Done" : "Quantity"}`, "rewarded"]),
        ),
})
