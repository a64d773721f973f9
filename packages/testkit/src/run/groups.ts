import type { Text } from "@danvan/core"

/** The headings under which tests are listed. */
export const groups = {
  author: { vi: "bộ ví dụ", en: "the cases" },
  valid: { vi: "ví dụ đúng", en: "valid" },
  boundary: { vi: "ví dụ ở ranh giới", en: "boundary" },
  invalid: { vi: "ví dụ bị từ chối", en: "invalid" },
  laws: { vi: "luật chung", en: "laws" },
} as const satisfies Readonly<Record<string, Text>>
