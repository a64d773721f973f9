import * as Result from "effect/Result"
import * as z from "zod"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import type { Text } from "../language/text.ts"
import { textSchema } from "../language/text-schema.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { lostKeyIssues } from "../source/lost-keys.ts"
import { validitySchema } from "../time/time-schemas.ts"
import type { Validity } from "../time/validity.ts"
import { frozenVocabulary } from "./frozen-vocabulary.ts"
import { termSchema } from "./unit-id.ts"

/**
 * The zod schema of a {@link UnitKind}.
 *
 * @category Units
 * @since 0.1.0
 */
export const unitKindSchema = z
  .strictObject({
    name: textSchema,
    abbreviation: z.string().min(1).max(40).optional().describe("Viết tắt · UBND"),
    level: termSchema.optional().describe("The level of every unit of this kind, where it has only one."),
    inForce: validitySchema.optional().describe("When units may be of this kind; always when left out."),
  })
  .meta({ id: "UnitKind" })

/**
 * A kind of unit (loại đơn vị): xã, thị trấn, Ban Dân vận, UBND … A kind may begin and end: in a vocabulary
 * that says so, thị trấn is no kind a unit can take from 1 July 2025.
 *
 * @category Units
 * @since 0.1.0
 */
export type UnitKind = z.output<typeof unitKindSchema>

/**
 * The words an organization is described in: its kinds, levels (cấp) and parallel trees (hệ thống), by id.
 *
 * It is made of maps and is no JSON. To save one, save the {@link VocabularyExtension} it was made with, which is, and
 * extend again.
 *
 * @see {@link extendVocabulary} to add one's own.
 * @category Units
 * @since 0.1.0
 */
export interface Vocabulary {
  /** Kinds of unit (loại đơn vị), by id. */
  readonly kinds: ReadonlyMap<string, UnitKind>
  /** Levels (cấp), by id. */
  readonly levels: ReadonlyMap<string, Text>
  /** Parallel trees (hệ thống), by id. */
  readonly trees: ReadonlyMap<string, Text>
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null

/** True for a value that is a {@link Vocabulary} in shape. */
export const isVocabulary = (value: unknown): value is Vocabulary => {
  if (!isObject(value)) return false
  const { kinds, levels, trees } = value as Partial<Vocabulary>
  return [kinds, levels, trees].every((part) => part instanceof Map && [...part.values()].every(isObject))
}

/**
 * The zod schema of what {@link extendVocabulary} adds.
 *
 * @category Units
 * @since 0.1.0
 */
export const vocabularyExtensionSchema = z
  .strictObject({
    /** Kinds to add, by id. */
    kinds: z.record(termSchema, unitKindSchema).default({}),
    /** Levels to add, by id. */
    levels: z.record(termSchema, textSchema).default({}),
    /** Trees to add, by id. */
    trees: z.record(termSchema, textSchema).default({}),
    inForce: z
      .record(termSchema, validitySchema)
      .default({})
      .describe("When kinds already known are in force: { thi-tran: { to: 2025-07-01 } }."),
  })
  .meta({ id: "VocabularyExtension" })

/**
 * See {@link vocabularyExtensionSchema}.
 *
 * @category Units
 * @since 0.1.0
 */
export type VocabularyExtension = z.input<typeof vocabularyExtensionSchema>

/**
 * A vocabulary declares a word twice, or leans on one it does not have; carries every issue.
 *
 * @category Units
 * @since 0.1.0
 */
export class VocabularyError extends issueError("VocabularyError") {}

/**
 * A vocabulary with more kinds, levels and trees, and with dates for kinds it has. The one given is unchanged.
 * Fails with `vocabulary.word-twice` for a word it has already, `vocabulary.kind-unknown` for dates of a kind it
 * does not have, `vocabulary.level-unknown` for a kind at no level.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * Units.extendVocabulary(Units.standardVocabulary, {
 *   kinds: { "ban-quan-ly-cho": { name: { vi: "ban quản lý chợ", en: "market board" }, level: "commune" } },
 *   inForce: { "thi-tran": { to: "2025-07-01" } },
 * }) // success
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const extendVocabulary = (
  base: Vocabulary,
  extension: VocabularyExtension,
): Result.Result<Vocabulary, VocabularyError> => {
  const wrong = isVocabulary(base) ? [] : [wrongArgument("base", "Vocabulary", base)]
  if (!isRecord(extension)) wrong.push(wrongArgument("extension", "record", extension))
  if (wrong.length > 0) return Result.fail(new VocabularyError(wrong))
  const read = parseWith(vocabularyExtensionSchema, extension)
  const lost = lostKeyIssues(extension)
  if ("issues" in read || lost.length > 0) {
    return Result.fail(new VocabularyError([...("issues" in read ? read.issues : []), ...lost]))
  }
  const issues: Array<Issue> = []
  const join = <A>(part: "kinds" | "levels" | "trees", known: ReadonlyMap<string, A>, added: object) => {
    const joined = new Map(known)
    for (const [word, value] of Object.entries(added) as ReadonlyArray<[string, A]>) {
      if (known.has(word)) issues.push(makeIssue("vocabulary.word-twice", [part, word], { word, part }))
      joined.set(word, value)
    }
    return joined
  }
  const levels = join("levels", base.levels, read.value.levels)
  const trees = join("trees", base.trees, read.value.trees)
  const kinds = join<UnitKind>("kinds", base.kinds, read.value.kinds)
  for (const [word, inForce] of Object.entries(read.value.inForce) as ReadonlyArray<[string, Validity]>) {
    const kind = kinds.get(word)
    if (kind !== undefined) kinds.set(word, { ...kind, inForce })
    else {
      const facts = { kind: word, suggestion: closest(word, kinds.keys()) }
      issues.push(makeIssue("vocabulary.kind-unknown", ["inForce", word], facts))
    }
  }
  for (const [word, { level }] of Object.entries(read.value.kinds)) {
    if (level === undefined || levels.has(level)) continue
    const facts = { level, suggestion: closest(level, levels.keys()) }
    issues.push(makeIssue("vocabulary.level-unknown", ["kinds", word, "level"], facts))
  }
  return issues.length > 0
    ? Result.fail(new VocabularyError(issues))
    : Result.succeed(frozenVocabulary({ kinds, levels, trees }))
}

/**
 * {@link extendVocabulary}, throwing its {@link VocabularyError}.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * const vocabulary = Units.extendVocabularyOrThrow(Units.standardVocabulary, {
 *   trees: { youth: { vi: "hệ thống Đoàn", en: "Youth Union" } },
 * })
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const extendVocabularyOrThrow = (base: Vocabulary, extension: VocabularyExtension): Vocabulary =>
  orThrow(extendVocabulary(base, extension))
