import * as Result from "effect/Result"
import { FactError } from "../../fact/parse-entries.ts"
import { wrongArgument } from "../../issue/wrong-argument.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { Stopped } from "./stopped.ts"
import { type WideOptions, WideSession } from "./wide-session.ts"

/** Pieces are read once there are so many bytes of them. */
const enough = 65_536

/** Bytes of pieces, gathered until they are worth being read; a copy, so that pieces may share one buffer. */
class Gathered {
  private bytes = new Uint8Array(enough * 2)
  private used = 0

  get isEnough(): boolean {
    return this.used >= enough
  }

  add(piece: Uint8Array): void {
    if (this.used + piece.length > this.bytes.length) {
      const more = new Uint8Array(this.used + piece.length)
      more.set(this.bytes.subarray(0, this.used))
      this.bytes = more
    }
    this.bytes.set(piece, this.used)
    this.used += piece.length
  }

  /** Hands out all there is, and begins anew. */
  take(): Uint8Array {
    const own = this.bytes.slice(0, this.used)
    this.used = 0
    return own
  }
}

/** Reads a wide table as {@link columnsFromCsv} does, while its bytes come in pieces of any length. */
export const columnsFromPieces = async (
  program: CompiledRulebook,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: WideOptions = {},
): Promise<Result.Result<FactColumns, FactError>> => {
  const session = new WideSession(program, options)
  const gathered = new Gathered()
  try {
    for await (const piece of pieces) {
      if (!(piece instanceof Uint8Array))
        return Result.fail(new FactError([wrongArgument("pieces", "Iterable<Uint8Array>", piece)]))
      gathered.add(piece)
      if (gathered.isEnough) session.take(gathered.take(), false)
    }
    session.take(gathered.take(), true)
    return session.finish()
  } catch (error) {
    if (error instanceof Stopped) return Result.fail(error.error)
    throw error
  }
}
