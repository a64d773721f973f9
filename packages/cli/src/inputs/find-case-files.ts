import { readdir, stat } from "node:fs/promises"
import { join, resolve } from "node:path"
import * as Result from "effect/Result"
import { cliIssue } from "../issues/cli-issue.ts"
import type { Read } from "./read.ts"
import { reasonOf } from "./read-text-file.ts"

const skipped: ReadonlySet<string> = new Set(["node_modules", "dist"])

const search = async (folder: string, cwd: string): Promise<ReadonlyArray<string>> => {
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && !skipped.has(entry.name)) found.push(...(await search(path, cwd)))
    } else if (/\.cases\.ya?ml$/.test(entry.name)) found.push(path)
  }
  return found
}

/** The files of worked cases in a place: itself, or every `*.cases.yaml` in the folder and the folders inside. */
export const findCaseFiles = async (place: string, cwd: string): Promise<Read<ReadonlyArray<string>>> => {
  try {
    const found = await stat(resolve(cwd, place))
    if (!found.isDirectory()) return Result.succeed([place])
    const files = await search(place, cwd)
    return files.length > 0 ? Result.succeed(files) : Result.fail([cliIssue("case.no-files", { place })])
  } catch (error) {
    const reason = reasonOf(error)
    return Result.fail([
      reason === "ENOENT"
        ? cliIssue("file.missing", { file: place })
        : cliIssue("file.unreadable", { file: place, reason }),
    ])
  }
}
