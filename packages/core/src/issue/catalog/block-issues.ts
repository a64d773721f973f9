import type { CatalogEntry } from "./catalog-entry.ts"

/** What may be wrong while subjects are scored block by block. */
export const blockIssues = {
  "blocks.stopped": {
    vi: "Đã dừng theo yêu cầu sau {done} trên {rows} dòng; không có kết quả nào được giữ lại.",
    en: "Stopped as asked after {done} of {rows} rows; no results were kept.",
    fix: { vi: "Chấm lại từ đầu khi cần.", en: "Score again from the beginning when needed." },
  },
  "blocks.unreadable": {
    vi: "Không đọc được khối {block}: {reason}",
    en: "Block {block} could not be read: {reason}",
    fix: {
      vi: "Kiểm tra nguồn số liệu; mỗi khối phải đọc lại được và luôn cho cùng số liệu.",
      en: "Check the source; every block must be readable again, and give the same facts each time.",
    },
  },
  "blocks.wrong-rows": {
    vi: "Khối {block} có {found} dòng, đúng ra phải có {rows}.",
    en: "Block {block} has {found} rows; it should have {rows}.",
    fix: {
      vi: "Mỗi khối có số dòng như nhau, riêng khối cuối có thể ít hơn.",
      en: "All blocks have the same number of rows; only the last may have fewer.",
    },
  },
  "blocks.whole-board": {
    vi: "Bộ tiêu chí dùng quy tắc của phần mở rộng cần xem tất cả đối tượng cùng lúc nên không chấm theo khối được.",
    en: "The rulebook uses a plugin's rules that look at all subjects at once, so it cannot be scored in blocks.",
    fix: { vi: "Chấm tất cả trong một lần.", en: "Score everything at once." },
  },
  "blocks.split-pool": {
    vi: "Các đối tượng được so với nhau ({pool}) nằm ở hai khối: {first} và {block}.",
    en: "Subjects that are compared with each other ({pool}) are in two blocks: {first} and {block}.",
    fix: {
      vi: "Sắp nguồn số liệu để những đối tượng so với nhau nằm trong một khối, hoặc dùng khối lớn hơn.",
      en: "Order the source so that those compared with each other are in one block, or make blocks larger.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
