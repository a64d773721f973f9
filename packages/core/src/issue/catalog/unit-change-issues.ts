import type { CatalogEntry } from "./catalog-entry.ts"

export const unitChangeIssues = {
  "vocabulary.word-twice": {
    vi: "“{word}” đã có trong từ vựng ({part}).",
    en: "“{word}” is in the vocabulary already ({part}).",
    fix: { vi: "Dùng từ đã có, hoặc chọn mã khác.", en: "Use the one there is, or choose another id." },
  },
  "vocabulary.kind-unknown": {
    vi: "Từ vựng của tổ chức không có loại đơn vị “{kind}”.",
    en: "The organization's vocabulary has no kind of unit “{kind}”.",
    fix: {
      vi: "Có phải ý bạn là: {suggestion}? Nếu là loại mới, hãy khai báo trong từ vựng.",
      en: "Did you mean {suggestion}? If the kind is new, declare it in the vocabulary.",
    },
  },
  "vocabulary.level-unknown": {
    vi: "Từ vựng của tổ chức không có cấp “{level}”.",
    en: "The organization's vocabulary has no level “{level}”.",
    fix: {
      vi: "Có phải ý bạn là: {suggestion}? Nếu là cấp mới, hãy khai báo trong từ vựng.",
      en: "Did you mean {suggestion}? If the level is new, declare it in the vocabulary.",
    },
  },
  "vocabulary.tree-unknown": {
    vi: "Từ vựng của tổ chức không có hệ thống “{tree}”.",
    en: "The organization's vocabulary has no tree “{tree}”.",
    fix: {
      vi: "Có phải ý bạn là: {suggestion}? Nếu là hệ thống mới, hãy khai báo trong từ vựng.",
      en: "Did you mean {suggestion}? If the tree is new, declare it in the vocabulary.",
    },
  },
  "share.invalid": {
    vi: "“{value}” không phải là một tỷ lệ lớn hơn 0 và không quá 1.",
    en: "“{value}” is not a share above 0 and at most 1.",
    fix: { vi: "Viết 0.4, 40% hoặc 2/5.", en: "Write 0.4, 40% or 2/5." },
  },
  "unit-change.no-basis": {
    vi: "Biến động “{change}” của “{unit}” ngày {date} không nêu căn cứ pháp lý.",
    en: "The change “{change}” of “{unit}” on {date} states no legal basis.",
    fix: {
      vi: "Thêm văn bản, kèm điều, khoản nếu có.",
      en: "Add the document, with article and clause where it has them.",
    },
  },
  "unit-change.basis-needed": {
    vi: "Việc thành lập lại “{unit}” ngày {date} không nêu căn cứ pháp lý.",
    en: "The re-establishment of “{unit}” on {date} states no legal basis.",
    fix: {
      vi: "Thêm văn bản thành lập lại, hoặc văn bản hủy bỏ văn bản đã chấm dứt đơn vị (trường basis).",
      en: "Add the text that re-establishes it, or that annuls the one by which it ended (field basis).",
    },
  },
  "unit-change.out-of-order": {
    vi: "Biến động ngày {date} đến sau một biến động ngày {last}.",
    en: "A change of {date} comes after one of {last}.",
    fix: {
      vi: "Dựng lại tổ chức từ toàn bộ biến động, thứ tự nào cũng được.",
      en: "Build the organization again from all its changes; they may be in any order.",
    },
  },
  "unit-change.too-many": {
    vi: "Có hơn {limit} biến động.",
    en: "There are more than {limit} changes.",
    fix: { vi: "Chia thành nhiều tổ chức.", en: "Divide them into several organizations." },
  },
} as const satisfies Record<string, CatalogEntry>
