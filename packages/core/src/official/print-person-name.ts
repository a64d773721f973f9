import type { PersonName } from "./person-name.ts"

/**
 * How a name is printed: in full (`Nguyễn Văn A`), the given name alone (`A`), initials (`N.V.A.`), or in full
 * after its honorific (`đồng chí Nguyễn Văn A`).
 *
 * @category Officials
 * @since 0.1.0
 */
export type NameStyle = "full" | "given" | "initials" | "addressed"

const wordsOf = ({ family, middle, given }: PersonName): ReadonlyArray<string> =>
  [family, middle, given].filter((part) => part !== undefined)

/** The first letter with its marks, never half of it. */
const initialOf = (word: string): string => {
  const [first = ""] = word.normalize("NFC")
  return `${first.toUpperCase()}.`
}

/**
 * Prints a name: họ, tên đệm, tên.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const name = Officials.parseNameOrThrow("đồng chí Nguyễn Văn A")
 * Officials.printName(name) // "Nguyễn Văn A"
 * Officials.printName(name, "initials") // "N.V.A."
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const printPersonName = (name: PersonName, style: NameStyle = "full"): string => {
  const full = wordsOf(name).join(" ")
  switch (style) {
    case "full":
      return full
    case "given":
      return name.given
    case "initials":
      return full.split(" ").map(initialOf).join("")
    case "addressed":
      return name.honorific === undefined ? full : `${name.honorific} ${full}`
  }
}
