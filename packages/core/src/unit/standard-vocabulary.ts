import type { Text } from "../language/text.ts"
import { frozenVocabulary } from "./frozen-vocabulary.ts"
import type { UnitKind, Vocabulary } from "./vocabulary.ts"

const words = (vi: string, en: string): Text => ({ vi, en })

const kind = (vi: string, en: string, more: Omit<UnitKind, "name"> = {}): UnitKind => ({
  name: words(vi, en),
  ...more,
})

const [central, province, district, commune, village] = [
  { level: "central" },
  { level: "province" },
  { level: "district" },
  { level: "commune" },
  { level: "village" },
]

const levels: Readonly<Record<string, Text>> = {
  central: words("trung ương", "central"),
  province: words("tỉnh", "province"),
  district: words("huyện", "district"),
  commune: words("xã", "commune"),
  village: words("thôn", "village"),
}

const trees: Readonly<Record<string, Text>> = {
  party: words("hệ thống Đảng", "Party"),
  state: words("hệ thống chính quyền", "State"),
  front: words("hệ thống Mặt trận và đoàn thể", "Front and mass organisations"),
  sector: words("hệ thống ngành", "sector"),
  territory: words("địa bàn", "territory"),
}

const territories: Readonly<Record<string, UnitKind>> = {
  tinh: kind("tỉnh", "province", province),
  "thanh-pho-truc-thuoc-trung-uong": kind("thành phố trực thuộc trung ương", "centrally-run city", province),
  huyen: kind("huyện", "rural district", district),
  quan: kind("quận", "urban district", district),
  "thi-xa": kind("thị xã", "town", district),
  "thanh-pho-thuoc-tinh": kind("thành phố thuộc tỉnh", "provincial city", district),
  xa: kind("xã", "commune", commune),
  phuong: kind("phường", "ward", commune),
  "thi-tran": kind("thị trấn", "township", commune),
  "dac-khu": kind("đặc khu", "special zone", commune),
  thon: kind("thôn", "village", village),
  lang: kind("làng", "village (làng)", village),
  xom: kind("xóm", "hamlet (xóm)", village),
  ap: kind("ấp", "hamlet (ấp)", village),
  ban: kind("bản", "village (bản)", village),
  buon: kind("buôn", "village (buôn)", village),
  bon: kind("bon", "village (bon)", village),
  phum: kind("phum", "village (phum)", village),
  soc: kind("sóc", "village (sóc)", village),
  "to-dan-pho": kind("tổ dân phố", "residential group", { ...village, abbreviation: "TDP" }),
  "khu-pho": kind("khu phố", "residential quarter", village),
  "khoi-pho": kind("khối phố", "residential block", village),
  khom: kind("khóm", "residential quarter (khóm)", village),
  "tieu-khu": kind("tiểu khu", "sub-quarter", village),
}

const partyOrgans: Readonly<Record<string, UnitKind>> = {
  "ban-chap-hanh-trung-uong": kind("Ban Chấp hành Trung ương", "Party Central Committee", {
    ...central,
    abbreviation: "TW",
  }),
  "tinh-uy": kind("tỉnh ủy", "provincial Party committee", { ...province, abbreviation: "TU" }),
  // Thành ủy stands at the head of a centrally-run city and of a provincial city: it has no one level.
  "thanh-uy": kind("thành ủy", "city Party committee"),
  "huyen-uy": kind("huyện ủy", "district Party committee", { ...district, abbreviation: "HU" }),
  "quan-uy": kind("quận ủy", "urban-district Party committee", district),
  "thi-uy": kind("thị ủy", "town Party committee", district),
  "dang-uy": kind("đảng ủy", "Party committee", { abbreviation: "ĐU" }),
  // The centre had bloc committees too, and organs at every level have cells.
  "dang-uy-khoi": kind("đảng ủy khối", "bloc Party committee"),
  "chi-bo": kind("chi bộ", "Party cell"),
  "ban-dan-van": kind("ban dân vận", "commission for mass mobilisation", { abbreviation: "BDV" }),
  "ban-tuyen-giao": kind("ban tuyên giáo", "commission for communication and education", {
    abbreviation: "BTG",
  }),
  "ban-tuyen-giao-va-dan-van": kind(
    "ban tuyên giáo và dân vận",
    "commission for communication, education and mass mobilisation",
    { abbreviation: "BTG&DV" },
  ),
  "khoi-dan-van": kind("khối dân vận", "mass-mobilisation bloc", commune),
  "to-dan-van": kind("tổ dân vận", "mass-mobilisation team", village),
  "ban-chi-dao": kind("ban chỉ đạo", "steering committee", { abbreviation: "BCĐ" }),
}

const stateOrgans: Readonly<Record<string, UnitKind>> = {
  "chinh-phu": kind("Chính phủ", "Government", central),
  bo: kind("bộ", "ministry", central),
  ubnd: kind("ủy ban nhân dân", "People's Committee", { abbreviation: "UBND" }),
  hdnd: kind("hội đồng nhân dân", "People's Council", { abbreviation: "HĐND" }),
}

const frontOrgans: Readonly<Record<string, UnitKind>> = {
  ubmttqvn: kind("ủy ban Mặt trận Tổ quốc Việt Nam", "Fatherland Front committee", {
    abbreviation: "UBMTTQVN",
  }),
  "ban-cong-tac-mat-tran": kind("ban công tác Mặt trận", "Front working board", village),
  "doan-thanh-nien": kind("Đoàn TNCS Hồ Chí Minh", "Ho Chi Minh Communist Youth Union", {
    abbreviation: "TNCS HCM",
  }),
  "hoi-phu-nu": kind("hội liên hiệp phụ nữ", "Women's Union", { abbreviation: "LHPN" }),
  "hoi-nong-dan": kind("hội nông dân", "Farmers' Union", { abbreviation: "ND" }),
  "hoi-cuu-chien-binh": kind("hội cựu chiến binh", "Veterans' Association", { abbreviation: "CCB" }),
  "lien-doan-lao-dong": kind("liên đoàn lao động", "Federation of Labour", { abbreviation: "LĐLĐ" }),
}

/**
 * The known Vietnamese kinds, levels and trees. No kind here has dates: which kinds a law ended or began is for
 * the organization's own vocabulary to say, with {@link extendVocabulary}.
 *
 * Names of villages and residential groups follow the forms in use across the country (thôn, làng, xóm, ấp, bản,
 * buôn, bon, phum, sóc; tổ dân phố, khu phố, khối phố, khóm, tiểu khu).
 *
 * @category Units
 * @since 0.1.0
 */
export const standardVocabulary: Vocabulary = frozenVocabulary({
  kinds: new Map(Object.entries({ ...territories, ...partyOrgans, ...stateOrgans, ...frontOrgans })),
  levels: new Map(Object.entries(levels)),
  trees: new Map(Object.entries(trees)),
})
