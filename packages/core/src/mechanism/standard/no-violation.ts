import * as z from "zod"
import { compare, or, when } from "../../expression/build-choices.ts"
import { textSchema } from "../../language/text-schema.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { type Field, fieldNameSchema } from "../field.ts"
import { repeatedIds } from "./counted-items.ts"
import { repeatedMessage } from "./graded-options.ts"

/**
 * No violation (không vi phạm): the maximum, or nothing at all once there is a single violation of any kind. One breach
 * known decides, whatever else is still missing.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const noViolation = defineMechanism({
  name: "no-violation",
  title: { vi: "Không vi phạm", en: "No violation" },
  summary: {
    vi: "Không vi phạm thì được trọn điểm; chỉ một vi phạm là mất cả mục.",
    en: "Full points without any violation; a single one takes them all.",
  },
  parameters: z.strictObject({
    violations: z
      .array(z.strictObject({ id: fieldNameSchema.describe("The name of its count."), title: textSchema }))
      .min(1)
      .max(100),
  }),
  fields: ({ parameters: { violations } }) =>
    Object.fromEntries(violations.map(({ id, title }): [string, Field] => [id, { type: "count", title }])),
  lower: ({ field, parameters: { violations }, maximum }) =>
    when(or(...violations.map(({ id }) => compare(field(id), ">", 0))), 0, maximum),
  check: ({ parameters: { violations } }) =>
    repeatedIds(violations).map((id) => ({ message: "repeated", path: ["violations"], facts: { id } })),
  messages: repeatedMessage,
  monotone: ({ parameters: { violations } }) =>
    Object.fromEntries(violations.map(({ id }) => [id, "penalised"])),
})
