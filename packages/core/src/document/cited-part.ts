import type { Citation } from "./citation.ts"

/** A place from the outside in: appendix (empty for the body), article, clause, point; nothing for the whole. */
const placeOf = ({ appendix, article, clause, point }: Citation): ReadonlyArray<string> => {
  const place = [appendix, article, clause, point].map((part) =>
    (part ?? "").normalize("NFC").trim().toLowerCase(),
  )
  const depth = place.findLastIndex((part) => part !== "") + 1
  return place.slice(0, depth)
}

/**
 * How two places of one document lie: the first `covers` the second (or is it), lies `within` it, or is `apart`.
 * Điều 15 covers khoản 2 Điều 15.
 */
export const comparePlaces = (first: Citation, second: Citation): "covers" | "within" | "apart" => {
  const [outer, inner] = [placeOf(first), placeOf(second)]
  const shared = Math.min(outer.length, inner.length)
  if (outer.slice(0, shared).join("\u0000") !== inner.slice(0, shared).join("\u0000")) return "apart"
  return outer.length <= inner.length ? "covers" : "within"
}

/** True for a citation of a document as a whole. */
export const citesWhole = (citation: Citation): boolean => placeOf(citation).length === 0
