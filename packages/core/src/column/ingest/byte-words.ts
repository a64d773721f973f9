import { emptyHash, hashWith, spread } from "./id-hash.ts"

/** Longer runs mean that words were made to collide: no more are taken. */
const longestRun = 32
const mostWords = 65_536

/** Words as bytes, and a number each stands for. */
export class ByteWords {
  private bytes = new Uint8Array(256)
  private used = 0
  private count = 0
  /** In turn, of every place taken: the hash, where the bytes begin, how many they are, and 1 + the word's number. */
  private slots = new Int32Array(4 * 64)
  private readonly meanings: number[] = []

  /** The number of the word from `from` to `end`, whose hash is known; −1 for one that was not put. */
  find(source: Uint8Array, from: number, end: number, hash: number): number {
    const { slots, bytes } = this
    const last = slots.length - 4
    let slot = (spread(hash) * 4) & last
    for (let run = 0; run < longestRun; run += 1) {
      const word = slots[slot + 3] as number
      if (word === 0) return -1
      if (slots[slot] === hash && slots[slot + 2] === end - from) {
        const begin = slots[slot + 1] as number
        let at = from
        while (at < end && bytes[begin + at - from] === source[at]) at += 1
        if (at === end) return word - 1
      }
      slot = (slot + 4) & last
    }
    return -1
  }

  /** What a word stands for. */
  meaning(word: number): number {
    return this.meanings[word] as number
  }

  /** Puts a word that is not here yet, if there is room. */
  put(source: Uint8Array, from: number, end: number, meaning: number): void {
    if (this.count === mostWords) return
    if (this.count * 8 >= this.slots.length) this.grow()
    const hash = hashOf(source, from, end)
    const slot = freeSlot(this.slots, hash)
    if (slot === undefined) return
    this.keep(source, from, end)
    this.slots.set([hash, this.used - (end - from), end - from, this.count + 1], slot)
    this.meanings[this.count] = meaning
    this.count += 1
  }

  private keep(source: Uint8Array, from: number, end: number): void {
    const { bytes, used } = this
    if (used + end - from > bytes.length) {
      this.bytes = new Uint8Array(bytes.length * 2 + end - from)
      this.bytes.set(bytes)
    }
    this.bytes.set(source.subarray(from, end), used)
    this.used = used + end - from
  }

  /** Makes more places; a word that finds none among them is forgotten. */
  private grow(): void {
    const earlier = this.slots
    this.slots = new Int32Array(earlier.length * 2)
    for (let from = 0; from < earlier.length; from += 4) {
      if (earlier[from + 3] === 0) continue
      const slot = freeSlot(this.slots, earlier[from] as number)
      if (slot !== undefined) this.slots.set(earlier.subarray(from, from + 4), slot)
    }
  }
}

const hashOf = (source: Uint8Array, from: number, end: number): number => {
  let hash = emptyHash
  for (let at = from; at < end; at += 1) hash = hashWith(hash, source[at] as number)
  return hash
}

const freeSlot = (slots: Int32Array, hash: number): number | undefined => {
  const last = slots.length - 4
  let slot = (spread(hash) * 4) & last
  for (let run = 0; run < longestRun; run += 1) {
    if (slots[slot + 3] === 0) return slot
    slot = (slot + 4) & last
  }
  return undefined
}
