const mark = "form: "

/**
 * Said by a schema of what it refuses: the form it takes, shown by examples that read the same in every language.
 *
 * @param form - the form, as an example: `12-16 (MM-DD)`.
 *
 * @example
 * ```ts
 * import { Source } from "@danvan/core"
 * import * as z from "zod"
 *
 * const monthDay = z.string().regex(/^\d\d-\d\d$/, Source.inForm("12-16 (MM-DD)"))
 * const read = Source.parseWith(monthDay, "16/12")
 * "issues" in read && read.issues[0]?.facts.form // "12-16 (MM-DD)"
 * ```
 *
 * @category Sources
 * @since 0.1.0
 */
export const inForm = (form: string): string => `${mark}${form}`

/** The form a schema says it takes. A pattern is no form: nobody can be asked to read it. */
export const formOf = (message: string): string =>
  message.startsWith(mark) ? message.slice(mark.length) : "—"
