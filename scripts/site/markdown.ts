import { drawDiagram } from "./diagrams.ts"

/** The part of markdown-it's tokens and parser used here; TypeDoc brings the parser. */
interface Token {
  readonly type: string
  readonly tag: string
  readonly content: string
  readonly info: string
  children: Token[] | null
}
type Rule = (tokens: Token[], index: number, options: unknown, env: unknown, self: unknown) => string
interface Parser {
  readonly core: { readonly ruler: { push(name: string, rule: (state: { tokens: Token[] }) => void): void } }
  readonly renderer: { readonly rules: Record<string, Rule | undefined> }
}

/** TypeDoc names a heading after its plain text; code in it is text, too. */
const nameCode = (heading: Token): void => {
  for (const child of heading.children ?? []) {
    if (child.type === "code_inline") child.children = [{ ...child, type: "text", children: null }]
  }
}

/** The link to the same page in the other language, for readers of the repository; the site has its own switch. */
const isSwitch = ({ children }: Token): boolean =>
  children?.length === 3 &&
  children[0]?.type === "link_open" &&
  /^(English|Tiếng Việt)$/.test(children[1]?.content ?? "")

/** True inside the text of a link, where no other may begin. */
const isInLink = (tokens: ReadonlyArray<Token>, index: number): boolean =>
  tokens.slice(0, index).findLast(({ type }) => type.startsWith("link_"))?.type === "link_open"

/** Teaches TypeDoc's Markdown what these pages need; `addressOf` knows where code such as `Rulebook.parse` is told of. */
export const extendMarkdown = (parser: Parser, addressOf: (code: string) => string | undefined): void => {
  parser.core.ruler.push("danvan", (state) => {
    const { tokens } = state
    tokens.forEach((token, index) => {
      if (token.type === "inline" && tokens[index - 1]?.type === "heading_open") nameCode(token)
    })
    const at = tokens.findIndex((token) => token.type === "inline" && isSwitch(token))
    if (at > 0) tokens.splice(at - 1, 3)
  })
  const fence = parser.renderer.rules.fence
  parser.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info = "", content = "" } = tokens[index] ?? {}
    return info === "mermaid" ? drawDiagram(content) : (fence?.(tokens, index, ...rest) ?? "")
  }
  const code = parser.renderer.rules.code_inline
  parser.renderer.rules.code_inline = (tokens, index, ...rest) => {
    const html = code?.(tokens, index, ...rest) ?? ""
    const address = isInLink(tokens, index) ? undefined : addressOf(tokens[index]?.content ?? "")
    return address === undefined ? html : `<a href="${address}">${html}</a>`
  }
  // Wide tables scroll by themselves: on a phone the page must not.
  parser.renderer.rules.table_open = () => '<div class="table"><table>\n'
  parser.renderer.rules.table_close = () => "</table></div>\n"
}
