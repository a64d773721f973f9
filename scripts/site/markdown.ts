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

/** Teaches TypeDoc's Markdown what these pages need. */
export const extendMarkdown = (parser: Parser): void => {
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
  // Wide tables scroll by themselves: on a phone the page must not.
  parser.renderer.rules.table_open = () => '<div class="table"><table>\n'
  parser.renderer.rules.table_close = () => "</table></div>\n"
}
