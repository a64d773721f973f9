/**
 * How anything wrong is told (vấn đề): a closed list of codes, each with its words and its way out in Vietnamese
 * and English.
 *
 * @packageDocumentation
 * @category Foundations
 */

export { ArgumentError } from "../issue/argument-error.ts"
export type { IssueCode } from "../issue/catalog/catalog.ts"
export { catalog } from "../issue/catalog/catalog.ts"
export { closest } from "../issue/closest.ts"
export {
  hasError,
  type Issue,
  makeIssue as make,
  type Severity,
  type SourcePosition,
} from "../issue/issue.ts"
export type { IssueError } from "../issue/issue-error.ts"
export { issueError as error, orThrow } from "../issue/issue-error.ts"
export { typeWord, typeWordOf } from "../issue/type-words.ts"
