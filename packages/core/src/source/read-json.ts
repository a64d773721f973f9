import * as Result from "effect/Result"
import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser"
import { type Issue, makeIssue, type SourcePosition } from "../issue/issue.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { JsonPlaces } from "./json-places.ts"
import { SourceError } from "./read-yaml.ts"
import { isForbiddenKey, type SourceTree, sourceLimits } from "./source-tree.ts"

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

/** Ends a reading that need not go on. */
class Stop extends Error {
  readonly issue: Issue

  constructor(issue: Issue) {
    super(issue.code)
    this.issue = issue
  }
}

type Place = (line: number, character: number) => SourcePosition

/** What is being filled: a list, or a map and the name of its member that comes next; nothing refused is kept. */
type Open = { readonly refused: boolean } & (
  | { readonly list: unknown[] }
  | { readonly map: Record<string, unknown>; name: string | undefined }
)

const isRefused = (top: Open | undefined): boolean =>
  top !== undefined && (top.refused || ("map" in top && top.name === undefined))

/** Reads the text into plain data, whose numbers keep their spelling, and tells the keys it refused. */
const readPlain = (text: string, place: Place) => {
  const issues: Issue[] = []
  const open: Open[] = []
  let values = 0
  let root: unknown
  const put = (value: unknown): void => {
    values += 1
    if (open.length > sourceLimits.depth) {
      throw new Stop(makeIssue("source.too-deep", [], { limit: sourceLimits.depth }, { at: place(0, 0) }))
    }
    if (values > jsonLimits.values) {
      throw new Stop(
        makeIssue("source.too-many-values", [], { limit: jsonLimits.values }, { at: place(0, 0) }),
      )
    }
    const top = open.at(-1)
    if (top === undefined) root = value
    else if ("list" in top) top.list.push(value)
    else if (top.name !== undefined) top.map[top.name] = value ?? undefined
  }
  visit(
    text,
    {
      onObjectBegin: () => {
        const map = {}
        put(map)
        open.push({ map, name: undefined, refused: isRefused(open.at(-1)) })
      },
      onArrayBegin: () => {
        const list: unknown[] = []
        put(list)
        open.push({ list, refused: isRefused(open.at(-1)) })
      },
      onObjectEnd: () => {
        open.pop()
      },
      onArrayEnd: () => {
        open.pop()
      },
      onObjectProperty: (name, _offset, _length, line, character, pathOf) => {
        const top = open.at(-1)
        if (top === undefined || "list" in top || top.refused) return
        const code = isForbiddenKey(name)
          ? "source.forbidden-key"
          : Object.hasOwn(top.map, name)
            ? "source.duplicate-key"
            : undefined
        top.name = code === undefined ? name : undefined
        if (code === undefined) return
        issues.push(makeIssue(code, [...pathOf(), name], { name }, { at: place(line, character) }))
      },
      onLiteralValue: (value, offset, length) => {
        put(typeof value === "number" ? text.slice(offset, offset + length) : value)
      },
      onError: (fault: ParseErrorCode, _offset, _length, line, character) => {
        const reason = printParseErrorCode(fault)
        throw new Stop(makeIssue("source.broken", [], { reason }, { at: place(line, character) }))
      },
    },
    { disallowComments: true, allowTrailingComma: false },
  )
  return { value: root, issues }
}

const failed = (...issues: ReadonlyArray<Issue>): Result.Result<never, SourceError> =>
  Result.fail(new SourceError(issues))

/**
 * Reads JSON into plain data whose every value can be located: faster than {@link readYaml}, and as strict. Refused:
 * what is not well-formed JSON, duplicate keys, keys that reach a prototype, and text that is too long or deep.
 *
 * @param source - the text.
 * @param file - its name, for the places of issues.
 *
 * @example
 * ```ts
 * import { Source } from "@danvan/core"
 *
 * Source.readJson('{ "a": 1 }') // success
 * Source.readJson("{") // failure: source.broken
 * ```
 *
 * @category Sources
 * @since 0.1.0
 */
export const readJson = (
  source: string,
  file?: string,
  options: JsonOptions = {},
): Result.Result<SourceTree, SourceError> => {
  if (typeof source !== "string") return failed(wrongArgument("source", "string", source))
  const { maxCharacters = jsonLimits.characters } = options ?? {}
  if (!(maxCharacters > 0))
    return failed(wrongArgument("maxCharacters", { vi: "số > 0", en: "number > 0" }, maxCharacters))
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source
  const named = file === undefined ? {} : { file }
  const place: Place = (line, character) => ({ ...named, line: line + 1, column: character + 1 })
  const limit = Math.min(maxCharacters, jsonLimits.most)
  if (text.length > limit) {
    return failed(makeIssue("source.too-long", [], { length: text.length, limit }, { at: place(0, 0) }))
  }
  try {
    const { value, issues } = readPlain(text, place)
    if (issues.length > 0) return failed(...issues)
    let places: JsonPlaces | undefined
    return Result.succeed({
      value,
      positionOf: (path) => {
        // Only a fault asks for places, so most texts are gone through once.
        places ??= new JsonPlaces(text)
        return { ...named, ...places.find(path) }
      },
    })
  } catch (thrown) {
    if (thrown instanceof Stop) return failed(thrown.issue)
    throw thrown
  }
}
