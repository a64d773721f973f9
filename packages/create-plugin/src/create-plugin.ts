import { type Choices, languages, templates } from "./choices.ts"
import { CreateError } from "./create-error.ts"
import { parsePluginName } from "./plugin-name.ts"
import { templateFiles } from "./template-files.ts"
import { writeFolder } from "./write-folder.ts"

const oneOf = (
  what: { readonly vi: string; readonly en: string },
  list: ReadonlyArray<string>,
  found: string,
) => {
  if (list.includes(found)) return
  throw new CreateError("choice.unknown", {
    vi: `Không có ${what.vi} “${found}”. Chọn: ${list.join(", ")}.`,
    en: `There is no ${what.en} “${found}”. Choose: ${list.join(", ")}.`,
  })
}

/**
 * Makes the repository of a plugin, in a new folder of that name: all of it, or nothing.
 *
 * @param parent - the folder it is made in.
 * @returns the folder.
 * @throws CreateError `name.bad`, `choice.unknown` or `folder.taken`; nothing was written then.
 *
 * @example
 * ```ts
 * import { createPlugin } from "create-danvan-plugin"
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { basename, join } from "node:path"
 *
 * const parent = mkdtempSync(join(tmpdir(), "danvan-"))
 * const folder = createPlugin({ name: "my-plugin", template: "mechanism", language: "vi" }, parent)
 * basename(folder) // "my-plugin"
 * ```
 *
 * @category Scaffolding
 * @since 0.1.0
 */
export const createPlugin = (choices: Choices, parent: string): string => {
  const name = parsePluginName(choices.name)
  oneOf({ vi: "mẫu", en: "template" }, templates, choices.template)
  oneOf({ vi: "ngôn ngữ", en: "language" }, languages, choices.language)
  return writeFolder(parent, name.folder, templateFiles(choices, name))
}
