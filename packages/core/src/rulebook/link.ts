import * as z from "zod"
import { fieldNameSchema } from "../mechanism/field.ts"
import { idSchema } from "./identifier.ts"

/** What may be read of a result, or of the subject it is about. */
export const linkSources = [
  "class",
  "own-class",
  "total",
  "rank",
  "status",
  "rated",
  "subject",
  "name",
  "period",
  "scorer",
  "own",
] as const

const takenSchema = z
  .union([
    z.enum(linkSources),
    z.strictObject({ points: idSchema }).describe("The points of a criterion."),
    z.strictObject({ fact: fieldNameSchema }).describe("A fact, as it was entered or linked there."),
    z.strictObject({ attribute: fieldNameSchema }),
  ])
  .meta({ id: "LinkTaken", description: "What is read: class, own-class, total, { points: plan } …" })

/** Whose id, or whose attribute's value, is looked for. */
const keySchema = z.union([z.literal("same"), z.strictObject({ attribute: fieldNameSchema })])

/**
 * The zod schema of a {@link Link}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const linkSchema = z
  .strictObject({
    board: idSchema.describe("What boards are called when scored together; “same” is this one."),
    subject: keySchema
      .optional()
      .describe("One subject: the one of the same id (the default), or of the id in an attribute."),
    subjects: z
      .union([
        z.literal("all"),
        z.strictObject({
          whose: fieldNameSchema.describe("The attribute looked at on the other board."),
          is: keySchema.default("same").describe("The own id, or the value of an own attribute."),
        }),
      ])
      .optional()
      .describe("Several subjects, for a list: “whose: parent” are those whose parent this one is."),
    periods: z
      .enum(["all", "inside", "earlier", "earlier-in-year", "until-own"])
      .default("all")
      .describe("Which of several boards of that name: by their period, seen from the own one."),
    take: takenSchema.optional().describe("What is read; for a list fact, a list joined from all."),
    record: z
      .record(fieldNameSchema, takenSchema)
      .optional()
      .describe("For a list: what each field of a record reads."),
    whenNotRated: z
      .enum(["missing", "leave-out"])
      .default("missing")
      .describe("A subject not rated leaves the value missing, or is left out."),
  })
  .meta({ id: "Link" })

/**
 * Where a fact's value is read from, instead of being entered (số liệu lấy từ kết quả khác): which boards, which
 * subjects, and what of them.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Link = z.output<typeof linkSchema>

/**
 * What a link reads of one result.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type LinkTaken = NonNullable<Link["take"]>

/** Everything a link reads. */
export const takenBy = ({ take, record }: Link): ReadonlyArray<LinkTaken> => [
  ...(take === undefined ? [] : [take]),
  ...Object.values(record ?? {}),
]

/**
 * How much of a board must be scored before something can be read of it: nothing, the one subject, or all of it,
 * since ranks and quotas compare everybody.
 */
export const reachOf = (taken: LinkTaken): "entered" | "subject" | "board" => {
  if (typeof taken === "object") return "points" in taken ? "subject" : "entered"
  if (taken === "class" || taken === "rank" || taken === "status") return "board"
  return taken === "own-class" || taken === "total" || taken === "rated" ? "subject" : "entered"
}
