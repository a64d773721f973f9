import * as z from "zod"
import type { Kind } from "../expression/check-expression.ts"
import { textSchema } from "../language/text-schema.ts"
import { inForm } from "../source/written-form.ts"
import { shareSchema } from "./parameter-schemas.ts"

/** The types a fact may have. */
export const fieldTypes = ["number", "count", "percent", "boolean", "choice", "text", "list"] as const

/** One of {@link fieldTypes}. */
export type FieldType = (typeof fieldTypes)[number]

/**
 * The name of a fact or of a field of one: a letter, then letters, digits and underscores.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const fieldNameSchema = z
  .string()
  .regex(
    /^(?!(?:total|true|false|and|or|not)$)[A-Za-z][A-Za-z0-9_]{0,63}$/,
    inForm("onTime, so_luong (A–Z a–z 0–9 _)"),
  )
  .meta({
    id: "FieldName",
    description: "Letters, digits and underscores, starting with a letter; not a word of formulas.",
  })

const scalarField = z.strictObject({
  /** What a value is: `count` a whole number from 0, `percent` a share, `choice` the id of an option. */
  type: z.enum(["number", "count", "percent", "boolean", "choice", "text"]),
  title: textSchema,
  unit: textSchema.optional(),
  minimum: shareSchema.optional(),
  maximum: shareSchema.optional(),
  step: shareSchema.optional(),
  /** The options of a choice. */
  options: z
    .array(
      z.strictObject({
        /** What facts name the option by. */
        id: z.string().min(1).max(64),
        title: textSchema,
      }),
    )
    .min(1)
    .max(200)
    .optional(),
})

/**
 * The zod schema of a {@link Field}.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const fieldSchema = scalarField.extend({
  /** As of a field of an item, or `list` for a list of items. */
  type: z.enum(fieldTypes),
  /** Of a list: what each item has, by name. */
  fields: z.record(fieldNameSchema, scalarField).optional(),
})

/**
 * What a fact must look like: its type, its limits and its words.
 *
 * - `number`: a decimal; `count`: a whole number from 0; `percent`: written with its % sign, held as a fraction
 *   (`83,07%` is 0.8307), from 0% unless `minimum` says lower (a growth rate);
 * - `boolean`: yes or no; `choice`: one of `options`; `text`: free words, for evidence only;
 * - `list`: records with `fields`, for mechanisms that fold over them.
 *
 * `minimum`, `maximum` and `step` bind numbers, counts and percentages (a step counts from the minimum, or 0); those
 * of a percentage are written with its % sign too.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export type Field = z.output<typeof fieldSchema>

const kinds: Record<FieldType, Kind> = {
  number: "number",
  count: "number",
  percent: "percent",
  boolean: "boolean",
  choice: "text",
  text: "text",
  list: "list",
}

/** The kind of value an expression sees when it reads a fact of this type. */
export const kindOfField = (field: Field): Kind => kinds[field.type]
