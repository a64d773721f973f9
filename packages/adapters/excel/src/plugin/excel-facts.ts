import { defineFactSource, type FactInput, type FactSource } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import * as z from "zod"
import { workbookLimits } from "../archive/workbook-limits.ts"
import { importFacts } from "../import/import-facts.ts"
import { sheetMapSchema } from "../map/sheet-map.ts"

const options = z.strictObject({
  map: sheetMapSchema.optional().describe("Which column is which fact; a template of danvan needs none."),
  decimal: z.enum(["comma", "point"]).optional(),
})

/** The whole file, or as much of it as shows that it is too large: a workbook is read from its end. */
const wholeOf = async (bytes: FactInput["bytes"], signal: AbortSignal | undefined): Promise<Uint8Array> => {
  if (bytes === undefined || bytes instanceof Uint8Array) return bytes ?? new Uint8Array()
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of bytes) {
    signal?.throwIfAborted()
    pieces.push(piece)
    length += piece.length
    if (length > workbookLimits.file) break
  }
  const whole = new Uint8Array(length)
  let from = 0
  for (const piece of pieces) {
    whole.set(piece, from)
    from += piece.length
  }
  return whole
}

/**
 * Facts from Excel (số liệu từ tệp Excel) as a part of a plugin: `Plugins.sourceFor` finds it by `xlsx`. Its options
 * are those of {@link importFacts}.
 *
 * @category Excel
 * @since 0.1.0
 */
export const excelFacts: FactSource<z.output<typeof options>> = defineFactSource({
  name: "danvan/excel-facts",
  title: { vi: "Số liệu từ tệp Excel", en: "Facts from Excel" },
  mediaTypes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  extensions: ["xlsx"],
  options,
  read: async ({ name, bytes, signal, onProgress }, { map, decimal }) => {
    signal?.throwIfAborted()
    const read = await importFacts(await wholeOf(bytes, signal), {
      file: name,
      map,
      decimal,
      signal,
      onProgress: onProgress && (({ facts }) => onProgress(facts)),
    })
    signal?.throwIfAborted()
    if (Result.isFailure(read)) return { issues: read.failure.issues }
    const { entries, warnings } = read.success
    onProgress?.(entries.entries.length)
    return { entries, issues: warnings }
  },
})
