import { type Fault, makeFault } from "../fault/fault.ts"

type Found = { readonly where: string; readonly found: string }

const nameOf = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? (Object.getPrototypeOf(value)?.constructor?.name ?? "object")
    : typeof value

const isPlainMap = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const walk = (value: unknown, where: string, above: ReadonlyArray<object>): ReadonlyArray<Found> => {
  const refuse = (found: string): ReadonlyArray<Found> => [{ where, found }]
  if (value === null) return refuse("null")
  if (typeof value === "string" || typeof value === "boolean") return []
  if (typeof value === "number") return Number.isSafeInteger(value) ? [] : refuse(`the number ${value}`)
  if (typeof value !== "object") return refuse(nameOf(value))
  if (above.includes(value)) return refuse("a circle")
  if (!Array.isArray(value) && !isPlainMap(value)) return refuse(nameOf(value))
  return Object.entries(value).flatMap(([name, inner]) => walk(inner, `${where}.${name}`, [...above, value]))
}

/** What JSON cannot hold as it is: floats, dates, functions, `undefined`, class instances, circles. */
export const notPlain = (value: unknown, where: string, place: string): ReadonlyArray<Fault> =>
  walk(value, where, []).map((found) => makeFault("case.not-plain", place, found))
