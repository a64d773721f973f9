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
