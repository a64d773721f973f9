// Temporary: what the command line needs of core until its index is filled.
export { closest } from "../../core/src/issue/closest.ts"
export type { Issue, SourcePosition } from "../../core/src/issue/issue.ts"
export { fill, type Language, type Text, text } from "../../core/src/language/text.ts"
export { makeIssue } from "../../core/src/issue/issue.ts"
export { maxColumns, type TableRow } from "../../core/src/fact/table-columns.ts"
export { tableLimits } from "../../core/src/fact/table-body.ts"
