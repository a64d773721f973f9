import * as z from "zod"
import { literal } from "../../expression/build.ts"
import { and, compare, when } from "../../expression/build-choices.ts"
import { defineMechanism } from "../define-mechanism.ts"
import type { Field } from "../field.ts"
import {
  gradedOptionsSchema,
  optionProblems,
  optionsOf,
  pointsOfOption,
  repeatedMessage,
} from "./graded-options.ts"
import { rangeMessages } from "./points-range.ts"

/** The option that every list of results has besides its own. */
const none = { id: "none", title: { vi: "Không có", en: "None" }, points: "0" }

const text = (vi: string, en: string): Field => ({ type: "text", title: { vi, en } })

/**
 * External result (kết quả do cơ quan khác công nhận): another body's recognition earns points, with the decision and
 * its issuer as evidence; without both there are no points yet. Recognised “an toàn về an ninh, trật tự”: the maximum.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const externalResult = defineMechanism({
  name: "external-result",
  title: { vi: "Kết quả do cơ quan khác công nhận", en: "External result" },
  summary: {
    vi: "Được cơ quan khác công nhận hoặc khen thưởng thì có điểm; phải nêu quyết định và nơi ban hành.",
    en: "Another body's recognition or award earns points; its decision and issuer must be given.",
  },
  parameters: z.strictObject({
    results: gradedOptionsSchema
      .min(1)
      .describe("What can be recognised. “none” is always an option, worth 0."),
    mustBeInForce: z
      .boolean()
      .default(false)
      .describe("Whether it only counts while it is in force in the period assessed."),
  }),
  fields: ({ parameters: { results, mustBeInForce } }) => ({
    result: {
      type: "choice",
      title: { vi: "Kết quả được công nhận", en: "Result recognised" },
      options: optionsOf([...results, none]),
    },
    decision: text("Số, ngày quyết định", "Number and date of the decision"),
    issuer: text("Cơ quan ban hành", "Issuer"),
    ...(mustBeInForce
      ? {
          inForce: {
            type: "boolean" as const,
            title: { vi: "Còn hiệu lực trong kỳ đánh giá", en: "In force in the period assessed" },
          },
        }
      : {}),
  }),
  lower: ({ field, parameters: { results, mustBeInForce } }) => {
    const points = pointsOfOption(field("result"), results)
    const evidence = and(
      compare(field("decision"), "!=", literal("")),
      compare(field("issuer"), "!=", literal("")),
    )
    const counted = mustBeInForce ? when(field("inForce"), points, 0) : points
    return when(compare(field("result"), "=", literal(none.id)), 0, when(evidence, counted, 0))
  },
  check: ({ parameters: { results }, maximum }) =>
    optionProblems("results", [none, ...results], maximum).map(
      // “none” stands before them, so that an option of that name is found repeated.
      (found) => ({ ...found, path: ["results", Number(found.path[1]) - 1, ...found.path.slice(2)] }),
    ),
  messages: { ...rangeMessages, ...repeatedMessage },
})
