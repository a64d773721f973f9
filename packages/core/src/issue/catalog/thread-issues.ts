import type { CatalogEntry } from "./catalog-entry.ts"

/** What may end scoring in several threads. */
export const threadIssues = {
  "threads.broke": {
    vi: "Một luồng chấm điểm bị ngắt giữa chừng ({reason}); không có kết quả nào được giữ lại.",
    en: "A thread that scored ended before its time ({reason}); no results were kept.",
    fix: {
      vi: "Chấm lại; nếu vẫn bị ngắt, dùng ít luồng hơn, cho mỗi luồng thêm bộ nhớ, hoặc chấm trên một luồng.",
      en: "Score again; if it happens again, use fewer threads, give each more memory, or score in one.",
    },
  },
  "threads.closed": {
    vi: "Nhóm luồng chấm điểm đã đóng; không có kết quả nào được giữ lại.",
    en: "The threads that score were closed; no results were kept.",
    fix: { vi: "Mở nhóm luồng khác để chấm.", en: "Open other threads to score." },
  },
} as const satisfies Record<string, CatalogEntry>
