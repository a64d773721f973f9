import * as z from "zod"
import { makeIssue } from "../issue/issue.ts"
import { issueError } from "../issue/issue-error.ts"
import { nameTitles } from "./name-titles.ts"

/**
 * A name could not be read; carries every issue.
 *
 * @category Officials
 * @since 0.1.0
 */
export class PersonNameError extends issueError("PersonNameError") {}

/** What a name is introduced by (danh xưng). */
export const honorifics = ["đồng chí", "ông", "bà"] as const

/**
 * What a name is introduced by: đồng chí, ông, bà.
 *
 * @category Officials
 * @since 0.1.0
 */
export type Honorific = (typeof honorifics)[number]

/** The longest name that is read, in characters. */
export const maxNameLength = 120

/** Words of a name: letters and their marks, and the apostrophes and hyphens of K’Brêu and Y-Bhăm. */
export const nameWords = /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}][\p{L}\p{M}'’.-]*)*$/u

/** One kind of space between words, and composed letters. */
export const tidyWords = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ")

const words = z
  .string()
  .max(maxNameLength)
  .transform(tidyWords)
  .refine((text) => nameWords.test(text))

/**
 * The zod schema of a {@link PersonName}. It takes the parts of a name and nothing else: there is no place
 * for a date of birth or anything else private.
 *
 * @category Officials
 * @since 0.1.0
 */
export const personNameSchema = z
  .strictObject({
    honorific: z.enum(honorifics).optional().describe("Danh xưng: đồng chí, ông, bà"),
    titles: z
      .array(z.enum([...nameTitles.keys()]))
      .min(1)
      .max(nameTitles.size)
      .optional()
      .describe("Học hàm, học vị, cấp bậc, chức sắc, theo thứ tự"),
    family: words.optional().describe("Họ"),
    middle: words.optional().describe("Tên đệm"),
    given: words.describe("Tên"),
  })
  .readonly()
  .meta({ id: "PersonName", description: "Họ, tên đệm, tên · Family, middle and given name." })

/**
 * A Vietnamese name (họ và tên): family name (họ), middle name (tên đệm), given name (tên). A name of one
 * word has only a given name. The honorific, and `titles` such as GS, TS, Đại tá, Thượng tọa (by slug), are kept apart: they
 * never count when names are compared.
 *
 * @category Officials
 * @since 0.1.0
 */
export type PersonName = z.output<typeof personNameSchema>

/** The name that was handed over; throws {@link PersonNameError} for what is none. */
export const nameGiven = (name: PersonName): PersonName => {
  const { given, titles = [] }: Partial<PersonName> = name ?? {}
  if (typeof given === "string" && Array.isArray(titles)) return name
  throw new PersonNameError([makeIssue("name.not-name", [], {})])
}
