import type { WholeNumbers } from "../../expression/columns/lane/lane.ts"

const kinds = {
  Float64Array,
  Int32Array,
  Uint32Array,
  Int16Array,
  Uint16Array,
  Int8Array,
  Uint8Array,
}

const intrinsic = Object.getPrototypeOf(Uint8Array.prototype) as object

/** What an array itself says of itself, whatever it was given a name for later. */
const own = (name: string | symbol, array: unknown): unknown =>
  Object.getOwnPropertyDescriptor(intrinsic, name)?.get?.call(array)

/** What a view of bytes is called, with its length: `Float32Array × 2`; `undefined` for what is none. */
export const viewWord = (array: unknown): string | undefined => {
  if (!ArrayBuffer.isView(array)) return undefined
  return array instanceof DataView
    ? "DataView"
    : `${String(own(Symbol.toStringTag, array))} × ${Number(own("length", array))}`
}

/**
 * A view of the same bytes, of the kind the language brings along: an array may be of a class of its own, and say
 * whatever it likes of itself. `undefined` for what is no array of whole numbers, or whose buffer is gone.
 */
export const plainView = (array: unknown): WholeNumbers | undefined => {
  if (!ArrayBuffer.isView(array) || array instanceof DataView) return undefined
  const name = String(own(Symbol.toStringTag, array))
  const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof typeof kinds] : undefined
  const length = Number(own("length", array))
  const buffer = own("buffer", array) as ArrayBuffer
  // The buffer of an array that lost it has no bytes to view.
  if (kind === undefined || buffer.byteLength === 0)
    return length === 0 && kind !== undefined ? new kind(0) : undefined
  return new kind(buffer, Number(own("byteOffset", array)), length)
}
