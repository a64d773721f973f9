import type { SourcePosition } from "../issue/issue.ts"

/**
 * Where every value of a source stands: offsets by path, turned into lines and columns when asked.
 *
 * @category Sources
 * @since 0.1.0
 */
export interface SourceTree {
  /** Plain data: objects, arrays, booleans, and text. Numbers are kept as the text they were written as. */
  readonly value: unknown
  /** The place of a path, or of the nearest enclosing value that has one. */
  readonly positionOf: (path: ReadonlyArray<string | number>) => SourcePosition | undefined
}

/**
 * How large and deep a source may be. A real rulebook is below a tenth of each.
 *
 * @category Sources
 * @since 0.1.0
 */
export const sourceLimits = { characters: 524_288, nodes: 100_000, depth: 40 } as const

const forbidden: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"])

/** True for keys that could reach an object's prototype. */
export const isForbiddenKey = (key: string): boolean => forbidden.has(key)

/** The key under which a path is remembered. */
export const pathKey = (path: ReadonlyArray<string | number>): string => path.join("\u0000")
