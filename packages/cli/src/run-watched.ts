import { Worker } from "node:worker_threads"
import type { ExitCode } from "./exit-codes.ts"
import type { Io } from "./io.ts"
import { cliIssue, type ShownIssue } from "./issues/cli-issue.ts"
import { reportIssues } from "./outputs/report-issues.ts"
import { makeTerminal } from "./outputs/terminal.ts"
import type { WorkerInput, WorkerMessage } from "./plugin-worker.ts"
import { type Doing, makeLog, readLog } from "./plugins/call-log.ts"
import { defaultSeconds, readSeconds } from "./usage/read-seconds.ts"
import { readWritten } from "./usage/read-written.ts"

/** The source runs beside its tests; what is published runs beside this file. */
const isSource = import.meta.url.endsWith(".ts")
const worker = new URL(isSource ? "./plugin-worker.ts" : "./plugin-worker.js", import.meta.url)

/** How Node runs the source of this workspace; what is published is run as anything is. */
const fromSource = [
  "--conditions=@danvan/source",
  `--import=${new URL("../../../scripts/yaml-as-text.ts", import.meta.url).href}`,
]

/** So many calls that never end are no accident: the board would say little, and take long. */
const mostOverLong = 5

/** Importing takes time that is no function's: files are read, packages are compiled. */
const leastLoading = 5_000

/** How a run in a thread of its own ended. */
type Ended =
  | { readonly code: number; readonly written: ReadonlyArray<WorkerMessage> }
  | { readonly stuck: Doing }
  | { readonly broke: string; readonly doing: Doing | undefined }

const runOnce = (input: WorkerInput, milliseconds: number): Promise<Ended> =>
  new Promise((resolve) => {
    const written: WorkerMessage[] = []
    const thread = new Worker(worker, {
      workerData: input,
      // What plugins print themselves is no part of the result.
      stdout: true,
      stderr: true,
      ...(isSource ? { execArgv: fromSource } : {}),
    })
    let since: { readonly count: number; readonly at: number } | undefined
    let isEnding = false
    // The thread is gone before anything else happens: a process that ends while one is torn down may crash.
    const end = (ended: Ended): void => {
      if (isEnding) return
      isEnding = true
      clearInterval(timer)
      const done = (): void => resolve(ended)
      thread.terminate().then(done, done)
    }
    const limitOf = ({ state }: Doing): number =>
      state === "loading" ? Math.max(milliseconds, leastLoading) : milliseconds
    const look = (): void => {
      const doing = readLog(input.log)
      if (doing === undefined) since = undefined
      else if (since?.count !== doing.count) since = { count: doing.count, at: performance.now() }
      else if (performance.now() - since.at > limitOf(doing)) end({ stuck: doing })
    }
    const timer = setInterval(look, Math.max(10, Math.min(100, milliseconds / 5)))
    thread.stdout.on("data", (text) => written.push({ to: "stderr", text: String(text) }))
    thread.stderr.on("data", (text) => written.push({ to: "stderr", text: String(text) }))
    thread.on("message", (message: WorkerMessage) => {
      if ("code" in message) end({ code: message.code, written })
      else written.push(message)
    })
    thread.on("error", (error) =>
      end({ broke: String(error).split("\n", 1)[0] ?? "", doing: readLog(input.log) }),
    )
    thread.on("exit", () => end({ broke: "process.exit", doing: readLog(input.log) }))
  })

/** What ends the command, of what was stuck: only a call while scoring can be left out. */
const stopping = ({ state, plugin: name, part, key }: Doing, seconds: number): ShownIssue | undefined => {
  if (state === "loading") return cliIssue("plugin.load-over-long", { name })
  return state === "hook" ? cliIssue("plugin.hook-over-long", { name, part, hook: key, seconds }) : undefined
}

/**
 * Runs a command in a thread of its own. A call of a plugin's function that takes longer than `--plugin-timeout` ends
 * the thread; the command is run again without that one call, whose result is then "not computed". What a plugin does
 * before anything is scored (reading parameters, fields, lowering, checks, lint rules) cannot be left out: it ends the
 * command. Nothing is written before a run has come to its end.
 */
export const runWatched = async (argv: ReadonlyArray<string>, io: Io): Promise<ExitCode> => {
  const terminal = makeTerminal(io, readWritten("--lang", argv) === "en" ? "en" : "vi")
  const fail = (issue: ShownIssue): ExitCode =>
    reportIssues([issue], readWritten("--format", argv) ?? "", terminal)
  const wrong: ShownIssue[] = []
  const milliseconds = readSeconds(readWritten("--plugin-timeout", argv) ?? defaultSeconds, wrong)
  const [bad] = wrong
  if (bad !== undefined) return fail(bad)
  const overLong: string[] = []
  for (;;) {
    const { cwd, isTTY, env } = io
    const input: WorkerInput = { argv, cwd, isTTY, env: { ...env }, log: makeLog(), overLong }
    const ended = await runOnce(input, milliseconds)
    if ("code" in ended) {
      for (const one of ended.written) if ("to" in one) io[one.to].write(one.text)
      return ended.code as ExitCode
    }
    if ("broke" in ended) {
      const name = ended.doing?.plugin ?? readWritten("--plugin", argv) ?? ""
      return fail(cliIssue("plugin.broke-off", { name, reason: ended.broke }))
    }
    const { plugin, key } = ended.stuck
    const end = stopping(ended.stuck, milliseconds / 1_000)
    if (end !== undefined) return fail(end)
    overLong.push(key)
    if (overLong.length > mostOverLong) {
      return fail(
        cliIssue("plugin.often-over-long", {
          name: plugin,
          count: mostOverLong,
          seconds: milliseconds / 1_000,
        }),
      )
    }
  }
}
