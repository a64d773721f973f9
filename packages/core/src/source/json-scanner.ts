import type { SourcePosition } from "../issue/issue.ts"

/** Where JSON is not well formed. */
export class BrokenJson extends Error {
  readonly offset: number

  constructor(offset: number, reason: string) {
    super(reason)
    this.offset = offset
  }
}

const blank = /[ \t\n\r]*/y
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Goes through JSON text piece by piece; it keeps nothing but the place it has reached. */
export class JsonScanner {
  offset = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The next character that is not blank; empty at the end. */
  peek(): string {
    blank.lastIndex = this.offset
    blank.test(this.text)
    this.offset = blank.lastIndex
    return this.text.charAt(this.offset)
  }

  fail(): never {
    const found = this.text.charAt(this.offset)
    throw new BrokenJson(this.offset, found === "" ? "unexpected end" : `unexpected ${JSON.stringify(found)}`)
  }

  /** Passes the mark if it comes next. */
  pass(mark: string): boolean {
    if (this.peek() !== mark) return false
    this.offset += 1
    return true
  }

  need(mark: string): void {
    if (!this.pass(mark)) this.fail()
  }

  /** A text in quotes, read. */
  string(): string {
    const start = this.offset
    this.need('"')
    let escaped = false
    for (;;) {
      const code = this.text.charCodeAt(this.offset)
      if (code === 0x22) break
      if (code === 0x5c) {
        escaped = true
        this.offset += 1
      } else if (!(code >= 0x20)) this.fail()
      this.offset += 1
    }
    this.offset += 1
    if (!escaped) return this.text.slice(start + 1, this.offset - 1)
    try {
      return JSON.parse(this.text.slice(start, this.offset)) as string
    } catch {
      throw new BrokenJson(start, "unknown escape in a text")
    }
  }

  /** A number, true, false or null, as it is spelt. */
  scalar(): string {
    scalar.lastIndex = this.offset
    const found = scalar.exec(this.text)?.[0]
    if (found === undefined) this.fail()
    this.offset += found.length
    return found
  }

  /** Goes through the members of a map; each is to be read to its end. */
  members(each: (name: string, at: number) => void): void {
    this.need("{")
    if (this.pass("}")) return
    do {
      this.peek()
      const at = this.offset
      const name = this.string()
      this.need(":")
      this.peek()
      each(name, at)
    } while (this.pass(","))
    this.need("}")
  }

  /** Goes through the items of a list; each is to be read to its end. */
  items(each: (index: number, at: number) => void): void {
    this.need("[")
    if (this.pass("]")) return
    let index = 0
    do {
      this.peek()
      each(index, this.offset)
      index += 1
    } while (this.pass(","))
    this.need("]")
  }

  /** Passes over a whole value, however deep. */
  skip(): void {
    let depth = 0
    do {
      const mark = this.peek()
      if (mark === '"') this.string()
      else if (mark === "") this.fail()
      else {
        if (mark === "{" || mark === "[") depth += 1
        if (mark === "}" || mark === "]") depth -= 1
        if ("{}[],:".includes(mark)) this.offset += 1
        else this.scalar()
      }
    } while (depth > 0)
  }
}

interface Child {
  /** Where it is shown to be: the name of a member, an item itself. */
  readonly at: number
  readonly value: number
}

/** Finds places in JSON that is well formed; only maps and lists asked about are looked into, each once. */
export class JsonPlaces {
  private readonly text: string
  private readonly known = new Map<number, ReadonlyMap<string, Child>>()
  private lines: ReadonlyArray<number> | undefined

  constructor(text: string) {
    this.text = text
  }

  /** The line and column of an offset, counted from 1. */
  position(offset: number): SourcePosition {
    this.lines ??= [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)]
    let [low, high] = [0, this.lines.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.lines[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (this.lines[low] ?? 0) + 1 }
  }

  /** Where a path leads to, or the last value on the way. */
  find(path: ReadonlyArray<string | number>): number {
    const scanner = new JsonScanner(this.text)
    scanner.peek()
    let found = { at: scanner.offset, value: scanner.offset }
    for (const step of path) {
      const next = this.childrenOf(found.value).get(String(step))
      if (next === undefined) break
      found = next
    }
    return found.at
  }

  private childrenOf(offset: number): ReadonlyMap<string, Child> {
    const known = this.known.get(offset)
    if (known !== undefined) return known
    const children = new Map<string, Child>()
    const scanner = new JsonScanner(this.text)
    scanner.offset = offset
    const keep = (name: string | number, at: number): void => {
      children.set(String(name), { at, value: scanner.offset })
      scanner.skip()
    }
    const mark = scanner.peek()
    if (mark === "{") scanner.members(keep)
    else if (mark === "[") scanner.items(keep)
    this.known.set(offset, children)
    return children
  }
}
