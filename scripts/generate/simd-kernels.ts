// What the kernels of the module do to two rows at once. No operation here is fused or relaxed: every engine of the
// columns gives the same bits.
import type binaryen from "binaryen"
import type { SimdKernel } from "../../packages/core/src/expression/columns/engine/simd-layout.ts"

type Expression = number

/** What a kernel of numbers reads and gives, for two rows. */
export interface Pair {
  readonly reads: number
  readonly parameters: number
  readonly give: (of: ReadonlyArray<() => Expression>, by: ReadonlyArray<() => Expression>) => Expression
}

type Doubles = binaryen.Module["f64x2"]

type Get = () => Expression

/** The kernels of numbers, by what they give. */
export const pairs = (
  module: binaryen.Module,
): Readonly<Record<Exclude<SimdKernel, `widen-${string}` | "lookup" | "store">, Pair>> => {
  const f64: Doubles = module.f64x2
  const splat = (value: number): Expression => f64.splat(module.f64.const(value))
  /** Both engines turn minus zero into zero by adding zero. */
  const plain = (value: Expression): Expression => f64.add(value, splat(0))
  const hold = (value: Expression, low: Get, high: Get): Expression =>
    f64.pmax(low(), f64.pmin(high(), value))
  const truth = (mask: Expression): Expression => module.v128.and(mask, splat(1))
  const sum = (of: ReadonlyArray<Get>): Expression =>
    of.slice(1).reduce((before, next) => f64.add(before, next()), (of[0] as Get)())
  return {
    affine: {
      reads: 1,
      parameters: 4,
      give: ([x], [k, c, low, high]) => hold(f64.add(f64.mul(x!(), k!()), c!()), low!, high!),
    },
    weigh: {
      reads: 2,
      parameters: 5,
      give: ([a, b], [p, q, c, low, high]) =>
        hold(f64.add(f64.add(f64.mul(a!(), p!()), f64.mul(b!(), q!())), c!()), low!, high!),
    },
    sum3: { reads: 3, parameters: 2, give: (of, [low, high]) => hold(sum(of), low!, high!) },
    sum4: { reads: 4, parameters: 2, give: (of, [low, high]) => hold(sum(of), low!, high!) },
    multiply: { reads: 2, parameters: 0, give: ([a, b]) => plain(f64.mul(a!(), b!())) },
    divide: { reads: 2, parameters: 0, give: ([a, b]) => plain(f64.div(a!(), b!())) },
    least: { reads: 2, parameters: 0, give: ([a, b]) => f64.pmin(a!(), b!()) },
    greatest: { reads: 2, parameters: 0, give: ([a, b]) => f64.pmax(a!(), b!()) },
    below: { reads: 2, parameters: 0, give: ([a, b]) => truth(f64.lt(a!(), b!())) },
    equal: { reads: 2, parameters: 0, give: ([a, b]) => truth(f64.eq(a!(), b!())) },
    select: {
      reads: 3,
      parameters: 0,
      give: ([when, yes, no]) => module.v128.bitselect(yes!(), no!(), f64.ne(when!(), splat(0))),
    },
    "floor-quotient": {
      reads: 2,
      parameters: 3,
      give: ([n, d], [p, q, r]) =>
        f64.floor(f64.div(f64.add(f64.mul(n!(), p!()), f64.mul(d!(), q!())), f64.mul(d!(), r!()))),
    },
  }
}

/** How four whole numbers of so many bytes are read from an address, as 32-bit numbers in one vector. */
export interface Widening {
  readonly bytes: number
  readonly isSigned: boolean
  readonly read: (address: Expression) => Expression
}

/** The kernels that bring columns in, by the columns' width. */
export const widenings = (
  module: binaryen.Module,
): Readonly<Record<Exclude<Extract<SimdKernel, `widen-${string}`>, "widen-float64">, Widening>> => {
  const { v128, i16x8, i32x4 } = module
  const four = (address: Expression): Expression => v128.load32_zero(0, 1, address)
  const eight = (address: Expression): Expression => v128.load64_zero(0, 1, address)
  const all = (address: Expression): Expression => v128.load(0, 1, address)
  return {
    "widen-int8": {
      bytes: 1,
      isSigned: true,
      read: (at) => i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(four(at))),
    },
    "widen-uint8": {
      bytes: 1,
      isSigned: true,
      read: (at) => i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(four(at))),
    },
    "widen-int16": { bytes: 2, isSigned: true, read: (at) => i32x4.extend_low_i16x8_s(eight(at)) },
    "widen-uint16": { bytes: 2, isSigned: true, read: (at) => i32x4.extend_low_i16x8_u(eight(at)) },
    "widen-int32": { bytes: 4, isSigned: true, read: all },
    "widen-uint32": { bytes: 4, isSigned: false, read: all },
  }
}
