import { commonKinds, type DocumentKind } from "./document-kind.ts"
import type { NumberKind } from "./document-number.ts"
import type { NumberShape } from "./number-shape.ts"
import { usageOfOrgan } from "./organ-code.ts"
import { kindsOfCode } from "./type-code.ts"

/** The organs whose normative documents carry no type code, and what those may be. */
const untyped: ReadonlyArray<readonly [organ: RegExp, kinds: ReadonlyArray<DocumentKind>]> = [
  [/^QH\d+$/, ["luat", "bo-luat", "nghi-quyet"]],
  [/^UBTVQH\d+$/, ["phap-lenh", "nghi-quyet"]],
]

/** The kinds a number's symbol leaves open; none when it says nothing about them. */
export const kindsOfSymbol = ({
  style,
  type,
  organ,
}: Pick<NumberShape, "style" | "type" | "organ">): ReadonlyArray<DocumentKind> => {
  if (style === "letter") return ["cong-van"]
  if (type !== undefined) return kindsOfCode(type, style === "party" ? "party" : usageOfOrgan(organ))
  return untyped.find(([pattern]) => pattern.test(organ[0] ?? ""))?.[1] ?? []
}

/** How far a list of candidates settles the kind. */
export const settleKind = (candidates: ReadonlyArray<DocumentKind>): NumberKind => {
  const [first, ...others] = candidates
  if (first === undefined) return { certainty: "unknown" }
  return others.length === 0
    ? { certainty: "explicit", kind: first }
    : { certainty: "ambiguous", candidates: [...candidates] }
}

/** What symbol and words together leave; `undefined` when they contradict each other. */
export const joinKinds = (
  symbol: ReadonlyArray<DocumentKind>,
  words: ReadonlyArray<DocumentKind>,
): ReadonlyArray<DocumentKind> | undefined => {
  if (symbol.length === 0) return words
  if (words.length === 0) return symbol
  const common = commonKinds(symbol, words)
  return common.length === 0 ? undefined : common
}
