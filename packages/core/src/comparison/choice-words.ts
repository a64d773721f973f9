import { roundingWords } from "../explanation/words.ts"
import type { Text } from "../language/text.ts"

const failures: Readonly<Record<string, Text>> = {
  "authority-decides": { vi: "cấp có thẩm quyền quyết định", en: "the authority decides" },
  "next-class": { vi: "xét mức kế tiếp", en: "the next class is looked at" },
}

/** The words of what a rulebook chooses from a fixed list, by the key it stands under. */
const choices: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  status: {
    published: { vi: "văn bản đã ban hành", en: "a published text" },
    local: { vi: "quy chế riêng", en: "a body's own rule" },
    illustrative: { vi: "minh họa", en: "an illustration" },
  },
  kind: { unit: { vi: "đơn vị", en: "units" }, official: { vi: "cán bộ", en: "officials" } },
  notAssigned: {
    "leave-out": { vi: "bỏ ra khỏi tổng", en: "leave the total" },
    rescale: { vi: "quy đổi phần còn lại về thang điểm", en: "the rest is rescaled to the full maximum" },
  },
  carry: {
    nothing: { vi: "để trống", en: "stays missing" },
    previous: { vi: "lấy của bước trước", en: "is taken from the stage before" },
  },
  section: {
    main: { vi: "điểm chính", en: "main" },
    bonus: { vi: "điểm thưởng", en: "bonus" },
    penalty: { vi: "điểm trừ", en: "penalty" },
  },
  counted: {
    inside: { vi: "trong thang điểm", en: "inside the scale" },
    outside: { vi: "ngoài thang điểm", en: "on top of the scale" },
    noted: { vi: "chỉ ghi nhận", en: "only noted" },
  },
  order: {
    "highest-first": { vi: "cao xếp trước", en: "highest first" },
    "lowest-first": { vi: "thấp xếp trước", en: "lowest first" },
  },
  whenConditionsFail: failures,
  ties: {
    "authority-decides": { vi: "cấp có thẩm quyền quyết định", en: "the authority decides" },
    "leave-out": { vi: "không lấy ai", en: "none is taken in" },
    "take-in": { vi: "lấy tất cả", en: "all are taken in" },
  },
  rounding: { ...roundingWords, none: { vi: "không làm tròn", en: "none" } },
  type: {
    number: { vi: "số", en: "number" },
    count: { vi: "số đếm", en: "count" },
    percent: { vi: "phần trăm", en: "percentage" },
    boolean: { vi: "có/không", en: "yes or no" },
    choice: { vi: "lựa chọn", en: "choice" },
    text: { vi: "chữ", en: "text" },
    list: { vi: "danh sách", en: "list" },
  },
  overCap: {
    cut: { vi: "cắt phần vượt", en: "what is over is cut" },
    "scale-down": { vi: "giảm theo tỷ lệ ở từng tiêu chí", en: "every criterion gives up its part" },
  },
  base: {
    all: { vi: "mọi đối tượng", en: "every subject" },
    rated: { vi: "đối tượng được xếp loại", en: "subjects that are rated" },
  },
  cap: { none: { vi: "không giới hạn", en: "none" } },
  counting: {
    "before-cut": { vi: "đếm trước khi cắt", en: "counted before the cut" },
    "after-cut": { vi: "đếm sau khi cắt", en: "counted after the cut" },
    all: { vi: "mọi đối tượng", en: "every subject" },
    rated: { vi: "đối tượng được xếp loại", en: "subjects that are rated" },
  },
}

/** A choice in words, or undefined for what is none. */
export const choiceWords = (key: string, value: string): Text | undefined => {
  const ofKey = Object.hasOwn(choices, key) ? choices[key] : undefined
  return ofKey !== undefined && Object.hasOwn(ofKey, value) ? ofKey[value] : undefined
}
