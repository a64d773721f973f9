import { spawn } from "node:child_process"
import { delimiter, dirname } from "node:path"

/** What a command wrote, and how it ended. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly all: string
}

/** Whatever the machine's own Node is, everything runs on the one this runs on. */
const path = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`

/** Runs a command to its end, without a shell, and gives what it said. */
export const attempt = (command: string, args: ReadonlyArray<string>, cwd: string): Promise<Said> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: path, NO_COLOR: "1", FORCE_COLOR: "0" }
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] })
    const pieces: Array<string> = []
    const shown: Array<string> = []
    child.stdout.setEncoding("utf8").on("data", (piece: string) => {
      shown.push(piece)
      pieces.push(piece)
    })
    child.stderr.setEncoding("utf8").on("data", (piece: string) => pieces.push(piece))
    child.on("error", reject)
    child.on("close", (code) => resolve({ code: code ?? 1, out: shown.join(""), all: pieces.join("") }))
  })

/** Runs a command that must succeed; what it said is in the error if it does not. */
export const run = async (command: string, args: ReadonlyArray<string>, cwd: string): Promise<Said> => {
  const said = await attempt(command, args, cwd)
  if (said.code !== 0) throw new Error(`${command} ${args.join(" ")}\n${said.all}`)
  return said
}
