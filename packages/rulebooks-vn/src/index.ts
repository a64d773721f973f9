/**
 * Vietnamese evaluation and emulation regulations as danvan rulebooks. Importing this package parses nothing: a
 * rulebook is read when it is first asked for.
 *
 * @packageDocumentation
 */

import type { Rulebook } from "@danvan/plugin-sdk"
import {
  buDang2015,
  cluster347,
  danVanKheoCommunes,
  decision25Communes,
  decision414Movement,
  decree90Officials,
  decree233Officials,
  decree233Transition,
  decree233Units,
  honQuanGroupI,
  sampleAccessToLaw,
  sampleOfficials,
  sampleUnits,
  studentConductForm,
  youthUnionFrame2021,
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
  /** Of public service units (đơn vị sự nghiệp công lập). */
  get units(): Rulebook.Rulebook {
    return decree233Units.rulebook
  },
  /** Of their officials (viên chức). */
  get officials(): Rulebook.Rulebook {
    return decree233Officials.rulebook
  },
  /** Which text rates an official at the end of 2026 (khoản 1 Điều 20): options `own-rule` and `decree-90`. */
  get transition(): Rulebook.RulebookChoice {
    return decree233Transition()
  },
}

/**
 * Nghị định 90/2020/NĐ-CP on evaluating public officials (Điều 12–15, 19), as amended by Nghị định 48/2023/NĐ-CP:
 * classes by conditions, without points. In force for them from 15/9/2023, as encoded here, to 30/6/2026; a unit
 * without its own rule under Nghị định 233/2026/NĐ-CP still applies it at the end of 2026 (its khoản 1 Điều 20).
 *
 * @example
 * ```ts
 * import { Scoring } from "@danvan/core"
 * import { decree233, decree90, sampleRegulation } from "@danvan/rulebooks-vn"
 *
 * Scoring.compileChoiceOrThrow(decree233.transition, {
 *   "own-rule": Scoring.compileOrThrow(sampleRegulation.officials, { asOf: "2026-12-15" }),
 *   "decree-90": Scoring.compileOrThrow(decree90.officials, { asOf: "2026-06-30" }),
 * })
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const decree90 = {
  /** Of public officials (viên chức). */
  get officials(): Rulebook.Rulebook {
    return decree90Officials.rulebook
  },
}

/**
 * Quyết định 25/2021/QĐ-TTg and Thông tư 09/2021/TT-BTP on communes that meet the standard of access to law.
 * `framework` is what the texts at hand fix; the points of its 20 targets stand in an annex that is not, so it is to be
 * refined before it can be compiled. `sample` joins an illustrative table (5 points each, no body's).
 *
 * @example
 * ```ts
 * import { Scoring } from "@danvan/core"
 * import { accessToLaw } from "@danvan/rulebooks-vn"
 *
 * Scoring.compileOrThrow(accessToLaw.sample, { asOf: "2024-01-31" })
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const accessToLaw = {
  /** What the texts at hand fix; to be refined. */
  get framework(): Rulebook.Rulebook {
    return decision25Communes.rulebook
  },
  /** The framework joined to an illustrative table of points. */
  get sample(): Rulebook.Rulebook {
    return sampleAccessToLaw.rulebook
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
  /** Of units, ready to compile. */
  get units(): Rulebook.Rulebook {
    return sampleUnits.rulebook
  },
  /** Of officials, ready to compile. */
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
  /** Of communes, wards and special zones (xã, phường, đặc khu), in clusters. */
  get communes(): Rulebook.Rulebook {
    return danVanKheoCommunes.rulebook
  },
}

/**
 * Scoring of students: a university's conduct form under Thông tư 16/2015/TT-BGDĐT (`conduct`, điểm rèn luyện) and
 * FPT University's Quyết định 414/QĐ-ĐHFPT (`movement`, điểm phong trào).
 *
 * @example
 * ```ts
 * import { Scoring } from "@danvan/core"
 * import { students } from "@danvan/rulebooks-vn"
 *
 * Scoring.compileOrThrow(students.conduct, { asOf: "2026-01-15" })
 * students.movement.scale?.voidBelow // "60"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const students = {
  /** The conduct form (điểm rèn luyện). */
  get conduct(): Rulebook.Rulebook {
    return studentConductForm.rulebook
  },
  /** The points of the movement (điểm phong trào). */
  get movement(): Rulebook.Rulebook {
    return decision414Movement.rulebook
  },
}

/**
 * The youth union (Đoàn TNCS Hồ Chí Minh): group I of Hướng dẫn 09-HD/HĐ of Huyện đoàn Hớn Quản (`honQuan2012`), three
 * contents of Huyện đoàn Bù Đăng (`buDang2015`), and the frame of Trung ương Đoàn for 2021 (`central2021`), whose points
 * are to be refined before it can be compiled.
 *
 * @example
 * ```ts
 * import { youthUnion } from "@danvan/rulebooks-vn"
 *
 * youthUnion.central2021.criteria.map(({ max }) => max).join(" ") // "60 134 110 30 10 106 50"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const youthUnion = {
  /** Group I of the district of Hớn Quản, 2012. */
  get honQuan2012(): Rulebook.Rulebook {
    return honQuanGroupI.rulebook
  },
  /** Three contents of the district of Bù Đăng, 2015. */
  get buDang2015(): Rulebook.Rulebook {
    return buDang2015.rulebook
  },
  /** The frame of the Central Committee, 2021; to be refined. */
  get central2021(): Rulebook.Rulebook {
    return youthUnionFrame2021.rulebook
  },
}

/**
 * The emulation movement “Vì An ninh Tổ quốc” of commune police, cluster 347: its tree of 1000 points. What is inside its
 * lowest groups is to be refined before it can be compiled; two illustrative rules, one for each published version of the
 * formula, are in the {@link catalog}.
 *
 * @example
 * ```ts
 * import { nationalSecurity } from "@danvan/rulebooks-vn"
 *
 * nationalSecurity.cluster347.scale?.max // "1000"
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const nationalSecurity = {
  /** The tree of cluster 347, of 1000 points; to be refined. */
  get cluster347(): Rulebook.Rulebook {
    return cluster347.rulebook
  },
}
