/** One academic, professional, military or religious title that stands before a name. */
export interface NameTitle {
  readonly vi: string
  readonly abbreviation?: string
  readonly aliases?: ReadonlyArray<string>
}

const spelt = (vi: string, abbreviation: string, ...aliases: ReadonlyArray<string>): NameTitle => ({
  vi,
  abbreviation,
  aliases,
})

const inFull = (...all: ReadonlyArray<readonly [string, string]>): Record<string, NameTitle> =>
  Object.fromEntries(all.map(([id, vi]) => [id, { vi }]))

/**
 * The titles a name may be introduced by (học hàm, học vị, cấp bậc, chức sắc), by their slug. No family name is
 * written like one of them.
 */
const table = {
  gs: spelt("Giáo sư", "GS"),
  pgs: spelt("Phó Giáo sư", "PGS"),
  vs: spelt("Viện sĩ", "VS", "Viện sỹ"),
  tskh: spelt("Tiến sĩ khoa học", "TSKH", "Tiến sỹ khoa học"),
  ts: spelt("Tiến sĩ", "TS", "Tiến sỹ"),
  ths: spelt("Thạc sĩ", "ThS", "Thạc sỹ"),
  cki: spelt("Chuyên khoa I", "CKI", "CK1", "CK I", "Chuyên khoa 1", "Chuyên khoa cấp I"),
  ckii: spelt("Chuyên khoa II", "CKII", "CK2", "CK II", "Chuyên khoa 2", "Chuyên khoa cấp II"),
  bs: spelt("Bác sĩ", "BS", "Bác sỹ"),
  ds: spelt("Dược sĩ", "DS", "Dược sỹ"),
  kts: spelt("Kiến trúc sư", "KTS"),
  ks: spelt("Kỹ sư", "KS", "Kĩ sư"),
  cn: spelt("Cử nhân", "CN"),
  ls: spelt("Luật sư", "LS"),
  nsnd: spelt("Nghệ sĩ Nhân dân", "NSND", "Nghệ sỹ Nhân dân"),
  nsut: spelt("Nghệ sĩ Ưu tú", "NSƯT", "Nghệ sỹ Ưu tú"),
  ngnd: spelt("Nhà giáo Nhân dân", "NGND"),
  ngut: spelt("Nhà giáo Ưu tú", "NGƯT"),
  ttnd: spelt("Thầy thuốc Nhân dân", "TTND"),
  ttut: spelt("Thầy thuốc Ưu tú", "TTƯT"),
  ...inFull(
    ["thieu-uy", "Thiếu úy"],
    ["trung-uy", "Trung úy"],
    ["thuong-uy", "Thượng úy"],
    ["dai-uy", "Đại úy"],
    ["thieu-ta", "Thiếu tá"],
    ["trung-ta", "Trung tá"],
    ["thuong-ta", "Thượng tá"],
    ["dai-ta", "Đại tá"],
    ["thieu-tuong", "Thiếu tướng"],
    ["trung-tuong", "Trung tướng"],
    ["thuong-tuong", "Thượng tướng"],
    ["dai-tuong", "Đại tướng"],
    ["chuan-do-doc", "Chuẩn Đô đốc"],
    ["pho-do-doc", "Phó Đô đốc"],
    ["do-doc", "Đô đốc"],
    ["hoa-thuong", "Hòa thượng"],
    ["thuong-toa", "Thượng tọa"],
    ["dai-duc", "Đại đức"],
    ["ni-truong", "Ni trưởng"],
    ["ni-su", "Ni sư"],
    ["su-co", "Sư cô"],
    ["hong-y", "Hồng y"],
    ["tong-giam-muc", "Tổng Giám mục"],
    ["giam-muc", "Giám mục"],
    ["linh-muc", "Linh mục"],
    ["muc-su", "Mục sư"],
  ),
} as const satisfies Record<string, NameTitle>

/** The titles that may stand before a name, by their slug. */
export const nameTitles: ReadonlyMap<string, NameTitle> = new Map(Object.entries(table))
