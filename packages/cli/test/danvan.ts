import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll } from "vitest"
import { type ExitCode, run } from "../src/index.ts"

/** What a run of the command came to. */
export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
  /** The codes of the issues on stderr, in order. */
  readonly codes: ReadonlyArray<string>
}

/** Runs the command in process. */
export const danvan = async (
  cwd: string,
  argv: ReadonlyArray<string>,
  more: { readonly tty?: boolean; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> => {
  let out = ""
  let err = ""
  const { tty = false, env = {} } = more
  const code = await run(argv, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    cwd,
    isTTY: { stdout: tty, stderr: tty },
    env,
  })
  const codes = [...err.matchAll(/(?:^|\s)(?:lỗi|lưu ý|error|warning) ([a-z0-9]+\.[a-z0-9-]+) /g)].map(
    (match) => match[1] ?? "",
  )
  return { code, out, err, codes }
}

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own with these files, removed after the tests. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), "danvan-"))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
