import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { makeIssue } from "../issue/issue.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { readShare } from "./share.ts"
import { unitNameSchema } from "./unit.ts"
import { termSchema, type UnitId, unitIdSchema } from "./unit-id.ts"

/** A share of a unit, `0.4`, `40%` or `2/5`: above nothing, at most the whole. */
export const shareSchema = z.string().superRefine((value, context) => {
  if (readShare(value) !== undefined) return
  const found = makeIssue("share.invalid", [], { value })
  context.addIssue({ code: "custom", message: found.message.en, params: { issue: found.code, found } })
})

const partSchema = z.strictObject({ unit: unitIdSchema, share: shareSchema.optional() })

const codesSchema = z.record(termSchema, z.string().min(1).max(60))

/** What every change says: when it takes effect, and on what legal basis (căn cứ). */
const event = {
  date: plainDateSchema.describe("The first day on which it holds."),
  basis: citationsSchema.default([]),
  note: z.string().max(500).optional(),
}

/**
 * The zod schema of a {@link UnitChange}.
 *
 * @category Units
 * @since 0.1.0
 */
export const unitChangeSchema = z
  .discriminatedUnion("change", [
    z
      .strictObject({
        change: z.literal("establish"),
        ...event,
        unit: unitIdSchema,
        name: unitNameSchema,
        kind: termSchema,
        level: termSchema.optional().describe("Needed where the kind does not settle it."),
        codes: codesSchema.default({}),
        parents: z.record(termSchema, unitIdSchema).default({}).describe("Its parent in each tree."),
      })
      .describe("Thành lập"),
    z
      .strictObject({
        change: z.literal("re-establish"),
        ...event,
        unit: unitIdSchema.describe("A unit that ended; it exists again from the date on."),
        from: z
          .array(partSchema)
          .max(1_000)
          .default([])
          .describe("Who gives back what it had, or parts of it."),
        name: unitNameSchema.optional().describe("Where it is not the last it had; so for kind and level."),
        kind: termSchema.optional(),
        level: termSchema.optional(),
        codes: codesSchema.default({}).describe("Codes and parents are stated anew."),
        parents: z.record(termSchema, unitIdSchema).default({}),
      })
      .describe("Thành lập lại, khôi phục"),
    z
      .strictObject({ change: z.literal("rename"), ...event, unit: unitIdSchema, name: unitNameSchema })
      .describe("Đổi tên"),
    z
      .strictObject({ change: z.literal("recode"), ...event, unit: unitIdSchema, codes: codesSchema })
      .describe("Đổi mã"),
    z
      .strictObject({
        change: z.literal("change-kind"),
        ...event,
        unit: unitIdSchema,
        kind: termSchema,
        level: termSchema.optional().describe("Where it changes and the kind does not settle it."),
      })
      .describe("Chuyển loại"),
    z
      .strictObject({
        change: z.literal("re-parent"),
        ...event,
        units: z.array(unitIdSchema).min(1).max(10_000),
        tree: termSchema,
        parent: unitIdSchema.nullable().describe("null: it stands at the top of the tree, or leaves it."),
      })
      .describe("Chuyển đơn vị cấp trên"),
    z
      .strictObject({
        change: z.literal("merge"),
        ...event,
        units: z.array(unitIdSchema).min(1).max(1_000).describe("They end; all of each goes on in `into`."),
        into: unitIdSchema,
      })
      .describe("Sáp nhập, hợp nhất"),
    z
      .strictObject({
        change: z.literal("split"),
        ...event,
        unit: unitIdSchema.describe("It ends; a part of it goes on in each of `into`."),
        into: z.array(partSchema).min(2).max(1_000),
      })
      .describe("Chia, tách"),
    z
      .strictObject({
        change: z.literal("partial-transfer"),
        ...event,
        unit: unitIdSchema.describe("It goes on, with a part less."),
        into: unitIdSchema,
        share: shareSchema.optional(),
      })
      .describe("Điều chuyển một phần"),
    z
      .strictObject({
        change: z.literal("dissolve"),
        ...event,
        unit: unitIdSchema,
        handover: z.array(partSchema).max(10_000).default([]).describe("Who takes over parts of its work."),
      })
      .describe("Giải thể, kết thúc hoạt động"),
  ])
  .meta({ id: "UnitChange", description: "One change in an organization, with its date and legal basis." })

/**
 * A change in an organization (biến động tổ chức): an event with a date, the first on which it holds, and a legal
 * basis. A merge, split or dissolution ends units; what it makes is established by a change of its own, so any
 * number of old units can go into any number of new ones. A unit that ended may be re-established under its old id, by
 * a later resolution or because the one that ended it was annulled; that change must state its legal basis.
 *
 * @category Units
 * @since 0.1.0
 */
export type UnitChange = z.output<typeof unitChangeSchema>

/**
 * A {@link UnitChange} as an author writes it: plain strings, and nothing that has a default.
 *
 * @category Units
 * @since 0.1.0
 */
export type UnitChangeInput = z.input<typeof unitChangeSchema>

/** The change of one sort. */
export type ChangeOf<Sort extends UnitChange["change"]> = Extract<UnitChange, { readonly change: Sort }>

/** What is taken first on one day: beginnings, then what changes, then ends. */
const phases = {
  establish: 0,
  "re-establish": 0,
  rename: 1,
  recode: 1,
  "change-kind": 1,
  "re-parent": 1,
  "partial-transfer": 1,
  merge: 2,
  split: 2,
  dissolve: 2,
} as const satisfies Record<UnitChange["change"], number>

/**
 * −1, 0 or 1 in the order changes take effect: by date; on one date establishments first, then names, codes,
 * kinds, parents and transfers, then what ends units. Within one of these three the order makes no difference.
 */
export const compareChanges = (left: UnitChange, right: UnitChange): number =>
  left.date < right.date
    ? -1
    : left.date > right.date
      ? 1
      : Math.sign(phases[left.change] - phases[right.change])

/** The units a change is about: those it begins, alters or ends. */
export const unitsOf = (change: UnitChange): ReadonlyArray<UnitId> =>
  change.change === "merge" || change.change === "re-parent" ? change.units : [change.unit]
