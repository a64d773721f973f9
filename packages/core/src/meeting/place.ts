import * as z from "zod"
import { countSchema } from "./count.ts"
import { lineSchema } from "./reference.ts"

/**
 * The zod schema of a {@link Place}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const placeSchema = z
  .strictObject({
    name: lineSchema.optional().describe("Địa điểm: Hội trường UBND huyện"),
    online: z
      .strictObject({ points: countSchema.optional().describe("Số điểm cầu") })
      .optional()
      .describe("Trực tuyến; số điểm cầu nếu có nêu"),
  })
  .meta({ id: "MeetingPlace", description: "Địa điểm, điểm cầu · Where a meeting was held." })

/**
 * Where a meeting was held (địa điểm): a hall, online with a number of points (điểm cầu), or both. A meeting whose
 * page names no place has none.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Place = z.output<typeof placeSchema>
