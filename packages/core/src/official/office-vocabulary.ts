import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError } from "../issue/issue-error.ts"
import { type OrganTerm, standardAmbiguous, standardOrgans } from "./organ-terms.ts"
import { type Rank, type StandardTitleId, standardTitles, type TitleEntry, type TitleId } from "./titles.ts"

/**
 * The words that posts are read and printed with: titles (chức danh) and phrases of organs' names (cơ quan) by their
 * slug, and abbreviations with several readings. {@link standardVocabulary} is the default everywhere; pass
 * one of your own as `{ vocabulary }`.
 *
 * It is made of maps and is no JSON. To save one, save the `VocabularyExtension` it was made with, which is,
 * and extend again.
 *
 * @see {@link extendVocabulary} to make one.
 * @category Officials
 * @since 0.1.0
 */
export interface OfficeVocabulary {
  /** By slug: `bi-thu`. */
  readonly titles: ReadonlyMap<string, TitleEntry>
  /** By slug: `ban-dan-van`. */
  readonly organs: ReadonlyMap<string, OrganTerm>
  /** Every reading of an abbreviation with several, by the abbreviation. */
  readonly ambiguous: ReadonlyMap<string, ReadonlyArray<string>>
}

/**
 * The option that every function takes which reads or prints posts.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface VocabularyOption {
  /** The standard one if left out. */
  readonly vocabulary?: OfficeVocabulary | undefined
}

/**
 * A vocabulary of posts contradicts itself, or is none; carries every issue.
 *
 * @category Officials
 * @since 0.1.0
 */
export class OfficeVocabularyError extends issueError("OfficeVocabularyError") {}

/**
 * The titles and organs of the Party, the State, the Front and the mass organisations that danvan knows by
 * itself. Abbreviations are spelt as Party and State documents spell them: UVBTV, PBT TT, BTG&DV, UBMTTQVN.
 *
 * @category Officials
 * @since 0.1.0
 */
export const standardVocabulary: OfficeVocabulary = Object.freeze({
  titles: standardTitles,
  organs: standardOrgans,
  ambiguous: standardAmbiguous,
})

const isVocabulary = (value: Partial<OfficeVocabulary> | null): value is OfficeVocabulary =>
  value?.titles instanceof Map && value.organs instanceof Map && value.ambiguous instanceof Map

/** The vocabulary asked for, or the standard one; an issue for what is none. */
export const readVocabulary = (
  options: VocabularyOption | null | undefined,
): { readonly value: OfficeVocabulary } | { readonly issues: ReadonlyArray<Issue> } => {
  const { vocabulary = standardVocabulary } = options ?? {}
  return isVocabulary(vocabulary)
    ? { value: vocabulary }
    : { issues: [makeIssue("vocabulary.not-made", ["vocabulary"], {})] }
}

/** {@link readVocabulary}, throwing an {@link OfficeVocabularyError}. */
export const vocabularyOf = (options: VocabularyOption | null | undefined): OfficeVocabulary => {
  const read = readVocabulary(options)
  if ("issues" in read) throw new OfficeVocabularyError(read.issues)
  return read.value
}

interface TitleOf {
  (id: StandardTitleId, options?: VocabularyOption): TitleEntry
  (id: TitleId, options?: VocabularyOption): TitleEntry | undefined
}

/**
 * How a title is written: in full, abbreviated (where that can be read in only one way) and in English, and
 * its rank. `undefined` for a title the vocabulary does not have.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.titleOf("pho-bi-thu").abbreviation // "PBT"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const titleOf = ((id: TitleId, options?: VocabularyOption): TitleEntry | undefined =>
  vocabularyOf(options).titles.get(id)) as TitleOf

/**
 * The rank of a post: head (trưởng), deputy (phó) or member (ủy viên, thành viên); `undefined` for a title the
 * vocabulary does not have.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.parsePostsOrThrow("PCT UBND huyện").posts.map((post) => Officials.rankOf(post)) // ["deputy"]
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const rankOf = (
  post: {
    /** The title's slug. */
    readonly title: TitleId
  },
  options?: VocabularyOption,
): Rank | undefined => titleOf(post?.title, options)?.rank
