import { compareSpelling, compareSyllables } from "./compare-vietnamese.ts"
import type { PersonName } from "./person-name.ts"
import { printPersonName } from "./print-person-name.ts"

/**
 * −1, 0 or 1 in the order of a Vietnamese list of names: by given name (tên), then family name (họ), then
 * middle name (tên đệm), each in the order of {@link compareVietnamese}. Honorifics do not count; 0 means the
 * same name, however its letters are composed. Ready for `Array.prototype.sort`.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const names = ["Trần Văn B", "Nguyễn Thị B", "Phạm Thị A"].map((name) => Officials.parseNameOrThrow(name))
 * names.sort(Officials.compareNames).map((name) => Officials.printName(name))
 * // ["Phạm Thị A", "Nguyễn Thị B", "Trần Văn B"]
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const compareNames = (left: PersonName, right: PersonName): -1 | 0 | 1 =>
  compareSyllables(left.given, right.given) ||
  compareSyllables(left.family ?? "", right.family ?? "") ||
  compareSyllables(left.middle ?? "", right.middle ?? "") ||
  compareSpelling(printPersonName(left), printPersonName(right))
