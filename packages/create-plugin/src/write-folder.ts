import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { CreateError } from "./create-error.ts"
import type { TemplateFile } from "./template-files.ts"

const notFree = (folder: string): CreateError =>
  new CreateError("folder.taken", {
    vi: `Đã có “${folder}” và không trống. Chọn tên khác, hoặc dọn thư mục đó.`,
    en: `“${folder}” is there already and is not empty. Choose another name, or clear it.`,
  })

/** Whether there is an empty folder of that name; anything else there is refused, links too. */
const isEmptyFolder = (target: string, folder: string): boolean => {
  const found = lstatSync(target, { throwIfNoEntry: false })
  if (found === undefined) return false
  if (!found.isDirectory() || readdirSync(target).length > 0) throw notFree(folder)
  return true
}

/**
 * Writes all files into a new folder, or nothing: they are written beside it first, and it is given its name once they
 * are all there.
 *
 * @throws CreateError with the code `folder.taken`.
 */
export const writeFolder = (parent: string, folder: string, files: ReadonlyArray<TemplateFile>): string => {
  const target = join(parent, folder)
  const wasThere = isEmptyFolder(target, folder)
  const draft = mkdtempSync(join(parent, `.${folder}-`))
  try {
    for (const { path, text } of files) {
      const file = join(draft, path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text, { flag: "wx" })
    }
    if (wasThere) rmdirSync(target)
    renameSync(draft, target)
  } catch (thrown) {
    rmSync(draft, { recursive: true, force: true })
    throw thrown
  }
  return target
}
