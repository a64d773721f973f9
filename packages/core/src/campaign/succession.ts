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
    unit: z.string(),
    criterion: z.string().optional(),
    field: z.string(),
    policy: z.enum(["sum", "weighted", "highest", "by-hand"]),
    parts: z.array(
      z.strictObject({
        from: z.string(),
        value: writtenSchema.nullable(),
        share: writtenSchema,
        weight: writtenSchema.nullable(),
      }),
    ),
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
