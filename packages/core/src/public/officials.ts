/**
 * Officials in office (cán bộ): names, posts and who held which on a day. Never citizens.
 *
 * @packageDocumentation
 * @category People and units
 */

export { type Appointment, appointmentSchema, postOf } from "../official/appointment.ts"
export { type Capacity, capacities, type SaidCapacity } from "../official/capacity.ts"
export { compareNames, compareNamesBy, type NamePart } from "../official/compare-names.ts"
export { compareVietnamese } from "../official/compare-vietnamese.ts"
export {
  type Ended,
  type Ending,
  type EndingOptions,
  type EndingSelection,
  endAll,
  endAllOrThrow,
} from "../official/end-all.ts"
export {
  extendOfficeVocabulary as extendVocabulary,
  extendOfficeVocabularyOrThrow as extendVocabularyOrThrow,
  type OfficeVocabularyExtension as VocabularyExtension,
  officeVocabularyExtensionSchema as vocabularyExtensionSchema,
} from "../official/extend-office-vocabulary.ts"
export { historyOf, holdersOf, type PostQuery } from "../official/holders-of.ts"
export {
  makeRegister,
  makeRegisterOrThrow,
  type OfficeRegister,
  OfficeRegisterError,
  type OfficeRegisterInput,
  type OfficeRegisterOptions,
  officeRegisterSchema,
} from "../official/office-register.ts"
export {
  type OfficeVocabulary as Vocabulary,
  OfficeVocabularyError as VocabularyError,
  rankOf,
  standardVocabulary,
  titleOf,
  type VocabularyOption,
} from "../official/office-vocabulary.ts"
export { type Official, officialSchema } from "../official/official.ts"
export type { OrganTerm, OrganTermId, StandardOrganTermId } from "../official/organ-terms.ts"
export {
  parsePersonName as parseName,
  parsePersonNameOrThrow as parseNameOrThrow,
  type ReadName,
  type ReadNameOptions,
  readPersonName as readName,
  readPersonNameOrThrow as readNameOrThrow,
} from "../official/parse-person-name.ts"
export { type PostReadings, parsePosts, parsePostsOrThrow, type ReadPosts } from "../official/parse-posts.ts"
export {
  type Honorific,
  type PersonName,
  PersonNameError,
  personNameSchema,
} from "../official/person-name.ts"
export { type OrganPart, type Post, PostError, type PostOrgan, postSchema } from "../official/post.ts"
export { postsBefore, postsOn } from "../official/posts-on.ts"
export type { PostForm } from "../official/print-organ.ts"
export { type NameStyle, printPersonName as printName } from "../official/print-person-name.ts"
export { printPost, printPosts, type UnitNames } from "../official/print-post.ts"
export type { Rank, StandardTitleId, TitleEntry, TitleId } from "../official/titles.ts"
export { type UnitsAt, UnitsError, unitsOf } from "../official/units-at.ts"
