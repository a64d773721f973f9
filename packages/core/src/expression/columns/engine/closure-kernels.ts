import type { LaneWork } from "../lane/lane.ts"
import type { Kernel } from "./kernel.ts"

type Block = Float64Array
type Numbers = ReadonlyArray<number>

/** One loop over a block. */
type Loop = (out: Block, of: ReadonlyArray<Block>, by: Numbers) => Kernel

/** Whether two ends hold anything back. */
const isFree = (low: number, high: number): boolean =>
  low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY

const affine: Loop = (out, of, by) => {
  const [x] = of as [Block]
  const [k, c, low, high] = by as [number, number, number, number]
  if (isFree(low, high))
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = (x[row] as number) * k + c
    }
  if (high === Number.POSITIVE_INFINITY)
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = Math.max(low, (x[row] as number) * k + c)
    }
  if (low === Number.NEGATIVE_INFINITY)
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = Math.min(high, (x[row] as number) * k + c)
    }
  return (_base, count) => {
    for (let row = 0; row < count; row += 1)
      out[row] = Math.max(low, Math.min(high, (x[row] as number) * k + c))
  }
}

const weigh: Loop = (out, of, by) => {
  const [a, b] = of as [Block, Block]
  const [p, q, c, low, high] = by as [number, number, number, number, number]
  if (isFree(low, high))
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) * p + (b[row] as number) * q + c
    }
  return (_base, count) => {
    for (let row = 0; row < count; row += 1)
      out[row] = Math.max(low, Math.min(high, (a[row] as number) * p + (b[row] as number) * q + c))
  }
}

const sum3: Loop = (out, of, by) => {
  const [a, b, c] = of as [Block, Block, Block]
  const [low, high] = by as [number, number]
  if (isFree(low, high))
    return (_base, count) => {
      for (let row = 0; row < count; row += 1)
        out[row] = (a[row] as number) + (b[row] as number) + (c[row] as number)
    }
  return (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const sum = (a[row] as number) + (b[row] as number) + (c[row] as number)
      out[row] = Math.max(low, Math.min(high, sum))
    }
  }
}

const sum4: Loop = (out, of, by) => {
  const [a, b, c, d] = of as [Block, Block, Block, Block]
  const [low, high] = by as [number, number]
  if (isFree(low, high))
    return (_base, count) => {
      for (let row = 0; row < count; row += 1)
        out[row] = (a[row] as number) + (b[row] as number) + (c[row] as number) + (d[row] as number)
    }
  return (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const sum = (a[row] as number) + (b[row] as number) + (c[row] as number) + (d[row] as number)
      out[row] = Math.max(low, Math.min(high, sum))
    }
  }
}

/** One loop for each work, so that a call for every row is never needed. */
export const loops: Readonly<Record<Exclude<LaneWork, "constant" | "source">, Loop>> = {
  affine,
  weigh,
  sum3,
  sum4,
  multiply: (out, [a, b]: ReadonlyArray<Block>) => {
    const [left, right] = [a as Block, b as Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = (left[row] as number) * (right[row] as number) + 0
    }
  },
  divide: (out, of) => {
    const [a, b] = of as [Block, Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) / (b[row] as number) + 0
    }
  },
  least: (out, of) => {
    const [a, b] = of as [Block, Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = Math.min(a[row] as number, b[row] as number)
    }
  },
  greatest: (out, of) => {
    const [a, b] = of as [Block, Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = Math.max(a[row] as number, b[row] as number)
    }
  },
  below: (out, of) => {
    const [a, b] = of as [Block, Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) < (b[row] as number) ? 1 : 0
    }
  },
  equal: (out, of) => {
    const [a, b] = of as [Block, Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = (a[row] as number) === (b[row] as number) ? 1 : 0
    }
  },
  select: (out, of) => {
    const [when, yes, no] = of as [Block, Block, Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = (when[row] === 0 ? no[row] : yes[row]) as number
    }
  },
  blend: (out, of) => {
    const [when, yes, no] = of as [Block, Block, Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) {
        const otherwise = no[row] as number
        out[row] = otherwise + (when[row] as number) * ((yes[row] as number) - otherwise)
      }
    }
  },
  "floor-quotient": (out, of, by) => {
    const [n, d] = of as [Block, Block]
    const [p, q, r] = by as [number, number, number]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) {
        const under = d[row] as number
        out[row] = Math.floor(((n[row] as number) * p + under * q) / (under * r))
      }
    }
  },
  lookup: (out, of, by) => {
    const [from] = of as [Block]
    const table = Float64Array.from(by)
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = table[from[row] as number] ?? 0
    }
  },
}
