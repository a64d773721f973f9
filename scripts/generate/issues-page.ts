import { Issues, type Text } from "@danvan/core"
import { catalog as ofCommand } from "../../packages/cli/src/issues/catalog.ts"
import { type Generated, notice } from "./generated.ts"

const all: Readonly<Record<string, Text & { readonly fix: Text }>> = { ...Issues.catalog, ...ofCommand }

const entry = (code: string): string => {
  const { vi, en, fix } = all[code] as (typeof all)[string]
  return [`### \`${code}\``, "", `- ${en} *${fix.en}*`, `- ${vi} *${fix.vi}*`, ""].join("\n")
}

/** Every issue code with its words in both languages, by the noun it begins with. */
export const issuesPage = (): Generated => {
  const codes = Object.keys(all).sort()
  const byNoun = Map.groupBy(codes, (code) => code.split(".")[0] as string)
  const contents = [...byNoun].map(([noun, its]) => `[${noun}](#${noun}) (${its.length})`).join(" · ")
  const content = [
    notice("issues-page.ts"),
    "",
    "# Issues · Các vấn đề được báo",
    "",
    `Everything danvan and its command can report: ${codes.length} codes. A code is \`noun.problem\` and never changes its meaning, so`,
    "programs may rely on it; the words may improve. `{name}` is filled with what was found; the same facts are in",
    "`facts` of the issue, and its place in `path` and `at` (file, line, column). What to do is in italics.",
    "",
    "Mọi vấn đề danvan có thể báo. Mã không đổi nghĩa; phần in nghiêng là cách khắc phục.",
    "",
    contents,
    "",
    ...[...byNoun].flatMap(([noun, its]) => [`## ${noun}`, "", ...its.map(entry)]),
  ].join("\n")
  return { path: "docs/reference/issues.md", content: `${content.trimEnd()}\n` }
}
