// Builds the WebAssembly module of the columns' SIMD kernels and writes it into core as text.
import binaryen from "binaryen"
import {
  type SimdKernel,
  simdKernels,
  stepLayout,
  stripSize,
} from "../../packages/core/src/expression/columns/engine/simd-layout.ts"
import type { Generated } from "./generated.ts"
import { type Pair, pairs, type Widening, widenings } from "./simd-kernels.ts"

const { i32, v128, none } = binaryen
const module = new binaryen.Module()
module.setFeatures(binaryen.Features.MVP | binaryen.Features.SIMD128 | binaryen.Features.NontrappingFPToInt)

/** In pages of 64 KiB: as much as 32 bits address. */
const largestMemory = 65_536

/** Where the step stands, how many bytes of a block it works on, and the row of the chunk it begins at. */
const [step, bytes, row] = [0, 1, 2]
const parameters = binaryen.createType([i32, i32, i32])
const pairBytes = 16
/** Two pairs in each turn of a loop: blocks are whole fours of rows. */
const turnBytes = 32

const local = (at: number): number => module.local.get(at, i32)
const loadPlace = (offset: number): number => module.i32.load(offset, 4, local(step))

/** Repeats until the counter in a local has reached the number of bytes. */
const repeat = (counter: number, by: number, body: ReadonlyArray<number>): number =>
  module.loop(
    "rows",
    module.block(null, [
      ...body,
      module.local.set(counter, module.i32.add(local(counter), module.i32.const(by))),
      module.br("rows", module.i32.lt_u(local(counter), local(bytes))),
    ]),
  )

const addPairKernel = (name: string, { reads, parameters: count, give }: Pair): void => {
  const [at, out, first] = [3, 4, 5]
  const firstBy = first + reads
  const firstRead = firstBy + count
  const range = (size: number): ReadonlyArray<number> => Array.from({ length: size }, (_, index) => index)
  const addressOf = (place: number): number => module.i32.add(local(place), local(at))
  const turn = (offset: number): ReadonlyArray<number> => [
    ...range(reads).map((index) =>
      module.local.set(firstRead + index, module.v128.load(offset, pairBytes, addressOf(first + index))),
    ),
    module.v128.store(
      offset,
      pairBytes,
      addressOf(out),
      give(
        range(reads).map((index) => () => module.local.get(firstRead + index, v128)),
        range(count).map((index) => () => module.local.get(firstBy + index, v128)),
      ),
    ),
  ]
  const body = module.block(null, [
    module.local.set(out, loadPlace(stepLayout.out)),
    ...range(reads).map((index) => module.local.set(first + index, loadPlace(stepLayout.of + index * 4))),
    ...range(count).map((index) =>
      module.local.set(
        firstBy + index,
        module.f64x2.splat(module.f64.load(stepLayout.by + index * 8, 8, local(step))),
      ),
    ),
    repeat(at, turnBytes, [...turn(0), ...turn(pairBytes)]),
  ])
  const pointers = new Array<number>(2 + reads).fill(i32)
  const vectors = new Array<number>(count + reads).fill(v128)
  module.addFunction(name, parameters, none, [...pointers, ...vectors], body)
}

/** The address of the first row of a strip, in numbers of so many bytes from the beginning of a chunk. */
const stripOf = (chunk: number, width: number): number =>
  module.i32.add(loadPlace(chunk), module.i32.mul(local(row), module.i32.const(width)))

/** Four whole numbers of a column at a time. */
const addWideningKernel = (name: SimdKernel, { bytes: width, isSigned, read }: Widening): void => {
  const [at, out, from, four] = [3, 4, 5, 6]
  const convert = isSigned ? module.f64x2.convert_low_i32x4_s : module.f64x2.convert_low_i32x4_u
  const value = (): number => module.local.get(four, v128)
  const upper = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15]
  const to = (): number => module.i32.add(local(out), local(at))
  const narrow = module.i32.shr_u(local(at), module.i32.const(Math.log2(8 / width)))
  const body = module.block(null, [
    module.local.set(out, loadPlace(stepLayout.out)),
    module.local.set(from, stripOf(stepLayout.of, width)),
    repeat(at, turnBytes, [
      module.local.set(four, read(module.i32.add(local(from), narrow))),
      module.v128.store(0, pairBytes, to(), convert(value())),
      module.v128.store(pairBytes, pairBytes, to(), convert(module.i8x16.shuffle(value(), value(), upper))),
    ]),
  ])
  module.addFunction(name, parameters, none, [i32, i32, i32, v128], body)
}

/** Doubles as they are: from a chunk into a block, or from a block into a chunk. */
const addCopyKernel = (name: SimdKernel, from: number, to: number): void => {
  const [at, source, target] = [3, 4, 5]
  const move = (offset: number): number =>
    module.v128.store(
      offset,
      pairBytes,
      module.i32.add(local(target), local(at)),
      module.v128.load(offset, pairBytes, module.i32.add(local(source), local(at))),
    )
  const body = module.block(null, [
    module.local.set(source, from),
    module.local.set(target, to),
    repeat(at, turnBytes, [move(0), move(pairBytes)]),
  ])
  module.addFunction(name, parameters, none, [i32, i32, i32], body)
}

/** The entry of a table at each place, row by row; zero beyond its end. */
const addLookupKernel = (): void => {
  const [at, entry] = [3, 4]
  const addressOf = (place: number): number => module.i32.add(loadPlace(place), local(at))
  const [table, length] = [loadPlace(stepLayout.of + 4), loadPlace(stepLayout.of + 8)]
  const found = module.f64.load(
    0,
    8,
    module.i32.add(table, module.i32.shl(local(entry), module.i32.const(3))),
  )
  const body = repeat(at, 8, [
    module.local.set(entry, module.i32.trunc_s_sat.f64(module.f64.load(0, 8, addressOf(stepLayout.of)))),
    module.f64.store(
      0,
      8,
      addressOf(stepLayout.out),
      module.if(module.i32.lt_u(local(entry), length), found, module.f64.const(0)),
    ),
  ])
  module.addFunction("lookup", parameters, none, [i32, i32], body)
}

/** `run(first, end, rows)`: takes a chunk through the steps between two addresses, strip by strip. */
const addRun = (): void => {
  const [first, end, rows, at, size, next] = [0, 1, 2, 3, 4, 5]
  const { add, sub, mul, const: fixed, lt_u, and } = module.i32
  const left = sub(local(rows), local(at))
  const strip = module.select(lt_u(left, fixed(stripSize)), sub(local(rows), local(at)), fixed(stripSize))
  // Blocks are worked on in whole fours of rows.
  const fours = and(add(strip, fixed(3)), fixed(-4))
  const steps = module.loop(
    "steps",
    module.block(null, [
      module.call_indirect(
        "kernels",
        module.i32.load(stepLayout.kernel, 4, local(next)),
        [local(next), local(size), local(at)],
        parameters,
        none,
      ),
      module.local.set(next, add(local(next), fixed(stepLayout.size))),
      module.br("steps", lt_u(local(next), local(end))),
    ]),
  )
  const body = module.loop(
    "strips",
    module.block(null, [
      module.local.set(size, mul(fours, fixed(8))),
      module.local.set(next, local(first)),
      steps,
      module.local.set(at, add(local(at), fixed(stripSize))),
      module.br("strips", lt_u(local(at), local(rows))),
    ]),
  )
  module.addFunction("run", binaryen.createType([i32, i32, i32]), none, [i32, i32, i32], body)
  module.addFunctionExport("run", "run")
}

const addKernels = (): void => {
  for (const [name, pair] of Object.entries(pairs(module))) addPairKernel(name, pair)
  for (const [name, widening] of Object.entries(widenings(module))) {
    addWideningKernel(name as SimdKernel, widening)
  }
  addCopyKernel("widen-float64", stripOf(stepLayout.of, 8), loadPlace(stepLayout.out))
  addCopyKernel("store", loadPlace(stepLayout.of), stripOf(stepLayout.out, 8))
  addLookupKernel()
}

const build = (): Uint8Array => {
  module.setMemory(1, largestMemory, "memory")
  addKernels()
  module.addTable("kernels", simdKernels.length, simdKernels.length)
  module.addActiveElementSegment("kernels", "all", [...simdKernels], module.i32.const(0))
  addRun()
  if (module.validate() === 0) throw new Error("The SIMD kernels are no valid module.")
  binaryen.setOptimizeLevel(3)
  module.optimize()
  return module.emitBinary()
}

/** The module as a file of core: bytes written as text, so that no bundler has to know of it. */
export const simdModule = (): Generated => {
  const hex = Buffer.from(build()).toString("hex")
  const lines = hex.match(/.{1,96}/g) ?? []
  const content = [
    "// Generated by scripts/generate/simd-module.ts: run “pnpm generate” instead of editing this file.",
    "",
    "/** The module of the SIMD kernels, two digits for each byte. */",
    "export const simdModule =",
    lines.map((line) => `  "${line}"`).join(" +\n"),
    "",
  ].join("\n")
  return { path: "packages/core/src/expression/columns/engine/simd-module.ts", content }
}
