import { Issues } from "@danvan/core"
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl"
import { Stopped } from "../workbook-error.ts"
import { fileKind } from "./file-kind.ts"
import { workbookLimits } from "./workbook-limits.ts"

const mebibyte = 1024 ** 2

const sizeText = (bytes: number): string => `${Math.ceil(bytes / mebibyte)} MiB`

const tooLarge = (part: string, size: number, limit: number): Stopped =>
  new Stopped(
    Issues.make("workbook.too-large", [part], { part, size: sizeText(size), limit: sizeText(limit) }),
  )

const broken = (part: string, reason: unknown): Stopped =>
  new Stopped(
    Issues.make("workbook.broken", [part], {
      part,
      reason: reason instanceof Error ? reason.message.split("\n", 1)[0]! : String(reason),
    }),
  )

/** A workbook's file, taken apart: its parts by name, each read as text when it is wanted. */
export class Archive {
  private readonly zip: ZipFile
  private readonly entries: ReadonlyMap<string, Entry>
  private readonly counted = new Set<Entry>()
  private unpacked = 0

  constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip
    this.entries = entries
  }

  /** The names of its parts. */
  get names(): ReadonlyArray<string> {
    return [...this.entries.keys()]
  }

  has(part: string): boolean {
    return this.entries.has(part.toLowerCase())
  }

  /** The unpacked size a part says it has. */
  sizeOf(part: string): number {
    return this.entries.get(part.toLowerCase())?.uncompressedSize ?? 0
  }

  /** Refuses a part that is too large or compressed too far, before a byte of it is unpacked. */
  private check(part: string, entry: Entry, limit: number): void {
    const { uncompressedSize: size, compressedSize } = entry
    if (entry.isEncrypted()) throw new Stopped(Issues.make("workbook.encrypted", [part], {}))
    if (size > limit) throw tooLarge(part, size, limit)
    const ratio = Math.round(size / Math.max(1, compressedSize))
    if (size > workbookLimits.ratioFrom && ratio > workbookLimits.ratio)
      throw new Stopped(Issues.make("workbook.bomb", [part], { part, ratio, limit: workbookLimits.ratio }))
    // A sheet is gone through twice, and counts once.
    if (!this.counted.has(entry)) this.unpacked += size
    this.counted.add(entry)
    if (this.unpacked > workbookLimits.total) throw tooLarge(part, this.unpacked, workbookLimits.total)
  }

  /** The text of a part, piece by piece; nothing for a part that is not there. */
  async *text(part: string, limit: number = workbookLimits.part): AsyncGenerator<string> {
    const entry = this.entries.get(part.toLowerCase())
    if (entry === undefined) return
    this.check(part, entry, limit)
    const decoder = new TextDecoder("utf-8", { fatal: true })
    try {
      // The stream fails as soon as it gives more than was declared, so a lie about the size costs nothing.
      for await (const chunk of await this.zip.openReadStreamPromise(entry)) {
        yield decoder.decode(chunk as Uint8Array, { stream: true })
      }
      yield decoder.decode()
    } catch (error) {
      throw error instanceof Stopped ? error : broken(part, error)
    }
  }
}

const refusals = {
  encrypted: () => Issues.make("workbook.encrypted", [], {}),
  "old-format": () => Issues.make("workbook.old-format", [], {}),
  empty: () => Issues.make("workbook.not-xlsx", [], { found: "0 byte" }),
  other: () => Issues.make("workbook.not-xlsx", [], { found: "text, CSV …" }),
} as const

/** Reads the directory of a workbook's file; nothing is unpacked yet. */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  if (bytes.length > workbookLimits.file) throw tooLarge("*.xlsx", bytes.length, workbookLimits.file)
  const kind = fileKind(bytes)
  if (kind !== "zip") throw new Stopped(refusals[kind]())
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const zip = await fromBufferPromise(buffer, { strictFileNames: false, validateEntrySizes: true })
    if (zip.entryCount > workbookLimits.parts) throw broken("[zip]", `${zip.entryCount} parts`)
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.replace(/^\//, "").toLowerCase()
      // Two parts of one name are read differently by different programs.
      if (entries.has(name)) throw broken(name, "written twice")
      entries.set(name, entry)
    }
    return new Archive(zip, entries)
  } catch (error) {
    if (error instanceof Stopped) throw error
    const isCut =
      error instanceof Error && /end of central directory|invalid central directory/i.test(error.message)
    throw isCut ? new Stopped(Issues.make("workbook.truncated", [], {})) : broken("[zip]", error)
  }
}
