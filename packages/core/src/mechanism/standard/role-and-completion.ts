import * as z from "zod"
import { add } from "../../expression/build.ts"
import { when } from "../../expression/build-choices.ts"
import { parseDecimal, toDecimal } from "../../number/decimal.ts"
import { compareExact, zero } from "../../number/exact.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { pointsOperandSchema } from "../parameter-schemas.ts"
import {
  gradedOptionsSchema,
  optionProblems,
  optionsOf,
  pointsOfOption,
  repeatedMessage,
} from "./graded-options.ts"
import { rangeMessages } from "./points-range.ts"

/**
 * Role and completion (giữ nhiệm vụ và mức hoàn thành): points for holding a role, and more by how well it was filled.
 * 5 for the role and 5, 3, 2 or 0 by completion: an officer rated “khá” has 5 + 3 = 8.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const roleAndCompletion = defineMechanism({
  name: "role-and-completion",
  title: { vi: "Giữ nhiệm vụ và mức hoàn thành", en: "Role and completion" },
  summary: {
    vi: "Giữ nhiệm vụ thì có điểm, cộng điểm theo mức hoàn thành; không giữ nhiệm vụ thì 0.",
    en: "Points for holding a role, plus points by how well it was filled; nothing without the role.",
  },
  parameters: z.strictObject({
    role: pointsOperandSchema.describe("Points for holding the role."),
    levels: gradedOptionsSchema.min(2).describe("How well it was filled, and what that adds."),
  }),
  fields: ({ parameters: { levels } }) => ({
    role: { type: "boolean", title: { vi: "Giữ nhiệm vụ", en: "Holds the role" } },
    completion: {
      type: "choice",
      title: { vi: "Mức hoàn thành", en: "Completion" },
      options: optionsOf(levels),
    },
  }),
  lower: ({ field, parameters: { role, levels } }) =>
    when(field("role"), add(role, pointsOfOption(field("completion"), levels)), 0),
  check: ({ parameters: { role, levels }, maximum }) => {
    const left = maximum.sub(parseDecimal(role) ?? zero)
    return compareExact(left, zero) < 0
      ? [{ message: "above-maximum", path: ["role"], facts: { points: role } }]
      : optionProblems("levels", levels, left).map((found) =>
          found.message === "above-maximum"
            ? { ...found, message: "above-rest", facts: { ...found.facts, rest: toDecimal(left) } }
            : found,
        )
  },
  messages: {
    ...rangeMessages,
    ...repeatedMessage,
    "above-rest": {
      vi: "Mức này cộng {points} điểm, trong khi điểm tối đa chỉ còn {rest} sau điểm giữ nhiệm vụ.",
      en: "This level adds {points} points, but the role leaves only {rest} of the maximum.",
      fix: { vi: "Sửa số điểm hoặc “max”.", en: "Correct the points or “max”." },
    },
  },
})
