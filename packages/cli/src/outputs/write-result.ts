import { stat } from "node:fs/promises"
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

/** Writes a result as a whole: the old file stays until the new one is complete. */
export const writeResult = async (
  file: string,
  text: string,
  cwd: string,
): Promise<ShownIssue | undefined> => {
  try {
    await writeFileAtomic(resolve(cwd, file), text)
    return undefined
  } catch (error) {
    return cliIssue("file.unwritable", { file, reason: reasonOf(error) })
  }
}
