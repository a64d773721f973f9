import { type CitedLevel, citedLevels, comparedNumber } from "./bare-number.ts"
import type { Citation } from "./citation.ts"

/** Articles are numbered through all parts and sections, so one is found without them. */
const levels = citedLevels

type Place = Readonly<Record<CitedLevel, string>>

/** A place with every level said or empty. */
const placeOf = (citation: Citation): Place =>
  Object.fromEntries(levels.map((level) => [level, comparedNumber(level, citation[level] ?? "")])) as Place

/** The levels that tell a place from others in its appendix or body. */
const telling = (place: Place): ReadonlyArray<CitedLevel> =>
  levels.filter(
    (level) => place[level] !== "" && !(place.article !== "" && (level === "part" || level === "section")),
  )

/** True for a citation of a document as a whole. */
export const citesWhole = (citation: Citation): boolean => telling(placeOf(citation)).length === 0

/**
 * How two places of one document lie: the first `covers` the second (or is it), lies `within` it, or is `apart`.
 * Điều 15 covers khoản 2 Điều 15; mục II covers Điều 15 only of a citation that says both.
 */
export const comparePlaces = (first: Citation, second: Citation): "covers" | "within" | "apart" => {
  const [left, right] = [placeOf(first), placeOf(second)]
  const clash = levels.some(
    (level) => left[level] !== "" && right[level] !== "" && left[level] !== right[level],
  )
  if (clash) return "apart"
  const covers = (outer: Place, inner: Place): boolean => {
    const told = telling(outer)
    // Every level down to the last one told is the same: khoản 1 alone is not khoản 1 of some article.
    const down = levels.slice(0, told.length === 0 ? 0 : levels.indexOf(told.at(-1)!) + 1)
    return down.every(
      (level) =>
        outer[level] === inner[level] || (outer.article !== "" && (level === "part" || level === "section")),
    )
  }
  if (covers(left, right)) return "covers"
  return covers(right, left) ? "within" : "apart"
}
