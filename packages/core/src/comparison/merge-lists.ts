/** Where one thing stands in two lists; a list that does not have it is left out. */
export interface Merged {
  readonly before?: number
  readonly after?: number
}

/**
 * Merges two lists of distinct keys: in the order of the later list, with what it lacks behind the thing it followed
 * in the earlier one.
 */
export const mergeLists = (
  before: ReadonlyArray<string>,
  after: ReadonlyArray<string>,
): ReadonlyArray<Merged> => {
  const earlier = new Map(before.map((key, index) => [key, index]))
  const later = new Set(after)
  const gone = new Map<number, number[]>()
  let last = -1
  for (const [index, key] of before.entries()) {
    if (later.has(key)) last = index
    else {
      const list = gone.get(last)
      if (list === undefined) gone.set(last, [index])
      else list.push(index)
    }
  }
  const removedAfter = (place: number): ReadonlyArray<Merged> =>
    (gone.get(place) ?? []).map((index) => ({ before: index }))
  return [
    ...removedAfter(-1),
    ...after.flatMap((key, index): ReadonlyArray<Merged> => {
      const place = earlier.get(key)
      return place === undefined
        ? [{ after: index }]
        : [{ before: place, after: index }, ...removedAfter(place)]
    }),
  ]
}
