/**
 * The kernels of the module, each under its number. Those called `narrow-…` work on whole numbers of 32 bits, four
 * rows at once; the others on doubles, two rows at once. Then come those that change the width, those that bring in
 * columns (as 32 bits; as doubles where they are called `wide-…`), and those that bring a block out as doubles.
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
  "narrow-affine",
  "narrow-weigh",
  "narrow-sum3",
  "narrow-sum4",
  "narrow-multiply",
  "narrow-least",
  "narrow-greatest",
  "narrow-below",
  "narrow-equal",
  "narrow-select",
  "narrow-floor-quotient",
  "narrow-lookup",
  "widen",
  "narrow",
  "bring-int8",
  "bring-uint8",
  "bring-int16",
  "bring-uint16",
  "bring-int32",
  "bring-float64",
  "wide-int32",
  "wide-uint32",
  "wide-float64",
  "store",
  "store-narrow",
] as const

/** One of {@link simdKernels}. */
export type SimdKernel = (typeof simdKernels)[number]

/** How many rows the module takes through all steps at once: their blocks stay in the caches nearest to a core. */
export const stripSize = 512

/**
 * A step of a plan as the module reads it: the number of the kernel, the addresses of the block it writes and of up
 * to four it reads (32 bits each), then up to five parameters (eight bytes each: a double, or 32 bits and four of
 * nothing).
 */
export const stepLayout = { kernel: 0, out: 4, of: 8, by: 24, size: 64 } as const
