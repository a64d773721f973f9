import type { Language } from "./choices.ts"

/**
 * Nothing was made; says why in both languages.
 *
 * @category Scaffolding
 * @since 0.1.0
 */
export class CreateError extends Error {
  /** What is wrong: `noun.problem`. */
  readonly code: string
  /** The same in Vietnamese and English. */
  readonly words: Readonly<Record<Language, string>>

  constructor(code: string, words: Readonly<Record<Language, string>>) {
    super(words.en)
    this.name = "CreateError"
    this.code = code
    this.words = words
  }
}
