import * as z from "zod"
import { inForm } from "../source/written-form.ts"

/** What things inside a rulebook are called by: stable, ASCII, never shown instead of the title. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, inForm("nhiem-vu-1 (A–Z a–z 0–9 . _ -)"))
  .meta({ id: "Id", description: "Letters without marks, digits, dots, hyphens and underscores." })

/** What rulebooks are called by: `nd-233-2026/units`. */
export const rulebookIdSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}(?:\/[a-z0-9][a-z0-9-]{0,63}){0,3}$/, inForm("mau/dan-van-kheo-2026"))
  .meta({ id: "RulebookId", description: "Lower-case parts joined by slashes." })

/** A formula; it is parsed when the rulebook is checked. */
export const formulaSchema = z
  .string()
  .min(1)
  .max(2_000)
  .meta({ id: "Formula", description: "For example: onTime >= assigned and beyond / assigned >= 30%." })

/** The groups of subjects something applies to; everybody when left out. */
export const appliesToSchema = z.array(idSchema).min(1).max(50).optional()
