import type { Officials } from "@danvan/core"

/** What a register is made from. */
export type RegisterInput = Parameters<typeof Officials.makeRegister>[0]

/**
 * Officials and their appointments (cán bộ mẫu), as `Officials.makeRegister` takes them: one chair a unit, from a day on.
 *
 * @param from - the first day of the appointment, `YYYY-MM-DD`.
 * @param units - the units whose chairs they are.
 *
 * @example
 * ```ts
 * import { Officials, Units } from "@danvan/core"
 * import { Build } from "@danvan/testkit"
 *
 * const units = Officials.unitsOf(Units.organizationFromOrThrow(Build.units(2)))
 * Officials.makeRegister(Build.officials(["xa-1", "xa-2"]), { units }) // success
 * ```
 *
 * @category Builders
 * @since 0.1.0
 */
export const buildOfficials = (units: ReadonlyArray<string>, from = "2024-01-01"): RegisterInput => ({
  officials: units.map((_, index) => ({ id: `o-${index + 1}`, name: "Nguyễn Văn A" })),
  appointments: units.map((unit, index) => ({
    id: `a-${index + 1}`,
    official: `o-${index + 1}`,
    unit,
    title: "chu-tich",
    validity: { from },
  })),
})
