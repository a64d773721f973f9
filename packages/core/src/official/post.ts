import * as z from "zod"
import { issueError } from "../issue/issue-error.ts"
import { type OrganTermId, organTermIds } from "./organ-terms.ts"
import { tidyWords } from "./person-name.ts"
import { type Rank, type TitleId, titleIds, titleOf } from "./titles.ts"

/**
 * A post could not be read; carries every issue.
 *
 * @category Officials
 * @since 0.1.0
 */
export class PostError extends issueError("PostError") {}

/** What a unit, an official or an appointment is called by: short, without spaces or control characters. */
export const officeIdSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:/@-]{0,119}$/u)
  .meta({ description: "Mã, không có dấu cách · An id without spaces." })

/**
 * A piece of an organ's name: a phrase of the table (`{ term: "ban-dan-van" }`) or words as written, such as
 * the name of a place (`{ name: "Mẫu" }`).
 *
 * @category Officials
 * @since 0.1.0
 */
export type OrganPart = { readonly term: OrganTermId } | { readonly name: string }

/**
 * The organ (cơ quan) a post is in: a unit by its id, or the organ's name as it was read, in pieces.
 *
 * @category Officials
 * @since 0.1.0
 */
export type PostOrgan = { readonly unit: string } | { readonly parts: ReadonlyArray<OrganPart> }

/**
 * A post (chức vụ): a title in an organ. `standing` is “Thường trực”. An `organ` of `null` was not stated,
 * and is never guessed.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface Post {
  readonly title: TitleId
  readonly standing: boolean
  readonly organ: PostOrgan | null
}

const organPartSchema: z.ZodType<OrganPart> = z.union([
  z.strictObject({ term: z.enum(organTermIds) }),
  z.strictObject({ name: z.string().min(1).max(500).transform(tidyWords) }),
])

const organSchema: z.ZodType<PostOrgan> = z.union([
  z.strictObject({ unit: officeIdSchema }),
  z.strictObject({ parts: z.array(organPartSchema).min(1).max(40) }),
])

/**
 * The zod schema of a {@link Post}.
 *
 * @category Officials
 * @since 0.1.0
 */
export const postSchema = z
  .strictObject({
    title: z.enum(titleIds).describe("Chức danh"),
    standing: z.boolean().default(false).describe("Thường trực"),
    organ: organSchema.nullable().default(null).describe("Cơ quan; null: không nêu"),
  })
  .readonly()
  .meta({ id: "Post", description: "Chức vụ · A title in an organ." })

/**
 * The rank of a post: head (trưởng), deputy (phó) or member (ủy viên, thành viên).
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * Officials.rankOf({ title: "pho-bi-thu", standing: true, organ: null }) // "deputy"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const rankOf = (post: Pick<Post, "title">): Rank => titleOf(post.title).rank
