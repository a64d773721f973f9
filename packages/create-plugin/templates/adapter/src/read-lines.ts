import { defineFactSource, Facts, type PluginIssue } from "@danvan/plugin-sdk"
import * as Result from "effect/Result"
import * as z from "zod"

/** The whole text, however it comes. */
const textOf = async (bytes: Uint8Array | AsyncIterable<Uint8Array>): Promise<string> => {
  const decoder = new TextDecoder()
  if (bytes instanceof Uint8Array) return decoder.decode(bytes)
  let text = ""
  for await (const piece of bytes) text += decoder.decode(piece, { stream: true })
  return text + decoder.decode()
}

const noValue = (line: number, file: string): PluginIssue => ({
  code: "lines.no-value",
  severity: "error",
  path: [],
  at: { file, line, column: 1 },
  facts: { line: String(line) },
  message: { vi: `Dòng ${line} không có dạng “mã; số liệu”.`, en: `Line ${line} is not “id; value”.` },
  fix: { vi: "Ghi mã, dấu chấm phẩy, rồi số liệu.", en: "Write the id, a semicolon, then the value." },
})

/** Reads a text file with a unit a line, `xa-a; 87.5`: the value of one fact of one criterion. */
export const readLines = defineFactSource({
  name: "__scope__/lines",
  title: { vi: "Mỗi dòng một đơn vị", en: "A unit a line" },
  mediaTypes: ["text/x-danvan-lines"],
  extensions: ["diem"],
  options: z.strictObject({ criterion: z.string(), field: z.string() }),
  read: async ({ name, bytes = new Uint8Array(), signal, onProgress }, { criterion, field }) => {
    signal?.throwIfAborted()
    const lines = (await textOf(bytes)).split("\n").map((line) => line.trim())
    const rows = lines.map((line) => /^([^;]+);\s*(\S+)$/.exec(line))
    const issues = rows.flatMap((row, index) =>
      row === null && lines[index] !== "" ? [noValue(index + 1, name)] : [],
    )
    if (issues.length > 0) return { issues }
    const subjects = rows.flatMap((row) =>
      row === null ? [] : [{ id: (row[1] ?? "").trim(), criteria: { [criterion]: { [field]: row[2] } } }],
    )
    const made = Facts.make({ subjects })
    if (Result.isFailure(made)) return { issues: made.failure.issues }
    onProgress?.(subjects.length)
    return { entries: made.success, issues: [] }
  },
})
