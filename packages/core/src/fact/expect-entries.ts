import type { Issue } from "../issue/issue.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"

/** True for facts as their readers give them. */
export const isEntries = (value: unknown): boolean =>
  isRecord(value) && [value.subjects, value.entries, value.scopes].every((part) => Array.isArray(part))

/** What is wrong with an argument that should be facts; most often it is still their nested form. */
export const entriesIssues = (value: unknown, name: string): ReadonlyArray<Issue> =>
  isEntries(value) ? [] : [wrongArgument(name, "Entries", value)]
