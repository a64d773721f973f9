import { fill, type Text, text } from "../language/text.ts"

const templates = {
  changed: { vi: "{place}: {aspect}: {before} → {after}", en: "{place}: {aspect}: {before} → {after}" },
  added: { vi: "thêm {place}", en: "added: {place}" },
  removed: { vi: "bỏ {place}", en: "removed: {place}" },
  addedTo: { vi: "{place}: thêm {aspect}: {after}", en: "{place}: added {aspect}: {after}" },
  removedFrom: { vi: "{place}: bỏ {aspect}: {before}", en: "{place}: removed {aspect}: {before}" },
  moved: { vi: "{place}: chuyển từ {before} sang {after}", en: "{place}: moved from {before} to {after}" },
  reordered: {
    vi: "{place}: đổi thứ tự: {before} → {after}",
    en: "{place}: another order: {before} → {after}",
  },
  renamed: {
    vi: "{place}: mã “{before}” nay là “{after}”; có thể vẫn là tiêu chí cũ",
    en: "{place}: the id “{before}” is now “{after}”; possibly the same criterion",
  },
  byDefault: { vi: "không quy định (mặc định: {value})", en: "not stated (by default {value})" },
  outermost: { vi: "cấp ngoài cùng", en: "the outermost level" },
  worth: { vi: "{place} (tối đa {max} điểm, {mechanism})", en: "{place} (maximum {max}, {mechanism})" },
} as const satisfies Record<string, Text>

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Fills one of the sentences of a comparison; each starts with a capital. */
export const sayChange = (
  template: keyof typeof templates,
  facts: Readonly<Record<string, Text>> = {},
): Text =>
  text((language) => {
    const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value[language]]))
    return capital(fill(templates[template][language], values))
  })

/** Words for inside a sentence. */
export const sayInside = (
  template: keyof typeof templates,
  facts: Readonly<Record<string, Text>> = {},
): Text =>
  text((language) => {
    const values = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value[language]]))
    return fill(templates[template][language], values)
  })
