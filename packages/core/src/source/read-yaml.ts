import * as Result from "effect/Result"
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  Parser,
} from "yaml"
import { type Issue, makeIssue, type SourcePosition } from "../issue/issue.ts"
import { issueError } from "../issue/issue-error.ts"
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

class Walker {
  readonly issues: Issue[] = []
  readonly offsets = new Map<string, number>()
  private nodes = 0
  // YAML's own look-up of an anchor walks the whole document, once for every alias.
  private readonly anchors = new Map<string, Node>()
  private readonly at: (offset: number | undefined) => SourcePosition | undefined

  constructor(at: (offset: number | undefined) => SourcePosition | undefined) {
    this.at = at
  }

  plain(node: Node | ParsedNode | null | undefined, path: Path): unknown {
    const offset = node?.range?.[0]
    this.guard(path, offset)
    if (offset !== undefined && !this.offsets.has(pathKey(path))) this.offsets.set(pathKey(path), offset)
    if (isAlias(node)) return this.plain(this.anchors.get(node.source), path)
    const anchor = isNode(node) ? node.anchor : undefined
    if (anchor !== undefined) this.anchors.set(anchor, node as Node)
    if (isMap(node)) return this.map(node.items as ReadonlyArray<{ key: Node; value: Node | null }>, path)
    if (isSeq(node)) return node.items.map((item, index) => this.plain(item as Node, [...path, index]))
    if (!isScalar(node)) return null
    // A number keeps its spelling: as a float, 0.1 and 1e999 would already be something else.
    return typeof node.value === "number" || typeof node.value === "bigint"
      ? (node.source ?? String(node.value))
      : node.value
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

const nestingAbove = (text: string, limit: number): boolean => {
  let depth = 0
  for (const character of text) {
    if (character === "[" || character === "{") depth += 1
    else if (character === "]" || character === "}") depth -= 1
    if (depth > limit) return true
  }
  return false
}

const failed = (...issues: ReadonlyArray<Issue>): Result.Result<never, SourceError> =>
  Result.fail(new SourceError(issues))

const maxErrorsShown = 20

const broken = (reason: string, at: SourcePosition | undefined): Issue =>
  makeIssue("source.broken", [], { reason }, { at })

/**
 * Parses and composes by hand, so that a text with a hundred thousand mistakes ends at the first few. Duplicate keys
 * are left to the walker: YAML's own check compares every key with every other.
 */
const compose = (
  text: string,
  lines: LineCounter,
  at: (offset: number | undefined) => SourcePosition | undefined,
): Document.Parsed | ReadonlyArray<Issue> => {
  const tokens: CST.Token[] = []
  const issues: Issue[] = []
  for (const token of new Parser(lines.addNewLine).parse(text)) {
    if (token.type === "error") issues.push(broken(token.message, at(token.offset)))
    else tokens.push(token)
    if (issues.length === maxErrorsShown) return issues
  }
  if (issues.length > 0) return issues
  const composer = new Composer({ uniqueKeys: false, logLevel: "silent" })
  const [document, another] = [...composer.compose(tokens, true, text.length)]
  if (document === undefined) return [makeIssue("source.empty", [], {})]
  if (another !== undefined) return [makeIssue("source.many-documents", [], {}, { at: at(another.range[0]) })]
  if (document.errors.length === 0) return document
  if (document.errors.some(({ message }) => message.includes("call stack"))) throw new RangeError()
  return document.errors.slice(0, maxErrorsShown).map((error) => broken(error.message, at(error.pos[0])))
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
 * @category Sources
 * @since 0.1.0
 */
export const readYaml = (source: string, file?: string): Result.Result<SourceTree, SourceError> => {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source
  if (text.length > sourceLimits.characters) {
    const facts = { length: text.length, limit: sourceLimits.characters }
    return failed(makeIssue("source.too-long", [], facts))
  }
  if (text.trim() === "") return failed(makeIssue("source.empty", [], {}))
  if (nestingAbove(text, maxFlowNesting)) {
    return failed(makeIssue("source.too-deep", [], { limit: sourceLimits.depth }))
  }
  const lines = new LineCounter()
  const at = (offset: number | undefined): SourcePosition | undefined => {
    if (offset === undefined) return undefined
    const { line, col } = lines.linePos(offset)
    return { ...(file === undefined ? {} : { file }), line: Math.max(1, line), column: Math.max(1, col) }
  }
  try {
    const document = compose(text, lines, at)
    if (!("contents" in document)) return failed(...document)
    const walker = new Walker(at)
    const value = walker.plain(document.contents, [])
    if (walker.issues.length > 0) return failed(...walker.issues)
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
      return failed(makeIssue("source.too-deep", [], { limit: sourceLimits.depth }))
    throw reason
  }
}
