import type { OfficeVocabulary } from "./office-vocabulary.ts"
import type { OrganTerm } from "./organ-terms.ts"
import type { OrganPart } from "./post.ts"

/**
 * How a post is printed: `vi` in full, `abbreviation` as in a list of delegates, `en` in English.
 *
 * @category Officials
 * @since 0.1.0
 */
export type PostForm = "vi" | "abbreviation" | "en"

type Organs = OfficeVocabulary["organs"]

/** A phrase the vocabulary does not have is named by its slug, as a unit without a name is by its id. */
const termOf = (organs: Organs, id: string): OrganTerm => organs.get(id) ?? { vi: id, en: id }

const inVietnamese = (organs: Organs, part: OrganPart, form: "vi" | "abbreviation"): string => {
  if ("name" in part) return part.name
  const { vi, abbreviation } = termOf(organs, part.term)
  return form === "vi" ? vi : (abbreviation ?? vi)
}

/** “Mẫu District”, but “Quarter 3”, also where it is “số 3”. */
const territory = (kind: string, name: string): string =>
  /^số \p{N}/u.test(name)
    ? `${kind} No. ${name.slice(3)}`
    : /^\p{N}/u.test(name)
      ? `${kind} ${name}`
      : `${name} ${kind}`

/**
 * A territory with a name follows “of” (Mẫu District); without one it says whose the organ before it is. Other
 * words stay as they are: names after “of”, ordinary words in brackets.
 */
const inEnglish = (organs: Organs, parts: ReadonlyArray<OrganPart>): string => {
  const phrases: string[] = []
  const qualify = (change: (phrase: string) => string): void => {
    phrases.push(change(phrases.pop() ?? ""))
  }
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as OrganPart
    const next = parts[at + 1]
    if ("name" in part) {
      if (phrases.length > 0 && /^\p{Ll}/u.test(part.name)) qualify((phrase) => `${phrase} (${part.name})`)
      else phrases.push(part.name)
      continue
    }
    const { en, is } = termOf(organs, part.term)
    if (is === "subject" && phrases.length > 0) qualify((phrase) => `${phrase} (${en})`)
    else if (is === "level" && next !== undefined && "name" in next) {
      phrases.push(territory(en, next.name))
      at += 1
    } else if (is === "level" && /^the [^(]*$/.test(phrases.at(-1) ?? "")) {
      qualify((phrase) => phrase.replace("the ", `the ${en} `))
    } else phrases.push(`the ${en}`)
  }
  return phrases.join(" of ")
}

/** Prints the name of an organ. In English, words that are no phrase of the table stay Vietnamese. */
export const printOrgan = (
  { organs }: OfficeVocabulary,
  parts: ReadonlyArray<OrganPart>,
  form: PostForm,
): string =>
  form === "en"
    ? inEnglish(organs, parts)
    : parts
        .map((part) => inVietnamese(organs, part, form))
        .join(" ")
        .replace(/ (?=[,;])/g, "")
