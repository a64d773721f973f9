import * as z from "zod"
import type { Operand } from "../../expression/build.ts"
import { table } from "../../expression/build-choices.ts"
import type { Expression } from "../../expression/expression.ts"
import { textSchema } from "../../language/text-schema.ts"
import { parseDecimal } from "../../number/decimal.ts"
import { compareExact, type Exact } from "../../number/exact.ts"
import type { Problem } from "../define-mechanism.ts"
import type { Field } from "../field.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"

/** Options of which one is chosen, each worth some points. */
export const gradedOptionsSchema = z
  .array(z.strictObject({ id: z.string().min(1).max(64), title: textSchema, points: pointsOperandSchema }))
  .max(100)

/** See {@link gradedOptionsSchema}. */
export type GradedOptions = z.output<typeof gradedOptionsSchema>

/** The options as those of a choice fact. */
export const optionsOf = (options: GradedOptions): NonNullable<Field["options"]> =>
  options.map(({ id, title }) => ({ id, title }))

/** The points of the option that `of` is. */
export const pointsOfOption = (of: Expression, options: GradedOptions): Expression =>
  table(
    of,
    options.map(({ id, points }) => ({ is: id, then: points as Operand })),
  )

/** Problems of options: an id used twice, and points above the criterion's maximum. */
export const optionProblems = (
  name: string,
  options: GradedOptions,
  maximum: Exact,
): ReadonlyArray<Problem> => {
  const seen = new Set<string>()
  return options.flatMap(({ id, points }, index): Problem[] => {
    const repeated = seen.has(id)
    seen.add(id)
    const above = compareExact(parseDecimal(points) ?? maximum, maximum) > 0
    return [
      ...(repeated ? [{ message: "repeated", path: [name, index, "id"], facts: { id } }] : []),
      ...(above ? [{ message: "above-maximum", path: [name, index, "points"], facts: { points } }] : []),
    ]
  })
}

/** The words of a name used twice. */
export const repeatedMessage = {
  repeated: {
    vi: "“{id}” được khai báo nhiều lần.",
    en: "“{id}” is declared more than once.",
    fix: { vi: "Đặt cho mỗi mục một mã riêng.", en: "Give every item an id of its own." },
  },
} as const
