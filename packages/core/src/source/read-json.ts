import * as Result from "effect/Result"
import { type Issue, makeIssue, type SourcePosition } from "../issue/issue.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { BrokenJson, JsonPlaces, JsonScanner } from "./json-scanner.ts"
import { SourceError } from "./read-yaml.ts"
import { isForbiddenKey, type SourceTree, sourceLimits } from "./source-tree.ts"

type Path = ReadonlyArray<string | number>

/**
 * How much JSON danvan reads at once, in characters and in values: 16 MiB unless more is asked for, and never over
 * 64 MiB. CSV has no such limit.
 */
export const jsonLimits = { characters: 16_777_216, most: 67_108_864, values: 5_000_000 } as const

/** How much JSON to read. */
export interface JsonOptions {
  /** The most characters read: `jsonLimits.characters` if left out, at most `jsonLimits.most`. */
  readonly maxCharacters?: number
}

class TooDeep extends Error {}
class TooMany extends Error {}

/** Reads the text into plain data; numbers keep their spelling. */
class JsonReader {
  readonly issues: { readonly at: number; readonly make: (at: SourcePosition) => Issue }[] = []
  private readonly scanner: JsonScanner
  private values = 0

  constructor(text: string) {
    this.scanner = new JsonScanner(text)
  }

  document(): unknown {
    const value = this.value([])
    if (this.scanner.peek() !== "") this.scanner.fail()
    return value
  }

  private value(path: Path): unknown {
    if (path.length > sourceLimits.depth) throw new TooDeep()
    this.values += 1
    if (this.values > jsonLimits.values) throw new TooMany()
    const mark = this.scanner.peek()
    if (mark === "{") return this.map(path)
    if (mark === "[") return this.list(path)
    if (mark === '"') return this.scanner.string()
    const spelt = this.scanner.scalar()
    if (spelt === "null") return null
    return spelt === "true" || (spelt === "false" ? false : spelt)
  }

  private list(path: Path): unknown {
    const list: unknown[] = []
    this.scanner.items((index) => list.push(this.value([...path, index])))
    return list
  }

  private map(path: Path): unknown {
    const plain: Record<string, unknown> = {}
    const seen = new Set<string>()
    this.scanner.members((name, at) => {
      const here = [...path, name]
      const code = isForbiddenKey(name)
        ? "source.forbidden-key"
        : seen.has(name)
          ? "source.duplicate-key"
          : undefined
      seen.add(name)
      if (code === undefined) {
        plain[name] = this.value(here) ?? undefined
        return
      }
      this.issues.push({ at, make: (position) => makeIssue(code, here, { name }, { at: position }) })
      this.scanner.skip()
    })
    return plain
  }
}

const failed = (...issues: ReadonlyArray<Issue>): Result.Result<never, SourceError> =>
  Result.fail(new SourceError(issues))

/**
 * Reads JSON into plain data whose every value can be located: faster than {@link readYaml}, and as strict. Refused:
 * what is not well-formed JSON, duplicate keys, keys that reach a prototype, and text that is too long or deep.
 *
 * @category Sources
 * @since 0.1.0
 */
export const readJson = (
  source: string,
  file?: string,
  options: JsonOptions = {},
): Result.Result<SourceTree, SourceError> => {
  if (typeof source !== "string") return failed(wrongArgument("source", "text/chữ", source))
  const { maxCharacters = jsonLimits.characters } = options ?? {}
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source
  const named = file === undefined ? {} : { file }
  const top = { at: { ...named, line: 1, column: 1 } }
  if (!(maxCharacters > 0)) return failed(wrongArgument("maxCharacters", "number > 0/số > 0", maxCharacters))
  const limit = Math.min(maxCharacters, jsonLimits.most)
  if (text.length > limit) {
    return failed(makeIssue("source.too-long", [], { length: text.length, limit }, top))
  }
  const places = new JsonPlaces(text)
  const at = (offset: number): SourcePosition => ({ ...named, ...places.position(offset) })
  try {
    const reader = new JsonReader(text)
    const value = reader.document()
    if (reader.issues.length > 0)
      return failed(...reader.issues.map(({ at: offset, make }) => make(at(offset))))
    return Result.succeed({ value, positionOf: (path) => at(places.find(path)) })
  } catch (thrown) {
    if (thrown instanceof TooDeep) {
      return failed(makeIssue("source.too-deep", [], { limit: sourceLimits.depth }, top))
    }
    if (thrown instanceof TooMany) {
      return failed(makeIssue("source.too-many-values", [], { limit: jsonLimits.values }, top))
    }
    if (!(thrown instanceof BrokenJson)) throw thrown
    return failed(makeIssue("source.broken", [], { reason: thrown.message }, { at: at(thrown.offset) }))
  }
}
