/**
 * One word or set phrase in the name of an organ (cơ quan).
 *
 * @category Officials
 * @since 0.1.0
 */
export interface OrganTerm {
  /** Written out in full, in Vietnamese. */
  readonly vi: string
  /** In English. */
  readonly en: string
  /** Only where it can be read in one way. */
  readonly abbreviation?: string
  /** Other ways it is written. */
  readonly aliases?: ReadonlyArray<string>
  /**
   * `level`: a kind of territory, such as huyện; in the middle of other words it is an ordinary word
   * (“xã hội”). `generic`: read as an organ only at the front (“Phòng Nội vụ”, but “phòng chống”). `subject`: no
   * organ, but what one deals with: “Ban Chỉ đạo thực hiện QCDC”.
   */
  readonly is?: "level" | "generic" | "subject"
}

const level = (vi: string, en: string, more: Partial<OrganTerm> = {}): OrganTerm =>
  ({ vi, en, is: "level", ...more }) as const

const subject = (vi: string, en: string, abbreviation: string): OrganTerm =>
  ({ vi, en, is: "subject", abbreviation }) as const

const table = {
  "trung-uong": {
    vi: "Trung ương",
    abbreviation: "TW",
    en: "Central Committee",
    aliases: ["T.Ư", "TƯ", "T.W"],
  },
  "tinh-uy": { vi: "Tỉnh ủy", abbreviation: "TU", en: "Provincial Party Committee" },
  "thanh-uy": { vi: "Thành ủy", en: "City Party Committee" },
  "huyen-uy": { vi: "Huyện ủy", abbreviation: "HU", en: "District Party Committee" },
  "quan-uy": { vi: "Quận ủy", abbreviation: "QU", en: "Urban District Party Committee" },
  "thi-uy": { vi: "Thị ủy", en: "Town Party Committee" },
  "dang-uy": { vi: "Đảng ủy", abbreviation: "ĐU", en: "Party Committee" },
  "chi-bo": { vi: "Chi bộ", en: "Party Cell" },
  "ban-thuong-vu": { vi: "Ban Thường vụ", abbreviation: "BTV", en: "Standing Committee" },
  "ban-chap-hanh": { vi: "Ban Chấp hành", abbreviation: "BCH", en: "Executive Committee" },
  "ban-dan-van": {
    vi: "Ban Dân vận",
    abbreviation: "BDV",
    en: "Mass Mobilisation Commission",
    aliases: ["Ban DV"],
  },
  "ban-tuyen-giao-va-dan-van": {
    vi: "Ban Tuyên giáo và Dân vận",
    abbreviation: "BTG&DV",
    en: "Commission for Information, Education and Mass Mobilisation",
    aliases: ["BTGDV", "Ban TG&DV", "Ban Tuyên giáo & Dân vận"],
  },
  "ban-tuyen-giao": {
    vi: "Ban Tuyên giáo",
    abbreviation: "BTG",
    en: "Commission for Information and Education",
  },
  "ban-to-chuc": { vi: "Ban Tổ chức", abbreviation: "BTC", en: "Organisation Commission" },
  "ban-noi-chinh": { vi: "Ban Nội chính", en: "Commission for Internal Affairs" },
  "uy-ban-kiem-tra": { vi: "Ủy ban Kiểm tra", abbreviation: "UBKT", en: "Inspection Commission" },
  "ban-chi-dao": { vi: "Ban Chỉ đạo", abbreviation: "BCĐ", en: "Steering Committee" },
  "co-quan-thuong-truc": { vi: "Cơ quan thường trực", en: "Standing Office" },
  "khoi-dan-van": { vi: "Khối dân vận", en: "Mass Mobilisation Bloc", aliases: ["Khối vận"] },
  "to-dan-van": { vi: "Tổ dân vận", en: "Mass Mobilisation Team" },
  ubnd: { vi: "Ủy ban nhân dân", abbreviation: "UBND", en: "People's Committee" },
  hdnd: { vi: "Hội đồng nhân dân", abbreviation: "HĐND", en: "People's Council" },
  "quoc-hoi": { vi: "Quốc hội", abbreviation: "QH", en: "National Assembly" },
  "doan-dai-bieu-quoc-hoi": {
    vi: "Đoàn đại biểu Quốc hội",
    abbreviation: "ĐĐBQH",
    en: "Delegation of National Assembly Deputies",
    aliases: ["Đoàn ĐBQH"],
  },
  ubmttqvn: {
    vi: "Ủy ban Mặt trận Tổ quốc Việt Nam",
    abbreviation: "UBMTTQVN",
    en: "Committee of the Vietnam Fatherland Front",
    aliases: [
      "UBMTTQ",
      "Ủy ban MTTQ",
      "UB MTTQ",
      "Ủy ban MTTQVN",
      "UB MTTQVN",
      "Ủy ban MTTQ Việt Nam",
      "UBMTTQ Việt Nam",
      "UBMTTQ VN",
      "Ủy ban Mặt trận Tổ quốc",
    ],
  },
  mttq: {
    vi: "Mặt trận Tổ quốc Việt Nam",
    abbreviation: "MTTQ",
    en: "Vietnam Fatherland Front",
    aliases: ["MTTQVN", "MTTQ Việt Nam", "Mặt trận Tổ quốc"],
  },
  "ban-cong-tac-mat-tran": { vi: "Ban công tác Mặt trận", en: "Front Work Board" },
  "hoi-lhpn": {
    vi: "Hội Liên hiệp Phụ nữ",
    abbreviation: "Hội LHPN",
    en: "Women's Union",
    aliases: ["LHPN", "HPN", "Hội PN", "Hội Phụ nữ"],
  },
  "hoi-nong-dan": {
    vi: "Hội Nông dân",
    abbreviation: "Hội ND",
    en: "Farmers' Association",
    aliases: ["HND"],
  },
  "hoi-cuu-chien-binh": {
    vi: "Hội Cựu chiến binh",
    abbreviation: "Hội CCB",
    en: "Veterans' Association",
    aliases: ["CCB", "HCCB"],
  },
  "lien-doan-lao-dong": { vi: "Liên đoàn Lao động", abbreviation: "LĐLĐ", en: "Federation of Labour" },
  "doan-tncs": {
    vi: "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    abbreviation: "Đoàn TNCS HCM",
    en: "Ho Chi Minh Communist Youth Union",
    aliases: ["Đoàn TNCS Hồ Chí Minh", "TNCS HCM", "Đoàn Thanh niên", "Đoàn TN", "ĐTN"],
  },
  "tinh-doan": { vi: "Tỉnh đoàn", en: "Provincial Youth Union" },
  "thanh-doan": { vi: "Thành đoàn", en: "City Youth Union" },
  "huyen-doan": { vi: "Huyện đoàn", en: "District Youth Union" },
  ban: { vi: "Ban", en: "Commission", is: "generic" },
  khoi: { vi: "Khối", en: "Bloc", is: "generic" },
  phong: { vi: "Phòng", en: "Division", is: "generic" },
  doan: { vi: "Đoàn", en: "Delegation or Union", is: "generic" },
  "van-phong": { vi: "Văn phòng", aliases: ["VP"], en: "Office", is: "generic" },
  "van-phong-hdnd-va-ubnd": {
    vi: "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
    abbreviation: "VP HĐND và UBND",
    en: "Office of the People's Council and the People's Committee",
    aliases: [
      "Văn phòng HĐND và UBND",
      "Văn phòng HĐND-UBND",
      "VP HĐND-UBND",
      "Văn phòng HĐND&UBND",
      "VP HĐND&UBND",
    ],
  },
  "quy-che-dan-chu": subject("quy chế dân chủ", "Grass-roots Democracy", "QCDC"),
  "cai-cach-hanh-chinh": subject("cải cách hành chính", "Administrative Reform", "CCHC"),
  "phong-chong-tham-nhung": subject("phòng chống tham nhũng", "Anti-corruption", "PCTN"),
  "nong-thon-moi": subject("nông thôn mới", "New Rural Areas", "NTM"),
  "an-ninh-trat-tu": subject("an ninh trật tự", "Security and Order", "ANTT"),
  "thu-tuc-hanh-chinh": subject("thủ tục hành chính", "Administrative Procedures", "TTHC"),
  "thi-dua-khen-thuong": subject("thi đua khen thưởng", "Emulation and Rewards", "TĐKT"),
  "luc-luong-vu-trang": subject("lực lượng vũ trang", "Armed Forces", "LLVT"),
  tinh: level("tỉnh", "Province"),
  "thanh-pho": level("thành phố", "City", { abbreviation: "TP", aliases: ["TP."] }),
  huyen: level("huyện", "District", { aliases: ["H."] }),
  quan: level("quận", "Urban District", { aliases: ["Q."] }),
  "thi-xa": level("thị xã", "Town", { abbreviation: "TX", aliases: ["TX."] }),
  xa: level("xã", "Commune", { aliases: ["X."] }),
  phuong: level("phường", "Ward", { aliases: ["P."] }),
  "thi-tran": level("thị trấn", "Township"),
  "dac-khu": level("đặc khu", "Special Zone"),
  thon: level("thôn", "Village"),
  ap: level("ấp", "Hamlet"),
  "ban-lang": level("bản", "Village"),
  lang: level("làng", "Village"),
  xom: level("xóm", "Hamlet"),
  buon: level("buôn", "Village"),
  khom: level("khóm", "Quarter"),
  "khu-pho": level("khu phố", "Quarter", { aliases: ["KP"] }),
  "tieu-khu": level("tiểu khu", "Sub-quarter"),
  "to-dan-pho": level("Tổ dân phố", "Residential Group", { abbreviation: "TDP" }),
} as const satisfies Record<string, OrganTerm>

/**
 * The slug of a phrase in the name of an organ that danvan knows by itself: `ban-dan-van`, `huyen-uy`, `huyen`.
 *
 * @category Officials
 * @since 0.1.0
 */
export type StandardOrganTermId = keyof typeof table

/**
 * The slug of a phrase in the name of an organ: a standard one, or one that a vocabulary adds.
 *
 * @category Officials
 * @since 0.1.0
 */
export type OrganTermId = StandardOrganTermId | (string & {})

/** The standard phrases by their slug, which is the Vietnamese phrase without marks. */
export const standardOrgans: ReadonlyMap<string, OrganTerm> = new Map(Object.entries(table))

/** Abbreviations that stand for more than one organ: never guessed, see the `readings` of `parsePosts`. */
export const standardAmbiguous: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ["ThU", ["Thị ủy", "Thành ủy"]],
])
