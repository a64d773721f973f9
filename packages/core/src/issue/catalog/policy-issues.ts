import type { CatalogEntry } from "./catalog-entry.ts"

export const policyIssues = {
  "policy.unknown": {
    vi: "Không có chính sách “{name}” của plugin nào.",
    en: "No plugin brings a policy “{name}”.",
    fix: {
      vi: "Gần nhất: {suggestion}. Plugin mang chính sách đó phải được đăng ký.",
      en: "Closest: {suggestion}. The plugin that brings it must be registered.",
    },
  },
  "tie-break.unclear": {
    vi: "Tiêu chí phụ phải ghi đúng một trong hai: “by” (công thức) hoặc “policy” (của plugin).",
    en: "A tie-break must state exactly one of “by” (a formula) and “policy” (of a plugin).",
    fix: { vi: "Giữ lại một.", en: "Keep one of them." },
  },
  "class.policy-and-bands": {
    vi: "“{id}” có khung điểm hoặc điều kiện, nhưng việc xếp loại đã giao cho chính sách “{name}”.",
    en: "“{id}” has a band or conditions, but the policy “{name}” decides the class.",
    fix: { vi: "Bỏ một trong hai.", en: "Drop one of the two." },
  },
  "quota.tie-unanswered": {
    vi: "“{quota}”: tiêu chí phụ của plugin không trả lời, nên {count} đối tượng bằng nhau ở ranh giới chờ cấp có thẩm quyền quyết định, dù “ties” ghi gì: {subjects}.",
    en: "“{quota}”: a plugin's tie-break did not answer, so {count} equals at the edge await the authority, whatever “ties” says: {subjects}.",
    fix: {
      vi: "Báo cho người viết plugin; trong khi chờ, cấp có thẩm quyền quyết định.",
      en: "Tell the author of the plugin; meanwhile the authority decides.",
    },
  },
  "quota.policy-decides": {
    vi: "Tỷ lệ khống chế “{id}” giao giới hạn cho một chính sách nhưng còn ghi “{idle}”.",
    en: "The quota “{id}” leaves its limit to a policy, but also states “{idle}”.",
    fix: { vi: "Bỏ “{idle}”.", en: "Remove “{idle}”." },
  },
} as const satisfies Record<string, CatalogEntry>
