import type { CatalogEntry } from "./catalog-entry.ts"

export const receiptIssues = {
  "receipt.not-published": {
    vi: "Các sự kiện chưa đi đến công bố kết quả nên chưa thể lập biên nhận.",
    en: "The events do not lead to a publication, so there is nothing to make a receipt of.",
    fix: { vi: "Công bố kết quả trước.", en: "Publish the results first." },
  },
  "receipt.different": {
    vi: "Biên nhận không khớp ở phần “{part}” – đối tượng “{subject}”, trường “{field}”: cần {expected} nhưng ghi {found}.",
    en: "The receipt does not match in “{part}”, subject “{subject}”, field “{field}”: expected {expected}, found {found}.",
    fix: {
      vi: "Không dùng biên nhận này; đối chiếu với bản gốc.",
      en: "Do not rely on this receipt; compare it with the original.",
    },
  },
  "receipt.not-data": {
    vi: "Có một giá trị không viết được dưới dạng JSON ({found}).",
    en: "A value cannot be written as JSON ({found}).",
    fix: {
      vi: "Chỉ dùng chữ, số hữu hạn, đúng/sai, null, danh sách và nhóm trường.",
      en: "Use only text, finite numbers, true or false, null, lists and maps.",
    },
  },
  "receipt.too-deep": {
    vi: "Dữ liệu lồng nhau quá {limit} tầng.",
    en: "The data is nested more than {limit} levels deep.",
    fix: { vi: "Giảm số tầng.", en: "Nest it less." },
  },
} as const satisfies Record<string, CatalogEntry>
