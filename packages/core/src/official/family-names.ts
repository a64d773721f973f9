import { syllableOf } from "./compare-vietnamese.ts"

const keyOf = (words: ReadonlyArray<string>): string =>
  words.map((word) => Object.values(syllableOf(word)).join("")).join(" ")

/** Family names of several words. Âu is a family name by itself, too, and so is Âu Dương: that one is not certain. */
const compounds = new Map(
  [
    "Công Tằng Tôn Nữ",
    "Công Huyền Tôn Nữ",
    "Công Tôn Nữ",
    "Huyền Tôn Nữ",
    "Tôn Thất",
    "Tôn Nữ",
    "Hoàng Phủ",
    "Thượng Quan",
    "Gia Cát",
    "Tư Mã",
    "Tư Đồ",
    "Âu Dương",
  ].map((name) => [keyOf(name.split(" ")), name !== "Âu Dương"]),
)
const longestCompound = 4

const common = new Set(
  (
    "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Phùng Tô Tạ Lưu " +
    "Lương Quách Doãn Khổng Nghiêm Mạc Chu Châu Hứa Giáp Kiều Thân Tăng Vương Đào Lò Lường Quàng Nông Hoàng Vi Mai"
  )
    .split(" ")
    .map((name) => keyOf([name])),
)

/** True for a word that is a common family name. */
export const isFamilyName = (word: string): boolean => common.has(keyOf([word]))

/** How many words of a name are the family name, and whether that is certain. */
export interface FamilyWords {
  readonly count: number
  readonly certain: boolean
}

/**
 * Reads the family name off the front. It is one word, unless a compound is known; where the second word is a family
 * name as well (often the mother's: Nguyễn Trần …), the text does not say what it is here.
 */
export const familyWordsOf = (words: ReadonlyArray<string>): FamilyWords => {
  if (words.length < 2) return { count: 0, certain: true }
  for (let count = Math.min(longestCompound, words.length - 1); count > 1; count--) {
    const certain = compounds.get(keyOf(words.slice(0, count)))
    if (certain !== undefined) return { count, certain }
  }
  return { count: 1, certain: words.length === 2 || !isFamilyName(words[1] as string) }
}
