import type { Text } from "../language/text.ts"

/** What the parts of a rulebook are called in messages. */
export const partWords = {
  attributes: { vi: "thuộc tính của đối tượng", en: "attributes of subjects" },
  classes: { vi: "mức xếp loại", en: "classes" },
  criteria: { vi: "tiêu chí", en: "criteria" },
  documents: { vi: "văn bản", en: "documents" },
  factChecks: { vi: "ràng buộc số liệu", en: "fact checks" },
  facts: { vi: "dữ liệu", en: "facts" },
  fields: { vi: "trường", en: "fields" },
  groups: { vi: "nhóm đối tượng", en: "groups of subjects" },
  notRated: { vi: "trường hợp không xếp loại", en: "reasons for no rating" },
  options: { vi: "lựa chọn", en: "options" },
  parameters: { vi: "tham số", en: "parameters" },
  quotas: { vi: "tỷ lệ khống chế", en: "quotas" },
  rules: { vi: "điều kiện, phủ quyết, mức trần", en: "conditions, vetoes and caps" },
  scopeFacts: { vi: "dữ liệu của phạm vi", en: "scope facts" },
  stages: { vi: "bước chấm", en: "stages" },
} as const satisfies Readonly<Record<string, Text>>

/** A part of a rulebook that messages speak of. */
export type RulebookPart = keyof typeof partWords
