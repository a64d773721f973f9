/**
 * A language danvan writes in: Vietnamese (`vi`) or English (`en`).
 *
 * @category Language
 * @since 0.1.0
 */
export type Language = "vi" | "en"

/**
 * The same words in both languages. Every title, message and explanation danvan
 * produces is a `Text`, so a caller picks the language at the last moment.
 *
 * @example
 * ```ts
 * import type { Text } from "@danvan/core"
 *
 * const title: Text = { vi: "Dân vận khéo", en: "Skilful mass mobilisation" }
 * ```
 *
 * @category Language
 * @since 0.1.0
 */
export interface Text {
  /** In Vietnamese, with all marks. */
  readonly vi: string
  /** In English. */
  readonly en: string
}

/** Builds a {@link Text} whose two sides come from the same function of a language. */
export const text = (write: (language: Language) => string): Text => ({ vi: write("vi"), en: write("en") })

/** A {@link Text} that reads the same in both languages: a code, a number, a name. */
export const same = (words: string): Text => ({ vi: words, en: words })

/**
 * Fills `{name}` placeholders. A placeholder without a value stays as written, so that a
 * missing value is visible instead of becoming "undefined".
 */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] as string) : whole,
  )

/** The template with its placeholders filled, in each language by that language's words. */
export const filled = (template: Text, facts: Readonly<Record<string, Text | string | number>> = {}): Text =>
  text((language) => {
    const values = Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === "object" ? value[language] : String(value),
    ])
    return fill(template[language], Object.fromEntries(values))
  })
