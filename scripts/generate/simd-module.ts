// Builds the WebAssembly module of the columns' SIMD kernels and writes it into core as text.
import binaryen from "binaryen"
import {
  type SimdKernel,
  simdKernels,
  stepLayout,
  stripSize,
} from "../../packages/core/src/expression/columns/engine/simd-layout.ts"
import type { Generated } from "./generated.ts"
import { asFour, readings, upperDoubles, type VectorKernel, vectorKernels } from "./simd-kernels.ts"

const { i32, v128, none } = binaryen
const module = new binaryen.Module()
module.setFeatures(binaryen.Features.MVP | binaryen.Features.SIMD128 | binaryen.Features.NontrappingFPToInt)

/** In pages of 64 KiB: as much as 32 bits address. */
const largestMemory = 65_536

/** Where the step stands, how many rows of a block it works on, and the row of the chunk it begins at. */
const [step, rows, row] = [0, 1, 2]
const parameters = binaryen.createType([i32, i32, i32])
const vectorBytes = 16
/** Two vectors in each turn of a loop: strips are whole eights of rows. */
const turnBytes = 2 * vectorBytes
const eight = 8

const local = (at: number): number => module.local.get(at, i32)
const loadPlace = (offset: number): number => module.i32.load(offset, 4, local(step))
const range = (size: number): ReadonlyArray<number> => Array.from({ length: size }, (_, index) => index)

/** Repeats until the counter in a local has come to a number of bytes for each row. */
const repeat = (counter: number, width: number, by: number, body: ReadonlyArray<number>): number =>
  module.loop(
    "rows",
    module.block(null, [
      ...body,
      module.local.set(counter, module.i32.add(local(counter), module.i32.const(by))),
      module.br(
        "rows",
        module.i32.lt_u(local(counter), module.i32.shl(local(rows), module.i32.const(Math.log2(width)))),
      ),
    ]),
  )

/** The number of the step, the same in a whole vector. */
const splatOf = (kind: "f64x2" | "i32x4", index: number): number => {
  const offset = stepLayout.by + index * 8
  return kind === "f64x2"
    ? module.f64x2.splat(module.f64.load(offset, 8, local(step)))
    : module.i32x4.splat(module.i32.load(offset, 4, local(step)))
}

/** Goes through blocks of one width. */
const addVectorKernel = (name: SimdKernel, { reads, parameters: kinds, give }: VectorKernel): void => {
  const [at, out, first] = [3, 4, 5]
  const firstBy = first + reads
  const firstRead = firstBy + kinds.length
  const width = name.startsWith("narrow-") ? 4 : 8
  const addressOf = (place: number): number => module.i32.add(local(place), local(at))
  const turn = (offset: number): ReadonlyArray<number> => [
    ...range(reads).map((index) =>
      module.local.set(firstRead + index, module.v128.load(offset, vectorBytes, addressOf(first + index))),
    ),
    module.v128.store(
      offset,
      vectorBytes,
      addressOf(out),
      give(
        range(reads).map((index) => () => module.local.get(firstRead + index, v128)),
        kinds.map((_, index) => () => module.local.get(firstBy + index, v128)),
      ),
    ),
  ]
  const body = module.block(null, [
    module.local.set(out, loadPlace(stepLayout.out)),
    ...range(reads).map((index) => module.local.set(first + index, loadPlace(stepLayout.of + index * 4))),
    ...kinds.map((kind, index) => module.local.set(firstBy + index, splatOf(kind, index))),
    repeat(at, width, turnBytes, [...turn(0), ...turn(vectorBytes)]),
  ])
  const pointers = new Array<number>(2 + reads).fill(i32)
  const vectors = new Array<number>(kinds.length + reads).fill(v128)
  module.addFunction(name, parameters, none, [...pointers, ...vectors], body)
}

/** What a kernel reads from or writes to: a block from its beginning, or the strip of a chunk. */
interface Place {
  readonly width: number
  readonly at: number
}

const blockAt = (offset: number, width: number): Place => ({ width, at: loadPlace(offset) })

const stripAt = (offset: number, width: number): Place => ({
  width,
  at: module.i32.add(loadPlace(offset), module.i32.mul(local(row), module.i32.const(width))),
})

const [input, output] = [stepLayout.of, stepLayout.out]

/** Takes four rows at a time from one place to another, where they may be of another width. */
const addMovingKernel = (
  name: SimdKernel,
  from: Place,
  to: Place,
  move: (source: number, target: number, four: number) => ReadonlyArray<number>,
): void => {
  const [at, source, target, four] = [3, 4, 5, 6]
  const place = (base: number, { width }: Place): number => {
    const rowBytes = Math.log2(width)
    return module.i32.add(local(base), module.i32.shl(local(at), module.i32.const(rowBytes)))
  }
  const body = module.block(null, [
    module.local.set(source, from.at),
    module.local.set(target, to.at),
    repeat(at, 1, 4, move(place(source, from), place(target, to), four)),
  ])
  module.addFunction(name, parameters, none, [i32, i32, i32, v128], body)
}

const load = (offset: number, address: number): number => module.v128.load(offset, 1, address)
const store = (offset: number, address: number, value: number): number =>
  module.v128.store(offset, vectorBytes, address, value)
const copyOf = (expression: number): number => module.copyExpression(expression)

/** Four whole numbers, read into a local, as doubles. */
const storeDoubles =
  (isSigned: boolean) =>
  (source: number, target: number, four: number): ReadonlyArray<number> => {
    const get = (): number => module.local.get(four, v128)
    const lower = isSigned ? module.f64x2.convert_low_i32x4_s(get()) : module.f64x2.convert_low_i32x4_u(get())
    const higher = upperDoubles(module, get, isSigned)
    return [
      module.local.set(four, load(0, source)),
      store(0, target, lower),
      store(vectorBytes, copyOf(target), higher),
    ]
  }

const copyDoubles = (source: number, target: number): ReadonlyArray<number> => [
  store(0, target, load(0, source)),
  store(vectorBytes, copyOf(target), load(vectorBytes, copyOf(source))),
]

const storeWholes = (source: number, target: number): ReadonlyArray<number> => [
  store(0, target, asFour(module, load(0, source), load(vectorBytes, copyOf(source)))),
]

/** The entry of a table at each place, row by row; zero beyond its end. */
const addLookupKernel = (name: "lookup" | "narrow-lookup"): void => {
  const [at, entry] = [3, 4]
  const isNarrow = name === "narrow-lookup"
  const width = isNarrow ? 4 : 8
  const kind = isNarrow ? module.i32 : module.f64
  const addressOf = (place: number): number => module.i32.add(loadPlace(place), local(at))
  const [table, length] = [loadPlace(stepLayout.of + 4), loadPlace(stepLayout.of + 8)]
  const entryAt = module.i32.add(table, module.i32.shl(local(entry), module.i32.const(Math.log2(width))))
  const place = isNarrow
    ? module.i32.load(0, 4, addressOf(input))
    : module.i32.trunc_s_sat.f64(module.f64.load(0, 8, addressOf(input)))
  const body = repeat(at, width, width, [
    module.local.set(entry, place),
    kind.store(
      0,
      width,
      addressOf(output),
      module.if(module.i32.lt_u(local(entry), length), kind.load(0, width, entryAt), kind.const(0)),
    ),
  ])
  module.addFunction(name, parameters, none, [i32, i32], body)
}

/** `run(first, end, rows)`: takes a chunk through the steps between two addresses, strip by strip. */
const addRun = (): void => {
  const [first, end, all, at, size, next] = [0, 1, 2, 3, 4, 5]
  const { add, sub, const: fixed, lt_u, and } = module.i32
  const left = (): number => sub(local(all), local(at))
  const strip = module.select(lt_u(left(), fixed(stripSize)), left(), fixed(stripSize))
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
      module.local.set(size, and(add(strip, fixed(eight - 1)), fixed(-eight))),
      module.local.set(next, local(first)),
      steps,
      module.local.set(at, add(local(at), fixed(stripSize))),
      module.br("strips", lt_u(local(at), local(all))),
    ]),
  )
  module.addFunction("run", binaryen.createType([i32, i32, i32]), none, [i32, i32, i32], body)
  module.addFunctionExport("run", "run")
}

const addKernels = (): void => {
  for (const [name, kernel] of vectorKernels(module)) addVectorKernel(name, kernel)
  for (const [name, { bytes, read }] of readings(module)) {
    addMovingKernel(name, stripAt(input, bytes), blockAt(output, 4), (source, target) => [
      store(0, target, read(source)),
    ])
  }
  addMovingKernel("bring-float64", stripAt(input, 8), blockAt(output, 4), storeWholes)
  addMovingKernel("wide-int32", stripAt(input, 4), blockAt(output, 8), storeDoubles(true))
  addMovingKernel("wide-uint32", stripAt(input, 4), blockAt(output, 8), storeDoubles(false))
  addMovingKernel("wide-float64", stripAt(input, 8), blockAt(output, 8), copyDoubles)
  addMovingKernel("widen", blockAt(input, 4), blockAt(output, 8), storeDoubles(true))
  addMovingKernel("narrow", blockAt(input, 8), blockAt(output, 4), storeWholes)
  addMovingKernel("store", blockAt(input, 8), stripAt(output, 8), copyDoubles)
  addMovingKernel("store-narrow", blockAt(input, 4), stripAt(output, 8), storeDoubles(true))
  addLookupKernel("lookup")
  addLookupKernel("narrow-lookup")
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
