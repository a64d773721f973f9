import * as z from "zod"
import type { Text } from "../language/text.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import { idSchema } from "../rulebook/identifier.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { Evidence } from "./evidence.ts"

const rawSchema = z.union([
  z.string().max(2_000),
  z.boolean(),
  z.array(z.record(z.string(), z.union([z.string().max(2_000), z.boolean()]))).max(2_000),
])

/**
 * The zod schema of a {@link SheetValue}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const sheetValueSchema = z
  .strictObject({
    criterion: idSchema.optional().describe("Left out for a fact of the unit as a whole."),
    field: fieldNameSchema.optional().describe("Left out to set the state of a whole criterion: không giao."),
    value: rawSchema.describe(
      "A value, or one word of what is none: missing (chưa chấm), not-applicable (không áp dụng), not-assigned (không giao). Zero is a value.",
    ),
  })
  .meta({ id: "SheetValue" })

/**
 * One value of a score sheet, as facts files write them: text keeps the spelling of numbers.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type SheetValue = z.output<typeof sheetValueSchema>

/**
 * The zod schema of a {@link MissingValue}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const missingValueSchema = z.strictObject({
  criterion: idSchema.optional(),
  /** The fact that is not there. */
  field: z.string(),
})

/**
 * A value a sheet does not have though its scoring needs it.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type MissingValue = z.output<typeof missingValueSchema>

/**
 * A score sheet (phiếu chấm) as one stage entered it: by whom, when, with the maxima that held then. Sheets are never
 * changed, only followed by others.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Sheet {
  /** The stage that entered it. */
  readonly stage: string
  /** All values entered; those left out are not given. */
  readonly values: ReadonlyArray<SheetValue>
  /** What supports them (minh chứng). */
  readonly evidence: ReadonlyArray<Evidence>
  /** Why the subject is not rated (không xếp loại), where that is what the stage found. */
  readonly notRated?: Text
  /** The printed maximum of every criterion when the sheet was entered. */
  readonly maxima: Readonly<Record<string, string>>
  /** The actor who entered it. */
  readonly by: string
  /** The day it was entered. */
  readonly on: PlainDate
  /** Whether that was after the deadline, at a stage that only marks it. */
  readonly late: boolean
}

/** What names a value within its sheet. */
export const valueKey = ({ criterion, field }: Pick<SheetValue, "criterion" | "field">): string =>
  JSON.stringify([criterion ?? null, field ?? null])

/** A sheet's values of one criterion, in an order of their own, for comparing. */
export const valuesOf = (values: ReadonlyArray<SheetValue>, criterion: string): string =>
  JSON.stringify(
    values
      .filter((one) => one.criterion === criterion)
      .map((one) => [valueKey(one), one.value])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )

/** The printed maxima of a rulebook's criteria. */
export const maximaOf = (rulebook: Rulebook): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...allCriteria(rulebook.criteria)].flatMap(({ criterion: { id, max } }) =>
      max === undefined ? [] : [[id, max]],
    ),
  )
