import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { boundSubjectOf, type FactColumns } from "../../../src/column/facts/fact-columns.ts"
import { columnsFromCsv } from "../../../src/column/ingest/columns-from-csv.ts"
import { columnsFromPieces } from "../../../src/column/ingest/columns-from-pieces.ts"
import type { FactError } from "../../../src/fact/parse-entries.ts"
import { plainFacts } from "./plain-facts.ts"
import { sampleProgram } from "./sample.ts"

const { compiled } = sampleProgram(false, false)
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"))

const told = (found: Result.Result<FactColumns, FactError>) => {
  if (Result.isFailure(found)) return found.failure.issues
  const columns = found.success
  return Array.from({ length: columns.rows }, (_, row) => [
    columns.name?.(row),
    plainFacts(compiled, boundSubjectOf(compiled, columns, row)),
  ])
}

/** Pieces of some lengths that all stand in one buffer, as a reader of files may hand them out. */
async function* piecesOf(bytes: Uint8Array, lengths: ReadonlyArray<number>): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(200_000)
  for (let [from, at] = [0, 0]; from < bytes.length; at += 1) {
    const piece = bytes.subarray(from, from + (lengths[at % lengths.length] as number))
    buffer.set(piece)
    yield buffer.subarray(0, piece.length)
    from += piece.length
  }
}

const rows = [
  "u{},Xã Mẫu 🙂,c1,5,12,5%\n",
  "u{},,cụm 2,900,not-assigned,\n",
  '"u{}","hai ""lời""\nhai dòng",c1,7,1.50,83%\r\n',
  "\n",
  "u{},,c1,5,12.25,5%\n",
]
const tableOf = (count: number, last: string): Uint8Array =>
  utf8(
    `\uFEFFid,name,cluster,given,budget,growth\n${Array.from({ length: count }, (_, at) =>
      (rows[(at * at) % rows.length] as string).replace("{}", String(at)).replace("12,5%", "12.5,5%"),
    ).join("")}${last}`,
  )

describe("a wide table in pieces", () => {
  it("is read as the whole of it is, wherever pieces end", async () => {
    let refused = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 40, 6_000),
        fc.constantFrom("", "u1,,c1", 'x,"open', "x,a\0b", "y,,c1,901", "z,,c1,5,1.2.3\n"),
        fc.array(fc.constantFrom(1, 7, 300, 65_535, 90_000), { minLength: 1, maxLength: 4 }),
        async (count, last, lengths) => {
          const bytes = tableOf(count, last)
          // One byte at a time is slow to hand out, and no different from a few.
          const steps = count === 6_000 ? lengths.map((length) => Math.max(length, 300)) : lengths
          const whole = columnsFromCsv(compiled, bytes)
          if (Result.isFailure(whole)) refused += 1
          expect(told(await columnsFromPieces(compiled, piecesOf(bytes, steps)))).toEqual(told(whole))
        },
      ),
      { numRuns: 60 },
    )
    expect(refused).toBeGreaterThan(5)
  })

  it("has no row when there is no piece, and is refused for pieces that are no bytes", async () => {
    expect(told(await columnsFromPieces(compiled, []))).toMatchObject([{ code: "table.empty" }])
    const texts = ["id,cluster\n"] as unknown as Iterable<Uint8Array>
    expect(told(await columnsFromPieces(compiled, texts))).toMatchObject([{ path: ["pieces"] }])
  })

  it("rejects with what its pieces throw", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield utf8("id,cluster\n")
      throw new Error("the line is down")
    }
    await expect(columnsFromPieces(compiled, broken())).rejects.toThrow("the line is down")
  })
})
