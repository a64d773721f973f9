/** A piece of a formula with its place in the text, counted from 0. */
export interface Token {
  readonly kind: "number" | "text" | "name" | "symbol" | "end"
  readonly value: string
  readonly offset: number
}

const spaces = /\s+/y
const patterns: ReadonlyArray<readonly [Token["kind"], RegExp]> = [
  ["number", /\d{1,40}(?:\.\d{1,40})?%?/y],
  ["text", /"[^"\n]*"|'[^'\n]*'/y],
  ["name", /[A-Za-z_][A-Za-z0-9_]*/y],
  ["symbol", /<=|>=|!=|[-+*/()=<>,]/y],
]

const matchAt = (pattern: RegExp, source: string, offset: number): string | undefined => {
  pattern.lastIndex = offset
  return pattern.exec(source)?.[0]
}

/** Splits a formula; a character that starts no token becomes a symbol no rule accepts, so the parser names it. */
export const tokenize = (source: string): ReadonlyArray<Token> => {
  const tokens: Token[] = []
  let offset = 0
  while (offset < source.length) {
    const space = matchAt(spaces, source, offset)
    if (space !== undefined) {
      offset += space.length
      continue
    }
    let found: Token | undefined
    for (const [kind, pattern] of patterns) {
      const value = matchAt(pattern, source, offset)
      if (value !== undefined) {
        found = { kind, value, offset }
        break
      }
    }
    found ??= { kind: "symbol", value: String.fromCodePoint(source.codePointAt(offset) ?? 0), offset }
    tokens.push(found)
    offset += found.value.length
  }
  tokens.push({ kind: "end", value: "", offset })
  return tokens
}
