import { expectText } from "../issue/argument-error.ts"

/**
 * A text as it is searched by: without diacritics, case, punctuation and double spaces; đ is d,
 * and so are its look-alikes from other alphabets (Ð, Ɖ). The same for precomposed and decomposed input.
 *
 * @param text - a name, or words somebody types.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 *
 * Units.searchKey("  Đảng ủy xã Mẫu-Hòa ") // "dang uy xa mau hoa"
 * ```
 *
 * @category Units
 * @since 0.1.0
 */
export const searchKey = (text: string): string => {
  expectText(text, "text")
  return text
    .normalize("NFD")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðɖ]/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
}
