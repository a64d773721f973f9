export { type Appointment, appointmentSchema, capacities, postOf } from "../official/appointment.ts"
export { compareNames } from "../official/compare-names.ts"
export { compareVietnamese } from "../official/compare-vietnamese.ts"
export { type Ended, type Ending, type EndingSelection, endAll, endAllOrThrow } from "../official/end-all.ts"
export { historyOf, holdersOf, type PostQuery } from "../official/holders-of.ts"
export {
  makeRegister,
  makeRegisterOrThrow,
  type OfficeRegister,
  OfficeRegisterError,
  type OfficeRegisterInput,
  officeRegisterSchema,
} from "../official/office-register.ts"
export { type Official, officialSchema } from "../official/official.ts"
export type { OrganTermId } from "../official/organ-terms.ts"
export {
  parsePersonName as parseName,
  parsePersonNameOrThrow as parseNameOrThrow,
} from "../official/parse-person-name.ts"
export { type PostReadings, parsePosts, parsePostsOrThrow, type ReadPosts } from "../official/parse-posts.ts"
export {
  type Honorific,
  type PersonName,
  PersonNameError,
  personNameSchema,
} from "../official/person-name.ts"
export { type OrganPart, type Post, PostError, type PostOrgan, postSchema, rankOf } from "../official/post.ts"
export { postsOn } from "../official/posts-on.ts"
export type { PostForm } from "../official/print-organ.ts"
export { type NameStyle, printPersonName as printName } from "../official/print-person-name.ts"
export { printPost, printPosts, type UnitNames } from "../official/print-post.ts"
export { type Rank, type TitleId, titleOf } from "../official/titles.ts"
export type { UnitsAt } from "../official/units-at.ts"
