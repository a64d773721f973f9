import * as z from "zod"
import { item, min } from "../../expression/build.ts"
import { fold } from "../../expression/build-choices.ts"
import { textSchema } from "../../language/text-schema.ts"
import { defineMechanism, type Problem } from "../define-mechanism.ts"
import { type Field, fieldNameSchema } from "../field.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import {
  gradedOptionsSchema,
  optionProblems,
  optionsOf,
  pointsOfOption,
  repeatedMessage,
} from "./graded-options.ts"
import { aboveMaximum, rangeMessages } from "./points-range.ts"

const combinations = { sum: "sum", highest: "max", lowest: "min" } as const

/**
 * Listed items (theo danh sách): a list of things that happened, each of a kind worth some points, of which the sum,
 * the highest or the lowest counts; once for every combination of keys where the text says so. Two roles in one club in
 * May, worth 8 and 5: only the 8.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const listedItems = defineMechanism({
  name: "listed-items",
  title: { vi: "Theo danh sách", en: "Listed items" },
  summary: {
    vi: "Mỗi mục trong danh sách thuộc một loại có điểm riêng; lấy tổng, cao nhất hoặc thấp nhất.",
    en: "Every item of a list is of a kind with points of its own; the sum, highest or lowest counts.",
  },
  parameters: z.strictObject({
    kinds: gradedOptionsSchema.min(1).describe("The kinds of items."),
    take: z.enum(["sum", "highest", "lowest"]).default("sum").describe("What counts of all items."),
    oncePer: z
      .array(z.strictObject({ id: fieldNameSchema, title: textSchema }))
      .max(5)
      .default([])
      .describe("Fields of an item; of items alike in all of them only one counts."),
    keep: z
      .enum(["highest", "lowest", "first"])
      .default("highest")
      .describe("Which of the items alike in `oncePer` counts."),
    whenNone: pointsOperandSchema
      .optional()
      .describe("The highest or lowest of an empty list; left out, it cannot be computed. A sum is 0."),
  }),
  fields: ({ parameters: { kinds, oncePer } }) => ({
    items: {
      type: "list",
      title: { vi: "Danh sách", en: "Items" },
      fields: {
        kind: { type: "choice", title: { vi: "Loại", en: "Kind" }, options: optionsOf(kinds) },
        ...Object.fromEntries(
          oncePer.map(({ id, title }): [string, Omit<Field, "fields" | "type"> & { type: "text" }] => [
            id,
            { type: "text", title },
          ]),
        ),
      },
    },
  }),
  lower: ({ field, parameters: { kinds, take, oncePer, keep, whenNone }, maximum }) => {
    const once = { keys: oncePer.map(({ id }) => item(id)), keep }
    const points = pointsOfOption(item("kind"), kinds)
    return min(
      maximum,
      fold(field("items"), combinations[take], points, undefined, {
        ...(oncePer.length === 0 ? {} : { once }),
        ...(whenNone === undefined ? {} : { whenEmpty: whenNone }),
      }),
    )
  },
  check: ({ parameters: { kinds, take, oncePer, whenNone }, maximum }) => {
    const keys = ["kind", ...oncePer.map(({ id }) => id)]
    return [
      ...optionProblems("kinds", kinds, maximum),
      ...aboveMaximum({ whenNone }, maximum),
      ...oncePer.flatMap(({ id }, index): Problem[] =>
        keys.indexOf(id) <= index
          ? [{ message: "repeated", path: ["oncePer", index, "id"], facts: { id } }]
          : [],
      ),
      ...(take === "sum" && whenNone !== undefined ? [{ message: "unused", path: ["whenNone"] }] : []),
    ]
  },
  messages: {
    ...rangeMessages,
    ...repeatedMessage,
    unused: {
      vi: "Tổng của danh sách rỗng luôn là 0.",
      en: "The sum of an empty list is always 0.",
      fix: { vi: "Bỏ “whenNone”.", en: "Remove “whenNone”." },
    },
  },
})
