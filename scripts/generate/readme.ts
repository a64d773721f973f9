import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { runExample } from "../../packages/core/test/docs/run-example.ts"
import type { Generated } from "./generated.ts"

const file = fileURLToPath(new URL("../../README.md", import.meta.url))
const exampleWithOutput = /```ts\n([^`]*`[^`]*`[^`]*)```\n([^`]*)```text\n[^`]*```/g

/** What the last line of an example gives, a text. */
const printedBy = async (code: string): Promise<string> => {
  const shown = await runExample(code.replace(/\n(.*)\n$/, "\n$1 // undefined\n"))
  return String(shown.at(-1)?.actual)
}

/** The README, with what its examples print brought up to date. */
export const readme = async (): Promise<Generated> => {
  let content = readFileSync(file, "utf8")
  for (const [whole, code = "", between = ""] of content.matchAll(exampleWithOutput)) {
    const printed = await printedBy(code)
    content = content.replace(
      whole,
      () => `\`\`\`ts\n${code}\`\`\`\n${between}\`\`\`text\n${printed.trimEnd()}\n\`\`\``,
    )
  }
  return { path: "README.md", content }
}
