import type { CatalogEntry } from "./catalog-entry.ts"

export const directiveIssues = {
  "directive.step-out-of-order": {
    vi: "Bước “{step}” không thể đến sau “{previous}”.",
    en: "The step “{step}” cannot come after “{previous}”.",
    fix: {
      vi: "Ngay trước bước này phải là: {needed}.",
      en: "Right before it there must be: {needed}.",
    },
  },
  "directive.step-too-early": {
    vi: "Bước “{step}” ghi ngày {date}, trước bước “{previous}” ngày {earliest}.",
    en: "The step “{step}” is dated {date}, before “{previous}” on {earliest}.",
    fix: { vi: "Sửa ngày của một trong hai bước.", en: "Correct the date of one of the two." },
  },
  "directive.due-unclear": {
    vi: "Thời hạn phải ghi đúng một mốc; ở đây có {count}.",
    en: "A deadline has exactly one bound; this one has {count}.",
    fix: {
      vi: "Chỉ giữ một: by (chậm nhất ngày), before (trước ngày) hoặc within (trong kỳ).",
      en: "Keep one: by (that day at the latest), before (before that day) or within (a period).",
    },
  },
  "directive.due-before-issue": {
    vi: "Nội dung chỉ đạo ban hành ngày {date}, khi thời hạn thực hiện đã qua.",
    en: "The directive was issued on {date}, after its time was up.",
    fix: { vi: "Sửa thời hạn hoặc ngày ban hành.", en: "Correct the deadline or the date of issue." },
  },
  "attendance.share-invalid": {
    vi: "“{value}” không phải là một tỷ lệ từ 0 đến 1.",
    en: "“{value}” is not a share between 0 and 1.",
    fix: {
      vi: "Viết phân số hoặc phần trăm, ví dụ 2/3 hoặc 50%.",
      en: "Write a fraction or a percentage, for example 2/3 or 50%.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
