const [offset, prime] = [0x811c9dc5, 0x01000193]

/** A number for a text, the same for the same text: 53 bits of two FNV-like sums. */
const fingerprint = (text: string): number => {
  let [one, other] = [offset, offset ^ text.length]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, prime)
    other = Math.imul(other, 31) + code
    other ^= other >>> 13
  }
  return (one >>> 0) * 0x20_0000 + ((other >>> 0) & 0x1f_ffff)
}

/** Ids that come block by block, eight bytes kept of each: which rows may have the id of another. */
export class DistinctIds {
  private readonly prints: Float64Array

  constructor(rows: number) {
    this.prints = new Float64Array(rows)
  }

  /** Takes the ids of so many rows. */
  take(rows: number, from: number, id: (row: number) => string): void {
    for (let row = 0; row < rows; row += 1) this.prints[from + row] = fingerprint(id(row))
  }

  /** The rows to look at again, in order; with different ids they only look alike. */
  suspects(): ReadonlyArray<number> {
    const sorted = this.prints.slice().sort()
    const twice = new Set(sorted.filter((print, at) => at > 0 && print === sorted[at - 1]))
    if (twice.size === 0) return []
    return Array.from(this.prints.keys()).filter((row) => twice.has(this.prints[row] as number))
  }
}
