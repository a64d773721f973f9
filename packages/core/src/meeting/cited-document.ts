import * as z from "zod"
import { legalDocumentSchema } from "../document/legal-document.ts"
import { periodTextSchema } from "./period-text.ts"

/**
 * The zod schema of a {@link CitedDocument}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const citedDocumentSchema = z
  .strictObject({
    /** The document itself, with its number and dates. */
    document: legalDocumentSchema,
    period: periodTextSchema.optional().describe("Giai đoạn: 2022..2025"),
    outlook: periodTextSchema.optional().describe("Định hướng đến: 2030"),
  })
  .meta({ id: "MeetingCitedDocument", description: "Văn bản được nêu tại hội nghị" })

/**
 * A document named at a meeting (văn bản được dẫn), with the phase it is for and the year it looks ahead to
 * (“giai đoạn 2022–2025, định hướng đến năm 2030”).
 *
 * @category Meetings
 * @since 0.1.0
 */
export type CitedDocument = z.output<typeof citedDocumentSchema>
