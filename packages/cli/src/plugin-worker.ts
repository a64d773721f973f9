import { parentPort, workerData } from "node:worker_threads"
import type { Io } from "./io.ts"
import { CallWriter } from "./plugins/call-log.ts"
import { runHere } from "./run-here.ts"

/** What the thread that looks on hands to the one that runs plugins. */
export interface WorkerInput extends Pick<Io, "cwd" | "isTTY" | "env"> {
  readonly argv: ReadonlyArray<string>
  readonly log: SharedArrayBuffer
  readonly overLong: ReadonlyArray<string>
}

/** What it says: something it writes, or the exit code it ends with. */
export type WorkerMessage =
  | { readonly to: "stdout" | "stderr"; readonly text: string }
  | { readonly code: number }

const { argv, log, overLong, ...around } = workerData as WorkerInput
const post = (message: WorkerMessage): void => parentPort?.postMessage(message)
const writer = new CallWriter(log)
const loading = {
  loading: (name: string) => writer.loading(name),
  hook: (plugin: string, part: string, hook: string) => writer.hook(plugin, part, hook),
  idle: () => writer.idle(),
}

const code = await runHere(
  argv,
  {
    ...around,
    stdout: { write: (text) => post({ to: "stdout", text }) },
    stderr: { write: (text) => post({ to: "stderr", text }) },
  },
  { loading, guard: writer.guard(new Set(overLong)) },
)
post({ code })
