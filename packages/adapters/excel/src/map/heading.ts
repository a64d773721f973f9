/** A heading with its spaces evened out. */
export const tidyHeading = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim()

/** A heading without case, marks and punctuation: “Đơn vị ” and “DON_VI” are the same words. */
export const plainHeading = (text: string): string =>
  text
    .slice(0, 1_000)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}]+/gu, "")
