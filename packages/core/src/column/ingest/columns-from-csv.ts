import * as Result from "effect/Result"
import type { FactError } from "../../fact/parse-entries.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { Stopped, stopAt } from "./stopped.ts"
import { encodeUtf8 } from "./text-bytes.ts"
import { type WideOptions, WideSession } from "./wide-session.ts"

/**
 * Reads a wide table of facts, one row a subject, straight into columns. The header names `id` (mã), `name` (tên),
 * `group` (nhóm), `notRated` (lý do không xếp loại), attributes, facts, and facts of criteria as `criterion.field`; a
 * criterion by itself is a column of states of the whole of it. Numbers are read as offices write them.
 */
export const columnsFromCsv = (
  program: CompiledRulebook,
  source: Uint8Array | string,
  options: WideOptions = {},
  session = new WideSession(program, options),
): Result.Result<FactColumns, FactError> => {
  try {
    const bytes = typeof source === "string" ? encodeUtf8(source) : source
    session.take(bytes ?? stopAt("table.not-text", {}, options.file, 1), true)
    return session.finish()
  } catch (error) {
    if (error instanceof Stopped) return Result.fail(error.error)
    throw error
  }
}
