import { tableLimits } from "../../fact/table-body.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { cleanCell } from "./clean-cell.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import type { FactSlot } from "./fact-slot.ts"
import { variantSlots } from "./slots.ts"
import type { WideTable } from "./wide-rows.ts"

interface Slot {
  readonly slot: FactSlot
  readonly isNow: boolean
}

/**
 * Puts rows of a wide table into columns. Every cell is looked at, even of a row that has to be read slowly: one of them
 * may show how the table writes numbers.
 */
export class WideReader {
  private readonly assembly: FactAssembly
  private readonly table: WideTable
  private readonly slots: ReadonlyMap<string, ReadonlyArray<Slot | undefined>>
  private readonly idAt: number
  private readonly groupAt: number

  constructor(program: CompiledRulebook, assembly: FactAssembly, table: WideTable) {
    this.assembly = assembly
    this.table = table
    this.idAt = table.columns.findIndex(({ of }) => of === "id")
    this.groupAt = table.columns.findIndex(({ of }) => of === "group")
    this.slots = new Map(
      [...program.variants].map(([group, variant]) => {
        const { facts, criteria } = variantSlots(program, variant, assembly.builders)
        const slots = table.columns.map((column): Slot | undefined => {
          if (column.of !== "fact") return undefined
          const own = column.criterion === undefined ? undefined : criteria.get(column.criterion)
          const slot = column.criterion === undefined ? facts.get(column.name) : own?.fields.get(column.name)
          return slot && { slot, isNow: own?.isNow ?? false }
        })
        return [group, slots] as const
      }),
    )
  }

  /** Whether a row says anything. */
  static isBlank(text: string, bounds: Int32Array, count: number): boolean {
    for (let at = 0; at < count; at += 1) {
      for (let place = bounds[at * 2] as number; place < (bounds[at * 2 + 1] as number); place += 1) {
        if (text.charCodeAt(place) > 32) return false
      }
    }
    return true
  }

  /** Reads the cells of a row, as far as it has cells. */
  read(row: number, line: number, text: string, bounds: Int32Array, count: number): void {
    const { assembly, idAt, groupAt } = this
    const { subjects } = assembly
    const cell = (at: number): string =>
      at < 0 || at >= count ? "" : cleanCell(text.slice(bounds[at * 2], bounds[at * 2 + 1]))
    assembly.begin(row, cell(idAt))
    const group = subjects.putGroup(row, cell(groupAt) || undefined)
    const slots = group === undefined ? undefined : this.slots.get(group)
    let isRead = slots !== undefined
    for (let at = 0; at < count; at += 1) {
      const from = bounds[at * 2] as number
      const end = bounds[at * 2 + 1] as number
      if (from === end || at === idAt || at === groupAt) continue
      const own = slots?.[at]
      const isPut =
        own === undefined
          ? this.readOther(row, at, text.slice(from, end))
          : this.readFact(row, line, own, text, from, end)
      if (!isPut || end - from > tableLimits.cell) isRead = false
    }
    if (!isRead || !subjects.hasNeeded(row)) assembly.leaveToSlow(row)
  }

  private readFact(
    row: number,
    line: number,
    { slot, isNow }: Slot,
    text: string,
    from: number,
    end: number,
  ): boolean {
    if (!slot.isNumber) return slot.readOdd(row, text.slice(from, end).trim())
    const { numbers } = this.table
    if (slot.readWritten(text, from, end, numbers.mark, isNow)) return true
    const read = numbers.read(text.slice(from, end).trim(), line)
    return read !== undefined && slot.readOdd(row, read)
  }

  /** A cell that is no fact of the row's group: who the subject is, or something only the slow reader judges. */
  private readOther(row: number, at: number, written: string): boolean {
    const column = this.table.columns[at]
    const { subjects } = this.assembly
    const cell = cleanCell(written)
    if (cell === "") return true
    if (column?.of === "name") return subjects.putName(row, cell)
    if (column?.of === "attribute") return subjects.putAttribute(row, column.name, cell)
    // A number in another group's column may still show the style.
    if (this.table.numeric.has(at)) this.table.numbers.read(cell, 0)
    return column?.of === "nothing"
  }
}
