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

const words = {
  "lines.no-value": {
    message: { vi: "Dòng không có dạng “mã; số liệu”.", en: "The line is not “id; value”." },
    fix: { vi: "Ghi mã, dấu chấm phẩy, rồi số liệu.", en: "Write the id, a semicolon, then the value." },
  },
  "lines.unit-twice": {
    message: { vi: "Đơn vị này đã có ở dòng trên.", en: "A line above has this unit already." },
    fix: { vi: "Giữ lại một dòng.", en: "Keep one of the lines." },
  },
} as const

const issueAt = (code: keyof typeof words, line: number, file: string): PluginIssue => ({
  code,
  severity: "error",
  path: [],
  at: { file, line, column: 1 },
  facts: {},
  ...words[code],
})

/** The rows of a text, and what is wrong with it. */
const rowsOf = (text: string, file: string) => {
  const rows = new Map<string, string>()
  const issues: PluginIssue[] = []
  for (const [index, written] of text.split("\n").entries()) {
    const [line, [, id, value] = []] = [index + 1, /^([^;]*[^;\s])\s*;\s*(\S+)$/.exec(written.trim()) ?? []]
    if (written.trim() === "") continue
    if (id === undefined || value === undefined) issues.push(issueAt("lines.no-value", line, file))
    else if (rows.has(id)) issues.push(issueAt("lines.unit-twice", line, file))
    else rows.set(id, value)
  }
  return { rows, issues }
}

/** Reads a text file with a unit a line, `xa-a; 87.5`: the value of one fact of one criterion. */
export const readLines = defineFactSource({
  name: "__scope__/lines",
  title: { vi: "Mỗi dòng một đơn vị", en: "A unit a line" },
  mediaTypes: ["text/x-danvan-lines"],
  extensions: ["diem"],
  options: z.strictObject({ criterion: z.string(), field: z.string() }),
  read: async ({ name, bytes = new Uint8Array(), signal, onProgress }, { criterion, field }) => {
    signal?.throwIfAborted()
    const { rows, issues } = rowsOf(await textOf(bytes), name)
    if (issues.length > 0) return { issues }
    const subjects = [...rows].map(([id, value]) => ({ id, criteria: { [criterion]: { [field]: value } } }))
    const made = Facts.make({ subjects })
    if (Result.isFailure(made)) return { issues: made.failure.issues }
    onProgress?.(subjects.length)
    return { entries: made.success, issues: [] }
  },
})
