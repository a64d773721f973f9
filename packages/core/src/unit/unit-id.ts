import * as z from "zod"
import { inForm } from "../source/written-form.ts"

/**
 * The zod schema of a {@link UnitId}: up to 64 letters without marks, digits, dots, hyphens and underscores,
 * starting with a letter or digit.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * Units.unitIdSchema.parse("xa-mau-hoa") // "xa-mau-hoa"
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const unitIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, inForm("xa-mau-01 (A–Z a–z 0–9 . _ -)"))
  .brand<"UnitId">()
  .meta({ id: "UnitId", description: "Mã đơn vị, không đổi theo thời gian · A unit's lasting id." })

/**
 * What a unit (đơn vị) is called by, for ever: names, kinds and parents change, the id does not.
 *
 * @category Units
 * @since 0.1.0
 */
export type UnitId = z.output<typeof unitIdSchema>

/** The ids of kinds, levels, trees, code schemes and clusters. */
export const termSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, inForm("xa-mau-01 (A–Z a–z 0–9 . _ -)"))
