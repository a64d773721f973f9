import * as z from "zod"
import { issueError } from "../issue/issue-error.ts"
import { inForm } from "../source/written-form.ts"
import { capacities, type SaidCapacity } from "./capacity.ts"
import type { OrganTermId } from "./organ-terms.ts"
import { tidyWords } from "./person-name.ts"
import type { TitleId } from "./titles.ts"

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
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:/@-]{0,119}$/u, inForm("bdv-xa-mau-01 (A–Ỹ a–ỹ 0–9 . _ : / @ -)"))
  .meta({ description: "Mã, không có dấu cách · An id without spaces." })

/** The slug of a title or of a phrase: which ones there are, a vocabulary says. */
export const slugSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, inForm("truong-ban (a–z 0–9 -)"))
  .max(60)
  .meta({ description: "Mã chữ thường không dấu · A slug", examples: ["truong-ban"] })

/**
 * A piece of an organ's name: a phrase of the table (`{ term: "ban-dan-van" }`) or words as written, such as
 * the name of a place (`{ name: "Mẫu" }`).
 *
 * @category Officials
 * @since 0.1.0
 */
export type OrganPart =
  | {
      /** A phrase of the table, by slug. */
      readonly term: OrganTermId
    }
  | {
      /** Words as they were written. */
      readonly name: string
    }

/**
 * The organ (cơ quan) a post is in: a unit by its id, or the organ's name as it was read, in pieces.
 *
 * @category Officials
 * @since 0.1.0
 */
export type PostOrgan =
  | {
      /** The unit's id. */
      readonly unit: string
    }
  | {
      /** The name as it was read, in order. */
      readonly parts: ReadonlyArray<OrganPart>
    }

/**
 * A post (chức vụ): a title in an organ. `standing` is “Thường trực”; a `capacity` is said where the post is not held
 * in one's own right: quyền, phụ trách, lâm thời; `former` is “nguyên”: no longer held. An `organ` of `null` was
 * not stated, and is never guessed.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface Post {
  /** The title's slug. */
  readonly title: TitleId
  /** True for “Thường trực”. */
  readonly standing: boolean
  /** Quyền, phụ trách, lâm thời; undefined where it is held in one's own right. */
  readonly capacity?: SaidCapacity | undefined
  readonly former?: true | undefined
  /** Where the post is; null where that was not stated. */
  readonly organ: PostOrgan | null
}

const organPartSchema: z.ZodType<OrganPart> = z.union([
  z.strictObject({ term: slugSchema }),
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
    title: slugSchema.describe("Chức danh"),
    standing: z.boolean().default(false).describe("Thường trực"),
    capacity: z.enum(capacities).exclude(["substantive"]).optional().describe("Quyền, phụ trách, lâm thời"),
    former: z.literal(true).optional().describe("Nguyên: không còn giữ"),
    organ: organSchema.nullable().default(null).describe("Cơ quan; null: không nêu"),
  })
  .readonly()
  .meta({ id: "Post", description: "Chức vụ · A title in an organ." })
