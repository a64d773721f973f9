import type { Subject } from "../../fact/entries.ts"
import { subjectIdSchema } from "../../fact/entries-document.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { ByteTexts } from "./byte-texts.ts"
import { cleanCell } from "./clean-cell.ts"
import { IdIndex } from "./id-index.ts"
import { IdList } from "./id-list.ts"
import { isPlainObject } from "./plain-object.ts"
import { WordBuilder } from "./word-builder.ts"

/** The longest id there may be. */
export const longestId = 200
const [longestName, longestGroup, longestWord] = [300, 64, 200]

/** A text, or a whole number as text; `undefined` for what only the slow reader can judge. */
const textOf = (raw: unknown): string | undefined => {
  if (typeof raw === "string") return raw
  return typeof raw === "bigint" || (typeof raw === "number" && Number.isSafeInteger(raw))
    ? String(raw)
    : undefined
}

/** Attributes that rankings, pools and quotas use: each subject needs them. */
export const neededAttributes = ({ rulebook, pool }: CompiledRulebook): ReadonlyArray<string> => {
  const { ranking, quotas } = rulebook
  const names = [...(ranking?.within ?? []), ...pool, ...quotas.flatMap(({ within }) => within.flat())]
  return [...new Set(names)].filter((name) => name !== "group")
}

/** Reads who the subjects are, row by row: id, name, group and attributes. */
export class SubjectReader {
  readonly ids = new IdList()
  private readonly names = new Map<number, string>()
  /** Names as they were written in bytes. */
  private readonly writtenNames = new ByteTexts()
  private readonly index: IdIndex
  readonly attributes: ReadonlyMap<string, WordBuilder>
  private readonly group: WordBuilder
  readonly groups: ReadonlySet<string>
  readonly needed: ReadonlyArray<WordBuilder>

  constructor(program: CompiledRulebook, capacity: number) {
    this.index = new IdIndex(this.ids, capacity)
    const names = Object.keys(program.rulebook.subjects.attributes)
    this.attributes = new Map(names.map((name) => [name, new WordBuilder(capacity)]))
    this.group = new WordBuilder(capacity)
    this.groups = new Set([...program.variants.keys()].filter((group) => group !== ""))
    this.needed = neededAttributes(program).flatMap((name) => this.attributes.get(name) ?? [])
  }

  grow(capacity: number): void {
    this.group.grow(capacity)
    for (const column of this.attributes.values()) column.grow(capacity)
  }

  /** Keeps the id of the next row; gives the row that has it already, −1 when none has, `undefined` when it is none. */
  putId(row: number, raw: unknown): number | undefined {
    const id = textOf(raw) ?? ""
    this.ids.put(row, id)
    if (id === "" || id.length > longestId) return undefined
    const earlier = this.index.claim(id, row)
    return this.index.isPlain || subjectIdSchema.safeParse(id).success ? earlier : undefined
  }

  /** Keeps as the id of the next row bytes of plain letters with this hash; gives the row that has it already, or −1. */
  putPlainId(row: number, bytes: Uint8Array, from: number, end: number, hash: number): number {
    this.ids.putBytes(row, bytes, from, end)
    return this.index.claimHashed(hash, row)
  }

  putName(row: number, raw: unknown): boolean {
    if (raw === undefined || raw === null) return true
    const name = textOf(raw)
    if (name === undefined || name === "" || name.length > longestName) return false
    if (name !== this.ids.at(row)) this.names.set(row, name)
    return true
  }

  /** Keeps as the name of a row bytes of UTF-8. */
  putWrittenName(row: number, bytes: Uint8Array, from: number, end: number): void {
    this.writtenNames.put(row, bytes, from, end)
  }

  /** The group of a row, which may be none where the rulebook has none; `undefined` when it is not one. */
  putGroup(row: number, raw: unknown): string | undefined {
    if (raw === undefined || raw === null) return this.groups.size === 0 ? "" : undefined
    const group = textOf(raw)
    if (group === undefined || group.length > longestGroup || !this.groups.has(group)) return undefined
    this.group.put(row, group)
    return group
  }

  putAttribute(row: number, name: string, raw: unknown): boolean {
    if (raw === undefined || raw === null) return true
    const [word, column] = [textOf(raw), this.attributes.get(name)]
    if (column === undefined || word === undefined || word === "" || word.length > longestWord) return false
    column.put(row, word)
    return true
  }

  /** Puts a subject read slowly. */
  putSubject(row: number, { id, name, group, attributes }: Subject): void {
    this.ids.put(row, id)
    this.names.set(row, name)
    if (group !== undefined) this.group.put(row, group)
    for (const [attribute, word] of Object.entries(attributes)) this.attributes.get(attribute)?.put(row, word)
  }

  putAttributes(row: number, raw: unknown): boolean {
    if (raw !== undefined && raw !== null) {
      if (!isPlainObject(raw)) return false
      for (const name in raw) if (!this.putAttribute(row, name, raw[name])) return false
    }
    return this.hasNeeded(row)
  }

  /** Whether a row has all the attributes that rankings, pools and quotas use. */
  hasNeeded(row: number): boolean {
    return this.needed.every((column) => column.has(row))
  }

  finish(rows: number): Pick<FactColumns, "rows" | "id" | "name" | "group" | "attributes"> {
    const { ids, names, writtenNames } = this
    const nameAt = (row: number): string => names.get(row) ?? cleanCell(writtenNames.at(row) ?? "")
    const attributes = [...this.attributes]
      .map(([name, column]) => [name, column.finish(rows)] as const)
      .filter(([, { words }]) => words.length > 1)
    return {
      rows,
      id: (row) => ids.at(row),
      name: (row) => nameAt(row) || ids.at(row),
      ...(this.groups.size === 0 ? {} : { group: this.group.finish(rows) }),
      attributes: Object.fromEntries(attributes),
    }
  }
}
