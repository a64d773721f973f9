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
    campaign: z.string(),
    published: z.string().describe("The day of the publication."),
    through: z
      .string()
      .describe("The day of the last event it rests on: the publication, or what replaced a result."),
    supersedes: hash.nullable().describe("The seal of the earlier receipt it takes the place of."),
    parts: z.strictObject({
      engine: partSchema,
      rulebook: partSchema,
      mechanisms: partSchema,
      facts: partSchema,
      events: partSchema,
    }),
    board: boardJsonSchema,
    decisions: z.array(z.strictObject({ unit: z.string(), class: z.string().nullable() })),
    awards: z.array(z.strictObject({ award: z.string(), revoked: z.boolean() })),
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
