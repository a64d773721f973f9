import { readdirSync, readFileSync } from "node:fs"
import { join, relative, sep } from "node:path"
import { fileURLToPath } from "node:url"
import type { Choices } from "./choices.ts"
import type { PluginName } from "./plugin-name.ts"
import { withVersions } from "./with-versions.ts"

/** A file to be written: its path inside the plugin's folder, with `/`, and its text. */
export interface TemplateFile {
  readonly path: string
  readonly text: string
}

const templatesFolder = fileURLToPath(new URL("../templates/", import.meta.url))

const filesIn = (folder: string): ReadonlyArray<readonly [path: string, text: string]> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(folder, file).split(sep).join("/"), readFileSync(file, "utf8")] as const)

/** Files that a package may not hold under their own names: npm leaves one out, and takes the other for its own. */
const realNames: Readonly<Record<string, string>> = {
  gitignore: ".gitignore",
  "package.template.json": "package.json",
}

const realName = (path: string): string => (Object.hasOwn(realNames, path) ? (realNames[path] ?? path) : path)

/** The files of a plugin, in the order of their paths. */
export const templateFiles = (
  { template, language }: Choices,
  { packageName, folder, scope }: PluginName,
): ReadonlyArray<TemplateFile> => {
  const words: Readonly<Record<string, string>> = { name: packageName, folder, scope, language }
  const filled = (text: string): string =>
    text.replace(/__([a-z]+)__/g, (whole, word: string) =>
      Object.hasOwn(words, word) ? (words[word] ?? whole) : whole,
    )
  const readme = `README.${language}.md`
  return [...filesIn(join(templatesFolder, "base")), ...filesIn(join(templatesFolder, template))]
    .filter(([path]) => !/^README\.[a-z]+\.md$/.test(path) || path === readme)
    .map(([path, text]) => ({ path: path === readme ? "README.md" : realName(path), text: filled(text) }))
    .map(({ path, text }) => ({ path, text: path === "package.json" ? withVersions(text) : text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
