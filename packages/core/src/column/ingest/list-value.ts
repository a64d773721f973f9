import { maxListItems } from "../../mechanism/field-value.ts"
import { isForbiddenKey } from "../../source/source-tree.ts"
import { isPlainObject } from "./plain-object.ts"

const longestText = 2_000

type Item = Record<string, string | boolean>

const itemOf = (raw: unknown): Item | undefined => {
  if (!isPlainObject(raw)) return undefined
  const item: Item = {}
  for (const [name, value] of Object.entries(raw)) {
    if (value === undefined || value === null) continue
    if (isForbiddenKey(name)) return undefined
    if (typeof value === "boolean") item[name] = value
    else if (typeof value === "string" && value.length <= longestText) item[name] = value
    else if (typeof value === "number" && Number.isSafeInteger(value)) item[name] = String(value)
    else return undefined
  }
  return item
}

/** The items of a list fact from code, their numbers as text; `undefined` when any of it is no plain data. */
export const listValue = (raw: ReadonlyArray<unknown>): ReadonlyArray<Item> | undefined => {
  if (raw.length > maxListItems) return undefined
  const items: Item[] = []
  for (const one of raw) {
    const item = itemOf(one)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}
