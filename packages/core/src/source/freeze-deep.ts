/**
 * Freezes data and the maps in it, however deep; setting a map ends in a `TypeError` that says `why`. What is frozen
 * already is taken to be so all the way down.
 */
export const freezeDeep = <Value>(value: Value, why: string): Value => {
  const refuse = (): never => {
    throw new TypeError(why)
  }
  const sealed = { value: refuse, enumerable: false }
  const freeze = (inner: unknown): void => {
    if (typeof inner !== "object" || inner === null || Object.isFrozen(inner)) return
    if (inner instanceof Map) {
      // Freezing a map does not keep its entries from being set.
      Object.defineProperties(inner, { set: sealed, delete: sealed, clear: sealed })
      Object.freeze(inner)
      for (const one of inner.values()) freeze(one)
      return
    }
    Object.freeze(inner)
    for (const one of Object.values(inner)) freeze(one)
  }
  freeze(value)
  return value
}
