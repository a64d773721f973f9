import type { Units } from "@danvan/core"
import * as fc from "fast-check"
import { buildOfficials, type RegisterInput } from "../build/build-officials.ts"
import { buildUnits } from "../build/build-units.ts"

/**
 * Units, and officials who hold posts in them (cán bộ và chức vụ): the changes for `Units.organizationFrom`, the register
 * for `Officials.makeRegister`.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * const [{ register } = { register: undefined }] = fc.sample(Arbitraries.register(), 1)
 * Officials.makeRegister(register!) // success
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const register = (): fc.Arbitrary<{
  /** The changes that make the units its posts are in. */
  readonly units: ReadonlyArray<Units.UnitChangeInput>
  /** The two lists a register is made from. */
  readonly register: RegisterInput
}> =>
  fc
    .record({ communes: fc.integer({ min: 1, max: 6 }), year: fc.integer({ min: 2020, max: 2026 }) })
    .map(({ communes, year }) => {
      const ids = Array.from({ length: communes }, (_, index) => `xa-${index + 1}`)
      return { units: buildUnits(communes), register: buildOfficials(ids, `${year}-01-01`) }
    })
