import { type JSONVisitor, visit } from "jsonc-parser"
import type { SourcePosition } from "../issue/issue.ts"

interface Place {
  readonly at: SourcePosition
  readonly inside: Map<string | number, Place>
}

/**
 * Where every value of well-formed JSON stands: a member by its name, an item by itself. Made in one visit, since the
 * library's own tree knows no lines and takes several times as long.
 */
export class JsonPlaces {
  private readonly root: Place

  constructor(text: string) {
    const start: Place = { at: { line: 1, column: 1 }, inside: new Map() }
    const open: Place[] = [start]
    let member: Place | undefined
    const placed = (line: number, character: number): Place => {
      if (member !== undefined) {
        const here = member
        member = undefined
        return here
      }
      const here = {
        at: { line: line + 1, column: character + 1 },
        inside: new Map<string | number, Place>(),
      }
      const around = open.at(-1) ?? start
      around.inside.set(around.inside.size, here)
      return here
    }
    const begin: JSONVisitor["onArrayBegin"] = (_offset, _length, line, character) => {
      open.push(placed(line, character))
    }
    const end = (): void => {
      open.pop()
    }
    visit(text, {
      onObjectProperty: (name, _offset, _length, line, character) => {
        member = { at: { line: line + 1, column: character + 1 }, inside: new Map() }
        open.at(-1)?.inside.set(name, member)
      },
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: end,
      onArrayEnd: end,
      onLiteralValue: (_value, _offset, _length, line, character) => {
        placed(line, character)
      },
    })
    this.root = start.inside.get(0) ?? start
  }

  /** Where a path leads to, or the last value on the way. */
  find(path: ReadonlyArray<string | number>): SourcePosition {
    let found = this.root
    for (const step of path) {
      const next = found.inside.get(step)
      if (next === undefined) break
      found = next
    }
    return found.at
  }
}
