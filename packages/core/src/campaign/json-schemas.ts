import * as z from "zod"
import { campaignPlanSchema } from "./campaign-plan.ts"
import { commandSchema } from "./command.ts"
import { eventSchema } from "./event-schemas.ts"

type Json = Readonly<Record<string, unknown>>

/** What is written as a bare number as well as text. */
const numeric: ReadonlySet<string> = new Set(["Decimal", "Points", "Share", "Decimals", "Whole"])

const override = ({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodType
  readonly jsonSchema: Record<string, unknown>
}): void => {
  const id = z.globalRegistry.get(zodSchema)?.id
  if (id === undefined || !numeric.has(id)) return
  jsonSchema.type = ["number", "string"]
  delete jsonSchema.pattern
}

/** A zod schema as JSON Schema 2020-12, as data is handed in. */
export const asJsonSchema = (title: string, schema: z.ZodType): Json => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: override as never,
  }) as Json
  return { $schema, title, ...rest }
}

/**
 * The JSON Schema of campaign plans, for forms and other languages.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.planJsonSchema().title // "danvan campaign plan"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const planJsonSchema = (): Json => asJsonSchema("danvan campaign plan", campaignPlanSchema)

/**
 * The JSON Schema of commands, one of `oneOf` for each.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.commandJsonSchema().title // "danvan campaign command"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const commandJsonSchema = (): Json => asJsonSchema("danvan campaign command", commandSchema)

/**
 * The JSON Schema of events, one of `oneOf` for each: what an event store holds.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.eventJsonSchema().title // "danvan campaign event"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const eventJsonSchema = (): Json => asJsonSchema("danvan campaign event", eventSchema)
