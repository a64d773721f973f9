import type { Mechanism } from "@danvan/core"
import * as z from "zod"
import { table } from "./generated.ts"

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: ReadonlyArray<unknown>
  readonly default?: unknown
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: Schema
  readonly additionalProperties?: unknown
}

const typeNames: Readonly<Record<string, string>> = {
  Points: "points",
  Decimal: "decimal",
  Share: "decimal or %",
  PointsOperand: "points",
  DecimalOperand: "decimal",
  ShareOperand: "decimal or %",
  Text: "text vi/en",
  FieldName: "name",
  Rounding: "`{ mode, decimals }`",
}

const typeOf = ({ $ref, type, enum: options, const: only, properties }: Schema): string => {
  if ($ref !== undefined) {
    const name = $ref.split("/").at(-1) as string
    return typeNames[name] ?? name
  }
  if (only !== undefined) return `\`${only}\``
  if (options !== undefined) return options.map((one) => `\`${one}\``).join(", ")
  if (type === "array") return "list"
  if (type === "object" && properties === undefined) return "fields by name"
  return type ?? "any"
}

const defaultOf = (schema: Schema, required: boolean): string => {
  if (schema.default === undefined) return required ? "**required**" : "–"
  return `\`${JSON.stringify(schema.default).replaceAll('"', "")}\``
}

const rowsOf = (schema: Schema, prefix = ""): ReadonlyArray<ReadonlyArray<string>> =>
  Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const required = schema.required?.includes(name) === true
    const row = [
      `\`${prefix}${name}\``,
      typeOf(property),
      defaultOf(property, required),
      property.description ?? "",
    ]
    const inside = property.items === undefined ? [] : rowsOf(property.items, `${prefix}${name}[].`)
    return [row, ...inside]
  })

/** The parameters of a mechanism as a table, from its schema. */
export const parameterTable = ({ parameters }: Pick<Mechanism.AnyMechanism, "parameters">): string => {
  const schema = z.toJSONSchema(parameters, { io: "input", unrepresentable: "any" }) as Schema
  const rows = rowsOf(schema)
  return rows.length === 0 ? "No parameters." : table(["with:", "Type", "Default", "Meaning"], rows)
}
