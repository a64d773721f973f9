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
  "receipt.superseded": {
    vi: "Kết quả của “{subject}” đã được thay thế ngày {on} (sự kiện {event}): {was} → {now}.",
    en: "The result of “{subject}” was superseded on {on} by {event}: {was} → {now}.",
    fix: {
      vi: "Biên nhận vẫn đúng tại ngày lập; kết quả hiện hành có biên nhận mới, lập với “earlier”.",
      en: "The receipt holds for its own day; what is in force has a new one, made with “earlier”.",
    },
  },
  "receipt.award-revoked": {
    vi: "Khen thưởng “{award}” đã bị thu hồi ngày {on} (sự kiện {event}).",
    en: "The award “{award}” was revoked on {on} by {event}.",
    fix: {
      vi: "Biên nhận vẫn đúng tại ngày lập; lập biên nhận mới với “earlier”.",
      en: "The receipt holds for its own day; make a new one with “earlier”.",
    },
  },
  "receipt.later-event": {
    vi: "Sau biên nhận có sự kiện {event} ngày {on}; kết quả không thay đổi vì sự kiện này.",
    en: "After the receipt came {event} on {on}; it changes no result.",
    fix: { vi: "Không cần làm gì.", en: "There is nothing to do." },
  },
  "receipt.nothing-replaced": {
    vi: "Từ biên nhận trước đến nay chưa có kết quả nào được thay thế.",
    en: "Since the earlier receipt no result was replaced.",
    fix: {
      vi: "Dùng biên nhận trước; chỉ lập mới sau khi chấp nhận kiến nghị hoặc thu hồi khen thưởng.",
      en: "Use the earlier receipt; a new one follows an appeal upheld or an award revoked.",
    },
  },
  "receipt.earlier-missing": {
    vi: "Biên nhận này thay cho biên nhận {seal}, nhưng không có biên nhận đó để đối chiếu.",
    en: "This receipt takes the place of the receipt {seal}, which is not at hand to check.",
    fix: { vi: "Đưa biên nhận trước vào “earlier”.", en: "Hand in the earlier receipt as “earlier”." },
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
