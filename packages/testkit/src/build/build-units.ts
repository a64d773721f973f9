import type { Units } from "@danvan/core"

/**
 * The changes that establish a province and its communes (tỉnh mẫu và các xã), for `Units.organizationFrom`.
 *
 * @param communes - how many communes the province has.
 * @param date - the day the units are founded, `YYYY-MM-DD`.
 * @param communes - how many; their ids are `xa-1`, `xa-2` …
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 * import { Build } from "@danvan/testkit"
 *
 * Units.organizationFromOrThrow(Build.units(2)).changes.length // 3
 * ```
 *
 * @category Builders
 * @since 0.1.0
 */
export const buildUnits = (communes: number, date = "2020-01-01"): ReadonlyArray<Units.UnitChangeInput> => {
  const basis = { document: "QD-mau" }
  const province = { change: "establish", date, basis, unit: "tinh", name: "Tỉnh Mẫu", kind: "tinh" } as const
  const others = Array.from({ length: communes }, (_, index) => ({
    change: "establish" as const,
    date,
    basis,
    unit: `xa-${index + 1}`,
    name: `Xã Mẫu ${index + 1}`,
    kind: "xa",
    parents: { state: "tinh" },
  }))
  return [province, ...others]
}
