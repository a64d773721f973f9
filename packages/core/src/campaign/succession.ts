import * as z from "zod"

const writtenSchema = z.string().max(2_100)

/**
 * The zod schema of an {@link InheritedFigure}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const inheritedFigureSchema = z
  .strictObject({
    /** The new unit. */
    unit: z.string(),
    /** The criterion the figure belongs to; left out for one of the unit as a whole. */
    criterion: z.string().optional(),
    /** The fact's name. */
    field: z.string(),
    /** How the parts were put together; `by-hand` leaves the figure to people. */
    policy: z.enum(["sum", "weighted", "highest", "by-hand"]),
    /** What each earlier unit brought. */
    parts: z.array(
      z.strictObject({
        /** The earlier unit. */
        from: z.string(),
        /** Its approved figure, an exact decimal or fraction; null where it was missing. */
        value: writtenSchema.nullable(),
        /** The part of the earlier unit that came over: `1` for all of it. */
        share: writtenSchema,
        /** What it counts for in a weighted mean; null where nothing is weighted. */
        weight: writtenSchema.nullable(),
      }),
    ),
    /** The figure of the new unit; null where it is left to people or a part is missing. */
    value: writtenSchema.nullable(),
  })
  .meta({ id: "InheritedFigure" })

/**
 * A figure of a new unit, put together from the approved scores of the units it came from (số liệu kế thừa): each part,
 * the policy, the result; null where something was missing. It stands beside the scores and is none.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type InheritedFigure = z.output<typeof inheritedFigureSchema>
