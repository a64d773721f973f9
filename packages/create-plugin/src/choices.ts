/**
 * What a plugin starts from: a scoring mechanism, a rulebook, or an adapter that reads and writes files.
 *
 * @category Scaffolding
 * @since 0.1.0
 */
export const templates = ["mechanism", "rulebook", "adapter"] as const

/**
 * One of {@link templates}.
 *
 * @category Scaffolding
 * @since 0.1.0
 */
export type Template = (typeof templates)[number]

/**
 * The languages a readme may be in.
 *
 * @category Scaffolding
 * @since 0.1.0
 */
export const languages = ["vi", "en"] as const

/**
 * One of {@link languages}.
 *
 * @category Scaffolding
 * @since 0.1.0
 */
export type Language = (typeof languages)[number]

/**
 * What is to be made.
 *
 * @category Scaffolding
 * @since 0.1.0
 */
export interface Choices {
  /** The name of the package, and of its folder: `my-plugin` or `@my-org/my-plugin`. */
  readonly name: string
  /** What sort of plugin it starts as. */
  readonly template: Template
  /** Of the comments and titles written into it. */
  readonly language: Language
}
