import { access, constants, stat } from "node:fs/promises"
import { resolve } from "node:path"
import writeFileAtomic from "write-file-atomic"
import { reasonOf } from "../inputs/read-text-file.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"

const isSameFile = async (one: string, other: string): Promise<boolean> => {
  if (one === other) return true
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)])
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}

/** The issue of a result that would overwrite an input, also through a link; `undefined` when all is well. */
export const outIssue = async (
  out: string | undefined,
  inputs: ReadonlyArray<string>,
  cwd: string,
): Promise<ShownIssue | undefined> => {
  if (out === undefined) return undefined
  for (const input of inputs) {
    if (await isSameFile(resolve(cwd, out), resolve(cwd, input)))
      return cliIssue("usage.out-is-input", { file: out })
  }
  return undefined
}

/**
 * The issue of a place no result may take: a folder, a device or a pipe, which a new file would replace, or a file
 * that may not be written. A name that is not taken yet is fine.
 */
const placeIssue = async (file: string, path: string): Promise<ShownIssue | undefined> => {
  try {
    if (!(await stat(path)).isFile()) return cliIssue("file.not-a-file", { file })
    await access(path, constants.W_OK)
    return undefined
  } catch (error) {
    const reason = reasonOf(error)
    return reason === "ENOENT" ? undefined : cliIssue("file.unwritable", { file, reason })
  }
}

/** Writes a result as a whole: the old file stays until the new one is complete. */
export const writeResult = async (
  file: string,
  content: string | Uint8Array,
  cwd: string,
): Promise<ShownIssue | undefined> => {
  const path = resolve(cwd, file)
  const taken = await placeIssue(file, path)
  if (taken !== undefined) return taken
  try {
    await writeFileAtomic(path, typeof content === "string" ? content : Buffer.from(content))
    return undefined
  } catch (error) {
    return cliIssue("file.unwritable", { file, reason: reasonOf(error) })
  }
}
