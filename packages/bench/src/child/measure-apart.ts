import { fileURLToPath } from "node:url"
import * as Result from "effect/Result"
import type { MeasureCalls } from "./measure-main.ts"
import { startChild } from "./start-child.ts"

const script = fileURLToPath(new URL("./measure-main.ts", import.meta.url))

/** Measures one thing in a new process. */
export const measureApart = async <K extends keyof MeasureCalls & string>(
  call: K,
  ...words: Parameters<MeasureCalls[K]>
): Promise<Awaited<ReturnType<MeasureCalls[K]>>> => {
  const child = startChild<MeasureCalls>(script)
  const answer = await child.ask(call, ...words)
  await child.end()
  return Result.getOrThrowWith(answer, (failure) => new Error(`${call}: ${failure}`))
}
