import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import * as Result from "effect/Result"
import type { Implementation } from "../implementations/implementation.ts"
import type { ContenderCalls } from "./contender-calls.ts"
import { type Child, startChild } from "./start-child.ts"

const script = fileURLToPath(new URL("./contender-main.ts", import.meta.url))

/** An implementation at work in a process of its own. */
export interface Contender {
  readonly implementation: Implementation
  readonly child: Child<ContenderCalls>
  readonly times: number[]
  /** Why it is out, once it is. */
  failure?: string
}

/** Who is still in. */
export const isIn = ({ failure }: Contender): boolean => failure === undefined

/** What a question comes to; a contender that has no answer is out. */
export const answerOf = async <A>(
  contender: Contender,
  question: (child: Child<ContenderCalls>) => Promise<Result.Result<A, string>>,
): Promise<A | undefined> => {
  if (!isIn(contender)) return undefined
  const answer = await question(contender.child)
  if (Result.isSuccess(answer)) return answer.success
  contender.failure = answer.failure
  await contender.child.end()
  return undefined
}

/** Does something for everybody, for as many at the same time as there are cores: nothing that is timed. */
export const forEveryone = async <A>(
  all: ReadonlyArray<A>,
  what: (one: A) => Promise<unknown>,
): Promise<void> => {
  const waiting = all.values()
  const worker = async (): Promise<void> => {
    for (const one of waiting) await what(one)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

/** Starts one contender; `isCold` where what was compiled before must not be used. */
export const startContender = (
  implementation: Implementation,
  { script: own = script, isCold = false }: { readonly script?: string; readonly isCold?: boolean } = {},
): Contender => ({
  implementation,
  child: startChild(own, { heap: implementation.heap, isCold }),
  times: [],
})

/** Has the input made and, unless the first call is what is wanted, runs for some milliseconds. */
export const getReady = async (
  contender: Contender,
  rows: number,
  warmUp: number | undefined,
): Promise<void> => {
  await answerOf(contender, (child) => child.ask("prepare", contender.implementation.id, rows))
  if (warmUp !== undefined) await answerOf(contender, (child) => child.ask("warmUp", warmUp))
}
