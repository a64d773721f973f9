/**
 * The `danvan` command as a function, for tests and for programs that embed it.
 *
 * @packageDocumentation
 */
export { type ExitCode, exitCodes } from "./exit-codes.ts"
export type { Io } from "./io.ts"
export { explanationJsonSchema } from "./outputs/explanation-json.ts"
export { issuesJsonSchema } from "./outputs/issues-json.ts"
export { testJsonSchema } from "./outputs/test-json-schema.ts"
export { run } from "./run.ts"
