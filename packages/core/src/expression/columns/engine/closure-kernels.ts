import type { LaneWork } from "../lane/lane.ts"
import type { Kernel } from "./kernel.ts"

type Block = Float64Array

/**
 * One loop over a block. Parameters come as an array of doubles and are read before the loop: numbers of a closure
 * would be unwrapped again for every row.
 */
type Loop = (out: Block, of: ReadonlyArray<Block>, by: Block) => Kernel

/** Whether two ends hold nothing back: then there is a loop without them. */
const isFree = (by: Block): boolean =>
  by.at(-2) === Number.NEGATIVE_INFINITY && by.at(-1) === Number.POSITIVE_INFINITY

/** Between two ends: comparisons cost half of what `Math.max` and `Math.min` do here. */
const held = (value: number, low: number, high: number): number => {
  if (value < low) return low
  if (value > high) return high
  return value
}

const lesser = (a: number, b: number): number => {
  if (b < a) return b
  return a
}

const greater = (a: number, b: number): number => {
  if (a < b) return b
  return a
}

const affine: Loop = (out, of, by) => {
  const [x] = of as [Block]
  if (isFree(by))
    return (_base, count) => {
      const [k, c] = [by[0] as number, by[1] as number]
      for (let row = 0; row < count; row += 1) out[row] = (x[row] as number) * k + c
    }
  return (_base, count) => {
    const [k, c, low, high] = [by[0] as number, by[1] as number, by[2] as number, by[3] as number]
    for (let row = 0; row < count; row += 1) out[row] = held((x[row] as number) * k + c, low, high)
  }
}

const weigh: Loop = (out, of, by) => {
  const [a, b] = of as [Block, Block]
  if (isFree(by))
    return (_base, count) => {
      const [p, q, c] = [by[0] as number, by[1] as number, by[2] as number]
      for (let row = 0; row < count; row += 1) {
        out[row] = (a[row] as number) * p + (b[row] as number) * q + c
      }
    }
  return (_base, count) => {
    const [p, q, c] = [by[0] as number, by[1] as number, by[2] as number]
    const [low, high] = [by[3] as number, by[4] as number]
    for (let row = 0; row < count; row += 1) {
      out[row] = held((a[row] as number) * p + (b[row] as number) * q + c, low, high)
    }
  }
}

const sum3: Loop = (out, of, by) => {
  const [a, b, c] = of as [Block, Block, Block]
  return (_base, count) => {
    const [low, high] = [by[0] as number, by[1] as number]
    for (let row = 0; row < count; row += 1) {
      out[row] = held((a[row] as number) + (b[row] as number) + (c[row] as number), low, high)
    }
  }
}

const sum4: Loop = (out, of, by) => {
  const [a, b, c, d] = of as [Block, Block, Block, Block]
  return (_base, count) => {
    const [low, high] = [by[0] as number, by[1] as number]
    for (let row = 0; row < count; row += 1) {
      const sum = (a[row] as number) + (b[row] as number) + (c[row] as number) + (d[row] as number)
      out[row] = held(sum, low, high)
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
      for (let row = 0; row < count; row += 1) out[row] = lesser(a[row] as number, b[row] as number)
    }
  },
  greatest: (out, of) => {
    const [a, b] = of as [Block, Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = greater(a[row] as number, b[row] as number)
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
    return (_base, count) => {
      const [p, q, r] = [by[0] as number, by[1] as number, by[2] as number]
      for (let row = 0; row < count; row += 1) {
        const under = d[row] as number
        out[row] = Math.floor(((n[row] as number) * p + under * q) / (under * r))
      }
    }
  },
  lookup: (out, of, table) => {
    const [from] = of as [Block]
    return (_base, count) => {
      for (let row = 0; row < count; row += 1) out[row] = table[from[row] as number] ?? 0
    }
  },
}
