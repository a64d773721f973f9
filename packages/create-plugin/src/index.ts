/**
 * What `npm create danvan-plugin` does, as a function: {@link createPlugin}.
 *
 * @packageDocumentation
 */

export { type Choices, type Language, languages, type Template, templates } from "./choices.ts"
export { CreateError } from "./create-error.ts"
export { createPlugin } from "./create-plugin.ts"
