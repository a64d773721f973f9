import * as z from "zod"
import { add, type input, multiply } from "../../expression/build.ts"
import type { Expression } from "../../expression/expression.ts"
import { textSchema } from "../../language/text-schema.ts"
import { type Field, fieldNameSchema } from "../field.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"

/** Things that are counted, each worth some points an occurrence. */
export const countedItemsSchema = z
  .array(
    z.strictObject({
      id: fieldNameSchema.describe("The name of the fact that holds the count."),
      title: textSchema,
      points: pointsOperandSchema.describe("Points for one occurrence."),
    }),
  )
  .max(100)

/** See {@link countedItemsSchema}. */
export type CountedItems = z.output<typeof countedItemsSchema>

/** One count for every item. */
export const countFields = (items: CountedItems): Readonly<Record<string, Field>> =>
  Object.fromEntries(items.map(({ id, title }) => [id, { type: "count", title }]))

/** The sum of count × points; 0 without items. */
export const sumOfItems = (items: CountedItems, field: typeof input): Expression =>
  add(...items.map(({ id, points }) => multiply(field(id), points)))

/** The names used more than once. */
export const repeatedIds = (items: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> => {
  const ids = items.map(({ id }) => id)
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
