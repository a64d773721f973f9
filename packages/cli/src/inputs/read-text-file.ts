import { readFile, stat } from "node:fs/promises"
import { resolve } from "node:path"
import * as Result from "effect/Result"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import type { Read } from "./read.ts"

/** How to read a file: where relative paths start, and the most bytes it may have. */
export interface ReadOptions {
  readonly cwd: string
  readonly limit: number
  /** Whether the limit is the user's to raise, by `--max-size`. */
  readonly limitIsChosen?: boolean
}

const mebibyte = 1024 ** 2

/** A size in whole MiB, rounded up, or in KiB below one. */
const sizeText = (bytes: number): string =>
  bytes < mebibyte ? `${Math.ceil(bytes / 1024)} KiB` : `${Math.ceil(bytes / mebibyte)} MiB`

const failed = (...issues: ReadonlyArray<ShownIssue>): Read<never> => Result.fail(issues)

const startsWith = (bytes: Uint8Array, ...start: ReadonlyArray<number>): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** The line of the first byte that is not UTF-8. */
const firstWrongLine = (bytes: Uint8Array): number => {
  const before = new TextDecoder().decode(bytes).split("\uFFFD", 1)[0] ?? ""
  return before.split("\n").length
}

const decode = (file: string, bytes: Uint8Array): Read<string> => {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return failed(cliIssue("file.utf-16", { file }))
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return failed(cliIssue("file.spreadsheet", { file }))
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return text.includes("\0") ? failed(cliIssue("file.nul", { file })) : Result.succeed(text)
  } catch {
    const at = { file, line: firstWrongLine(bytes), column: 1 }
    return failed(cliIssue("file.not-utf-8", { file }, at))
  }
}

/** The operating system's own word for what went wrong, such as `EACCES`. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "?"

const unreadable = (file: string, error: unknown): ShownIssue => {
  const reason = reasonOf(error)
  return reason === "ENOENT" || reason === "ENOTDIR"
    ? cliIssue("file.missing", { file })
    : cliIssue("file.unreadable", { file, reason })
}

/**
 * Reads a file whole. Its size is known before a byte is read, so that a huge file costs nothing; folders and devices
 * are refused by name.
 */
export const readBytes = async (
  file: string,
  { cwd, limit, limitIsChosen = false }: ReadOptions,
): Promise<Read<Uint8Array>> => {
  const path = resolve(cwd, file)
  try {
    const found = await stat(path)
    if (!found.isFile()) return failed(cliIssue("file.not-a-file", { file }))
    if (found.size > limit) {
      const sizes = { file, size: sizeText(found.size), limit: sizeText(limit) }
      return failed(cliIssue(limitIsChosen ? "facts.too-large" : "file.too-large", sizes))
    }
    return Result.succeed(await readFile(path))
  } catch (error) {
    return failed(unreadable(file, error))
  }
}

/** Reads a text file whole, see {@link readBytes}; other encodings and binary files are refused by name. */
export const readTextFile = async (file: string, options: ReadOptions): Promise<Read<string>> =>
  Result.flatMap(await readBytes(file, options), (bytes) => decode(file, bytes))
