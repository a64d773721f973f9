import * as z from "zod"
import type { Issue } from "../issue/issue.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import type { Organization } from "./organization.ts"
import { isVocabulary, type Vocabulary } from "./vocabulary.ts"

const isOrganization = (value: unknown): value is Organization =>
  isRecord(value) &&
  value.units instanceof Map &&
  Array.isArray(value.edges) &&
  Array.isArray(value.changes) &&
  Array.isArray(value.warnings) &&
  isVocabulary(value.vocabulary)

/** The issue of an argument that is no organization. */
export const organizationIssues = (value: unknown): ReadonlyArray<Issue> =>
  isOrganization(value) ? [] : [wrongArgument("organization", "Organization", value)]

/** A vocabulary as an option. */
export const vocabularySchema: z.ZodType<Vocabulary> = z.unknown().transform((value, context): Vocabulary => {
  if (isVocabulary(value)) return value
  const found = wrongArgument("vocabulary", "Vocabulary", value)
  context.addIssue({ code: "custom", message: found.message.en, params: { issue: found.code, found } })
  return z.NEVER
})

/** Reads an options object; its fields are at their own names, and what is no object is at `options`. */
export const readOptions = <Output>(
  schema: z.ZodType<Output>,
  options: unknown,
): { readonly value: Output } | { readonly issues: ReadonlyArray<Issue> } =>
  isRecord(options) ? parseWith(schema, options) : { issues: [wrongArgument("options", "record", options)] }
