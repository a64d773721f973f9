import { compareSpelling, compareSyllables } from "./compare-vietnamese.ts"
import { nameGiven, type PersonName } from "./person-name.ts"
import { printPersonName } from "./print-person-name.ts"

/**
 * A part of a name that names are put in order by.
 *
 * @category Officials
 * @since 0.1.0
 */
export type NamePart = "given" | "family" | "middle"

/**
 * The comparison of names by their parts, in the order wished; what is not listed does not count, except between
 * names that are otherwise equal.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const byMiddle = Officials.compareNamesBy(["given", "middle", "family"])
 * const names = ["Lê Văn B", "Trần Thị B"].map((name) => Officials.parseNameOrThrow(name))
 * names.sort(byMiddle).map((name) => Officials.printName(name)) // ["Trần Thị B", "Lê Văn B"]
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const compareNamesBy =
  (parts: ReadonlyArray<NamePart>) =>
  (left: PersonName, right: PersonName): -1 | 0 | 1 => {
    const [one, other] = [nameGiven(left), nameGiven(right)]
    for (const part of parts) {
      const order = compareSyllables(one[part] ?? "", other[part] ?? "")
      if (order !== 0) return order
    }
    return compareSpelling(printPersonName(one), printPersonName(other))
  }

/**
 * −1, 0 or 1 in the order of a Vietnamese list of names: by given name (tên), then family name (họ), then
 * middle name (tên đệm), each in the order of {@link compareVietnamese}. That is the order of ballot papers (guidance for
 * the elections of 23 May 2021: by tên, then họ, then tên đệm); {@link compareNamesBy} makes another. Honorifics
 * and titles do not count; 0 means the same name, however its letters are composed and wherever its tone marks stand. Ready
 * for `Array.prototype.sort`.
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
export const compareNames: (left: PersonName, right: PersonName) => -1 | 0 | 1 = compareNamesBy([
  "given",
  "family",
  "middle",
])
