import * as Result from "effect/Result"
import * as z from "zod"
import { input, min } from "../../expression/build.ts"
import { type FormulaNames, parseFormula } from "../../expression/formula/parse-formula.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { fieldNameSchema, fieldSchema } from "../field.ts"

const parameters = z.strictObject({
  fields: z.record(fieldNameSchema, fieldSchema).describe("The facts the formula uses."),
  formula: z.string().min(1).describe("The points, for example: max(faculty, school)."),
  cap: z.boolean().default(true).describe("Whether the result is cut to the criterion's maximum."),
})

const namesOf = (fields: Readonly<Record<string, unknown>>): FormulaNames => ({
  resolve: (name) => (Object.hasOwn(fields, name) ? input(name) : undefined),
  known: Object.keys(fields),
})

/**
 * Formula (công thức riêng): points written as a formula over facts of the criterion's own, for what no other
 * mechanism says. Best of two awards: `max(faculty, school)`.
 *
 * @category Standard mechanisms
 * @since 0.1.0
 */
export const formula = defineMechanism({
  name: "formula",
  title: { vi: "Công thức", en: "Formula" },
  summary: {
    vi: "Điểm tính theo công thức trên các dữ liệu riêng của tiêu chí.",
    en: "Points by a formula over the criterion's own facts.",
  },
  parameters,
  fields: ({ parameters: { fields } }) => fields,
  lower: ({ field, parameters: { fields, formula: source, cap }, maximum }) => {
    const names = {
      ...namesOf(fields),
      resolve: (name: string) => (Object.hasOwn(fields, name) ? field(name) : undefined),
    }
    const points = Result.getOrThrow(parseFormula(source, names))
    return cap ? min(maximum, points) : points
  },
  check: ({ parameters: { fields, formula: source } }) => {
    const parsed = parseFormula(source, namesOf(fields))
    if (Result.isSuccess(parsed)) return []
    return parsed.failure.issues.map((found) => ({
      message: "formula",
      path: ["formula"],
      facts: { vi: `${found.message.vi} ${found.fix.vi}`, en: `${found.message.en} ${found.fix.en}` },
    }))
  },
  messages: {
    formula: {
      vi: "{vi}",
      en: "{en}",
      fix: { vi: "Sửa công thức của tiêu chí này.", en: "Correct this criterion's formula." },
    },
  },
})
