import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"

setFlagsFromString("--expose-gc")

const gc = runInNewContext("gc") as (options: {
  readonly type: "minor" | "major"
  readonly flavor?: "last-resort"
}) => void

/** Collects all garbage and gives the system back what V8 would keep for later: where memory is weighed. */
export const collectGarbage = (): void => gc({ type: "major", flavor: "last-resort" })

/**
 * Collects what was left behind just now, so that nobody pays for somebody else. Not everything: a full collection
 * before every run would also throw away code that is not in use just then, and measure compiling it again.
 */
export const sweepUp = (): void => gc({ type: "minor" })

/** The middle of some numbers; of an even count, the mean of the two in the middle. */
export const median = (numbers: ReadonlyArray<number>): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]] as [number, number]
  return (low + high) / 2
}

/** How long something takes, in milliseconds; a run that gives a number has its own clock. */
export const timed = async (run: () => unknown): Promise<number> => {
  const begun = performance.now()
  const own = await run()
  const took = performance.now() - begun
  return typeof own === "number" ? own : took
}

/** As {@link timed}, for something short: over as many runs as take a while, the milliseconds of one. */
export const timedOften = (run: () => unknown, atLeast = 50): number => {
  const begun = performance.now()
  let runs = 0
  while (performance.now() - begun < atLeast) {
    run()
    runs += 1
  }
  return (performance.now() - begun) / runs
}
