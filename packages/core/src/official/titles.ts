/**
 * Where a title stands in its organ: trưởng, phó, or thành viên and ủy viên.
 *
 * @category Officials
 * @since 0.1.0
 */
export type Rank = (typeof ranks)[number]

/** The ranks, highest first. */
export const ranks = ["head", "deputy", "member"] as const

/**
 * One title (chức danh): how it is written in full, abbreviated, otherwise, and in English.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface TitleEntry {
  /** Whether who holds it heads, stands in for the head, or is a member. */
  readonly rank: Rank
  /** Written out in full, in Vietnamese. */
  readonly vi: string
  /** In English. */
  readonly en: string
  /** Only where it can be read in one way. */
  readonly abbreviation?: string
  /** Other ways it is written. */
  readonly aliases?: ReadonlyArray<string>
  /**
   * The last word of the title when it is also the first of the organ's name and written once:
   * Trưởng **ban**, of the **Ban** Dân vận, is “Trưởng Ban Dân vận”.
   */
  readonly shares?: {
    /** The word in Vietnamese. */
    readonly vi: string
    /** The word in English. */
    readonly en: string
  }
  /** The organ the title names by itself: Tỉnh ủy viên, of the Tỉnh ủy. */
  readonly names?: string
}

const ban = { vi: "ban", en: "commission" }
const bloc = { vi: "khối", en: "bloc" }
const division = { vi: "phòng", en: "division" }
const delegation = { vi: "đoàn", en: "delegation" }
const office = { vi: "văn phòng", en: "office" }
const village = (vi: string, en: string) => ({ vi, en })

const head = { rank: "head", en: "Head" } as const
const deputy = { rank: "deputy", en: "Deputy Head" } as const
const committeeMember = { rank: "member", en: "Member" } as const

/** Every title that post strings are read with, unless a vocabulary adds more. The slug is the Vietnamese title without marks. */
const table = {
  "bi-thu": { rank: "head", vi: "Bí thư", abbreviation: "BT", en: "Secretary" },
  "pho-bi-thu": {
    rank: "deputy",
    vi: "Phó Bí thư",
    abbreviation: "PBT",
    en: "Deputy Secretary",
    aliases: ["Phó BT"],
  },
  "chu-tich": { rank: "head", vi: "Chủ tịch", abbreviation: "CT", en: "Chair" },
  "pho-chu-tich": {
    rank: "deputy",
    vi: "Phó Chủ tịch",
    abbreviation: "PCT",
    en: "Vice Chair",
    aliases: ["Phó CT"],
  },
  "uy-vien-ban-thuong-vu": {
    rank: "member",
    vi: "Ủy viên Ban Thường vụ",
    abbreviation: "UVBTV",
    en: "Member of the Standing Committee",
    aliases: ["Ủy viên BTV", "UV BTV", "Ủy viên Thường vụ", "UVTV"],
  },
  "uy-vien-ban-chap-hanh": {
    rank: "member",
    vi: "Ủy viên Ban Chấp hành",
    abbreviation: "UVBCH",
    en: "Member of the Executive Committee",
    aliases: ["Ủy viên BCH", "UV BCH"],
  },
  "uy-vien": { rank: "member", vi: "Ủy viên", abbreviation: "UV", en: "Member" },
  "uy-vien-du-khuyet": { rank: "member", vi: "Ủy viên dự khuyết", en: "Alternate Member" },
  "tinh-uy-vien": { ...committeeMember, vi: "Tỉnh ủy viên", abbreviation: "TUV", names: "tinh-uy" },
  "thanh-uy-vien": { ...committeeMember, vi: "Thành ủy viên", names: "thanh-uy" },
  "huyen-uy-vien": { ...committeeMember, vi: "Huyện ủy viên", abbreviation: "HUV", names: "huyen-uy" },
  "quan-uy-vien": { ...committeeMember, vi: "Quận ủy viên", abbreviation: "QUV", names: "quan-uy" },
  "thi-uy-vien": { ...committeeMember, vi: "Thị ủy viên", names: "thi-uy" },
  "dang-uy-vien": { ...committeeMember, vi: "Đảng ủy viên", abbreviation: "ĐUV", names: "dang-uy" },
  "dai-bieu-quoc-hoi": {
    rank: "member",
    vi: "Đại biểu Quốc hội",
    abbreviation: "ĐBQH",
    en: "Deputy",
    names: "quoc-hoi",
  },
  "dai-bieu": { rank: "member", vi: "Đại biểu", en: "Deputy" },
  "truong-ban": { ...head, vi: "Trưởng ban", shares: ban },
  "pho-truong-ban": { ...deputy, vi: "Phó Trưởng ban", shares: ban, aliases: ["Phó ban"] },
  "truong-khoi": { ...head, vi: "Trưởng khối", shares: bloc },
  "pho-truong-khoi": { ...deputy, vi: "Phó Trưởng khối", shares: bloc, aliases: ["Phó khối"] },
  "truong-phong": { ...head, vi: "Trưởng phòng", shares: division },
  "pho-truong-phong": { ...deputy, vi: "Phó Trưởng phòng", shares: division, aliases: ["Phó phòng"] },
  "truong-doan": { ...head, vi: "Trưởng đoàn", shares: delegation },
  "pho-truong-doan": { ...deputy, vi: "Phó Trưởng đoàn", shares: delegation, aliases: ["Phó đoàn"] },
  "chanh-van-phong": {
    rank: "head",
    vi: "Chánh Văn phòng",
    en: "Chief",
    shares: office,
    aliases: ["Chánh VP"],
  },
  "pho-chanh-van-phong": {
    rank: "deputy",
    vi: "Phó Chánh Văn phòng",
    en: "Deputy Chief",
    shares: office,
    aliases: ["Phó Chánh VP"],
  },
  "vu-truong": { rank: "head", vi: "Vụ trưởng", en: "Director General" },
  "pho-vu-truong": { rank: "deputy", vi: "Phó Vụ trưởng", en: "Deputy Director General" },
  "giam-doc": { rank: "head", vi: "Giám đốc", en: "Director" },
  "pho-giam-doc": { rank: "deputy", vi: "Phó Giám đốc", en: "Deputy Director" },
  "chu-nhiem": { rank: "head", vi: "Chủ nhiệm", en: "Chief" },
  "pho-chu-nhiem": { rank: "deputy", vi: "Phó Chủ nhiệm", en: "Deputy Chief" },
  "to-truong": { rank: "head", vi: "Tổ trưởng", en: "Leader" },
  "to-pho": { rank: "deputy", vi: "Tổ phó", en: "Deputy Leader", aliases: ["Phó Tổ trưởng"] },
  "truong-thon": { ...head, vi: "Trưởng thôn", shares: village("thôn", "village") },
  "pho-truong-thon": { ...deputy, vi: "Phó Trưởng thôn", shares: village("thôn", "village") },
  "truong-ap": { ...head, vi: "Trưởng ấp", shares: village("ấp", "hamlet") },
  "pho-truong-ap": { ...deputy, vi: "Phó Trưởng ấp", shares: village("ấp", "hamlet") },
  "truong-ban-lang": { ...head, vi: "Trưởng bản", shares: village("bản", "village") },
  "truong-lang": { ...head, vi: "Trưởng làng", shares: village("làng", "village") },
  "truong-xom": { ...head, vi: "Trưởng xóm", shares: village("xóm", "hamlet") },
  "truong-buon": { ...head, vi: "Trưởng buôn", shares: village("buôn", "village") },
  "truong-khom": { ...head, vi: "Trưởng khóm", shares: village("khóm", "quarter") },
  "truong-khu-pho": { ...head, vi: "Trưởng khu phố", shares: village("khu phố", "quarter") },
  "truong-tieu-khu": { ...head, vi: "Trưởng tiểu khu", shares: village("tiểu khu", "sub-quarter") },
  "thu-ky": { rank: "member", vi: "Thư ký", en: "Secretary to the body" },
  "phu-trach": { rank: "head", vi: "Phụ trách", en: "Person in charge" },
  "thanh-vien": { rank: "member", vi: "Thành viên", en: "Member" },
} as const satisfies Record<string, TitleEntry>

/**
 * The slug of a title danvan knows by itself: `bi-thu`, `truong-ban`.
 *
 * @category Officials
 * @since 0.1.0
 */
export type StandardTitleId = keyof typeof table

/**
 * The slug of a title: a standard one, or one that a vocabulary adds.
 *
 * @category Officials
 * @since 0.1.0
 */
export type TitleId = StandardTitleId | (string & {})

/** The standard titles by their slug. */
export const standardTitles: ReadonlyMap<string, TitleEntry> = new Map(Object.entries(table))
