import type { Implementation, Prepared } from "../implementations/implementation.ts"
import { median, sweepUp, timed } from "../measure/timing.ts"
import { type Weight, weighRun } from "../measure/weigh.ts"
import { type PackedBoard, packBoard } from "../workload/board.ts"
import { workloadOf } from "../workload/workload-of.ts"

const fewRows = 1_000

/** On its own, so that nothing of it is still held when more is weighed. */
const runFew = async ({ prepare }: Implementation): Promise<void> => {
  const few = await prepare(workloadOf(fewRows))
  await few.run()
  await few.close?.()
}

/** What a process that runs one of `implementations` can be asked for, and what it leaves behind. */
export const contenderCalls = (implementations: ReadonlyArray<Implementation>) => {
  let prepared: Prepared | undefined

  const find = (id: string): Implementation => {
    const found = implementations.find((one) => one.id === id)
    if (found === undefined) throw new RangeError(`no implementation ${id}`)
    return found
  }
  const ready = (): Prepared => {
    if (prepared === undefined) throw new TypeError("nothing is prepared")
    return prepared
  }

  return {
    calls: {
      /** Makes the input, the same one in every process. */
      prepare: async (id: string, rows: number): Promise<void> => {
        prepared = await find(id).prepare(workloadOf(rows))
      },

      /** Runs once at least, and until so many milliseconds are over. */
      warmUp: async (milliseconds: number): Promise<void> => {
        const begun = performance.now()
        do await ready().run()
        while (performance.now() - begun < milliseconds)
      },

      /** A turn: runs until so many milliseconds are over, once at least; the median of their milliseconds. */
      turn: async (milliseconds: number): Promise<number> => {
        sweepUp()
        const times: number[] = []
        const begun = performance.now()
        do times.push(await timed(ready().run))
        while (performance.now() - begun < milliseconds)
        return median(times)
      },

      board: async (): Promise<PackedBoard> => packBoard(await ready().board()),

      /** The memory of the first run of many subjects; few were run before it, so that code is loaded. */
      weigh: async (id: string, rows: number): Promise<Weight> => {
        const implementation = find(id)
        await runFew(implementation)
        return weighRun(implementation, workloadOf(rows))
      },
    },
    close: () => prepared?.close?.(),
  }
}

/** What a contender can be asked for. */
export type ContenderCalls = ReturnType<typeof contenderCalls>["calls"]
