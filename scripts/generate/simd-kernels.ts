// What the kernels of the module do to a vector: two doubles, or four whole numbers of 32 bits. No operation here is
// fused or relaxed: every engine of the columns gives the same bits.
import type binaryen from "binaryen"
import type { SimdKernel } from "../../packages/core/src/expression/columns/engine/simd-layout.ts"

type Expression = number

type Get = () => Expression

/** What a kernel reads and gives, a vector at a time. */
export interface VectorKernel {
  readonly reads: number
  /** How each parameter is read: as a double, or as 32 bits. */
  readonly parameters: ReadonlyArray<"f64x2" | "i32x4">
  readonly give: (of: ReadonlyArray<Get>, by: ReadonlyArray<Get>) => Expression
}

/** What both kinds of vectors can do. */
interface Lanes {
  readonly kind: "f64x2" | "i32x4"
  readonly add: (a: Expression, b: Expression) => Expression
  readonly mul: (a: Expression, b: Expression) => Expression
  readonly least: (a: Expression, b: Expression) => Expression
  readonly greatest: (a: Expression, b: Expression) => Expression
  readonly lt: (a: Expression, b: Expression) => Expression
  readonly eq: (a: Expression, b: Expression) => Expression
  readonly ne: (a: Expression, b: Expression) => Expression
  readonly splat: (value: number) => Expression
  /** Turns minus zero into zero, where there is one. */
  readonly plain: (value: Expression) => Expression
}

const doubles = ({ f64x2, f64 }: binaryen.Module): Lanes => {
  const splat = (value: number): Expression => f64x2.splat(f64.const(value))
  return {
    kind: "f64x2",
    add: f64x2.add,
    mul: f64x2.mul,
    least: (a, b) => f64x2.pmin(a, b),
    greatest: (a, b) => f64x2.pmax(a, b),
    lt: f64x2.lt,
    eq: f64x2.eq,
    ne: f64x2.ne,
    splat,
    plain: (value) => f64x2.add(value, splat(0)),
  }
}

const wholes = ({ i32x4, i32 }: binaryen.Module): Lanes => ({
  kind: "i32x4",
  add: i32x4.add,
  mul: i32x4.mul,
  least: i32x4.min_s,
  greatest: i32x4.max_s,
  lt: i32x4.lt_s,
  eq: i32x4.eq,
  ne: i32x4.ne,
  splat: (value) => i32x4.splat(i32.const(value)),
  plain: (value) => value,
})

type Shared =
  | "affine"
  | "weigh"
  | "sum3"
  | "sum4"
  | "multiply"
  | "least"
  | "greatest"
  | "below"
  | "equal"
  | "select"

/** The kernels that are the same for both kinds of vectors. */
const shared = ({ v128 }: binaryen.Module, lanes: Lanes): Readonly<Record<Shared, VectorKernel>> => {
  const { add, mul, splat, kind } = lanes
  const by = (count: number): VectorKernel["parameters"] => new Array(count).fill(kind)
  const held = (value: Expression, low: Get, high: Get): Expression =>
    lanes.greatest(low(), lanes.least(high(), value))
  const truth = (mask: Expression): Expression => v128.and(mask, splat(1))
  const sum = (of: ReadonlyArray<Get>): Expression =>
    of.slice(1).reduce((before, next) => add(before, next()), (of[0] as Get)())
  const two = (give: (a: Expression, b: Expression) => Expression): VectorKernel => ({
    reads: 2,
    parameters: [],
    give: ([a, b]) => give(a!(), b!()),
  })
  return {
    affine: {
      reads: 1,
      parameters: by(4),
      give: ([x], [k, c, low, high]) => held(add(mul(x!(), k!()), c!()), low!, high!),
    },
    weigh: {
      reads: 2,
      parameters: by(5),
      give: ([a, b], [p, q, c, low, high]) =>
        held(add(add(mul(a!(), p!()), mul(b!(), q!())), c!()), low!, high!),
    },
    sum3: { reads: 3, parameters: by(2), give: (of, [low, high]) => held(sum(of), low!, high!) },
    sum4: { reads: 4, parameters: by(2), give: (of, [low, high]) => held(sum(of), low!, high!) },
    multiply: two((a, b) => lanes.plain(mul(a, b))),
    least: two(lanes.least),
    greatest: two(lanes.greatest),
    below: two((a, b) => truth(lanes.lt(a, b))),
    equal: two((a, b) => truth(lanes.eq(a, b))),
    select: {
      reads: 3,
      parameters: [],
      give: ([when, yes, no]) => v128.bitselect(yes!(), no!(), lanes.ne(when!(), splat(0))),
    },
  }
}

type Doubles = ReadonlyArray<Get>

const floorQuotient = ({ f64x2 }: binaryen.Module, [n, d]: Doubles, [p, q, r]: Doubles): Expression =>
  f64x2.floor(f64x2.div(f64x2.add(f64x2.mul(n!(), p!()), f64x2.mul(d!(), q!())), f64x2.mul(d!(), r!())))

/** The upper two of four numbers of 32 bits, in the lower places. */
const upper = [8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15]

/** Two doubles of the upper two of four whole numbers. */
export const upperDoubles = ({ f64x2, i8x16 }: binaryen.Module, four: Get, isSigned = true): Expression => {
  const two = i8x16.shuffle(four(), four(), upper)
  return isSigned ? f64x2.convert_low_i32x4_s(two) : f64x2.convert_low_i32x4_u(two)
}

/** Four whole numbers of two vectors of doubles. */
export const asFour = (
  { i32x4, i8x16 }: binaryen.Module,
  lower: Expression,
  higher: Expression,
): Expression =>
  i8x16.shuffle(
    i32x4.trunc_sat_f64x2_s_zero(lower),
    i32x4.trunc_sat_f64x2_s_zero(higher),
    [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23],
  )

/** The kernels that go through blocks of one width, vector by vector, by what they give. */
export const vectorKernels = (module: binaryen.Module): ReadonlyMap<SimdKernel, VectorKernel> => {
  const { f64x2 } = module
  const { plain } = doubles(module)
  const parameters = ["f64x2", "f64x2", "f64x2"] as const
  const found = new Map<SimdKernel, VectorKernel>()
  for (const [name, kernel] of Object.entries(shared(module, doubles(module))))
    found.set(name as Shared, kernel)
  for (const [name, kernel] of Object.entries(shared(module, wholes(module)))) {
    found.set(`narrow-${name as Shared}`, kernel)
  }
  found.set("divide", { reads: 2, parameters: [], give: ([a, b]) => plain(f64x2.div(a!(), b!())) })
  found.set("floor-quotient", { reads: 2, parameters, give: (of, by) => floorQuotient(module, of, by) })
  found.set("narrow-floor-quotient", {
    reads: 2,
    parameters,
    give: (of, by) => {
      const lower = of.map((one) => () => f64x2.convert_low_i32x4_s(one()))
      const higher = of.map((one) => () => upperDoubles(module, one))
      return asFour(module, floorQuotient(module, lower, by), floorQuotient(module, higher, by))
    },
  })
  return found
}

/** How four whole numbers of a column are read from an address, as numbers of 32 bits. */
export interface Reading {
  readonly bytes: number
  readonly read: (address: Expression) => Expression
}

/** The kernels that bring columns in as numbers of 32 bits. */
export const readings = (module: binaryen.Module): ReadonlyMap<SimdKernel, Reading> => {
  const { v128, i16x8, i32x4 } = module
  const four = (address: Expression): Expression => v128.load32_zero(0, 1, address)
  const eight = (address: Expression): Expression => v128.load64_zero(0, 1, address)
  const all = (address: Expression): Expression => v128.load(0, 1, address)
  return new Map<SimdKernel, Reading>([
    ["bring-int8", { bytes: 1, read: (at) => i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(four(at))) }],
    ["bring-uint8", { bytes: 1, read: (at) => i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(four(at))) }],
    ["bring-int16", { bytes: 2, read: (at) => i32x4.extend_low_i16x8_s(eight(at)) }],
    ["bring-uint16", { bytes: 2, read: (at) => i32x4.extend_low_i16x8_u(eight(at)) }],
    ["bring-int32", { bytes: 4, read: all }],
  ])
}
