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

/** How contenders are started. */
export interface Start {
  /** The milliseconds of warming up; without them, nothing is run beforehand. */
  readonly warmUp?: number
  readonly script?: string
}

/** Starts one contender. */
export const startContender = (
  implementation: Implementation,
  { warmUp, script: own = script }: Start,
): Contender => ({
  implementation,
  child: startChild(own, { heap: implementation.heap, isCold: warmUp === undefined }),
  times: [],
})

/** Starts everybody and has the input made. */
export const startContenders = async (
  implementations: ReadonlyArray<Implementation>,
  rows: number,
  start: Start,
): Promise<ReadonlyArray<Contender>> => {
  const contenders = implementations.map((one) => startContender(one, start))
  await forEveryone(contenders, async (one) => {
    await answerOf(one, (child) => child.ask("prepare", one.implementation.id, rows))
    const { warmUp } = start
    if (warmUp !== undefined) await answerOf(one, (child) => child.ask("warmUp", warmUp))
  })
  return contenders
}
