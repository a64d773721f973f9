import * as Result from "effect/Result"
import * as z from "zod"
import { citationsSchema, documentKeySchema } from "../document/citation.ts"
import { legalDocumentSchema } from "../document/legal-document.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { textSchema } from "../language/text-schema.ts"
import { optionsIssues } from "../rulebook/expect-rulebook.ts"
import { factsSchema } from "../rulebook/fact-declaration.ts"
import { formulaSchema, idSchema, rulebookIdSchema } from "../rulebook/identifier.ts"
import { partWords } from "../rulebook/part-words.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readYaml, type SourceError } from "../source/read-yaml.ts"
import { plainDateSchema } from "../time/time-schemas.ts"

const optionSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema.describe("The text that applies, in words."),
    rulebook: z.string().min(1).max(500).describe("Its rulebook: an id, or a path from this file."),
    /** The rulebook it refines, where it is a local rule: an id, or a path. */
    refines: z.string().min(1).max(500).optional(),
    asOf: plainDateSchema
      .optional()
      .describe("The day its text is taken at, where it no longer is in force and still applies."),
    when: formulaSchema.optional().describe("For whom; everybody left when there is none."),
    reason: textSchema.describe("Why it applies then."),
    /** Where that stands written (căn cứ). */
    source: citationsSchema.optional(),
  })
  .meta({ id: "ChoiceOption" })

/**
 * The zod schema of a {@link RulebookChoice}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const rulebookChoiceSchema = z
  .strictObject({
    "danvan-choice": z.literal("1").describe("The version of this format."),
    id: rulebookIdSchema,
    title: textSchema,
    /** The documents citations point to, by key. */
    documents: z.record(documentKeySchema, legalDocumentSchema).default({}),
    facts: factsSchema.default({}).describe("What the choice depends on."),
    options: z.array(optionSchema).min(2).max(20).describe("In order: the first that holds applies."),
    moreFavourable: z
      .array(idSchema)
      .min(2)
      .max(50)
      .optional()
      .describe(
        "Classes from best to worst: of all options that hold, the one that gives the better applies.",
      ),
    /** Where the choice stands written (căn cứ). */
    source: citationsSchema.optional(),
  })
  .meta({ id: "RulebookChoice" })

/**
 * Which rulebook applies to whom (văn bản áp dụng theo từng đối tượng): a transition under which some units still
 * follow the earlier text, or a law that applies the more favourable of two.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type RulebookChoice = z.output<typeof rulebookChoiceSchema>

/**
 * A choice of rulebooks could not be read or compiled; carries every issue.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export class ChoiceError extends issueError("ChoiceError") {}

const sourcesIn = (choice: RulebookChoice): ReadonlyArray<Issue> => {
  const known = Object.keys(choice.documents)
  const cited = [
    ...(choice.source ?? []),
    ...choice.options.flatMap(({ source = [] }) => source),
    ...Object.values(choice.facts).flatMap(({ source = [] }) => source),
  ]
  return cited
    .filter(({ document }) => !known.includes(document))
    .map(({ document: id }) => {
      const facts = { kind: partWords.documents, id, suggestion: closest(id, known) }
      return makeIssue("reference.unknown", ["documents"], facts)
    })
}

/**
 * Reads a choice of rulebooks from YAML or JSON. Whether its formulas fit is known when it is compiled.
 *
 * @param text - YAML or JSON.
 * @param options.file - the file's name, for the places of issues.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * const choice = Rulebook.parseChoiceOrThrow(`
 *   danvan-choice: 1
 *   id: mau/chuyen-tiep
 *   title: Văn bản áp dụng năm 2026
 *   facts: { early: { type: boolean, title: Đã xếp loại trước ngày 01/7/2026 } }
 *   options:
 *     - { id: cu, title: Văn bản cũ, rulebook: cu.yaml, when: early, reason: Đã xếp loại theo văn bản cũ }
 *     - { id: moi, title: Văn bản mới, rulebook: moi.yaml, reason: Văn bản đang có hiệu lực }`)
 * choice.options.map(({ id }) => id) // ["cu", "moi"]
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const parseRulebookChoice = (
  text: string,
  options: { readonly file?: string } = {},
): Result.Result<RulebookChoice, ChoiceError | SourceError> => {
  const wrong = optionsIssues(options)
  if (wrong.length > 0) return Result.fail(new ChoiceError(wrong))
  return Result.flatMap(readYaml(text, options.file), (tree): Result.Result<RulebookChoice, ChoiceError> => {
    const parsed = parseWith(rulebookChoiceSchema, tree.value, tree.positionOf)
    const issues = "issues" in parsed ? parsed.issues : sourcesIn(parsed.value)
    return "issues" in parsed || issues.length > 0
      ? Result.fail(new ChoiceError(issues))
      : Result.succeed(parsed.value)
  })
}

/**
 * As {@link parseRulebookChoice}, but throws the error.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const parseRulebookChoiceOrThrow = (text: string): RulebookChoice => orThrow(parseRulebookChoice(text))
