import * as z from "zod"
import { inForm } from "../source/written-form.ts"

/**
 * The zod schema of the short name by which citations refer to a document.
 *
 * @category Documents
 * @since 0.1.0
 */
export const documentKeySchema = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, inForm("qd25 (A–Z a–z 0–9 _ -)"))

/** The fields of a {@link Citation}. */
export const citationShape = {
  /** The key of the document among those of the rulebook, plan or register that cites. */
  document: documentKeySchema,
  appendix: z.string().max(40).optional().describe("Phụ lục"),
  part: z.string().max(40).optional().describe("Phần"),
  section: z.string().max(40).optional().describe("Mục, as in Party texts: I, II, 1"),
  article: z.string().max(40).optional().describe("Điều"),
  clause: z.string().max(40).optional().describe("Khoản"),
  point: z.string().max(40).optional().describe("Điểm"),
  /** What there is to say of the place, such as which reading it is. */
  note: z.string().max(500).optional(),
}

/**
 * The zod schema of a {@link Citation}.
 *
 * @category Documents
 * @since 0.1.0
 */
export const citationSchema = z
  .strictObject(citationShape)
  .meta({ id: "Citation", description: "A place in one of the rulebook's documents." })

/**
 * One citation or several, always read as a list.
 *
 * @category Documents
 * @since 0.1.0
 */
export const citationsSchema = z
  .union([citationSchema, z.array(citationSchema).min(1).max(20)])
  .transform((cited): ReadonlyArray<Citation> => (Array.isArray(cited) ? cited : [cited]))

/**
 * A place in a legal document (căn cứ): document, article (điều), clause (khoản), point (điểm). Texts without
 * articles, as many of the Party's are, have parts (phần), sections (mục), clauses and points: `{ section: "II",
 * clause: "1", point: "a" }`.
 *
 * @category Documents
 * @since 0.1.0
 */
export type Citation = z.output<typeof citationSchema>
