import { fork } from "node:child_process"
import { once } from "node:events"
import * as Result from "effect/Result"
import type { Answer, Calls, Question } from "./serve.ts"

/** A process of its own that is asked one thing after the other. */
export interface Child<C extends Calls> {
  /** Its answer, or in a few words why there is none: it threw, ended, or took too long. */
  readonly ask: <K extends keyof C & string>(
    call: K,
    ...words: Parameters<C[K]>
  ) => Promise<Result.Result<Awaited<ReturnType<C[K]>>, string>>
  /** Lets go of it and waits until it is gone. */
  readonly end: () => Promise<void>
}

/** How a process is started, and how long it may take. */
export interface ChildOptions {
  /** The most V8 may keep on its heap, in MiB; Node's own limit if left out. */
  readonly heap?: number | undefined
  /** The seconds an answer may take. */
  readonly seconds?: number
  /** Whether nothing compiled before may be used again. */
  readonly isCold?: boolean
}

const keptOfErrors = 4_000

const endedHow = (code: number | null, signal: string | null, errors: string): string => {
  if (errors.includes("heap out of memory")) return "out of memory"
  const [last = ""] = errors.trim().split("\n").slice(-1)
  const how = signal === null ? `ended with code ${code}` : `killed by ${signal}`
  return last === "" ? how : `${how}: ${last}`
}

/** Starts a script that serves `C`, as Node starts any script, from the sources of this repository. */
export const startChild = <C extends Calls>(
  script: string,
  { heap, seconds = 600, isCold = false }: ChildOptions = {},
): Child<C> => {
  const child = fork(script, {
    serialization: "advanced",
    execArgv: [
      "--conditions=@danvan/source",
      ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`]),
    ],
    env: isCold ? { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" } : process.env,
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  })
  let errors = ""
  let isOverdue = false
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-keptOfErrors)
  })
  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(String(error)))
    child.once("exit", async (code, signal) => {
      // What it said last may come after it ended.
      if (child.stderr?.readable) await once(child.stderr, "close")
      resolve(isOverdue ? `took more than ${seconds} s` : endedHow(code, signal, errors))
    })
  })

  const answer = async (question: Question): Promise<Answer> => {
    const answered = Promise.withResolvers<Answer>()
    child.once("message", answered.resolve)
    const clock = setTimeout(() => {
      isOverdue = true
      child.kill("SIGKILL")
    }, seconds * 1000)
    // Why it could not be sent is told by how the process ended.
    if (child.connected) child.send(question, () => {})
    try {
      return await Promise.race([answered.promise, ended.then((thrown) => ({ thrown }))])
    } finally {
      clearTimeout(clock)
      child.off("message", answered.resolve)
    }
  }

  return {
    ask: async (call, ...words) => {
      const given = await answer({ call, words })
      return "thrown" in given ? Result.fail(given.thrown) : Result.succeed(given.value as never)
    },
    end: async () => {
      if (child.connected) child.disconnect()
      const clock = setTimeout(() => child.kill("SIGKILL"), 10_000)
      await ended
      clearTimeout(clock)
    },
  }
}
