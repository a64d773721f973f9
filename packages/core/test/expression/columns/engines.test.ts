import { afterEach, describe, expect, it, vi } from "vitest"
import { closureEngine } from "../../../src/expression/columns/engine/closure-engine.ts"
import { simdEngine } from "../../../src/expression/columns/engine/simd-engine.ts"
import { type WebAssemblyPlatform, webAssembly } from "../../../src/expression/columns/engine/web-assembly.ts"
import { total } from "../../../src/expression/columns/lane/arithmetic.ts"
import { sourceLane, type WholeNumbers } from "../../../src/expression/columns/lane/lane.ts"

const real = webAssembly() as WebAssemblyPlatform

/** A platform that says of itself that it has no SIMD. */
const withoutSimd = { ...real, validate: () => false }

/** A page whose policy allows no compiling. */
const withoutCompiling = {
  ...real,
  validate: real.validate,
  Module: class {
    constructor() {
      throw new Error("CompileError: violates the Content Security Policy")
    }
  },
}

/** A machine that gives no memory. */
const withoutMemory = {
  ...real,
  validate: real.validate,
  Module: real.Module,
  Instance: class {
    constructor() {
      throw new RangeError("could not allocate memory")
    }
  },
} as unknown as WebAssemblyPlatform

const columns: ReadonlyArray<WholeNumbers> = [
  Int8Array.of(-128, 127, 0, -1, 5),
  Uint8Array.of(255, 0, 1, 2, 3),
  Int16Array.of(-32768, 32767, 0, -1, 9),
  Uint16Array.of(65535, 0, 1, 2, 3),
  Int32Array.of(-2147483648, 2147483647, 0, -1, 4),
  Uint32Array.of(4294967295, 0, 1, 2, 3),
  Float64Array.of(2 ** 53 - 2 ** 34, -(2 ** 40), 0, 7, 8),
]

const sumBy = (engine: typeof closureEngine): ReadonlyArray<number> => {
  const lanes = columns.map((column) =>
    sourceLane({ column, fill: () => {} }, { low: Math.min(...column), high: Math.max(...column) }),
  )
  const sum = total(lanes)
  const { blocks, kernels, close } = engine.open([sum])
  for (const kernel of kernels) kernel(0, 5)
  const found = [...(blocks.get(sum) as Float64Array).subarray(0, 5)]
  close()
  return found
}

const exactSums = [0, 1, 2, 3, 4].map((row) =>
  columns.reduce((sum, column) => sum + (column[row] as number), 0),
)

describe("engines", () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  it("read columns of every width", () => {
    expect(sumBy(closureEngine)).toEqual(exactSums)
    const simd = simdEngine(real)
    expect(simd).toBeDefined()
    expect(sumBy(simd!)).toEqual(exactSums)
  })

  it("give way to closures where the platform takes no SIMD kernels", () => {
    expect(simdEngine(undefined)).toBeUndefined()
    expect(simdEngine(withoutSimd)).toBeUndefined()
    expect(simdEngine(withoutCompiling)).toBeUndefined()
    expect(sumBy(simdEngine(withoutMemory)!)).toEqual(exactSums)
  })

  it.each([
    ["no WebAssembly", undefined],
    ["no SIMD", withoutSimd],
    ["a policy against compiling", withoutCompiling],
  ])("are chosen in silence: %s", async (_, platform) => {
    vi.stubGlobal("WebAssembly", platform)
    const { chooseEngine } = await import("../../../src/expression/columns/engine/choose-engine.ts")
    const closures = await import("../../../src/expression/columns/engine/closure-engine.ts")
    expect(chooseEngine("auto")).toBe(closures.closureEngine)
    expect(chooseEngine("simd")).toBe(closures.closureEngine)
    expect(sumBy(chooseEngine())).toEqual(exactSums)
  })
})
