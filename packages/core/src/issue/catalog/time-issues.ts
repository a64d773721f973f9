import type { CatalogEntry } from "./catalog-entry.ts"

export const timeIssues = {
  "date.invalid": {
    vi: "“{value}” không phải là một ngày có thật.",
    en: "“{value}” is not a real date.",
    fix: {
      vi: "Viết ngày theo dạng năm-tháng-ngày, ví dụ 2026-12-15.",
      en: "Write the date as year-month-day, for example 2026-12-15.",
    },
  },
} as const satisfies Record<string, CatalogEntry>
