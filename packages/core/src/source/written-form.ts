const mark = "form: "

/**
 * Said by a schema of what it refuses: the form it takes, shown by examples that read the same in every language.
 *
 * @category Sources
 * @since 0.1.0
 */
export const inForm = (form: string): string => `${mark}${form}`

/** The form a schema says it takes. A pattern is no form: nobody can be asked to read it. */
export const formOf = (message: string): string =>
  message.startsWith(mark) ? message.slice(mark.length) : "—"
