import { markedParameter, markOf } from "../expression/parameter-mark.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Parameter } from "./fact-declaration.ts"
import { partWords } from "./part-words.ts"

type Path = ReadonlyArray<string | number>
type Parameters = Readonly<Record<string, Parameter>>

/** A place in `with:` that takes its number from a dated parameter: `{ parameter: coefficient }`. */
export interface Reference {
  readonly path: Path
  readonly name: string
}

const referred = (value: object): string | undefined => {
  const entries = Object.entries(value)
  const [only] = entries
  return entries.length === 1 && only?.[0] === "parameter" && typeof only[1] === "string"
    ? only[1]
    : undefined
}

/** Every reference to a parameter in `with:`. The depth of a file is limited when it is read. */
export const referencesIn = (value: unknown, path: Path = []): ReadonlyArray<Reference> => {
  if (typeof value !== "object" || value === null) return []
  const name = referred(value)
  if (name !== undefined) return [{ path, name }]
  return Object.entries(value).flatMap(([key, inner]) =>
    referencesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

/** `with:` in which every reference is replaced by the text that `textOf` gives for its place. */
export const replaceReferences = (
  value: unknown,
  textOf: (reference: Reference) => string,
  path: Path = [],
): unknown => {
  // Only a reference becomes a mark: a text that looks like one is not let through as such.
  if (typeof value === "string") return markedParameter(value) ?? value
  if (typeof value !== "object" || value === null) return value
  const name = referred(value)
  if (name !== undefined) return textOf({ path, name })
  if (Array.isArray(value))
    return value.map((inner, index) => replaceReferences(inner, textOf, [...path, index]))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaceReferences(inner, textOf, [...path, key])]),
  )
}

/** The value a parameter has at a date, as written. */
const valueAt = ({ values }: Parameter, date: string): string | undefined =>
  values.find(({ from, to }) => from <= date && (to === undefined || date < to))?.value

/** What the parameters referred to are worth, together, at each date on which one of them changes. */
export const datedValues = (
  references: ReadonlyArray<Reference>,
  parameters: Parameters,
  asOf: string | undefined,
): ReadonlyArray<ReadonlyMap<string, string>> => {
  const names = [...new Set(references.map(({ name }) => name))]
  const declared = names.map((name) => [name, parameters[name] as Parameter] as const)
  const dates = new Set(declared.flatMap(([, { values }]) => values.map(({ from }) => from as string)))
  const snapshots = (asOf === undefined ? [...dates].sort() : [asOf]).map(
    (date) =>
      new Map(
        declared.flatMap(([name, parameter]) => {
          const value = valueAt(parameter, date)
          return value === undefined ? [] : [[name, value] as const]
        }),
      ),
  )
  const whole = snapshots.filter((values) => values.size === names.length)
  // Parameters never in force together: what each begins with is still worth a look.
  const first = new Map(declared.map(([name, { values }]) => [name, values[0]?.value ?? "0"]))
  return whole.length > 0 ? whole : [first]
}

/** Issues for references to parameters that are not declared. */
export const unknownReferences = (
  references: ReadonlyArray<Reference>,
  parameters: Parameters,
  path: Path,
): ReadonlyArray<Issue> =>
  references
    .filter(({ name }) => !Object.hasOwn(parameters, name))
    .map(({ name, path: inside }) => {
      const facts = {
        id: name,
        kind: partWords.parameters,
        suggestion: closest(name, Object.keys(parameters)),
      }
      return makeIssue("reference.unknown", [...path, ...inside], facts)
    })

/** `with:` at given values, and with marks in the places of `kept`, where an expression may take the parameter itself. */
export const withValues = (
  written: unknown,
  values: ReadonlyMap<string, string>,
  marked: (reference: Reference) => boolean = () => false,
): unknown =>
  replaceReferences(written, (reference) =>
    marked(reference) ? markOf(reference.name) : (values.get(reference.name) ?? ""),
  )
