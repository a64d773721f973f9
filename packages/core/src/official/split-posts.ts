import { tidyWords } from "./person-name.ts"

/** A piece of a list of posts, and what stood in front of it. */
export interface Piece {
  readonly text: string
  readonly separator: string
}

/**
 * Commas, semicolons, line ends, dashes and “kiêm”. A hyphen needs a space beside it (dân tộc-tôn giáo is one
 * word), and no dash between digits separates anything (2020–2025).
 */
const separators = /( ?[,;] ?| ?(?:(?<!\d)[–—]|[–—](?!\d)) ?| - ?| ?- |(?<![\p{L}\p{M}])[Kk]iêm(?: nhiệm)? )/u

/** Cuts a list of posts where its separators are; empty pieces disappear. */
export const splitPosts = (text: string): ReadonlyArray<Piece> => {
  const cut = tidyWords(text.replace(/[\r\n]+/g, ";")).split(separators)
  const pieces: Piece[] = []
  for (let at = 0; at < cut.length; at += 2) {
    const piece = (cut[at] as string).replace(/\.$/, "").trim()
    if (piece !== "") pieces.push({ text: piece, separator: (cut[at - 1] ?? "").trim() })
  }
  return pieces
}
