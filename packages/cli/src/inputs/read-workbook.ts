import type { ImportedFacts, WrittenSheetMap } from "@danvan/adapter-excel"
import type { Rulebook } from "@danvan/core"
import * as Result from "effect/Result"
import { locatedIn } from "./located-in.ts"
import type { Read } from "./read.ts"
import { type ReadOptions, readBytes, readTextFile } from "./read-text-file.ts"

/** How to read a workbook. */
export interface WorkbookOptions extends ReadOptions {
  /** A sheet map; a template carries its own. */
  readonly map?: string | undefined
  readonly decimal?: "comma" | "point" | undefined
  /** The rulebook the facts are for: a template of another one is refused. */
  readonly of?: Pick<Rulebook.Rulebook, "id" | "version"> | undefined
}

const readMap = async (file: string, options: ReadOptions): Promise<Read<WrittenSheetMap>> => {
  const { parseSheetMap } = await import("@danvan/adapter-excel")
  return Result.flatMap(await readTextFile(file, options), (text) =>
    Result.mapError(parseSheetMap(text, file), ({ issues }) => locatedIn(file, issues)),
  )
}

/** Reads the facts of a workbook: a template of danvan, or any workbook with a sheet map. */
export const readWorkbook = async (file: string, options: WorkbookOptions): Promise<Read<ImportedFacts>> => {
  // Loaded only when there is a workbook to read: other runs start sooner.
  const { importFacts } = await import("@danvan/adapter-excel")
  const bytes = await readBytes(file, options)
  if (Result.isFailure(bytes)) return Result.fail(bytes.failure)
  const map = options.map === undefined ? undefined : await readMap(options.map, options)
  if (map !== undefined && Result.isFailure(map)) return Result.fail(map.failure)
  const { decimal, of: rulebook } = options
  const read = await importFacts(bytes.success, { file, map: map?.success, decimal, rulebook })
  return Result.mapError(read, ({ issues }) => locatedIn(file, issues))
}
