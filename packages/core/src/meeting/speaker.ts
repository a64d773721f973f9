import * as z from "zod"
import type { Text } from "../language/text.ts"
import { textSchema } from "../language/text-schema.ts"
import { type Organ, organSchema } from "./organ.ts"
import { referenceSchema } from "./reference.ts"

/**
 * The zod schema of a {@link Speaker}; a plain string is an official's id.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const speakerSchema = z
  .union([
    z.strictObject({ official: referenceSchema }),
    z.strictObject({ organ: organSchema }),
    z.strictObject({ group: textSchema }),
    referenceSchema,
  ])
  .transform((written): Speaker => (typeof written === "string" ? { official: written } : written))
  .meta({ id: "MeetingSpeaker" })

/**
 * Who spoke, directed or proposed: a participant by the official's id, an organ, or a group that the page does not
 * break down (“the delegates”, đại biểu tham dự).
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Speaker =
  | {
      /** A participant, by the official's id. */
      readonly official: string
    }
  | {
      /** An organ speaking as such. */
      readonly organ: Organ
    }
  | {
      /** People the page does not name one by one: “đại biểu tham dự”. */
      readonly group: Text
    }
