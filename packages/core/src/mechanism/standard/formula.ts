import * as Result from "effect/Result"
import * as z from "zod"
import { input, min } from "../../expression/build.ts"
import type { Expression } from "../../expression/expression.ts"
import { type FormulaNames, parseFormula } from "../../expression/formula/parse-formula.ts"
import { defineMechanism } from "../define-mechanism.ts"
import { type Field, fieldNameSchema, fieldSchema } from "../field.ts"

const parameters = z.strictObject({
  fields: z.record(fieldNameSchema, fieldSchema).describe("The facts the formula uses."),
  formula: z.string().min(1).describe("The points, for example: max(faculty, school)."),
  cap: z.boolean().default(true).describe("Whether the result is cut to the criterion's maximum."),
})

/** The names of a formula: its own fields, each standing for what `field` gives. */
const namesOf = (
  fields: Readonly<Record<string, Field>>,
  field: (name: string) => Expression = input,
): FormulaNames => {
  const known = new Map(Object.keys(fields).map((name) => [name, field(name)]))
  return {
    resolve: (name) => known.get(name),
    known: [...known.keys()],
    itemFields: (list) => {
      const name = [...known].find(([, expression]) => expression === list)?.[0] ?? ""
      return fields[name]?.type === "list" ? Object.keys(fields[name].fields ?? {}) : undefined
    },
  }
}

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
    const points = Result.getOrThrow(parseFormula(source, namesOf(fields, field)))
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
