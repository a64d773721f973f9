import type { DocumentKind } from "./document-kind.ts"

/**
 * Whose way of writing numbers a document follows: the Party's, the State's, or that of the Front and the
 * political and social organisations. One code may stand for other kinds in each.
 *
 * @category Documents
 * @since 0.1.0
 */
export type NumberUsage = "party" | "state" | "front"

/**
 * What a type code stands for: `kinds` wherever a usage does not say otherwise. Several kinds: the code alone
 * does not tell which.
 *
 * @category Documents
 * @since 0.1.0
 */
export interface TypeCode {
  /** Wherever a usage below does not say otherwise. */
  readonly kinds: ReadonlyArray<DocumentKind>
  /** What it stands for in State numbers (cơ quan nhà nước), where that differs. */
  readonly state?: ReadonlyArray<DocumentKind>
  /** What it stands for in the Party's numbers (cơ quan Đảng), where that differs. */
  readonly party?: ReadonlyArray<DocumentKind>
  /** What it stands for in numbers of the Front and mass organisations (Mặt trận, đoàn thể), where that differs. */
  readonly front?: ReadonlyArray<DocumentKind>
}

/**
 * The abbreviations of kinds in document numbers (chữ viết tắt tên loại văn bản), in their settled spelling.
 *
 * `QĐ` is Quyết định in State usage, but Quyết định or Quy định in the Party's, so it stays open there.
 *
 * @category Documents
 * @since 0.1.0
 */
export const typeCodes = {
  NQ: { kinds: ["nghi-quyet"] },
  NQLT: { kinds: ["nghi-quyet-lien-tich"] },
  QĐ: { kinds: ["quyet-dinh", "quy-dinh"], state: ["quyet-dinh"] },
  QĐi: { kinds: ["quy-dinh"] },
  QyĐ: { kinds: ["quy-dinh"] },
  QC: { kinds: ["quy-che"] },
  CT: { kinds: ["chi-thi"] },
  KL: { kinds: ["ket-luan"] },
  HD: { kinds: ["huong-dan"] },
  KH: { kinds: ["ke-hoach"] },
  CTr: { kinds: ["chuong-trinh"] },
  ĐA: { kinds: ["de-an"] },
  DA: { kinds: ["du-an"] },
  PA: { kinds: ["phuong-an"] },
  BC: { kinds: ["bao-cao"] },
  TTr: { kinds: ["to-trinh"], front: ["to-trinh", "thong-tri"] },
  TB: { kinds: ["thong-bao"] },
  TC: { kinds: ["thong-cao"] },
  CV: { kinds: ["cong-van"] },
  CĐ: { kinds: ["cong-dien"] },
  BB: { kinds: ["bien-ban"] },
  GM: { kinds: ["giay-moi"] },
  HĐ: { kinds: ["hop-dong"] },
  L: { kinds: ["lenh"] },
  PL: { kinds: ["phap-lenh"] },
  NĐ: { kinds: ["nghi-dinh"] },
  TT: { kinds: ["thong-tu", "thong-tri"], state: ["thong-tu"], party: ["thong-tri"] },
  TTLT: { kinds: ["thong-tu-lien-tich"] },
  VBHN: { kinds: ["van-ban-hop-nhat"] },
} as const satisfies Record<string, TypeCode>

const table: Readonly<Record<string, TypeCode>> = typeCodes
const spellings = new Map(Object.keys(table).map((code) => [code.toUpperCase(), code]))
const withoutBar = (code: string): string => code.toUpperCase().replaceAll("Đ", "D")

/** The settled spelling of a known code, whatever its case (“ctr” is “CTr”); `undefined` for an unknown one. */
export const spellTypeCode = (written: string): string | undefined => spellings.get(written.toUpperCase())

/** The known codes that an unknown one becomes once its D is a Đ: “QD” may be “QĐ”. */
export const barredCodes = (written: string): ReadonlyArray<string> =>
  [...spellings.values()].filter((code) => code.includes("Đ") && withoutBar(code) === withoutBar(written))

/** The kinds a code may stand for in a usage; none for a code that is not in the table. */
export const kindsOfCode = (code: string, usage: NumberUsage): ReadonlyArray<DocumentKind> => {
  if (!Object.hasOwn(table, code)) return []
  const meaning = table[code] as TypeCode
  return meaning[usage] ?? meaning.kinds
}
