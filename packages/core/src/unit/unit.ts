import * as z from "zod"
import { inForm } from "../source/written-form.ts"
import type { Timeline } from "../time/timeline.ts"
import type { Validity } from "../time/validity.ts"
import type { UnitId } from "./unit-id.ts"

const nameText = z
  .string()
  .max(300)
  .regex(/[\p{L}\p{N}]/u, inForm("Xã Mẫu"))

/**
 * The zod schema of a {@link UnitName}; a plain string is the official name.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * Units.unitNameSchema.parse("Xã Mẫu Hòa") // { official: "Xã Mẫu Hòa" }
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const unitNameSchema = z
  .union([
    z.strictObject({
      /** Tên chính thức, in full. */
      official: nameText,
      /** Tên gọi tắt, where there is one. */
      short: nameText.optional(),
    }),
    nameText,
  ])
  .transform((name): UnitName => (typeof name === "string" ? { official: name } : name))
  .meta({ id: "UnitName" })

/**
 * What a unit is called: its official name (tên chính thức) and, where it has one, its short name (tên gọi tắt).
 *
 * @category Units
 * @since 0.1.0
 */
export interface UnitName {
  /** Tên chính thức, in full. */
  readonly official: string
  /** Tên gọi tắt; undefined where there is none. */
  readonly short?: string | undefined
}

/**
 * A unit (đơn vị, cơ quan) over the whole of its life: everything about it that can change is a timeline.
 *
 * `codes` are by scheme (a statistics code, an organ code) and `parents` by tree (Party, State, Front, sector,
 * territory): a unit's parent in one tree is not its parent in another.
 *
 * @see {@link UnitAt} for a unit on one date.
 * @category Units
 * @since 0.1.0
 */
export interface Unit {
  /** The same through all changes of its name. */
  readonly id: UnitId
  /** From its first day up to, not including, its last end. */
  readonly validity: Validity
  /** When it existed, in order: once, or several times for a unit that ended and was re-established. */
  readonly periods: ReadonlyArray<Validity>
  /** What it was called when. */
  readonly names: Timeline<UnitName>
  /** The id of its kind (loại) when: `xa`. */
  readonly kinds: Timeline<string>
  /** The id of its level (cấp) when: `commune`. */
  readonly levels: Timeline<string>
  /** By scheme, its code when. */
  readonly codes: ReadonlyMap<string, Timeline<string>>
  /** By tree, the unit above it when. */
  readonly parents: ReadonlyMap<string, Timeline<UnitId>>
}
