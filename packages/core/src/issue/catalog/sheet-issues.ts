import type { CatalogEntry } from "./catalog-entry.ts"

/** What may be wrong with a score sheet. */
export const sheetIssues = {
  "sheet.unknown-criterion": {
    vi: "Bộ tiêu chí không có tiêu chí “{criterion}”.",
    en: "The rulebook has no criterion “{criterion}”.",
    fix: { vi: "Gần nhất: {suggestion}.", en: "Closest: {suggestion}." },
  },
  "sheet.duplicate-value": {
    vi: "“{field}” của tiêu chí “{criterion}” được nhập hai lần trong phiếu.",
    en: "“{field}” of the criterion “{criterion}” is twice on the sheet.",
    fix: { vi: "Chỉ để một giá trị.", en: "Keep one value." },
  },
  "sheet.locked": {
    vi: "Bước “{stage}” không được sửa tiêu chí “{criterion}”.",
    en: "The stage “{stage}” may not change the criterion “{criterion}”.",
    fix: { vi: "Giữ nguyên giá trị của bước trước.", en: "Keep the values of the stage before." },
  },
  "sheet.empty": {
    vi: "Phiếu chấm của “{unit}” không có giá trị nào.",
    en: "The sheet of “{unit}” holds no value at all.",
    fix: {
      vi: "Nhập giá trị; nếu không xếp loại, ghi lý do vào “notRated”.",
      en: "Enter its values; if the subject is not rated, say why in “notRated”.",
    },
  },
  "sheet.empty-value": {
    vi: "“{field}” của tiêu chí “{criterion}” bị để trống.",
    en: "“{field}” of the criterion “{criterion}” is left empty.",
    fix: {
      vi: "Ghi giá trị, hoặc ghi rõ “chưa chấm”, “không áp dụng”, “không giao”; số 0 là một giá trị.",
      en: "Give the value, or say “missing”, “not-applicable” or “not-assigned”; zero is a value.",
    },
  },
  "sheet.not-rated-with-values": {
    vi: "Phiếu chấm ghi “{unit}” không xếp loại nhưng vẫn có điểm.",
    en: "The sheet says that “{unit}” is not rated, yet it holds values.",
    fix: { vi: "Bỏ điểm, hoặc bỏ “notRated”.", en: "Leave out the values, or “notRated”." },
  },
  "sheet.value-missing": {
    vi: "Phiếu chấm của “{unit}” chưa có “{field}” của tiêu chí “{criterion}” nên chưa thể duyệt.",
    en: "The sheet of “{unit}” has no “{field}” of the criterion “{criterion}”, so it cannot be approved.",
    fix: {
      vi: "Bổ sung giá trị, hoặc trả lại; kế hoạch có thể ghi “missing: list” để duyệt kèm danh sách thiếu.",
      en: "Add the value, or return the sheet; a plan may say “missing: list” to approve with a list of them.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
