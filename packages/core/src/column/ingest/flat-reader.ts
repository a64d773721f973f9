import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import type { FactSlot } from "./fact-slot.ts"
import type { FlatColumn, FlatColumns } from "./flat-columns.ts"
import { isPlainObject } from "./plain-object.ts"
import { type VariantSlots, variantSlots } from "./slots.ts"

interface Slot {
  readonly slot: FactSlot
  readonly isNow: boolean
}

/** The slots of a group, by the place of a column; `null` where the group does not know the fact. */
interface GroupSlots {
  readonly own: VariantSlots
  readonly byColumn: (Slot | null | undefined)[]
}

const isNothing = (raw: unknown): boolean => raw === undefined || raw === null || raw === ""

/**
 * Reads subjects that are flat objects, straight into columns. It answers for those alone that are plainly sound: what it
 * gives back as unread is to be read slowly, and then put anew.
 */
export class FlatReader {
  private readonly assembly: FactAssembly
  private readonly columns: FlatColumns
  private readonly groups: ReadonlyMap<string, GroupSlots>

  constructor(program: CompiledRulebook, assembly: FactAssembly, columns: FlatColumns) {
    this.assembly = assembly
    this.columns = columns
    this.groups = new Map(
      [...program.variants].map(([group, variant]) => [
        group,
        { own: variantSlots(program, variant, assembly.builders), byColumn: [] },
      ]),
    )
  }

  read(row: number, record: unknown): boolean {
    const { assembly, columns } = this
    if (!isPlainObject(record)) {
      assembly.begin(row, undefined)
      return false
    }
    assembly.turnTo(row)
    const group = this.groups.get(this.groupOf(row, record) ?? "")
    let isRead = group !== undefined
    let id: unknown
    let at = 0
    for (const name in record) {
      const raw = record[name]
      const found = columns.find(name, at, row)
      at += 1
      if (found.column.of === "fact") {
        if (group === undefined || !readFact(row, raw, found, group)) isRead = false
      } else if (found.column.of === "id") id = raw
      else if (!isNothing(raw) && !this.readOwn(row, raw, found)) isRead = false
    }
    assembly.identified(row, assembly.subjects.putId(row, id))
    return isRead && assembly.subjects.hasNeeded(row)
  }

  /** The group of a subject, where a rulebook has groups; its key may stand anywhere. */
  private groupOf(row: number, record: Readonly<Record<string, unknown>>): string | undefined {
    const { columns, assembly } = this
    if (assembly.subjects.groups.size === 0) return ""
    let [at, raw]: [number, unknown] = [0, undefined]
    for (const name in record) {
      if (columns.find(name, at, row).column.of === "group") raw = record[name]
      at += 1
    }
    return isNothing(raw) ? undefined : assembly.subjects.putGroup(row, raw)
  }

  /** Who the subject is; what else it may be is only for the slow reader. */
  private readOwn(row: number, raw: unknown, { column }: FlatColumn): boolean {
    const { subjects } = this.assembly
    if (column.of === "name") return subjects.putName(row, raw)
    if (column.of === "attribute") return subjects.putAttribute(row, column.name, raw)
    return column.of === "group" && subjects.groups.size > 0
  }
}

const slotFor = ({ column }: FlatColumn, { own }: GroupSlots): Slot | null => {
  if (column.of !== "fact") return null
  if (column.criterion === undefined) {
    const slot = own.facts.get(column.name)
    return slot === undefined ? null : { slot, isNow: false }
  }
  const criterion = own.criteria.get(column.criterion)
  const slot = criterion?.fields.get(column.name)
  return slot === undefined ? null : { slot, isNow: criterion?.isNow === true }
}

const readFact = (row: number, raw: unknown, found: FlatColumn, group: GroupSlots): boolean => {
  let known = group.byColumn[found.index]
  if (known === undefined) {
    known = slotFor(found, group)
    group.byColumn[found.index] = known
  }
  if (known === null) return isNothing(raw)
  const { slot, isNow } = known
  return (!isNow && typeof raw === "number" && slot.putPlain(raw)) || slot.read(row, raw, isNow)
}
