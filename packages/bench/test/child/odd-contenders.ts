import type { Implementation } from "../../src/implementations/implementation.ts"
import { typedArrays } from "../../src/implementations/typed-arrays.ts"

const odd = (id: string, changes: Partial<Implementation>): Implementation => ({
  ...typedArrays,
  id,
  name: id,
  ...changes,
})

const { prepare } = typedArrays

/** Right everywhere but in two totals and one rank. */
export const slightlyWrong = odd("slightly-wrong", {
  prepare: async (workload) => {
    const prepared = await prepare(workload)
    const board = async () => {
      const { totals, ranks, ...rest } = await prepared.board()
      const wrongTotals = Float64Array.from(totals, (total, row) => (row < 2 ? total + 0.5 : total))
      return {
        ...rest,
        totals: wrongTotals,
        ranks: Int32Array.from(ranks, (rank, row) => (row === 0 ? -1 : rank)),
      }
    }
    return { ...prepared, board }
  },
})

/** Fails in its second run. */
export const throwing = odd("throwing", {
  prepare: async (workload) => {
    const prepared = await prepare(workload)
    let runs = 0
    const run = () => {
      runs += 1
      if (runs === 2) throw new RangeError("no second run")
      return prepared.run()
    }
    return { ...prepared, run }
  },
})

/** Ends its process where the input is made. */
export const ending = odd("ending", { prepare: () => process.exit(7) })

/** A run takes memory of a known size for each subject. */
const holding = (id: string, take: (rows: number) => unknown): Implementation =>
  odd(id, {
    prepare: ({ rows }) => {
      let held: unknown
      return {
        run: () => {
          held = take(rows)
        },
        board: () => held as never,
      }
    },
  })

const filled = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(1)

/** 3,000 bytes of buffers, of which 1,000 are held. */
export const buffers = holding("buffers", (rows) => {
  const all = [filled(1_000 * rows), filled(1_000 * rows), filled(1_000 * rows)]
  return all[all.length - 1]
})

const { Memory } = Reflect.get(globalThis, "WebAssembly") as {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
}

/** 3,276.8 bytes of WebAssembly's memory, which comes in pages of 64 KiB. */
export const webAssembly = holding("web-assembly", (rows) => {
  const memory = new Memory({ initial: rows / 20 })
  new Uint8Array(memory.buffer).fill(1)
  return memory
})

/** A hundred objects of 32 bytes, each with its place in an array: 4,000 bytes. */
export const objects = holding("objects", (rows) => {
  const all = new Array(100 * rows)
  for (let at = 0; at < all.length; at += 1) all[at] = { at }
  return all
})

/** All of them. */
export const oddContenders = [typedArrays, slightlyWrong, throwing, ending, buffers, webAssembly, objects]
