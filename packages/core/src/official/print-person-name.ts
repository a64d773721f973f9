import { makeIssue } from "../issue/issue.ts"
import { nameTitles } from "./name-titles.ts"
import { nameGiven, type PersonName, PersonNameError } from "./person-name.ts"

/**
 * How a name is printed: in full (`Nguyễn Văn A`), the given name alone (`A`), initials (`N.V.A.`), or in full
 * after its titles (`titled`: `PGS.TS. Nguyễn Văn A`) or after its honorific and titles (`addressed`: `đồng chí
 * Đại tá Nguyễn Văn A`). `full` drops both.
 *
 * @category Officials
 * @since 0.1.0
 */
export type NameStyle = (typeof styles)[number]

const styles = ["full", "given", "initials", "titled", "addressed"] as const

const wordsOf = ({ family, middle, given }: PersonName): ReadonlyArray<string> =>
  [family, middle, given].filter((part) => part !== undefined)

/** The first letter with its marks, never half of it. */
const initialOf = (word: string): string => {
  const [first = ""] = word.normalize("NFC")
  return `${first.toUpperCase()}.`
}

/** “PGS.TS. ”, “Đại tá, TS. ”, “Đại tá ”: abbreviations with their points, ranks in full. */
const titlesOf = ({ titles = [] }: PersonName): string => {
  let text = ""
  let shortBefore = true
  for (const id of titles) {
    const { vi, abbreviation } = nameTitles.get(id) ?? { vi: id }
    const gap = text === "" || shortBefore ? "" : ", "
    text +=
      abbreviation === undefined
        ? `${text === "" ? "" : shortBefore ? " " : ", "}${vi}`
        : `${gap}${abbreviation}.`
    shortBefore = abbreviation !== undefined
  }
  return text === "" ? "" : `${text} `
}

/**
 * Prints a name: họ, tên đệm, tên. What is printed as `addressed` reads back as the same name. Throws a
 * {@link PersonNameError} for what is no name, or no style.
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
  nameGiven(name)
  const full = wordsOf(name).join(" ")
  switch (style) {
    case "full":
      return full
    case "given":
      return name.given
    case "initials":
      return full.split(" ").map(initialOf).join("")
    case "titled":
      return `${titlesOf(name)}${full}`
    case "addressed":
      return `${name.honorific === undefined ? "" : `${name.honorific} `}${titlesOf(name)}${full}`
    default: {
      const facts = { style: typeof style === "string" ? style : typeof style, options: styles.join(", ") }
      throw new PersonNameError([makeIssue("name.style-unknown", ["style"], facts)])
    }
  }
}
