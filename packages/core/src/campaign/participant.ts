import * as z from "zod"
import { fieldNameSchema } from "../mechanism/field.ts"
import { idSchema } from "../rulebook/identifier.ts"
import { keySchema, nameSchema, titleSchema } from "./field-schemas.ts"

/**
 * The zod schema of a {@link Participant}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const participantSchema = z
  .strictObject({
    /** The id of the unit or the official that takes part. */
    unit: keySchema,
    /** As results print it. */
    name: nameSchema(300),
    /** The cluster it competes in; left out where there are none. */
    cluster: keySchema.optional(),
    group: idSchema.optional().describe("The variant of the rulebook that concerns it."),
    /** What results are grouped by, by the names the rulebook gives them. */
    attributes: z.record(fieldNameSchema, z.string().min(1).max(200)).default({}),
  })
  .meta({ id: "Participant" })

/**
 * A unit, or an official, that takes part in a campaign, and the cluster it competes in.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Participant = z.output<typeof participantSchema>

/**
 * The zod schema of a {@link Cluster}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const clusterSchema = z
  .strictObject({
    /** Unique within the campaign. */
    id: keySchema,
    title: titleSchema,
    head: keySchema.optional().describe("The unit that heads it this year (đơn vị trưởng cụm)."),
  })
  .meta({ id: "Cluster" })

/**
 * Units that compete with one another (cụm, khối thi đua).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Cluster = z.output<typeof clusterSchema>
