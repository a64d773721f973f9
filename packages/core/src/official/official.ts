import * as Result from "effect/Result"
import * as z from "zod"
import { parsePersonName } from "./parse-person-name.ts"
import { type PersonName, personNameSchema } from "./person-name.ts"
import { officeIdSchema } from "./post.ts"

/** A name in parts, or written out (`"Nguyễn Văn A"`). */
const nameSchema = z.union([
  personNameSchema,
  z.string().transform((text, context): PersonName => {
    const read = parsePersonName(text)
    if (Result.isSuccess(read)) return read.success
    for (const found of read.failure.issues) {
      context.addIssue({ code: "custom", message: found.message.en, params: { issue: found.code, found } })
    }
    return z.NEVER
  }),
])

/**
 * The zod schema of an {@link Official}: an id and a name, and no field for anything private.
 *
 * @category Officials
 * @since 0.1.0
 */
export const officialSchema = z
  .strictObject({
    id: officeIdSchema,
    name: nameSchema.describe("Họ và tên, ví dụ Nguyễn Văn A"),
  })
  .readonly()
  .meta({ id: "Official", description: "Cán bộ · A person in office." })

/**
 * A person in office (cán bộ): who, and nothing private. What they hold is told by their appointments.
 *
 * @category Officials
 * @since 0.1.0
 */
export type Official = z.output<typeof officialSchema>
