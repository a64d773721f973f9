/**
 * The kernels of the module, each under its number: works of lanes, then columns of whole numbers brought in, then a
 * block brought out.
 */
export const simdKernels = [
  "affine",
  "weigh",
  "sum3",
  "sum4",
  "multiply",
  "divide",
  "least",
  "greatest",
  "below",
  "equal",
  "select",
  "floor-quotient",
  "lookup",
  "widen-int8",
  "widen-uint8",
  "widen-int16",
  "widen-uint16",
  "widen-int32",
  "widen-uint32",
  "widen-float64",
  "store",
] as const

/** One of {@link simdKernels}. */
export type SimdKernel = (typeof simdKernels)[number]

/** How many rows the module takes through all steps at once: their blocks stay in the first-level cache. */
export const stripSize = 512

/**
 * A step of a plan as the module reads it: the number of the kernel, the addresses of the block it writes and of up
 * to four it reads (32 bits each), then up to five parameters (doubles).
 */
export const stepLayout = { kernel: 0, out: 4, of: 8, by: 24, size: 64 } as const
