/**
 * Where a plugin can extend danvan (điểm mở rộng), each with the version that is here. A version changes only when
 * plugins written for the one before it would no longer work.
 *
 * @category Plugins
 * @since 0.1.0
 */
export const extensionPoints = {
  mechanisms: "1",
  "lint-rules": "1",
  "tie-breaks": "1",
  "class-policies": "1",
  "quota-policies": "1",
  "fact-sources": "1",
  "report-renderers": "1",
  "result-stores": "1",
} as const

/**
 * The name of an extension point.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type ExtensionPoint = keyof typeof extensionPoints
