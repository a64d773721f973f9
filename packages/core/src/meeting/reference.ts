import * as z from "zod"
import { inForm } from "../source/written-form.ts"

/**
 * The zod schema of what a meeting calls a unit, an official, a directive or itself by: an id without spaces, up to
 * 120 characters. Units and officials are looked up elsewhere, so that an article about strangers can be held too.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const referenceSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._:/@-]{0,119}$/u, inForm("bdv-xa-mau-01 (A–Ỹ a–ỹ 0–9 . _ : / @ -)"))
  .meta({ description: "Mã, không có dấu cách · An id without spaces." })

/** One line of print: a name, a title, a figure as it stands on the page. */
export const lineSchema = z
  .string()
  .max(500)
  .regex(/[\p{L}\p{N}]/u, inForm("Xã Mẫu"))
