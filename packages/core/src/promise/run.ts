import type * as Result from "effect/Result"
import { orThrow } from "../issue/issue-error.ts"
import type { Steps } from "../scoring/steps.ts"
import { pause } from "./pause.ts"
import { heededSignal } from "./signal.ts"

/** A piece of work as a promise: nothing is begun once the signal among the options was given. */
export const promised = async <A>(options: unknown, work: () => A): Promise<A> => {
  heededSignal(options)
  return work()
}

/** {@link promised}, for what answers with a result: its error is what the promise rejects with. */
export const settled = <A>(options: unknown, work: () => Result.Result<A, unknown>): Promise<A> =>
  promised(options, () => orThrow(work()))

/** Work in steps as a promise: between two of them others have their turn, and the signal is heeded. */
export const inTurns = async <A>(
  options: unknown,
  work: () => Steps<Result.Result<A, unknown>>,
): Promise<A> => {
  heededSignal(options)
  const steps = work()
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return orThrow(value)
    await pause()
    heededSignal(options)
  }
}
