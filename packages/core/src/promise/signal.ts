import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"

/**
 * What ends work early (tín hiệu dừng): an `AbortSignal` is one. Written out so that no library of the host is needed.
 *
 * @category Foundations
 * @since 0.1.0
 * @beta
 */
export interface Signal {
  /** Whether the work is to end. */
  readonly aborted: boolean
  /** Why, as whoever ends it said. */
  readonly reason: unknown
  /** Throws the reason once the work is to end. */
  throwIfAborted(): void
}

/**
 * What every function that gives a promise takes besides its own options.
 *
 * @category Foundations
 * @since 0.1.0
 * @beta
 */
export interface Stoppable {
  /** Ends the work: the promise then rejects with the signal's reason. */
  readonly signal?: Signal | undefined
}

const isSignal = (value: unknown): value is Signal =>
  typeof (value as Partial<Signal> | null | undefined)?.throwIfAborted === "function"

/** The signal among options, which are refused or not by who reads the rest of them. Throws when it was given already. */
export const heededSignal = (options: unknown): Signal | undefined => {
  const signal = isRecord(options) ? options.signal : undefined
  if (signal === undefined) return undefined
  expectArgument(isSignal(signal), "signal", "AbortSignal", signal)
  const heeded = signal as Signal
  heeded.throwIfAborted()
  return heeded
}

/** Options as core takes them, which refuses a field it does not know. */
export const withoutSignal = <Options extends Stoppable>(options: Options): Omit<Options, "signal"> => {
  if (!isRecord(options)) return options
  const { signal: _, ...rest } = options as Options
  return rest
}
