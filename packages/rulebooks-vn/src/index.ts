/**
 * Vietnamese evaluation and emulation regulations as danvan rulebooks. Importing this package parses nothing: a
 * rulebook is read when it is first asked for.
 *
 * @packageDocumentation
 */

import type { Rulebook } from "@danvan/core"
import {
  danVanKheoCommunes,
  decree233Officials,
  decree233Units,
  sampleOfficials,
  sampleUnits,
} from "./catalog.ts"

export { catalog } from "./catalog.ts"
export type { ShippedRulebook } from "./shipped-rulebook.ts"

/**
 * Nghị định 233/2026/NĐ-CP on evaluating public service units (`units`) and their officials (`officials`). The
 * decree leaves the points of single criteria to a lower rule (khoản 6 Điều 7, khoản 5 Điều 12), so these are to be
 * refined before they can be compiled.
 *
 * @example
 * ```ts
 * import { decree233 } from "@danvan/rulebooks-vn"
 *
 * decree233.units.classification?.classes.map(({ id }) => id)
 * ```
 *
 * @see {@link sampleRegulation} for one joined to a sample rule, ready to compile.
 * @category Rulebooks
 * @since 0.1.0
 */
export const decree233 = {
  get units(): Rulebook.Rulebook {
    return decree233Units.rulebook
  },
  get officials(): Rulebook.Rulebook {
    return decree233Officials.rulebook
  },
}

/**
 * Nghị định 233/2026/NĐ-CP joined to a sample local rule (quy chế mẫu, minh họa: no body has issued it), ready to
 * compile.
 *
 * @example
 * ```ts
 * import { Scoring } from "@danvan/core"
 * import { sampleRegulation } from "@danvan/rulebooks-vn"
 *
 * Scoring.compileOrThrow(sampleRegulation.units, { asOf: "2026-12-15" })
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const sampleRegulation = {
  get units(): Rulebook.Rulebook {
    return sampleUnits.rulebook
  },
  get officials(): Rulebook.Rulebook {
    return sampleOfficials.rulebook
  },
}

/**
 * The emulation movement “Dân vận khéo” for communes, wards and special zones in clusters. Illustrative – no
 * province's table (minh họa – không phải bảng điểm của tỉnh nào).
 *
 * @example
 * ```ts
 * import { Scoring } from "@danvan/core"
 * import { danVanKheo } from "@danvan/rulebooks-vn"
 *
 * Scoring.compileOrThrow(danVanKheo.communes, { asOf: "2026-12-15" })
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const danVanKheo = {
  get communes(): Rulebook.Rulebook {
    return danVanKheoCommunes.rulebook
  },
}
