type Path = ReadonlyArray<string | number>

/** Where two pieces of JSON first part ways, and what each has there; `undefined` is nothing. */
export interface JsonDifference {
  readonly path: Path
  readonly expected: unknown
  readonly found: unknown
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const own = (map: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(map, name) ? map[name] : undefined

/** The first difference, going through lists in order and through maps in the order of what was expected. */
export const firstDifference = (
  expected: unknown,
  found: unknown,
  path: Path = [],
): JsonDifference | undefined => {
  if (Object.is(expected, found)) return undefined
  if (Array.isArray(expected) && Array.isArray(found)) {
    for (let index = 0; index < Math.max(expected.length, found.length); index += 1) {
      const difference = firstDifference(expected[index], found[index], [...path, index])
      if (difference !== undefined) return difference
    }
    return undefined
  }
  if (isMap(expected) && isMap(found)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const difference = firstDifference(own(expected, name), own(found, name), [...path, name])
      if (difference !== undefined) return difference
    }
    return undefined
  }
  return { path, expected, found }
}
