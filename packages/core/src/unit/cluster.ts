import * as z from "zod"
import { validitySchema } from "../time/time-schemas.ts"
import { unitNameSchema } from "./unit.ts"
import { termSchema, unitIdSchema } from "./unit-id.ts"

const datedUnit = z.strictObject({
  /** The unit's id. */
  unit: unitIdSchema,
  /** When it belongs to it. */
  validity: validitySchema,
})

/**
 * The zod schema of a {@link Cluster}.
 *
 * @category Units
 * @since 0.1.0
 */
export const clusterSchema = z
  .strictObject({
    /** Unique among clusters. */
    id: termSchema,
    /** What it is called: “Cụm thi đua số 1”. */
    name: unitNameSchema,
    scheme: termSchema.describe(
      "Clusters of one scheme divide the same units: a unit is in one of them at most.",
    ),
    /** Who competes in it, and when. */
    members: z.array(datedUnit).min(1).max(10_000),
    heads: z.array(datedUnit).max(10_000).default([]).describe("Who heads it when, in turn."),
  })
  .meta({ id: "Cluster" })

/**
 * A cluster (cụm thi đua, khối thi đua): comparable units that compete with each other, with a head (cụm trưởng, trưởng
 * khối) that usually changes every year. Members and heads are dated.
 *
 * @category Units
 * @since 0.1.0
 */
export type Cluster = z.output<typeof clusterSchema>

/**
 * A {@link Cluster} as an author writes it.
 *
 * @category Units
 * @since 0.1.0
 */
export type ClusterInput = z.input<typeof clusterSchema>
