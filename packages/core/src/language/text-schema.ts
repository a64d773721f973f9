import * as z from "zod"

const words = z.string().min(1).max(2_000)

/**
 * The zod schema of a `Text`: words in both languages; a plain string is Vietnamese and stands in for the English
 * until it is translated.
 *
 * @category Language
 * @since 0.1.0
 */
export const textSchema = z
  .union([
    z.strictObject({
      /** In Vietnamese, with all marks. */
      vi: words,
      /** In English. */
      en: words,
    }),
    words,
  ])
  .transform((written) => (typeof written === "string" ? { vi: written, en: written } : written))
  .meta({ id: "Text", description: "Words in Vietnamese and English, or one string for both." })
