import type { Text } from "../language/text.ts"

/**
 * The kinds of document (tên loại văn bản) danvan knows by name, in Vietnamese and English.
 *
 * Source: Decree 30/2020/NĐ-CP, Article 7 for administrative documents; laws, Party and Front kinds as in use.
 *
 * @category Documents
 * @since 0.1.0
 */
export const documentKinds = {
  luat: { vi: "Luật", en: "Law" },
  "bo-luat": { vi: "Bộ luật", en: "Code" },
  "phap-lenh": { vi: "Pháp lệnh", en: "Ordinance" },
  lenh: { vi: "Lệnh", en: "Order" },
  "nghi-quyet": { vi: "Nghị quyết", en: "Resolution" },
  "nghi-quyet-lien-tich": { vi: "Nghị quyết liên tịch", en: "Joint Resolution" },
  "nghi-dinh": { vi: "Nghị định", en: "Decree" },
  "thong-tu": { vi: "Thông tư", en: "Circular" },
  "thong-tu-lien-tich": { vi: "Thông tư liên tịch", en: "Joint Circular" },
  "thong-tri": { vi: "Thông tri", en: "Circular Letter" },
  "quyet-dinh": { vi: "Quyết định", en: "Decision" },
  "quy-dinh": { vi: "Quy định", en: "Regulation" },
  "quy-che": { vi: "Quy chế", en: "Rules" },
  "chi-thi": { vi: "Chỉ thị", en: "Directive" },
  "ket-luan": { vi: "Kết luận", en: "Conclusion" },
  "huong-dan": { vi: "Hướng dẫn", en: "Guidance" },
  "ke-hoach": { vi: "Kế hoạch", en: "Plan" },
  "chuong-trinh": { vi: "Chương trình", en: "Programme" },
  "de-an": { vi: "Đề án", en: "Scheme" },
  "du-an": { vi: "Dự án", en: "Project" },
  "phuong-an": { vi: "Phương án", en: "Course of Action" },
  "bao-cao": { vi: "Báo cáo", en: "Report" },
  "to-trinh": { vi: "Tờ trình", en: "Submission" },
  "thong-bao": { vi: "Thông báo", en: "Notice" },
  "thong-cao": { vi: "Thông cáo", en: "Communiqué" },
  "cong-van": { vi: "Công văn", en: "Official Letter" },
  "cong-dien": { vi: "Công điện", en: "Urgent Dispatch" },
  "bien-ban": { vi: "Biên bản", en: "Minutes" },
  "giay-moi": { vi: "Giấy mời", en: "Invitation" },
  "hop-dong": { vi: "Hợp đồng", en: "Contract" },
  "van-ban-hop-nhat": { vi: "Văn bản hợp nhất", en: "Consolidated Text" },
} as const satisfies Record<string, Text>

/**
 * A kind of document, by its key in {@link documentKinds}: `"quyet-dinh"`, `"quy-dinh"`…
 *
 * @category Documents
 * @since 0.1.0
 */
export type DocumentKind = keyof typeof documentKinds

/** Every kind, in the order of {@link documentKinds}. */
export const kindKeys = Object.keys(documentKinds) as ReadonlyArray<DocumentKind>

/** The kinds found in both lists. */
export const commonKinds = (
  left: ReadonlyArray<DocumentKind>,
  right: ReadonlyArray<DocumentKind>,
): ReadonlyArray<DocumentKind> => left.filter((kind) => right.includes(kind))

/** Kinds named for a reader: “Quyết định, Quy định”. */
export const namesOfKinds = (kinds: ReadonlyArray<DocumentKind>): string =>
  kinds.map((kind) => documentKinds[kind].vi).join(", ")
