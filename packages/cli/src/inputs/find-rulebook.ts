import { readdir, stat } from "node:fs/promises"
import { dirname, extname, join, resolve } from "node:path"
import { Issues } from "@danvan/core"
import * as Result from "effect/Result"
import { cliIssue } from "../issues/cli-issue.ts"
import type { Extensions } from "../plugins/extensions.ts"
import type { Read } from "./read.ts"
import { readTextFile } from "./read-text-file.ts"
import type { ShippedRulebook } from "./shipped-rulebooks.ts"

/** A rulebook's text, and the file it is from; a shipped one is in no folder of the user's. */
export interface RulebookSource {
  readonly text: string
  readonly file: string
  readonly folder?: string
}

/** Where rulebooks may be found, and the plugins they may need. */
export interface RulebookPlaces extends Extensions {
  readonly cwd: string
  readonly shipped: ReadonlyArray<ShippedRulebook>
}

/** The largest rulebook file read; the reader of YAML stops earlier. JSON of 10,000 criteria takes some 3 MiB. */
export const rulebookLimit = 16 * 1024 ** 2

const maxSiblings = 500

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

const readSource = async (file: string, cwd: string): Promise<Read<RulebookSource>> =>
  Result.map(await readTextFile(file, { cwd, limit: rulebookLimit }), (text) => ({
    text,
    file,
    folder: dirname(file),
  }))

const looksLikePath = (name: string): boolean =>
  /\.(ya?ml|json)$/i.test(name) || /^[./~]|^[A-Za-z]:/.test(name)

/** Finds a rulebook by path or, where there is no such file, by the id of a shipped one. */
export const findRulebook = async (
  name: string,
  { cwd, shipped }: RulebookPlaces,
): Promise<Read<RulebookSource>> => {
  if (looksLikePath(name) || (await isFile(resolve(cwd, name)))) return readSource(name, cwd)
  const known = shipped.find(({ id }) => id === name)
  if (known !== undefined) return Result.succeed({ text: known.text, file: known.id })
  const suggestion = Issues.closest(
    name,
    shipped.map(({ id }) => id),
  )
  return Result.fail([cliIssue("rulebook.not-found", { name, suggestion })])
}

const idPattern = /^\s*["']?id["']?\s*:\s*["']?([\w/-]+)/m

/** Finds the rulebook of an id: a shipped one, or a file in the same folder. */
export const findById = async (
  id: string,
  folder: string | undefined,
  { cwd, shipped }: RulebookPlaces,
): Promise<RulebookSource | undefined> => {
  const known = shipped.find((one) => one.id === id)
  if (known !== undefined) return { text: known.text, file: known.id }
  if (folder === undefined) return undefined
  const names = await readdir(resolve(cwd, folder))
  const candidates = names.filter((name) => [".yaml", ".yml", ".json"].includes(extname(name))).sort()
  for (const name of candidates.slice(0, maxSiblings)) {
    const source = await readSource(join(folder, name), cwd)
    if (Result.isSuccess(source) && idPattern.exec(source.success.text)?.[1] === id) return source.success
  }
  return undefined
}
