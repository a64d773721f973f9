import * as z from "zod"
import { boardJsonSchema } from "../program/board-json.ts"
import { inForm } from "../source/written-form.ts"

const hash = z.string().regex(/^[0-9a-f]{64}$/, inForm("64 × 0–9 a–f"))

const partSchema = z.strictObject({
  hash: hash.describe("Of the items."),
  items: z
    .record(z.string(), z.string())
    .describe("Of each thing in the part, its hash; of a name, its version."),
})

/**
 * What a receipt is about, in the order it is checked.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const receiptParts = ["engine", "rulebook", "mechanisms", "events", "facts"] as const

/**
 * One of {@link receiptParts}.
 *
 * @category Receipts
 * @since 0.1.0
 */
export type ReceiptPart = (typeof receiptParts)[number]

/**
 * The zod schema of a {@link Receipt}, format `danvan/receipt/1`.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const receiptSchema = z
  .strictObject({
    format: z.literal("danvan/receipt/1"),
    /** The id of the campaign. */
    campaign: z.string(),
    published: z.string().describe("The day of the publication."),
    through: z
      .string()
      .describe("The day of the last event it rests on: the publication, or what replaced a result."),
    supersedes: hash.nullable().describe("The seal of the earlier receipt it takes the place of."),
    /** What the results were made from, each part sealed by its hash. */
    parts: z.strictObject({
      /** The version of danvan. */
      engine: partSchema,
      /** The rulebook, entry by entry. */
      rulebook: partSchema,
      /** The mechanisms and plugins it uses, with their versions. */
      mechanisms: partSchema,
      /** The facts of every subject. */
      facts: partSchema,
      /** The events of the campaign. */
      events: partSchema,
    }),
    /** The whole board, as published. */
    board: boardJsonSchema,
    /** What the authority decided, by participant. */
    decisions: z.array(
      z.strictObject({
        /** The participant. */
        unit: z.string(),
        /** The class decided; null for none. */
        class: z.string().nullable(),
      }),
    ),
    /** The awards granted. */
    awards: z.array(
      z.strictObject({
        /** The award's id. */
        award: z.string(),
        /** Whether it was taken back (thu hồi). */
        revoked: z.boolean(),
      }),
    ),
    seal: hash.describe("Of all the rest."),
  })
  .meta({ id: "Receipt" })

/**
 * What a published result carries so that anyone can replay it (biên nhận): hashes of engine, rulebook, mechanisms,
 * facts and events, part by part and item by item, and the result itself. It says what held on the day it is through;
 * a result replaced later gets a receipt of its own, which names this one.
 *
 * @category Receipts
 * @since 0.1.0
 */
export type Receipt = z.output<typeof receiptSchema>
