/** A fact of an article: in words, where it is in the meeting, and its value; `undefined` for what is not stated. */
export type ArticleFact = readonly [words: string, path: string, value: unknown]

/** Vietnamese words that stand for both languages. */
export const vi = (words: string): { readonly vi: string; readonly en: string } => ({ vi: words, en: words })
/** An organ by its name alone. */
export const organ = (name: string) => ({ name })
/** The people named, in order, and nobody else. */
export const people = (names: ReadonlyArray<string>): ReadonlyArray<ArticleFact> => [
  [`${names.length} people are named`, "participants.length", names.length],
  ...names.map((name, index): ArticleFact => [`${name} is named`, `participants.${index}.name`, name]),
]
/** The posts of a person, in order, and no others. */
export const posts = (person: number, ...held: ReadonlyArray<string>): ReadonlyArray<ArticleFact> => [
  [`person ${person} has ${held.length} posts`, `participants.${person}.posts.length`, held.length],
  ...held.map((post, index): ArticleFact => [post, `participants.${person}.posts.${index}.post`, post]),
]
/** The texts of a list, in order, and no others. */
export const texts = (
  list: string,
  field: string,
  words: ReadonlyArray<string>,
): ReadonlyArray<ArticleFact> => [
  [`${list} has ${words.length} entries`, `${list}.length`, words.length],
  ...words.map((one, index): ArticleFact => [one, `${list}.${index}${field}`, vi(one)]),
]
/** The same of every entry of a list: so many, from the first on. */
export const each = (
  list: string,
  count: number,
  field: string,
  value: unknown,
): ReadonlyArray<ArticleFact> =>
  Array.from({ length: count }, (_, index) => [
    `${list} ${index}: ${field}`,
    `${list}.${index}.${field}`,
    value,
  ])
/** What the article leaves out. */
export const notStated = (...paths: ReadonlyArray<string>): ReadonlyArray<ArticleFact> =>
  paths.map((path) => [`${path} is not stated`, path, undefined])
