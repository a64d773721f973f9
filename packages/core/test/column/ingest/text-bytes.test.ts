import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isUtf8 } from "../../../src/column/ingest/text-bytes.ts"
import { decodeUtf8 } from "../../../src/source/decode-utf8.ts"

/** Bytes at the edges of what UTF-8 allows. */
const edges = [
  0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0,
  0xf1, 0xf4, 0xf5, 0xff,
]

describe("bytes of text", () => {
  it("are UTF-8 where the decoder says so", () => {
    const found = { sound: 0, broken: 0 }
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...edges), { minLength: 1, maxLength: 5 }), (bytes) => {
        // A cell ends before a delimiter.
        const row = Uint8Array.from([...bytes, 0x2c])
        const isSound = decodeUtf8(row) !== undefined
        found[isSound ? "sound" : "broken"] += 1
        expect(isUtf8(row, 0, bytes.length)).toBe(isSound)
      }),
      { numRuns: 5_000 },
    )
    expect(Math.min(found.sound, found.broken)).toBeGreaterThan(100)
  })
})
