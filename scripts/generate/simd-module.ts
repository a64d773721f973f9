// Builds the WebAssembly module of the columns' SIMD kernels and writes it into core as text.
import binaryen from "binaryen"
import { simdKernels, stepLayout } from "../../packages/core/src/expression/columns/engine/simd-layout.ts"
import type { Generated } from "./generated.ts"
import { type Pair, pairs, widenings } from "./simd-kernels.ts"

const { i32, v128, none } = binaryen
const module = new binaryen.Module()
module.setFeatures(binaryen.Features.MVP | binaryen.Features.SIMD128)

/** In pages of 64 KiB: as much as 32 bits address. */
const largestMemory = 65_536

const [step, bytes] = [0, 1]
const parameters = binaryen.createType([i32, i32])
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
  const [at, out, first] = [2, 3, 4]
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

/** Narrow numbers stand at the end of the block they are widened into: what is written never overtakes what is read. */
const addWideningKernel = (name: keyof ReturnType<typeof widenings>): void => {
  const { bytes: width, isSigned, read } = widenings(module)[name]
  const [at, out, from, four] = [2, 3, 4, 5]
  const convert = isSigned ? module.f64x2.convert_low_i32x4_s : module.f64x2.convert_low_i32x4_u
  const value = (): number => module.local.get(four, v128)
  const upper = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15]
  const to = (): number => module.i32.add(local(out), local(at))
  const source = module.i32.add(
    local(from),
    module.i32.shr_u(local(at), module.i32.const(Math.log2(8 / width))),
  )
  const body = module.block(null, [
    module.local.set(out, loadPlace(stepLayout.out)),
    module.local.set(from, loadPlace(stepLayout.of)),
    repeat(at, turnBytes, [
      module.local.set(four, read(source)),
      module.v128.store(0, pairBytes, to(), convert(value())),
      module.v128.store(pairBytes, pairBytes, to(), convert(module.i8x16.shuffle(value(), value(), upper))),
    ]),
  ])
  module.addFunction(name, parameters, none, [i32, i32, i32, v128], body)
}

/** `run(first, end, bytes)`: carries out the steps that stand in memory from one address to another. */
const addRun = (): void => {
  const [first, end, rows] = [0, 1, 2]
  const body = module.loop(
    "steps",
    module.block(null, [
      module.call_indirect(
        "kernels",
        module.i32.load(stepLayout.kernel, 4, local(first)),
        [local(first), local(rows)],
        parameters,
        none,
      ),
      module.local.set(first, module.i32.add(local(first), module.i32.const(stepLayout.size))),
      module.br("steps", module.i32.lt_u(local(first), local(end))),
    ]),
  )
  module.addFunction("run", binaryen.createType([i32, i32, i32]), none, [], body)
  module.addFunctionExport("run", "run")
}

const build = (): Uint8Array => {
  const all = pairs(module)
  module.setMemory(1, largestMemory, "memory")
  for (const name of simdKernels) {
    if (name in all) addPairKernel(name, all[name as keyof typeof all])
    else addWideningKernel(name as keyof ReturnType<typeof widenings>)
  }
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
