import { mostPlaces } from "./cell-block.ts"

/** Every whole number of so many digits is held by a double. */
const mostDigits = 15

const [minus, point, nought] = [45, 46, 48]

/** Powers of ten, by the number of decimals they leave room for. */
export const powers: ReadonlyArray<number> = Array.from({ length: mostPlaces + 1 }, (_, at) => 10 ** at)

/**
 * Reads a plain decimal without making a number of any other kind: `-12.50` is −1250 with 2 places. Whatever is written
 * in another way, or is too long, or may have a dot for thousands, is for the slow reader.
 */
export class PlainNumber {
  whole = 0
  places = 0

  /** Reads the characters from `from` to `end`, with a decimal mark; `false` when they are no plain decimal. */
  read(source: string, from: number, end: number, mark: number = point): boolean {
    const start = source.charCodeAt(from) === minus ? from + 1 : from
    if (end <= start || end - start > mostDigits + 1) return false
    let whole = 0
    let dot = end
    for (let at = start; at < end; at += 1) {
      const letter = source.charCodeAt(at)
      const digit = letter - nought
      if (digit >= 0 && digit <= 9) whole = whole * 10 + digit
      else if (letter === mark && dot === end && at > start) dot = at
      else return false
    }
    const places = dot === end ? 0 : end - dot - 1
    if (dot === end ? end - start > mostDigits : places === 0 || places > mostPlaces) return false
    // 1.250 may be 1250.
    if (places === 3 && dot - start <= 3 && whole % 10 === 0 && source.charCodeAt(start) !== nought)
      return false
    this.whole = start > from ? -whole : whole
    this.places = places
    return true
  }
}
