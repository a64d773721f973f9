import * as Result from "effect/Result"
import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  Parser,
  visit,
} from "yaml"
import { type Issue, makeIssue, type SourcePosition } from "../issue/issue.ts"
import { issueError } from "../issue/issue-error.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { firstFault, type YamlFault } from "./broken-yaml.ts"
import { isForbiddenKey, pathKey, type SourceTree, sourceLimits } from "./source-tree.ts"

/**
 * A text is not well-formed YAML or JSON, or is larger or deeper than danvan reads.
 *
 * @category Sources
 * @since 0.1.0
 */
export class SourceError extends issueError("SourceError") {}

type Path = ReadonlyArray<string | number>

/** Ends the walk at a limit; caught by {@link readYaml}. */
class LimitReached {
  readonly issue: Issue
  constructor(issue: Issue) {
    this.issue = issue
  }
}

/**
 * What each alias stands for: the last anchor of its name before it. Found for all at once, since YAML's own look-up
 * walks the whole document for each.
 */
const aliasTargets = (document: Document.Parsed): ReadonlyMap<Alias, Node> => {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node: (_key, node) => {
      const target = isAlias(node) ? anchors.get(node.source) : undefined
      if (isAlias(node)) {
        if (target !== undefined) targets.set(node, target)
      } else if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return targets
}

class Walker {
  readonly issues: Issue[] = []
  readonly offsets = new Map<string, number>()
  private nodes = 0
  private readonly targets: ReadonlyMap<Alias, Node>
  private readonly at: (offset: number | undefined) => SourcePosition | undefined

  constructor(document: Document.Parsed, at: (offset: number | undefined) => SourcePosition | undefined) {
    this.targets = aliasTargets(document)
    this.at = at
  }

  plain(node: Node | ParsedNode | null | undefined, path: Path): unknown {
    const offset = node?.range?.[0]
    this.guard(path, offset)
    if (offset !== undefined && !this.offsets.has(pathKey(path))) this.offsets.set(pathKey(path), offset)
    if (isAlias(node)) return this.alias(node, path)
    if (isMap(node)) return this.map(node.items as ReadonlyArray<{ key: Node; value: Node | null }>, path)
    if (isSeq(node)) return node.items.map((item, index) => this.plain(item as Node, [...path, index]))
    if (!isScalar(node)) return null
    // A number keeps its spelling: as a float, 0.1 and 1e999 would already be something else.
    return typeof node.value === "number" || typeof node.value === "bigint"
      ? (node.source ?? String(node.value))
      : node.value
  }

  private alias(node: Alias, path: Path): unknown {
    const target = this.targets.get(node)
    if (target !== undefined) return this.plain(target, path)
    const reason = `there is no anchor &${node.source} before *${node.source}`
    this.issues.push(makeIssue("source.broken", path, { reason }, { at: this.at(node.range?.[0]) }))
    return null
  }

  private map(items: ReadonlyArray<{ key: Node; value: Node | null }>, path: Path): unknown {
    const plain: Record<string, unknown> = {}
    const seen = new Set<string>()
    for (const { key, value } of items) {
      const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined
      const at = this.at(key.range?.[0])
      if (name === undefined) {
        this.issues.push(makeIssue("source.key-not-text", path, {}, { at }))
        continue
      }
      if (isForbiddenKey(name)) {
        this.issues.push(makeIssue("source.forbidden-key", [...path, name], { name }, { at }))
        continue
      }
      if (value === null) {
        // Not “max:”, which has a colon: a sentence cut at its comma, whose rest would be lost without a word.
        this.issues.push(makeIssue("source.key-without-value", [...path, name], { name }, { at }))
        continue
      }
      const inner = [...path, name]
      if (seen.has(name)) {
        this.issues.push(makeIssue("source.duplicate-key", inner, { name }, { at }))
        continue
      }
      seen.add(name)
      if (key.range) this.offsets.set(pathKey(inner), key.range[0])
      const read = this.plain(value, inner)
      // An empty value is no value, so that "max:" is missing; the key stays, so that a wrong one is noticed.
      plain[name] = read ?? undefined
    }
    return plain
  }

  private guard(path: Path, offset: number | undefined): void {
    this.nodes += 1
    const at = this.at(offset)
    if (path.length > sourceLimits.depth) {
      throw new LimitReached(
        makeIssue("source.too-deep", path.slice(0, 5), { limit: sourceLimits.depth }, { at }),
      )
    }
    if (this.nodes > sourceLimits.nodes) {
      throw new LimitReached(makeIssue("source.too-many-values", path, { limit: sourceLimits.nodes }, { at }))
    }
  }
}

/** Where brackets nest deeper than `limit`, or close what was never opened that many times. */
const badNesting = (text: string, limit: number): { offset: number; deep: boolean } | undefined => {
  let depth = 0
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset]
    if (character === "[" || character === "{") depth += 1
    else if (character === "]" || character === "}") depth -= 1
    if (Math.abs(depth) > limit) return { offset, deep: depth > 0 }
  }
  return undefined
}

const failed = (...issues: ReadonlyArray<Issue>): Result.Result<never, SourceError> =>
  Result.fail(new SourceError(issues))

/** Enough to say that there are many. */
const maxFaults = 20

const isSome = <A>(list: ReadonlyArray<A>): list is readonly [A, ...A[]] => list.length > 0

/**
 * Parses and composes by hand, so that a text with a hundred thousand mistakes ends at the first few. Duplicate keys
 * are left to the walker: YAML's own check compares every key with every other. The schema is the core one even
 * under `%YAML 1.1`, so that dates stay text.
 */
const compose = (
  text: string,
  lines: LineCounter,
  at: (offset: number | undefined) => SourcePosition | undefined,
): Document.Parsed | ReadonlyArray<Issue> => {
  const tokens: CST.Token[] = []
  const faults: YamlFault[] = []
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === "error") faults.push({ reason: token.message, at: at(token.offset) })
    else tokens.push(token)
    if (faults.length === maxFaults) break
  }
  if (isSome(faults)) return firstFault(faults)
  const composer = new Composer({ schema: "core", uniqueKeys: false, logLevel: "silent" })
  const [document, another] = [...composer.compose(tokens, true, text.length)]
  if (document === undefined) return [makeIssue("source.empty", [], {}, { at: at(0) })]
  if (another !== undefined) return [makeIssue("source.many-documents", [], {}, { at: at(another.range[0]) })]
  if (document.errors.some(({ message }) => message.includes("call stack"))) throw new RangeError()
  const found = document.errors.map(({ code, message, pos }) => ({ code, reason: message, at: at(pos[0]) }))
  return isSome(found) ? firstFault(found) : document
}

/** Far above any real text, and far below where the YAML parser would run out of stack. */
const maxFlowNesting = 500

/**
 * Reads YAML 1.2 or JSON into plain data whose every value knows its line and column.
 *
 * Refused with a located issue: text that is not well formed, duplicate keys, several documents, keys that reach a
 * prototype, and text over {@link sourceLimits}; aliases count as often as they are used, so an alias bomb is just
 * a text with too many values.
 *
 * @param source - the text.
 * @param file - its name, for the places of issues.
 *
 * @example
 * ```ts
 * import { Source } from "@danvan/core"
 * import * as Result from "effect/Result"
 *
 * const tree = Result.getOrThrow(Source.readYaml("criteria:\n  - id: plan\n", "rulebook.yaml"))
 * tree.value // { criteria: [{ id: "plan" }] }
 * tree.positionOf(["criteria", 0, "id"])?.line // 2
 * Source.readYaml("a: 1\na: 2\n") // failure: source.duplicate-key
 * ```
 *
 * @category Sources
 * @since 0.1.0
 */
export const readYaml = (source: string, file?: string): Result.Result<SourceTree, SourceError> => {
  if (typeof source !== "string") return failed(wrongArgument("source", "string", source))
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source
  const place = (line: number, column: number): SourcePosition => ({
    ...(file === undefined ? {} : { file }),
    line,
    column,
  })
  const top = { at: place(1, 1) }
  if (text.length > sourceLimits.characters) {
    const facts = { length: text.length, limit: sourceLimits.characters }
    return failed(makeIssue("source.too-long", [], facts, top))
  }
  if (text.trim() === "") return failed(makeIssue("source.empty", [], {}, top))
  const nesting = badNesting(text, maxFlowNesting)
  if (nesting !== undefined) {
    const before = text.slice(0, nesting.offset).split("\n")
    const at = place(before.length, (before.at(-1) ?? "").length + 1)
    return failed(
      nesting.deep
        ? makeIssue("source.too-deep", [], { limit: sourceLimits.depth }, { at })
        : makeIssue("source.broken", [], { reason: "brackets close that were never opened" }, { at }),
    )
  }
  const lines = new LineCounter()
  const at = (offset: number | undefined): SourcePosition | undefined => {
    if (offset === undefined) return undefined
    const { line, col } = lines.linePos(offset)
    return place(Math.max(1, line), Math.max(1, col))
  }
  try {
    const document = compose(text, lines, at)
    if (!("contents" in document)) return failed(...document)
    const walker = new Walker(document, at)
    const value = walker.plain(document.contents, [])
    if (walker.issues.length > 0) return failed(...walker.issues)
    if (value === null) return failed(makeIssue("source.empty", [], {}, top))
    const positionOf = (path: Path): SourcePosition | undefined => {
      for (let length = path.length; length >= 0; length -= 1) {
        const offset = walker.offsets.get(pathKey(path.slice(0, length)))
        if (offset !== undefined) return at(offset)
      }
      return undefined
    }
    return Result.succeed({ value, positionOf })
  } catch (reason) {
    if (reason instanceof LimitReached) return failed(reason.issue)
    // Block nesting deep enough to exhaust the parser's stack.
    if (reason instanceof RangeError)
      return failed(makeIssue("source.too-deep", [], { limit: sourceLimits.depth }, top))
    throw reason
  }
}
