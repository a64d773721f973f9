import * as z from "zod"
import { expectNoIssues } from "../issue/argument-error.ts"
import { type MechanismRegistry, registryIssues } from "../mechanism/registry.ts"
import { refinementSchema } from "./parse-refinement.ts"
import { standardRegistry } from "./registry-of.ts"
import { rulebookSchema } from "./rulebook.ts"

type Json = Record<string, unknown>

/** Where a rulebook takes a decimal, YAML authors write a bare number. */
const numeric: ReadonlySet<string> = new Set([
  ...["Decimal", "Points", "Share", "Decimals", "Whole"],
  ...["DecimalOperand", "PointsOperand", "ShareOperand"],
])

/** In `with:` each of these may also be a dated parameter. */
const dated = ["Decimal", "Points", "Share", "DecimalOperand", "PointsOperand", "ShareOperand"] as const

const reference: Json = {
  type: "object",
  description: "A dated parameter of the rulebook.",
  properties: { parameter: { $ref: "#/$defs/FieldName" } },
  required: ["parameter"],
  additionalProperties: false,
}

/** The numbers of `with:`, under names of their own: elsewhere no parameter may stand. */
const orParameter = (definitions: Json): Json =>
  Object.fromEntries(
    dated
      .filter((name) => definitions[name] !== undefined)
      .map((name) => [`${name}OrParameter`, { anyOf: [{ $ref: `#/$defs/${name}` }, reference] }]),
  )

const withParameters = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withParameters)
  if (typeof schema !== "object" || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      const name = key === "$ref" && typeof value === "string" ? value.replace("#/$defs/", "") : ""
      return (dated as ReadonlyArray<string>).includes(name)
        ? [key, `#/$defs/${name}OrParameter`]
        : [key, withParameters(value)]
    }),
  )
}

const override = ({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodType
  readonly jsonSchema: Json
}): void => {
  const id = z.globalRegistry.get(zodSchema)?.id
  if (id !== undefined && numeric.has(id)) {
    jsonSchema.type = ["number", "string"]
    delete jsonSchema.pattern
  }
}

const toJson = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, { io: "input", override: override as never, unrepresentable: "any" }) as Json

/** Labels such as `code: 1` and `article: 7` are text to danvan and numbers to YAML. */
const lenient = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(lenient)
  if (typeof schema !== "object" || schema === null) return schema
  const entries = Object.entries(schema).map(([key, value]) => [key, lenient(value)] as const)
  const copy: Json = Object.fromEntries(entries)
  if (copy.type !== "string" || copy.enum !== undefined) return copy
  copy.type = ["string", "number"]
  if (typeof copy.const !== "string" || !/^\d+$/.test(copy.const)) return copy
  const { const: only, ...rest } = copy
  return { ...rest, enum: [only, Number(only)] }
}

/** An editor does not know which plugins will be registered, only what their names look like. */
const pluginName = /^[a-z][a-z0-9-]{0,63}\/[a-z][a-z0-9-]{0,63}$/

/**
 * The JSON Schema of rulebooks and refinements, for completion and checks in editors. `with:` is described for each
 * mechanism of the registry.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * Rulebook.jsonSchema().title // "danvan rulebook"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const rulebookJsonSchema = (registry: MechanismRegistry = standardRegistry): Json => {
  expectNoIssues(registryIssues(registry, "registry"))
  const rulebook = toJson(rulebookSchema)
  const refinement = toJson(refinementSchema)
  const parameters = [...registry.values()].map(({ name, parameters: schema }) => ({
    name,
    schema: toJson(schema),
  }))
  // References are to the root, so what parameters define must stand there too.
  const definitions: Json = Object.assign(
    {},
    ...parameters.map(({ schema }) => schema.$defs),
    refinement.$defs,
    rulebook.$defs,
  )
  const criterion = definitions.Criterion as Json
  const mechanisms = parameters.map(({ name, schema }) => ({
    if: { properties: { mechanism: { const: name } }, required: ["mechanism"] },
    then: {
      properties: { with: withParameters(withoutHead(schema)) },
      ...(Array.isArray(schema.required) && schema.required.length > 0 ? { required: ["with"] } : {}),
    },
  }))
  const named = {
    ...criterion,
    properties: {
      ...(criterion.properties as Json),
      mechanism: {
        anyOf: [
          { enum: [...registry.keys()] },
          { type: "string", pattern: pluginName.source, description: "A mechanism that a plugin brings." },
        ],
      },
    },
    allOf: mechanisms,
  }
  const { $schema: _, $defs: __, ...whole } = rulebook
  const { $schema: ___, $defs: ____, ...refined } = refinement
  return lenient({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "danvan rulebook",
    if: { required: ["refines"] },
    then: refined,
    else: whole,
    $defs: { ...definitions, ...orParameter(definitions), Criterion: named },
  }) as Json
}

const withoutHead = ({ $schema: _, $defs: __, ...schema }: Json): Json => schema
