/** A copy of plain data that nobody can change, however deep. */
export const frozenCopy = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null) return value
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, frozenCopy(inner)]))
  return Object.freeze(copy) as Value
}
