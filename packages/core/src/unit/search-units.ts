import { searchKey } from "./search-key.ts"
import type { UnitAt } from "./unit-at.ts"

/** How well a text answers: 0 it is the words, 1 it begins with them, 2 it holds them, 3 not at all. */
const distanceOf = (text: string, words: string): number => {
  const key = searchKey(text)
  if (key === words) return 0
  if (key.startsWith(words)) return 1
  return key.includes(words) ? 2 : 3
}

/** The units whose names or codes hold the words, the best match first, equal ones in the order given. */
export const searchUnits = (units: ReadonlyArray<UnitAt>, words: string): ReadonlyArray<UnitAt> => {
  const key = searchKey(words)
  if (key === "") return []
  return units
    .map((unit) => {
      const texts = [unit.name.official, unit.name.short ?? "", ...unit.codes.values()]
      return { unit, distance: Math.min(...texts.map((text) => distanceOf(text, key))) }
    })
    .filter(({ distance }) => distance < 3)
    .sort((left, right) => left.distance - right.distance)
    .map(({ unit }) => unit)
}
