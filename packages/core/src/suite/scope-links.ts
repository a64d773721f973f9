import type { BoundScope } from "../scoring/fact-table.ts"
import type { LinkedFact, LiveBoard } from "./live-board.ts"

/** A scope of a quota that facts are read for. */
export interface LinkedScope {
  readonly attributes: Readonly<Record<string, string>>
  readonly links: ReadonlyArray<LinkedFact>
}

/** The attributes a link of a scope looks at: they name the scope it is a fact of. */
const attributesOf = ({ link: { subject, subjects } }: LinkedFact): ReadonlyArray<string> => {
  const keys = [subject, typeof subjects === "object" ? subjects.is : undefined]
  return [...new Set(keys.flatMap((key) => (typeof key === "object" ? [key.attribute] : [])))].sort()
}

/** Every scope that has linked facts: one for each value subjects have of the attributes a link looks at. */
export const scopesOf = (board: LiveBoard): ReadonlyArray<LinkedScope> => {
  const byNames = Map.groupBy(board.scopeLinks, (linked) => JSON.stringify(attributesOf(linked)))
  return [...byNames.values()].flatMap((links) => {
    const names = attributesOf(links[0] as LinkedFact)
    const found = new Map<string, LinkedScope>()
    for (const { attributes } of board.subjects.values()) {
      if (!names.every((name) => Object.hasOwn(attributes, name))) continue
      const by = Object.fromEntries(names.map((name) => [name, attributes[name] as string]))
      const key = JSON.stringify(by)
      if (!found.has(key)) found.set(key, { attributes: by, links })
    }
    return [...found.values()]
  })
}

/** True for a scope of just these attributes. */
export const isScope = ({ by }: BoundScope, attributes: Readonly<Record<string, string>>): boolean => {
  const names = Object.keys(by)
  return (
    names.length === Object.keys(attributes).length &&
    names.every((name) => Object.hasOwn(attributes, name) && by[name] === attributes[name])
  )
}
